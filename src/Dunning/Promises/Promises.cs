using NodaTime;

namespace Dunning;

/// <summary>How a promise stands.</summary>
public enum PromiseState
{
    /// <summary>The day has not passed, or it is not yet known whether the money came.</summary>
    Open = 0,

    /// <summary>The money came.</summary>
    Kept,

    /// <summary>The money did not come, and payments are known long enough to say so.</summary>
    Broken,

    /// <summary>It was withdrawn or replaced by another.</summary>
    Withdrawn,
}

/// <summary>A debtor's word to pay an amount by a day. While open it holds what it covers.</summary>
public sealed record PromiseToPay
{
    /// <summary>Gets the host's key, unique within the debtor.</summary>
    public required PromiseId Id { get; init; }

    /// <summary>Gets the promised amount, above zero.</summary>
    public required decimal Amount { get; init; }

    /// <summary>Gets the currency, or <see langword="null"/> for the one of the debtor's facts.</summary>
    public Currency? Currency { get; init; }

    /// <summary>Gets the creditor, or <see langword="null"/> for the one of the debtor's facts.</summary>
    public CreditorId? Creditor { get; init; }

    /// <summary>Gets the account; empty by default.</summary>
    public AccountId Account { get; init; }

    /// <summary>Gets the receivables that it covers; empty for the oldest of the case, up to the amount.</summary>
    public ValueList<ReceivableId> Receivables { get; init; }

    /// <summary>Gets the day on which it was given.</summary>
    public required LocalDate MadeOn { get; init; }

    /// <summary>Gets the last day on which the money may come, included.</summary>
    public required LocalDate By { get; init; }

    /// <summary>
    /// Gets how it stands where the host has decided it, or <see langword="null"/> to have it judged by payments.
    /// </summary>
    public PromiseState? State { get; init; }
}

/// <summary>How a payment plan stands.</summary>
public enum PlanState
{
    /// <summary>It is in force.</summary>
    Active = 0,

    /// <summary>It was not kept and is over.</summary>
    Broken,

    /// <summary>It was kept to the end.</summary>
    Completed,

    /// <summary>It was called off.</summary>
    Cancelled,
}

/// <summary>One instalment of a payment plan.</summary>
public readonly record struct PlanInstalment
{
    /// <summary>Gets the day on which it is due.</summary>
    public required LocalDate DueOn { get; init; }

    /// <summary>Gets its amount, above zero.</summary>
    public required decimal Amount { get; init; }

    /// <summary>Gets what was paid of it, from 0 to the amount.</summary>
    public decimal Paid { get; init; }
}

/// <summary>An agreement to pay in instalments. While active it holds what it covers, and beats a promise.</summary>
public sealed record PaymentPlan
{
    /// <summary>Gets the host's key, unique within the debtor.</summary>
    public required PlanId Id { get; init; }

    /// <summary>Gets how it stands.</summary>
    public PlanState State { get; init; }

    /// <summary>Gets the day on which it was agreed.</summary>
    public required LocalDate AgreedOn { get; init; }

    /// <summary>Gets the currency, or <see langword="null"/> for the one of the debtor's facts.</summary>
    public Currency? Currency { get; init; }

    /// <summary>Gets the creditor, or <see langword="null"/> for the one of the debtor's facts.</summary>
    public CreditorId? Creditor { get; init; }

    /// <summary>Gets the account; empty by default.</summary>
    public AccountId Account { get; init; }

    /// <summary>Gets the receivables that it covers; empty for all of the case.</summary>
    public ValueList<ReceivableId> Receivables { get; init; }

    /// <summary>
    /// Gets the day since when it is over, or <see langword="null"/> while it is in force or if not known.
    /// </summary>
    public LocalDate? EndedOn { get; init; }

    /// <summary>Gets the instalments, in order of their due dates.</summary>
    public ValueList<PlanInstalment> Instalments { get; init; }

    /// <summary>Gets whether interest goes on while it is in force.</summary>
    /// <value>
    /// The default is <see cref="HoldEffect.Default"/>: it goes on. Where it stands still, the days of the plan bear
    /// none, for good.
    /// </value>
    public HoldEffect Interest { get; init; }

    /// <summary>Gets whether charges go on while it is in force.</summary>
    /// <value>
    /// The default is <see cref="HoldEffect.Default"/>: nothing new is charged for what it covers, and charges from
    /// before are asked for with notices for other debts. With <see cref="HoldEffect.StandsStill"/> those rest, too.
    /// </value>
    public HoldEffect Charges { get; init; }

    /// <summary>Gets what is left of it: the instalments less what was paid of them, exactly.</summary>
    public decimal Left => Instalments.Sum(part => part.Amount - part.Paid);

    /// <summary>Returns the plan with all that is left of it paid: it is completed.</summary>
    /// <param name="on">The day on which it was paid.</param>
    /// <returns>The plan, which holds nothing any more.</returns>
    public PaymentPlan PaidOff(LocalDate on) => this with
    {
        State = PlanState.Completed,
        EndedOn = on,
        Instalments = Instalments.Select(part => part with { Paid = part.Amount }).ToValueList(),
    };

    /// <summary>Returns the plan as it is once another takes its place: it is called off.</summary>
    /// <param name="on">The day on which the other was agreed.</param>
    /// <returns>The plan; what was paid of its instalments stays.</returns>
    public PaymentPlan Replaced(LocalDate on) => this with { State = PlanState.Cancelled, EndedOn = on };
}
