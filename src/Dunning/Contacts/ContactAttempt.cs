using NodaTime;

namespace Dunning;

/// <summary>Who contacted whom.</summary>
public enum ContactDirection
{
    /// <summary>We contacted the debtor.</summary>
    Outbound = 0,

    /// <summary>The debtor contacted us.</summary>
    Inbound,
}

/// <summary>What came of a contact.</summary>
public enum ContactOutcome
{
    /// <summary>Not known. Counts as a contact: nobody is contacted again because nothing was heard.</summary>
    Unknown = 0,

    /// <summary>The channel accepted it.</summary>
    Delivered,

    /// <summary>A call that nobody took.</summary>
    NoAnswer,

    /// <summary>The debtor was reached in person.</summary>
    RightParty,

    /// <summary>Somebody else was reached.</summary>
    WrongParty,

    /// <summary>It came back as undeliverable: a bounce, returned mail. Its level is taken back.</summary>
    Returned,

    /// <summary>A task that nobody did until it expired: nobody was contacted, and its step is passed over.</summary>
    Expired,

    /// <summary>
    /// It was taken back (<see cref="DunningEngine.Undo(DebtorSnapshot, CaseId)"/>): it counts for nothing, and its
    /// level is taken back.
    /// </summary>
    Cancelled,

    /// <summary>
    /// A call that never rang: the line was busy, or the number is out of service. Nobody was contacted: it is no
    /// contact of the day, no unanswered notice, and its level is taken back; the next call comes another day all the
    /// same.
    /// </summary>
    /// <remarks>A number that is dead for good came back: say <see cref="Returned"/>.</remarks>
    NotConnected,

    /// <summary>A call that a machine took, on which a message was left. Counts as a contact.</summary>
    MessageLeft,
}

/// <summary>One contact with a debtor, made by Dunning or outside it.</summary>
public sealed record ContactAttempt
{
    /// <summary>Gets the day at the debtor's place.</summary>
    public required LocalDate On { get; init; }

    /// <summary>Gets the instant, or <see langword="null"/> if not known.</summary>
    public Instant? At { get; init; }

    /// <summary>Gets the channel.</summary>
    public required Channel Channel { get; init; }

    /// <summary>Gets who contacted whom.</summary>
    public ContactDirection Direction { get; init; }

    /// <summary>Gets what came of it.</summary>
    public ContactOutcome Outcome { get; init; }

    /// <summary>Gets what it was for.</summary>
    public Purpose Purpose { get; init; }

    /// <summary>Gets how firmly it spoke; <see cref="Tone.None"/> for one without a demand.</summary>
    public Tone Tone { get; init; }

    /// <summary>
    /// Gets the step of the policy that caused it, or <see langword="null"/> for a contact from outside.
    /// </summary>
    public string? Step { get; init; }

    /// <summary>Gets the rung of the notice: 0 for a step that is no level, and for a contact from outside.</summary>
    public int Rung { get; init; }

    /// <summary>Gets the case, or <see langword="null"/> if it was about none or not known about which.</summary>
    public CaseId? Case { get; init; }

    /// <summary>Gets the receivables that it named; empty if not known.</summary>
    public ValueList<ReceivableId> Receivables { get; init; }

    /// <summary>Gets the person contacted, or <see langword="null"/> for the debtor.</summary>
    public PartyId? Party { get; init; }

    /// <summary>
    /// Gets whether that person was contacted in place of the debtor, as counsel or a guardian is: it counts as a
    /// contact of the debtor then.
    /// </summary>
    public bool InPlaceOfDebtor { get; init; }

    /// <summary>Gets where it reached the person.</summary>
    public ContactPlace Place { get; init; }

    /// <summary>
    /// Gets the host's key of whoever else made it, such as an agency before us, or <see langword="null"/> for us.
    /// </summary>
    /// <remarks>
    /// The contacts of others count for nothing here: law counts those of each collector apart, and so do we.
    /// </remarks>
    public string? By { get; init; }

    /// <summary>
    /// Gets the day on which the notice was received, or <see langword="null"/> if not known: then a letter counts
    /// as received some days after it was sent (<see cref="PolicyOptions.LetterDays"/>), and all else at once.
    /// </summary>
    public LocalDate? ReceivedOn { get; init; }

    /// <summary>
    /// Gets the elements of its content that law asks about, such as "validation-notice"; empty for none. A notice
    /// opens what law allows after it only where it had the elements that the rule names.
    /// </summary>
    public ValueList<string> Contains { get; init; }

    /// <summary>
    /// Gets the levels before it of what it raised or repeated, where there was one; to these they go back when it
    /// comes back or is cancelled. <see langword="null"/>, the default, if not recorded: then they are read from the
    /// notices before it.
    /// </summary>
    public ValueList<ItemHistory>? LevelsBefore { get; init; }

    /// <summary>
    /// Gets the charge of the notice, or <see langword="null"/> for none; the same for every person who got it.
    /// </summary>
    public PostedCharge? Charge { get; init; }
}
