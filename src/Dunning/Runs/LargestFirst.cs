namespace Dunning.Runs;

/// <summary>Puts contacts in the order in which they go, without comparing amounts of two currencies.</summary>
internal static class LargestFirst
{
    private static readonly Comparer<CaseId> ByCase = Comparer<CaseId>.Create(CaseId.Compare);

    public static RunContact[] Of(RunContact[] contacts)
    {
        var places = new Dictionary<RunContact, (int Rank, int Currency)>(contacts.Length);
        var currencies = contacts.SelectMany(contact => contact.Totals.Keys).Distinct()
            .OrderBy(currency => currency.Code, StringComparer.Ordinal)
            .ToArray();
        for (var i = 0; i < currencies.Length; i++)
        {
            var ranked = Ranked(contacts, currencies[i]);
            for (var rank = 0; rank < ranked.Length; rank++)
            {
                var place = (rank, i);
                var known = places.TryGetValue(ranked[rank], out var other);
                places[ranked[rank]] = known && other.CompareTo(place) < 0 ? other : place;
            }
        }

        return [.. contacts.OrderBy(contact => places[contact])];
    }

    // No two are equal here, so that the order in which they come in does not matter.
    private static RunContact[] Ranked(RunContact[] contacts, Currency currency) =>
    [
        .. contacts.Where(contact => contact.Totals.ContainsKey(currency))
            .OrderByDescending(contact => contact.Totals[currency])
            .ThenBy(contact => contact.Case, ByCase)
            .ThenBy(contact => contact.Channel.Name, StringComparer.Ordinal)
            .ThenBy(contact => contact.On),
    ];
}
