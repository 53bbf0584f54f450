namespace Dunning.Policies.Analysis;

/// <summary>The facts that conditions test, as numbered variables with the values that each can have at all.</summary>
/// <remarks>
/// They are taken to be free of each other, but for what <see cref="Relations"/> knows. That allows too much and never
/// too little: what cannot be here, cannot be for any debtor.
/// </remarks>
internal sealed class Variables
{
    private static readonly HashSet<string> Counts =
    [
        "openAmount", "overdueAmount", "disputedAmount", "overdueCount", "openCount", "partPaidCount",
        "consecutiveInstalments", "levelReached", "openPromises", "brokenPromises", "rejectedDisputes",
        "failedCollections", "contacts", "unansweredAttempts", "daysSinceLastContact", "daysSinceLastPayment",
        "daysSinceHoldEnded", "daysUntilDue", "earlierEpisodes",
    ];

    private static readonly HashSet<string> Shares = ["onTimeRate", "keptPromiseRate", "overdueShare"];

    private readonly Dictionary<(Fact Fact, string? Member), int> _numbers = [];
    private readonly List<Entry> _entries = [];

    public int Count => _entries.Count;

    public Entry this[int variable] => _entries[variable];

    /// <summary>The variable of a fact; of a set, whether it is known.</summary>
    public int Of(Fact fact) => Of(fact, null);

    /// <summary>The variable that says whether a set holds a text: 1 or 0.</summary>
    public int Of(Fact fact, string? member)
    {
        // Whether it tells of risk says nothing about its value.
        var key = (fact with { DerivesFromRisk = false }, member);
        if (_numbers.TryGetValue(key, out var known))
        {
            return known;
        }

        var codes = fact is { Type: FactType.Text, Owner: null } ? FactCatalogue.Find(fact.Name)?.Codes ?? [] : [];
        _entries.Add(new(fact, member, DomainOf(fact, member, codes.Count), [.. codes]));
        return _numbers[key] = _entries.Count - 1;
    }

    /// <summary>Finds the variable of a fact of the catalogue, or null where nothing tests it.</summary>
    public int? Find(string name)
    {
        var found = _entries.FindIndex(entry => entry.Fact.Owner is null && entry.Member is null
            && entry.Fact.Name == name);
        return found < 0 ? null : found;
    }

    /// <summary>The number of a text among those that a fact is compared with.</summary>
    public long NumberOf(int variable, string text)
    {
        var texts = _entries[variable].Texts;
        var place = texts.IndexOf(text);
        if (place < 0)
        {
            place = texts.Count;
            texts.Add(text);
        }

        return place;
    }

    private static ValueSet DomainOf(Fact fact, string? member, int codes)
    {
        if (member is not null)
        {
            return ValueSet.Between(0, 1);
        }

        var known = fact.Type switch
        {
            FactType.Flag => ValueSet.Between(0, 1),
            FactType.Set => ValueSet.Between(0, 0),
            FactType.Text => ValueSet.Between(0, codes > 0 ? codes - 1 : long.MaxValue),
            _ when fact.Owner is not null => ValueSet.Known,
            _ => DomainOf(fact.Name),
        };
        return CanBeUnknown(fact) ? known.OrUnknown() : known;
    }

    // Shares count in halves of a hundredth of a percent: the odd numbers are all that lies between two of them.
    private static ValueSet DomainOf(string name) => name switch
    {
        "month" => ValueSet.Between(1, 12),
        "dayOfMonth" => ValueSet.Between(1, 31),
        _ when Counts.Contains(name) => ValueSet.Between(0, long.MaxValue),
        _ when Shares.Contains(name) => ValueSet.Between(0, 20_000),
        _ => ValueSet.Known,
    };

    private static bool CanBeUnknown(Fact fact) =>
        fact.Owner is not null || FactCatalogue.Find(fact.Name) is not { WhenUnknown: null };

    /// <summary>A variable.</summary>
    /// <param name="Fact">The fact whose value it is.</param>
    /// <param name="Member">The text that a set may hold, or null.</param>
    /// <param name="Domain">What it can be at all.</param>
    /// <param name="Texts">The texts that its numbers stand for; every number beyond them is some other text.</param>
    public sealed record Entry(Fact Fact, string? Member, ValueSet Domain, List<string> Texts);
}
