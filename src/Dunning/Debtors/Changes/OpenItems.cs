namespace Dunning.Debtors;

/// <summary>What is open in a currency.</summary>
internal static class OpenItems
{
    /// <summary>The places of open receivables of all cases of the currency, by due date, then id.</summary>
    public static List<int> OldestFirst(DebtorFacts facts, Currency currency) =>
    [
        .. Enumerable.Range(0, facts.Receivables.Count)
            .Where(i => (facts.Receivables[i].Currency ?? facts.Currency) == currency)
            .Where(i => OpenOf(facts.Receivables[i]) > 0)
            .OrderBy(i => facts.Receivables[i].DueOn)
            .ThenBy(i => facts.Receivables[i].Id.Value, StringComparer.Ordinal),
    ];

    public static decimal OpenOf(Receivable item) => item.Amount - item.Paid;
}
