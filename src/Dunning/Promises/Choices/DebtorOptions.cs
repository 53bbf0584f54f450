using NodaTime;

namespace Dunning;

/// <summary>What a debtor may choose, and what follows from it.</summary>
public enum ChoiceKind
{
    /// <summary>
    /// To pay all that is open of a case, due or not. Nothing is recorded: the money settles the debt once it comes.
    /// </summary>
    PayAll = 0,

    /// <summary>To pay a part of it. Nothing is recorded either.</summary>
    PayPart,

    /// <summary>
    /// To promise an amount by a day. It is not asked for before <see cref="DebtorOption.HeldUntil"/>; if less than
    /// <see cref="DebtorOption.KeptAt"/> of it has come by then, it is asked for again.
    /// </summary>
    PayLater,

    /// <summary>
    /// To pay in instalments. Nothing of the plan is asked for but instalments that were missed, the first on
    /// <see cref="DebtorOption.HeldUntil"/>; with <see cref="DebtorOption.MissedMax"/> of them the plan is over and all
    /// is asked for again.
    /// </summary>
    PayByPlan,

    /// <summary>To pay all that is left of a plan at once. Nothing is recorded before the money comes.</summary>
    PayOffPlan,

    /// <summary>To put another plan in the place of one, with the same that follows.</summary>
    ChangePlan,

    /// <summary>
    /// To dispute a receivable, or a part of it, which is not asked for until the dispute is settled; the rest goes on.
    /// </summary>
    Dispute,

    /// <summary>To say why it was not paid. A policy may treat the case otherwise for it.</summary>
    TellReason,

    /// <summary>To ask for a person, which a step on a reply answers.</summary>
    AskForPerson,

    /// <summary>To say by which channel and when contact is welcome: it is heeded in every contact.</summary>
    SetPreference,

    /// <summary>To have no more contact by a channel: it is used no more.</summary>
    StopChannel,
}

/// <summary>One thing that a debtor may choose now, within bounds, or why not.</summary>
/// <remarks>
/// Bounds are included. What is chosen within them is accepted the same day, unless other facts come in between.
/// </remarks>
public sealed record DebtorOption
{
    /// <summary>Gets what it is.</summary>
    public required ChoiceKind Kind { get; init; }

    /// <summary>Gets the case, or <see langword="null"/> for what concerns all of them.</summary>
    public CaseId? Case { get; init; }

    /// <summary>Gets the receivable that may be disputed, or <see langword="null"/>.</summary>
    public ReceivableId? Receivable { get; init; }

    /// <summary>Gets the channel that may be stopped, or <see langword="null"/>.</summary>
    public Channel? Channel { get; init; }

    /// <summary>Gets the plan that is paid off or replaced, or <see langword="null"/>.</summary>
    public PlanId? Plan { get; init; }

    /// <summary>Gets why it cannot be chosen now; empty where it can.</summary>
    public ValueList<Reason> WhyNot { get; init; }

    /// <summary>Gets whether it can be chosen now.</summary>
    public bool IsOffered => WhyNot.IsEmpty;

    /// <summary>Gets the least amount, or <see langword="null"/> where there is none to choose.</summary>
    public Money? Least { get; init; }

    /// <summary>Gets the largest amount, or <see langword="null"/> where there is none to choose.</summary>
    public Money? Most { get; init; }

    /// <summary>Gets how the largest amount to pay comes about, or <see langword="null"/>.</summary>
    public NoticeAmounts? Amounts { get; init; }

    /// <summary>Gets the first day that may be chosen, or <see langword="null"/> where there is none.</summary>
    public LocalDate? From { get; init; }

    /// <summary>Gets the last day that may be chosen, or <see langword="null"/> where there is none.</summary>
    public LocalDate? Until { get; init; }

    /// <summary>
    /// Gets a worked plan: send it back as <see cref="DebtorChoice.Wish"/>, as it is or with another amount, number,
    /// rhythm or day; <see langword="null"/> for what is no plan.
    /// </summary>
    public PlanWish? Wish { get; init; }

    /// <summary>Gets the instalments of that plan; they sum exactly.</summary>
    public ValueList<PlanInstalment> Instalments { get; init; }

    /// <summary>Gets the reasons that may be told; empty for what is no telling.</summary>
    public ValueList<ArrearsReason> Reasons { get; init; }

    /// <summary>Gets the channels that may be preferred; empty for what is no preference.</summary>
    public ValueList<Channel> Channels { get; init; }

    /// <summary>
    /// Gets the first day on which it may be asked for again if nothing comes and payments stay as fresh: of a promise
    /// for its last day, of a plan for its first instalment; or <see langword="null"/>.
    /// </summary>
    public LocalDate? HeldUntil { get; init; }

    /// <summary>Gets the share that keeps a promise, or <see langword="null"/>.</summary>
    public Percentage? KeptAt { get; init; }

    /// <summary>Gets with how many missed instalments a plan is over, or <see langword="null"/>.</summary>
    public int? MissedMax { get; init; }
}

/// <summary>Everything that a debtor may choose now, and why not the rest.</summary>
public sealed record DebtorOptions
{
    /// <summary>Gets the debtor.</summary>
    public required DebtorId Debtor { get; init; }

    /// <summary>Gets the moment.</summary>
    public required AsOf AsOf { get; init; }

    /// <summary>Gets what it depends on besides facts and time.</summary>
    public required DecisionBasis Basis { get; init; }

    /// <summary>
    /// Gets each kind for each case, in the order of the decision, then what concerns all cases; those that are not
    /// offered among them, each with the reason.
    /// </summary>
    public required ValueList<DebtorOption> All { get; init; }

    /// <summary>Returns the options as one line of JSON.</summary>
    /// <returns>UTF-8 text; equal options give equal text. docs/choices.md describes it.</returns>
    public string ToJson() => Promises.OptionsJson.Text(this);
}
