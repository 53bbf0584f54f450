namespace Dunning;

/// <summary>What a step does.</summary>
public enum StepKind
{
    /// <summary>A notice is sent by a channel.</summary>
    Notice = 0,

    /// <summary>A person is given the task to call.</summary>
    Call,

    /// <summary>A measure of the host is applied: no message.</summary>
    Measure,
}

/// <summary>What brings a step that is no level and not planned by days.</summary>
public enum StepEvent
{
    /// <summary>Nothing: the step starts by days.</summary>
    None = 0,

    /// <summary>A collection failed: a card was declined, a debit came back.</summary>
    PaymentFailed,

    /// <summary>A promise was broken, known since payments are known long enough. Once per promise.</summary>
    PromiseBroken,

    /// <summary>An instalment of a payment plan in force was not paid. Once per instalment.</summary>
    PlanInstalmentMissed,

    /// <summary>Nothing of the principal is overdue any more. Once per episode.</summary>
    Cured,

    /// <summary>A hold or dispute has ended.</summary>
    HoldEnded,

    /// <summary>The debtor has written or called.</summary>
    ContactReplied,

    /// <summary>A statement of account is due: while something is overdue, in the rhythm of the step.</summary>
    Statement,
}

/// <summary>The least amount for which a level is worth a notice: both parts must be reached.</summary>
/// <remarks>It does not hold for notices before the due date.</remarks>
public sealed record Minimum
{
    /// <summary>
    /// Gets a figure per currency, included. A currency without one gets no notice, and the reason says so.
    /// </summary>
    public required Amounts Amount { get; init; }

    /// <summary>
    /// Gets the least share of the whole open amount of the case, due or not; or <see langword="null"/>.
    /// </summary>
    public Percentage? Share { get; init; }
}

/// <summary>
/// One step of a treatment: a notice before the due date, a level of the ladder, what an event brings, a measure.
/// </summary>
public sealed record Step
{
    /// <summary>
    /// Gets the name, unique within the treatment; the same level has the same name in every treatment.
    /// </summary>
    public required string Name { get; init; }

    /// <summary>Gets the rung of the ladder (Mahnstufe) from 1, or 0 for a step that is no level.</summary>
    public int Rung { get; init; }

    /// <summary>Gets when it starts.</summary>
    public required Start Start { get; init; }

    /// <summary>
    /// Gets how long after the same day it is no longer done, that day included; or <see langword="null"/>.
    /// </summary>
    /// <remarks>
    /// A level that was not issued by then is passed over. For a step that an event brings <see langword="null"/>
    /// means 30 days; for every other, for as long as it is owed.
    /// </remarks>
    public Span? Until { get; init; }

    /// <summary>Gets what brings it, where no day does.</summary>
    public StepEvent On { get; init; }

    /// <summary>
    /// Gets how often at most an event brings it in an episode, or <see langword="null"/> for no limit.
    /// </summary>
    public int? Times { get; init; }

    /// <summary>
    /// Gets the least days between two of it, where an event brings it; or <see langword="null"/> for none.
    /// </summary>
    public int? EveryDays { get; init; }

    /// <summary>Gets what it does.</summary>
    public StepKind Kind { get; init; }

    /// <summary>Gets the name of the measure that it applies, or <see langword="null"/> for a notice or call.</summary>
    public string? Measure { get; init; }

    /// <summary>Gets what it is for. Tone and one contact a day bind <see cref="Purpose.Collect"/> only.</summary>
    public Purpose Purpose { get; init; }

    /// <summary>Gets how firmly it speaks.</summary>
    public required Tone Tone { get; init; }

    /// <summary>Gets the channels in order of choice. The one that the debtor prefers stands before them all.</summary>
    public ValueList<Channel> Channels { get; init; }

    /// <summary>
    /// Gets the form that law prescribes, with its source, such as "in writing, § 492 (5) BGB"; or
    /// <see langword="null"/>. It alone fixes the channels: the preferred one does not stand before them.
    /// </summary>
    public string? Form { get; init; }

    /// <summary>
    /// Gets what its text contains, by the names that law packs use, such as "opt-out"; empty for nothing of that kind.
    /// </summary>
    /// <remarks>The library reads no texts: whoever writes the text answers for it.</remarks>
    public ValueList<string> Contains { get; init; }

    /// <summary>
    /// Gets the roles to whom it goes; empty for the debtor. Each person gets a notice by a channel of his own.
    /// </summary>
    public ValueList<PartyRole> To { get; init; }

    /// <summary>Gets the roles who get a copy; empty for none. Copies do not count as contacts of the debtor.</summary>
    public ValueList<PartyRole> Copy { get; init; }

    /// <summary>Gets the days that the notice gives to pay, or <see langword="null"/> for none.</summary>
    public int? DeadlineDays { get; init; }

    /// <summary>
    /// Gets what the notice costs the debtor, a figure above zero per currency; or <see langword="null"/> for nothing.
    /// Only levels that are notices may cost something.
    /// </summary>
    /// <remarks>
    /// One charge per notice, of the highest level that rises in it. In a currency without a figure there is none, and
    /// the decision says so.
    /// </remarks>
    public Amounts? Charge { get; init; }

    /// <summary>
    /// Gets the kind of fee that law fixes and that the notice costs, in place of a figure of the policy; or
    /// <see langword="null"/>. Only levels that are notices may cost something.
    /// </summary>
    /// <remarks>
    /// It is what the schedule of the debtor's law gives for the principal that rises to a level of the same kind of
    /// fee and is asked for; each claim costs it once. Where no schedule governs a claim, it costs nothing, and the
    /// decision says why.
    /// </remarks>
    public FeeKind? ChargeByLaw { get; init; }

    /// <summary>Gets whether the notice costs the same when the level is repeated.</summary>
    /// <value>
    /// The default is <see langword="false"/>: repeats are free. By law only a claim that was not charged for yet costs
    /// something in a repeat.
    /// </value>
    public bool ChargeOnRepeat { get; init; }

    /// <summary>
    /// Gets how long after the same day the step must be done, as a duty; or <see langword="null"/> for no duty.
    /// </summary>
    /// <remarks>No patience goes beyond it, and the reason says when it is missed.</remarks>
    public Span? DueBy { get; init; }

    /// <summary>Gets the condition on which it happens, or <see langword="null"/> for always.</summary>
    public Condition? When { get; init; }

    /// <summary>Gets whether the ladder waits for it when its condition is not true; else it is passed over.</summary>
    public bool IsMandatory { get; init; }

    /// <summary>Gets its own minimum, or <see langword="null"/> for that of the policy.</summary>
    public Minimum? Minimum { get; init; }

    /// <summary>
    /// Gets its own gap to the last notice in days, or <see langword="null"/> for that of the policy.
    /// </summary>
    public int? GapDays { get; init; }

    /// <summary>Gets whether it is a level of the ladder.</summary>
    public bool IsLevel => Rung > 0;

    /// <summary>Gets whether its notice costs something.</summary>
    internal bool HasCharge => Charge is not null || ChargeByLaw is not null;

    /// <summary>Gets whether it is a notice before the due date.</summary>
    internal bool IsBeforeDue => Rung == 0 && On is StepEvent.None && Kind is not StepKind.Measure;

    /// <summary>Gets whether the gap and the floor of tones hold for it.</summary>
    internal bool IsCollect => Purpose is Purpose.Collect;

    /// <summary>What a step is for that does not say it, by the event that brings it.</summary>
    internal static Purpose PurposeOf(StepEvent on) => on switch
    {
        StepEvent.None or StepEvent.PaymentFailed or StepEvent.PromiseBroken or StepEvent.PlanInstalmentMissed =>
            Purpose.Collect,
        StepEvent.ContactReplied => Purpose.Reply,
        _ => Purpose.Service,
    };
}
