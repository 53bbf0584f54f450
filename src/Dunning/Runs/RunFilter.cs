using NodaTime;

namespace Dunning;

/// <summary>Which debts a run takes. It selects among the facts before they are decided, and changes none.</summary>
/// <remarks>
/// What is left out is as if it were not there: it is in no notice, and minimum, level and age are those of the rest.
/// Credits are never left out, so that no more is asked for than is owed. An empty filter takes everything.
/// What names no debt, such as a failed collection or a reply, belongs to the first case of all, so that of several
/// runs one alone answers it: the one that takes that case.
/// </remarks>
public sealed record RunFilter
{
    /// <summary>Gets the creditors whose cases are taken; empty, the default, for all.</summary>
    public ValueList<CreditorId> Creditors { get; init; }

    /// <summary>Gets the accounts whose cases are taken; empty, the default, for all.</summary>
    public ValueList<AccountId> Accounts { get; init; }

    /// <summary>Gets the currencies whose cases are taken; empty, the default, for all.</summary>
    public ValueList<Currency> Currencies { get; init; }

    /// <summary>Gets the rungs of which a case must have reached one; empty, the default, for any.</summary>
    /// <remarks>The rung of a case is the highest of its open receivables; 0 is a case without a level.</remarks>
    public ValueList<int> Rungs { get; init; }

    /// <summary>Gets the least rung that a case must have reached; 0 by default.</summary>
    public int RungMin { get; init; }

    /// <summary>Gets the highest rung that a case may have reached, or <see langword="null"/> for any.</summary>
    public int? RungMax { get; init; }

    /// <summary>Gets the first due date of receivables that are taken, or <see langword="null"/> for any.</summary>
    public LocalDate? DueFrom { get; init; }

    /// <summary>
    /// Gets the last due date, included, of receivables that are taken, or <see langword="null"/> for any.
    /// </summary>
    public LocalDate? DueUntil { get; init; }

    /// <summary>Returns the facts that the run decides: what is left out has the rule to be ignored.</summary>
    /// <param name="snapshot">All that is known of the debtor.</param>
    /// <returns>
    /// The same snapshot if nothing is left out, or <see langword="null"/> if nothing that is open is taken.
    /// </returns>
    /// <exception cref="InvalidSnapshotException">The snapshot contradicts itself; every problem is named.</exception>
    public DebtorSnapshot? Apply(DebtorSnapshot snapshot)
    {
        ArgumentNullException.ThrowIfNull(snapshot);
        var open = snapshot.Table.Cases.SelectMany(table => table.Items, (table, item) => (table, item)).ToArray();
        var left = open.Where(pair => !Takes(pair.table) || !Takes(pair.item))
            .Select(pair => pair.item.Id)
            .ToHashSet();
        if (left.Count == 0)
        {
            return open.Length > 0 ? snapshot : null;
        }

        return left.Count == open.Length ? null : snapshot with
        {
            Receivables = snapshot.Receivables
                .Select(item => left.Contains(item.Id) ? item with { Rule = ItemRule.Ignore } : item)
                .ToValueList(),
        };
    }

    /// <summary>Decides for one debtor what the run takes.</summary>
    /// <param name="engine">The engine.</param>
    /// <param name="snapshot">All that is known of the debtor.</param>
    /// <param name="asOf">The moment, from 1900 to 2200.</param>
    /// <returns>
    /// The decision without the cases that are left out, or <see langword="null"/> if nothing is taken.
    /// </returns>
    /// <exception cref="InvalidSnapshotException">The snapshot contradicts itself; every problem is named.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The moment lies outside 1900 to 2200.</exception>
    /// <remarks>
    /// Issue it on the whole snapshot, not on the filtered one. Its next look is that of what is taken; when to look at
    /// the debtor again says a decision without a filter.
    /// </remarks>
    public Decision? Decide(DunningEngine engine, DebtorSnapshot snapshot, AsOf asOf)
    {
        ArgumentNullException.ThrowIfNull(engine);
        if (Apply(snapshot) is not { } taken)
        {
            return null;
        }

        var cases = taken.Table.Cases.Where(table => table.Items.Length > 0).Select(table => table.Id).ToHashSet();
        var decision = engine.Decide(taken, asOf);
        return decision with { Cases = decision.Cases.Where(part => cases.Contains(part.Case)).ToValueList() };
    }

    private bool Takes(Debtors.CaseTable table) =>
        (Creditors.IsEmpty || Creditors.Contains(table.Id.Creditor))
        && (Accounts.IsEmpty || Accounts.Contains(table.Id.Account))
        && (Currencies.IsEmpty || Currencies.Contains(table.Id.Currency))
        && (Rungs.IsEmpty || Rungs.Contains(table.Rung))
        && table.Rung >= RungMin
        && (RungMax is not { } most || table.Rung <= most);

    private bool Takes(Debtors.Item item) =>
        (DueFrom is not { } from || item.Due.Date >= from) && (DueUntil is not { } until || item.Due.Date <= until);
}
