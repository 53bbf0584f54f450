using NodaTime;

namespace Dunning;

/// <summary>What is known of a claim when it is asked whether it is time-barred.</summary>
public sealed record ClaimFacts
{
    /// <summary>Gets the day on which the claim arose, or fell due where law counts from there.</summary>
    public required LocalDate AroseOn { get; init; }

    /// <summary>
    /// Gets the day on which the creditor knew of it and the debtor; <see langword="null"/> for at once.
    /// </summary>
    public LocalDate? KnownOn { get; init; }

    /// <summary>Gets whether the creditor does not know of it yet.</summary>
    public bool IsUnknown { get; init; }

    /// <summary>Gets the days of part payments and acknowledgements, in any order.</summary>
    public ValueList<LocalDate> AcknowledgedOn { get; init; }

    /// <summary>Gets the proceedings over it, in any order.</summary>
    public ValueList<Proceedings> Proceedings { get; init; }

    /// <summary>
    /// Gets the day on which a court confirmed it for good; <see langword="null"/> if none did.
    /// </summary>
    public LocalDate? TitledOn { get; init; }
}

/// <summary>Proceedings that let a limitation stand still, such as a payment order.</summary>
/// <param name="ServedOn">The day on which they were served: it does not count already.</param>
/// <param name="EndedOn">The day on which they ended, or <see langword="null"/> while they go on.</param>
public readonly record struct Proceedings(LocalDate ServedOn, LocalDate? EndedOn);
