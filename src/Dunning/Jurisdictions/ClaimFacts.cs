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
    /// Gets the days on which a demand in writing was received that keeps the claim up, in any order; a plain reminder
    /// is none where law asks for more.
    /// </summary>
    public ValueList<LocalDate> DemandedOn { get; init; }

    /// <summary>Gets the days on which acts of enforcement were asked for or done, in any order.</summary>
    public ValueList<LocalDate> EnforcedOn { get; init; }

    /// <summary>Gets the negotiations about it, in any order.</summary>
    public ValueList<Negotiation> Negotiations { get; init; }

    /// <summary>
    /// Gets the day on which a court confirmed it for good; <see langword="null"/> if none did.
    /// </summary>
    public LocalDate? TitledOn { get; init; }
}

/// <summary>Proceedings that let a limitation stand still or begin again, such as a payment order.</summary>
/// <param name="ServedOn">The day on which they were served: it does not count already.</param>
/// <param name="EndedOn">The day on which they ended, or <see langword="null"/> while they go on.</param>
public readonly record struct Proceedings(LocalDate ServedOn, LocalDate? EndedOn);

/// <summary>Negotiations about a claim that let a limitation stand still.</summary>
/// <param name="BegunOn">The day on which they began: it does not count already.</param>
/// <param name="EndedOn">
/// The day on which one side refused to go on, or <see langword="null"/> while they go on.
/// </param>
public readonly record struct Negotiation(LocalDate BegunOn, LocalDate? EndedOn);
