namespace Dunning;

/// <summary>Why a payment was not allocated at all.</summary>
public enum AllocationRefusal
{
    /// <summary>It was.</summary>
    None = 0,

    /// <summary>The payment and the debts, or two debts, are of two currencies.</summary>
    OtherCurrency,

    /// <summary>An amount is below zero, has a fraction of a minor unit, or is too large to be exact.</summary>
    UnfitAmount,

    /// <summary>The debtor named a debt that is not among the open ones.</summary>
    UnknownDebt,

    /// <summary>The creditor refused the payment, as it may when the debtor names another component.</summary>
    RefusedByCreditor,
}

/// <summary>For what a creditor may refuse a payment.</summary>
[Flags]
public enum AllocationObjections
{
    /// <summary>For nothing.</summary>
    None = 0,

    /// <summary>It pays a part of a debt only.</summary>
    Part = 1,

    /// <summary>The debtor named another component than the one that comes first.</summary>
    ChosenComponent = 2,
}

/// <summary>What settled that a debt got its part then.</summary>
public enum AllocationReason
{
    /// <summary>There was no other debt to pay from this part of the payment.</summary>
    NoOther = 0,

    /// <summary>The debtor named it.</summary>
    Chosen,

    /// <summary>It is due, or the others that are were paid.</summary>
    Due,

    /// <summary>How well it is secured.</summary>
    LessSecured,

    /// <summary>How burdensome it is.</summary>
    MoreBurdensome,

    /// <summary>How old it is.</summary>
    Older,

    /// <summary>It is like others in all that the rule asks: they share in proportion.</summary>
    InProportion,
}

/// <summary>What a payment paid, and why.</summary>
public sealed record Allocation
{
    /// <summary>Gets the rule.</summary>
    public required AllocationOrder Rule { get; init; }

    /// <summary>Gets the payment.</summary>
    public required IncomingPayment Payment { get; init; }

    /// <summary>Gets the debts in the order given, also those that got nothing; empty if it is refused.</summary>
    public ValueList<DebtAllocation> Debts { get; init; }

    /// <summary>Gets what was paid, in the order in which it was.</summary>
    public ValueList<AllocationStep> Steps { get; init; }

    /// <summary>Gets what is left when everything is paid: a credit. The whole payment if it is refused.</summary>
    public required Money Unallocated { get; init; }

    /// <summary>Gets why it is refused.</summary>
    public AllocationRefusal Refusal { get; init; }

    /// <summary>Gets for what the creditor may refuse the payment.</summary>
    public AllocationObjections MayRefuse { get; init; }

    /// <summary>Gets what is open afterwards; empty if it is refused.</summary>
    public ValueList<OpenDebt> After => Debts.Select(debt => debt.After).ToValueList();

    /// <summary>Takes the payment back, as when it bounced: what it paid is open again.</summary>
    /// <param name="open">What is open now; each debt that the payment paid must be among them.</param>
    /// <returns>The debts given, in their order.</returns>
    /// <exception cref="ArgumentException">A debt that the payment paid is not among them.</exception>
    public ValueList<OpenDebt> Reverse(ValueList<OpenDebt> open)
    {
        foreach (var debt in Debts)
        {
            if (debt.Paid.Amount != 0 && open.All(one => one.Receivable != debt.Before.Receivable))
            {
                throw new ArgumentException(
                    $"The payment paid {debt.Paid} of \"{debt.Before.Receivable}\", which is not given.", nameof(open));
            }
        }

        return open.Select(Reversed).ToValueList();
    }

    private OpenDebt Reversed(OpenDebt open) =>
        Debts.FirstOrDefault(one => one.Before.Receivable == open.Receivable) is { } debt
            ? open.Less(
                new Money(0, debt.Costs.Currency) - debt.Costs,
                new Money(0, debt.Interest.Currency) - debt.Interest,
                new Money(0, debt.Principal.Currency) - debt.Principal)
            : open;
}

/// <summary>What a payment paid of a debt.</summary>
public sealed record DebtAllocation
{
    /// <summary>Gets what was open.</summary>
    public required OpenDebt Before { get; init; }

    /// <summary>Gets what of the costs was paid.</summary>
    public required Money Costs { get; init; }

    /// <summary>Gets what of the interest was paid.</summary>
    public required Money Interest { get; init; }

    /// <summary>Gets what of the principal was paid.</summary>
    public required Money Principal { get; init; }

    /// <summary>Gets what was paid in all.</summary>
    public Money Paid => Costs + Interest + Principal;

    /// <summary>Gets what is open afterwards.</summary>
    public OpenDebt After => Before.Less(Costs, Interest, Principal);
}

/// <summary>One part of a payment.</summary>
/// <param name="Receivable">The debt.</param>
/// <param name="Component">Its component.</param>
/// <param name="Amount">What was paid, above zero.</param>
/// <param name="Reason">What settled that this debt got it.</param>
public readonly record struct AllocationStep(
    ReceivableId Receivable, DebtComponent Component, Money Amount, AllocationReason Reason)
{
    /// <summary>Gets whether the debtor named the component; else the rule settles its order.</summary>
    public bool IsComponentChosen { get; init; }
}
