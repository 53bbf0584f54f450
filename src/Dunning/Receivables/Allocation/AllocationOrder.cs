using Dunning.Receivables.Allocation;

namespace Dunning;

/// <summary>Of what a debt consists.</summary>
public enum DebtComponent
{
    /// <summary>Costs and charges.</summary>
    Costs = 0,

    /// <summary>Interest.</summary>
    Interest,

    /// <summary>The debt itself.</summary>
    Principal,
}

/// <summary>Which of two debts is paid first.</summary>
public enum DebtPrecedence
{
    /// <summary>The one that is due, before the one that is not due yet.</summary>
    Due = 0,

    /// <summary>The one that is less secured.</summary>
    LessSecured,

    /// <summary>The one that is more burdensome to the debtor.</summary>
    MoreBurdensome,

    /// <summary>The one that arose earlier.</summary>
    Older,
}

/// <summary>What a payment pays first, as law or contract has it.</summary>
/// <remarks>
/// Pure. Debts that are alike in all that <see cref="Debts"/> asks share in proportion to what is open of them; minor
/// units that are left over go to the largest remainders, so that the parts sum to the payment.
/// </remarks>
public sealed record AllocationOrder : ClaimRule
{
    /// <summary>Gets the components in the order in which they are paid: each of the three once.</summary>
    public required ValueList<DebtComponent> Components { get; init; }

    /// <summary>
    /// Gets what settles the order of debts, the first that tells them apart; empty for in proportion.
    /// </summary>
    public ValueList<DebtPrecedence> Debts { get; init; }

    /// <summary>
    /// Gets whether a component is paid in all debts before the next one: all costs first, say. By default a debt is
    /// paid in all its components before the next debt.
    /// </summary>
    public bool IsComponentFirst { get; init; }

    /// <summary>Gets whether the debtor cannot choose the debt; by default it can (BGB 366(1)).</summary>
    public bool IsDebtNotChosen { get; init; }

    /// <summary>
    /// Gets whether the debtor cannot choose the component; by default it can, where the creditor does not refuse.
    /// </summary>
    public bool IsComponentNotChosen { get; init; }

    /// <summary>
    /// Gets whether the creditor must take a payment for another component than the first; by default it may refuse
    /// (BGB 367(2)).
    /// </summary>
    public bool MustTakeChosenComponent { get; init; }

    /// <summary>
    /// Gets whether the creditor must take a part of a debt; by default it may refuse (BGB 266, not 497(3) S. 2).
    /// </summary>
    public bool MustTakePart { get; init; }

    /// <summary>Gets whether each component is named once.</summary>
    internal bool IsComplete => Components.Count == 3 && Components.Distinct().Count() == 3;

    /// <summary>Allocates a payment. The debts that are given stay as they are.</summary>
    /// <param name="payment">The payment.</param>
    /// <param name="debts">What is open; each debt once. None for a payment that leaves nothing but a credit.</param>
    /// <exception cref="ArgumentException">A debt is named twice.</exception>
    /// <exception cref="InvalidOperationException">The order does not name each component once.</exception>
    public Allocation Allocate(IncomingPayment payment, ValueList<OpenDebt> debts)
    {
        ArgumentNullException.ThrowIfNull(payment);
        if (!IsComplete)
        {
            throw new InvalidOperationException($"{Id} must name costs, interest and principal once each.");
        }

        var twice = debts.GroupBy(debt => debt.Receivable).FirstOrDefault(group => group.Skip(1).Any());
        return twice is null
            ? new AllocationReading(this, payment, debts).Allocation()
            : throw new ArgumentException($"The debt \"{twice.Key}\" is named twice.", nameof(debts));
    }
}
