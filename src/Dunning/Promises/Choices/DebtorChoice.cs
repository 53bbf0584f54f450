using NodaTime;

namespace Dunning;

/// <summary>What a debtor has chosen: the kind, and what the option of that kind asks for.</summary>
public sealed record DebtorChoice
{
    /// <summary>Gets what it is.</summary>
    public required ChoiceKind Kind { get; init; }

    /// <summary>
    /// Gets the case; <see langword="null"/> where the debtor has but one, or for what concerns all of them.
    /// </summary>
    public CaseId? Case { get; init; }

    /// <summary>
    /// Gets the key of the promise, plan or dispute that is recorded: yours, unique among those of the debtor;
    /// <see langword="null"/> where nothing with a key is.
    /// </summary>
    public string? Id { get; init; }

    /// <summary>Gets the receivable that is disputed, or <see langword="null"/>.</summary>
    public ReceivableId? Receivable { get; init; }

    /// <summary>Gets the channel that is stopped, or <see langword="null"/>.</summary>
    public Channel? Channel { get; init; }

    /// <summary>Gets the plan that is paid off or replaced, or <see langword="null"/>.</summary>
    public PlanId? Plan { get; init; }

    /// <summary>
    /// Gets the amount that is paid, promised or disputed; <see langword="null"/> for all that may be.
    /// </summary>
    public Money? Amount { get; init; }

    /// <summary>Gets the day by which it is promised, or <see langword="null"/>.</summary>
    public LocalDate? By { get; init; }

    /// <summary>Gets the plan, or <see langword="null"/>.</summary>
    public PlanWish? Wish { get; init; }

    /// <summary>Gets the reason that is told.</summary>
    public ArrearsReason Reason { get; init; }

    /// <summary>Gets what the debtor wishes of contacts, or <see langword="null"/>.</summary>
    public ContactPreference? Preference { get; init; }
}

/// <summary>What is to be recorded because of a choice, or every reason why it is not accepted.</summary>
public sealed record Acceptance
{
    /// <summary>Gets why it is not accepted, all at once; empty where it is.</summary>
    public ValueList<Reason> WhyNot { get; init; }

    /// <summary>Gets whether it is accepted.</summary>
    public bool IsAccepted => WhyNot.IsEmpty;

    /// <summary>
    /// Gets the debtor with everything recorded, to decide by at once; as before where nothing is accepted.
    /// </summary>
    public required DebtorSnapshot Snapshot { get; init; }

    /// <summary>Gets what is to be paid now, or <see langword="null"/>.</summary>
    public Money? ToPay { get; init; }

    /// <summary>Gets the promise to record, or <see langword="null"/>.</summary>
    public PromiseToPay? Promise { get; init; }

    /// <summary>Gets the plan to record, or <see langword="null"/>.</summary>
    public PaymentPlan? Plan { get; init; }

    /// <summary>Gets the plan that is called off for it, as it is then, or <see langword="null"/>.</summary>
    public PaymentPlan? Replaced { get; init; }

    /// <summary>Gets the promises that the plan takes the place of, withdrawn; empty for none.</summary>
    public ValueList<PromiseToPay> Withdrawn { get; init; }

    /// <summary>Gets the dispute to record, or <see langword="null"/>.</summary>
    public Hold? Dispute { get; init; }

    /// <summary>Gets the preference to record, or <see langword="null"/>.</summary>
    public ContactPreference? Preference { get; init; }

    /// <summary>Gets the consent to record: a withdrawal; or <see langword="null"/>.</summary>
    public Consent? Consent { get; init; }

    /// <summary>
    /// Gets the reason for arrears to record, or <see langword="null"/>. With <see cref="ArrearsReason.Hardship"/> the
    /// debtor has declared hardship.
    /// </summary>
    public ArrearsReason? StatedReason { get; init; }

    /// <summary>Gets the contact to record, in which a person was asked for; or <see langword="null"/>.</summary>
    public ContactAttempt? Contact { get; init; }
}
