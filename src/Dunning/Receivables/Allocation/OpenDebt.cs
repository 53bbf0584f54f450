using NodaTime;

namespace Dunning;

/// <summary>
/// What is open of a debt. Amounts are of one currency, not below zero, without a fraction of a minor unit.
/// </summary>
public sealed record OpenDebt
{
    /// <summary>Gets the host's key of the receivable.</summary>
    public required ReceivableId Receivable { get; init; }

    /// <summary>Gets the open costs and charges; the default, zero of no currency, for none.</summary>
    public Money Costs { get; init; }

    /// <summary>Gets the open interest; the default, zero of no currency, for none.</summary>
    public Money Interest { get; init; }

    /// <summary>Gets the open principal.</summary>
    public required Money Principal { get; init; }

    /// <summary>Gets the day on which it is due, or <see langword="null"/> if it is due.</summary>
    public LocalDate? DueOn { get; init; }

    /// <summary>
    /// Gets the day on which it arose, or <see langword="null"/> for the day on which it is due; where neither is known
    /// it counts as the youngest.
    /// </summary>
    public LocalDate? AroseOn { get; init; }

    /// <summary>Gets how well it is secured: 0 not at all, the more the better; only the order counts.</summary>
    public int Security { get; init; }

    /// <summary>
    /// Gets how burdensome it is to the debtor, such as its rate of interest in percent; only the order counts.
    /// </summary>
    public decimal Burden { get; init; }

    /// <summary>Gets what is open of a component.</summary>
    /// <param name="component">The component.</param>
    public Money Of(DebtComponent component)
    {
        var amount = component switch
        {
            DebtComponent.Costs => Costs,
            DebtComponent.Interest => Interest,
            _ => Principal,
        };
        return amount == default ? new(0, Principal.Currency) : amount;
    }

    /// <summary>Gets what is open in all.</summary>
    public Money Total => Of(DebtComponent.Costs) + Of(DebtComponent.Interest) + Principal;

    internal OpenDebt Less(Money costs, Money interest, Money principal) => this with
    {
        Costs = Of(DebtComponent.Costs) - costs,
        Interest = Of(DebtComponent.Interest) - interest,
        Principal = Principal - principal,
    };
}

/// <summary>A payment to allocate, and what the debtor said of it.</summary>
public sealed record IncomingPayment
{
    /// <summary>Gets the amount, not below zero.</summary>
    public required Money Amount { get; init; }

    /// <summary>Gets the day, which tells what is due; null where every debt is.</summary>
    public LocalDate? On { get; init; }

    /// <summary>Gets the debts that the debtor named, the first to be paid first; empty for none.</summary>
    public ValueList<ReceivableId> For { get; init; }

    /// <summary>Gets the component that the debtor named, or <see langword="null"/> for none.</summary>
    public DebtComponent? ForComponent { get; init; }

    /// <summary>
    /// Gets whether the creditor refuses the payment because of the component that was named, where it may.
    /// </summary>
    public bool IsRefused { get; init; }
}
