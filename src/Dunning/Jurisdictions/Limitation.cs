namespace Dunning;

/// <summary>When a claim is time-barred.</summary>
public sealed record Limitation : LegalRule
{
    /// <summary>Gets the years after which it is.</summary>
    public required int Years { get; init; }

    /// <summary>
    /// Gets the years after which a claim is that a court has confirmed, or null where it does not matter.
    /// </summary>
    public int? YearsWithTitle { get; init; }

    /// <summary>Gets whether the years count from the end of the year in which the claim arose and is known.</summary>
    public bool FromYearEnd { get; init; }

    /// <summary>
    /// Gets whether a part payment or acknowledgement lets the years begin again, from the day after it.
    /// </summary>
    public bool PaymentRestarts { get; init; }

    /// <summary>Gets whether proceedings let it stand still.</summary>
    public bool ProceedingsSuspend { get; init; }

    /// <summary>Gets the months for which it stands still after proceedings end.</summary>
    public int SuspendedMonthsAfter { get; init; }
}
