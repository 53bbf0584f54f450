using NodaTime;

namespace Dunning.Vectors.Tests;

/// <summary>Which rules of the packs that come with the library govern what a claim costs and how it is paid.</summary>
public class ShippedClaimLawTests
{
    private static readonly LawBook Book = LawPacks.Book();

    [Theory]
    [InlineData("de", DebtorKind.Consumer, null, "2026-01-10", "de.default-interest")]
    [InlineData("de", DebtorKind.Business, null, "2014-07-29", "de.default-interest-business")]
    [InlineData("de-by", DebtorKind.Business, null, "2014-07-28", "de.default-interest-business-old")]
    [InlineData("de", DebtorKind.Consumer, "mortgage", "2016-03-21", "de.default-interest-mortgage")]
    [InlineData("de", DebtorKind.Consumer, "mortgage", "2016-03-20", "de.default-interest-mortgage-old")]
    [InlineData("at", DebtorKind.Consumer, null, "2026-01-10", "at.default-interest")]
    [InlineData("at", DebtorKind.SoleTrader, null, "2013-03-16", "at.default-interest-business")]
    [InlineData("at", DebtorKind.Business, null, "2013-03-15", "at.default-interest-business-old")]
    [InlineData("ch-zh", DebtorKind.Consumer, null, "2026-01-10", "ch.default-interest")]
    [InlineData("nl", DebtorKind.Consumer, null, "2026-01-10", "nl.statutory-interest")]
    [InlineData("nl", DebtorKind.PublicBody, null, "2026-01-10", "nl.commercial-interest")]
    [InlineData("gb-eng", DebtorKind.Business, null, "2026-01-10", "gb.late-payment-interest")]
    [InlineData("gb-eng", DebtorKind.Consumer, null, "2026-01-10", null)]
    [InlineData("fr", DebtorKind.Business, null, "2026-01-10", "eu.late-payment-interest")]
    [InlineData("fr", DebtorKind.Consumer, null, "2026-01-10", null)]
    [InlineData("us", DebtorKind.Business, null, "2026-01-10", null)]
    public void Interest(string jurisdiction, DebtorKind debtor, string? product, string arose, string? rule)
    {
        var governing = Book.InterestOn(Origin(jurisdiction, debtor, product, arose));

        governing.Conflicting.ShouldBeEmpty();
        governing.Rule?.Id.Value.ShouldBe(rule);
        (governing.Rule is null).ShouldBe(rule is null);
    }

    [Theory]
    [InlineData("de", DebtorKind.Business, FeeKind.LumpSum, "40.00 EUR")]
    [InlineData("de", DebtorKind.Consumer, FeeKind.LumpSum, null)]
    [InlineData("at", DebtorKind.Business, FeeKind.LumpSum, "40.00 EUR")]
    [InlineData("gb-sct", DebtorKind.Business, FeeKind.LumpSum, "70.00 GBP")]
    [InlineData("gb-sct", DebtorKind.Consumer, FeeKind.LumpSum, null)]
    [InlineData("de", DebtorKind.Consumer, FeeKind.CollectionCosts, "100.44 EUR")]
    [InlineData("nl", DebtorKind.Consumer, FeeKind.CollectionCosts, "150.00 EUR")]
    [InlineData("nl", DebtorKind.Business, FeeKind.LumpSum, null)]
    public void Charges_on_a_thousand(string jurisdiction, DebtorKind debtor, FeeKind kind, string? net)
    {
        var rule = Book.ChargeOn(Origin(jurisdiction, debtor, null, "2026-01-10"), kind).Rule;

        var text = rule?.Statement(new Money(1_000, rule.Currency)).Net.ToString();

        text.ShouldBe(net);
    }

    [Theory]
    [InlineData("de", null, "de.allocation", "costs interest principal")]
    [InlineData("de", "consumer-credit", "de.allocation-consumer-loan", "costs principal interest")]
    [InlineData("de", "mortgage", "de.allocation", "costs interest principal")]
    [InlineData("ch", null, "ch.allocation", "costs interest principal")]
    [InlineData("nl", null, "nl.allocation", "costs interest principal")]
    [InlineData("gb", null, null, null)]
    public void Allocation(string jurisdiction, string? product, string? rule, string? components)
    {
        var order = Book.AllocationOn(Origin(jurisdiction, DebtorKind.Consumer, product, "2026-01-10")).Rule;

        (order?.Id.Value).ShouldBe(rule);
        (order is null ? null : string.Join(' ', order.Components.Select(component => Word(component))))
            .ShouldBe(components);
    }

    [Fact]
    public void What_was_not_read_says_so()
    {
        var rules = Book.Packs.SelectMany(pack => pack.Rules).OfType<ClaimRule>().ToArray();

        rules.Length.ShouldBe(24);
        rules.Where(rule => rule.LastConfirmed is not null).Select(rule => rule.Id.Value).ShouldBe(
        [
            "de.default-interest", "de.default-interest-business", "de.default-interest-business-old",
            "de.default-interest-mortgage", "de.lump-sum", "de.collection-costs-2021", "de.allocation",
            "de.allocation-consumer-loan", "gb.late-payment-interest", "gb.fixed-sum",
        ], ignoreOrder: true);
    }

    private static string Word(DebtComponent component) => component switch
    {
        DebtComponent.Costs => "costs",
        DebtComponent.Interest => "interest",
        _ => "principal",
    };

    private static ClaimOrigin Origin(string jurisdiction, DebtorKind debtor, string? product, string arose) => new()
    {
        Jurisdiction = jurisdiction,
        Debtor = debtor,
        Product = product,
        AroseOn = NodaTime.Text.LocalDatePattern.Iso.Parse(arose).Value,
        AsOf = new LocalDate(2026, 6, 1),
    };
}
