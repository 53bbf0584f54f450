namespace Dunning.Tests.Twins;

/// <summary>Twins by what the host declares of debtor, account or receivable, a pair for each type.</summary>
internal static class AttributeTwins
{
    public static IEnumerable<Twin> All() => Enum.GetValues<AttributeOwner>().SelectMany(Of);

    private static IEnumerable<Twin> Of(AttributeOwner owner) =>
    [
        Pair(
            Facts.Integer("seats", owner).AtLeast(5),
            AttributeValue.Of("seats", 5),
            AttributeValue.Of("seats", 4),
            ("seats.integer: 5 -> 4", "4")),
        Pair(
            Facts.Money("limit", owner).AtLeast(Story.Euros(500)),
            AttributeValue.Of("limit", new Money(500, Currency.EUR)),
            AttributeValue.Of("limit", new Money(499.99m, Currency.EUR)),
            ("limit.money: 500.00 EUR -> 499.99 EUR", "499.99 EUR")),
        Pair(
            Facts.Share("quota", owner).AtLeast(Percentage.Of(25)),
            AttributeValue.Of("quota", new Percentage(2_500)),
            AttributeValue.Of("quota", new Percentage(2_499)),
            ("quota.percent: 25 -> 24.99", "24.99 %")),
        Pair(
            Facts.Date("signed", owner).OnOrAfter(Story.On(0)),
            AttributeValue.Of("signed", Story.On(0)),
            AttributeValue.Of("signed", Story.On(-1)),
            ("signed.date: 2026-03-02 -> 2026-03-01", "Sun 1 Mar 2026")),
        Pair(
            Facts.Flag("test", owner).IsTrue,
            AttributeValue.Of("test", true),
            AttributeValue.Of("test", false),
            ("test.flag: true -> false", "no")),
        Pair(
            Facts.Text("region", owner).Is("north"),
            AttributeValue.Of("region", "north"),
            AttributeValue.Of("region", "south"),
            ("region.text: north -> south", "south")),
        Pair(
            Facts.Set("tags", owner).Has("vip"),
            AttributeValue.OfSet("tags", "vip"),
            AttributeValue.OfSet("tags", "new"),
            ("tags.set[0]: vip -> new", "new")),
    ];

    // The attribute reads the same whoever owns it; who does not declare it is the twin of whom it is not known.
    private static Twin Pair(
        Condition when, AttributeValue hit, AttributeValue miss, (string Differs, string Reads) expected)
    {
        var owner = when.Tests().Single().Fact.Owner!.Value;
        var path = owner switch
        {
            AttributeOwner.Account => "accounts[A-1].attributes",
            AttributeOwner.Receivable => "receivables[R-1].attributes",
            _ => "attributes",
        };
        var before = expected.Differs[..(expected.Differs.IndexOf("->", StringComparison.Ordinal) + 2)];
        return Twin.Of(when, (AttributeValue value) => Declared(owner, value), hit, miss)
            .Misses($"{path}.{expected.Differs}", expected.Reads)
            .Unknown(Declared(owner), $"{path}.{before}");
    }

    private static DebtorFacts Declared(AttributeOwner owner, params ReadOnlySpan<AttributeValue> values)
    {
        var attributes = ValueList.Create(values);
        var facts = Twin.Owing(Story.Item() with
        {
            Account = "A-1",
            Attributes = owner is AttributeOwner.Receivable ? attributes : [],
        });
        return facts with
        {
            Accounts = [new() { Id = "A-1", Attributes = owner is AttributeOwner.Account ? attributes : [] }],
            Attributes = owner is AttributeOwner.Debtor ? attributes : [],
        };
    }
}
