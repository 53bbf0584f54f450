namespace Dunning;

/// <summary>How one open receivable stands on a day: its age, and what of it may be asked for.</summary>
/// <remarks>
/// What is open is the sum of the amounts that stay out and of <see cref="Rest"/>. Each amount is taken off once, in
/// this order: holds, disputes, plans, promises, money on its way, credits.
/// </remarks>
public sealed record ReceivableStanding
{
    /// <summary>Gets the case.</summary>
    public required CaseId Case { get; init; }

    /// <summary>Gets the receivable.</summary>
    public required ReceivableId Receivable { get; init; }

    /// <summary>
    /// Gets its age in days: 0 on the due day, negative before; as the options for grace and holds count it.
    /// </summary>
    public required int DaysPastDue { get; init; }

    /// <summary>Gets whether its last free day has passed: the due day, or the end of grace.</summary>
    public required bool IsOverdue { get; init; }

    /// <summary>Gets the rung that it has reached; 0 for none.</summary>
    public required int Rung { get; init; }

    /// <summary>Gets what is open.</summary>
    public required Money Open { get; init; }

    /// <summary>Gets what a hold keeps out.</summary>
    public required Money Held { get; init; }

    /// <summary>Gets what is disputed, or rests after a rejected dispute.</summary>
    public required Money Disputed { get; init; }

    /// <summary>Gets what stands in a payment plan.</summary>
    public required Money Planned { get; init; }

    /// <summary>Gets what is promised.</summary>
    public required Money Promised { get; init; }

    /// <summary>Gets what is on its way.</summary>
    public required Money InFlight { get; init; }

    /// <summary>Gets what a credit covers.</summary>
    public required Money Credited { get; init; }

    /// <summary>Gets what is left.</summary>
    public required Money Rest { get; init; }

    /// <summary>
    /// Gets what may be asked for today: the rest of an overdue receivable whose being unpaid is known.
    /// </summary>
    public required Money Asked { get; init; }

    /// <summary>Returns how every open receivable of a debtor stands, by case, oldest first.</summary>
    /// <param name="snapshot">All that is known of the debtor.</param>
    /// <param name="asOf">The moment.</param>
    /// <param name="options">How grace, holds and credits count; <see langword="null"/> for the defaults.</param>
    /// <exception cref="InvalidSnapshotException">The snapshot contradicts itself; every problem is named.</exception>
    public static ValueList<ReceivableStanding> Of(DebtorSnapshot snapshot, AsOf asOf, PolicyOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(snapshot);
        var table = snapshot.Table;
        var day = new Receivables.DayBasis(
            Day.Of(asOf.Date),
            table.PaymentsKnownUntil,
            options ?? PolicyOptions.Default);
        return Receivables.CaseStateBuilder.Of(table, day)
            .SelectMany(state => state.Items.Select(item => Of(state, item)))
            .ToValueList();
    }

    private static ReceivableStanding Of(Receivables.CaseState state, Receivables.ItemState item) => new()
    {
        Case = state.Case.Id,
        Receivable = item.Item.Id,
        DaysPastDue = item.DaysPastDue,
        IsOverdue = item.IsOverdue,
        Rung = item.Item.Rung,
        Open = state.Money(item.Item.Open),
        Held = state.Money(item.Held),
        Disputed = state.Money(item.Disputed + item.Settling),
        Planned = state.Money(item.Planned),
        Promised = state.Money(item.Promised),
        InFlight = state.Money(item.InFlight),
        Credited = state.Money(item.Credited),
        Rest = state.Money(item.Rest),
        Asked = state.Money(item.Asked),
    };
}
