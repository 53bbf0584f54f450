using NodaTime;

namespace Dunning;

/// <summary>
/// What kind of hold it is. The table of docs/promises.md (P5) says what each allows; no policy lowers it.
/// </summary>
public enum HoldKind
{
    /// <summary>A block or pause that a person or the host has set (Mahnsperre).</summary>
    Block = 0,

    /// <summary>The debtor disputes an amount. Covers that amount only.</summary>
    Dispute,

    /// <summary>A complaint is under review.</summary>
    Complaint,

    /// <summary>Hardship is under review.</summary>
    HardshipReview,

    /// <summary>Forbearance is under review. Covers the account.</summary>
    ForbearanceReview,

    /// <summary>A moratorium or breathing space.</summary>
    Moratorium,

    /// <summary>The person has died. Never ends.</summary>
    Deceased,

    /// <summary>Insolvency: debts that arose before the opening date.</summary>
    Insolvent,

    /// <summary>A lawyer, guardian or debt adviser represents the person.</summary>
    Represented,

    /// <summary>The person has asked not to be contacted.</summary>
    CeaseContact,

    /// <summary>The person is a minor.</summary>
    Minor,
}

/// <summary>What became of a dispute.</summary>
public enum DisputeOutcome
{
    /// <summary>It is open.</summary>
    Open = 0,

    /// <summary>It was rejected: the amount is owed.</summary>
    Rejected,

    /// <summary>It was granted: the amount was credited.</summary>
    Credited,
}

/// <summary>Whether something goes on while a hold is in force.</summary>
public enum HoldEffect
{
    /// <summary>As the table of P5, the law pack and the policy say.</summary>
    Default = 0,

    /// <summary>It goes on.</summary>
    Runs,

    /// <summary>It stands still.</summary>
    StandsStill,
}

/// <summary>
/// One shape for whatever keeps debts from being collected: blocks, disputes, moratoria, hard states.
/// </summary>
/// <remarks>
/// It is in force on the days from <see cref="From"/> up to, not including, <see cref="Until"/>. Levels are kept.
/// </remarks>
public sealed record Hold
{
    /// <summary>Gets the host's key, unique within the debtor.</summary>
    public required HoldId Id { get; init; }

    /// <summary>Gets its kind.</summary>
    public required HoldKind Kind { get; init; }

    /// <summary>
    /// Gets what law calls this case of its kind, such as "mental-health-crisis", or <see langword="null"/>.
    /// </summary>
    public string? Case { get; init; }

    /// <summary>Gets the first day; for insolvency the day on which proceedings were opened.</summary>
    public required LocalDate From { get; init; }

    /// <summary>Gets the day on which it no longer holds, or <see langword="null"/> while its end is open.</summary>
    /// <remarks>
    /// For a dispute, the day on which it was settled. Where it is open and a law pack says how long such a hold lasts
    /// (<see cref="HoldRule.Lasts"/>), it ends then, for the guard and the engine alike.
    /// </remarks>
    public LocalDate? Until { get; init; }

    /// <summary>
    /// Gets the day on which what brought it about ended, such as treatment in a mental health crisis; or
    /// <see langword="null"/> while it goes on.
    /// </summary>
    /// <remarks>
    /// Where law lets the hold last some time after that (<see cref="HoldRule.LastsFrom"/>), it does not end by itself
    /// before this is told.
    /// </remarks>
    public LocalDate? CauseEndedOn { get; init; }

    /// <summary>Gets the account that it covers, or <see langword="null"/> for all.</summary>
    public AccountId? Account { get; init; }

    /// <summary>Gets the receivables that it covers; empty for all.</summary>
    public ValueList<ReceivableId> Receivables { get; init; }

    /// <summary>Gets how much of its one receivable it covers, or <see langword="null"/> for all of it.</summary>
    public decimal? Amount { get; init; }

    /// <summary>Gets the person whom it concerns, or <see langword="null"/> for the debtor.</summary>
    /// <remarks>A hold on a co-debtor or guarantor does not keep the debtor from being asked.</remarks>
    public PartyId? Party { get; init; }

    /// <summary>Gets what became of a dispute; open for every other kind.</summary>
    public DisputeOutcome Outcome { get; init; }

    /// <summary>
    /// Gets purposes that stay allowed besides those of its kind. Hard states allow no more than theirs.
    /// </summary>
    /// <remarks>
    /// A dispute of which <see cref="Purpose.Collect"/> stays allowed is noted and holds nothing back: for one that law
    /// does not ask to be heeded, such as an oral or a late one. Without it every dispute holds its amount back,
    /// whatever its form. A law pack that knows its <see cref="Case"/> still forbids what it forbids.
    /// </remarks>
    public ValueList<Purpose> Allowed { get; init; }

    /// <summary>Gets whether charges go on meanwhile.</summary>
    public HoldEffect Charges { get; init; }

    /// <summary>Gets whether interest goes on meanwhile.</summary>
    public HoldEffect Interest { get; init; }

    /// <summary>Gets whether the age of what it covers goes on meanwhile.</summary>
    public HoldEffect Age { get; init; }

    /// <summary>Gets the law that ends it, where the host left its end open; else null.</summary>
    internal HoldRule? EndedBy { get; init; }
}
