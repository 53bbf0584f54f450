using Dunning.Tests.Contacts.Law;
using NodaTime;

namespace Dunning.Tests.Receivables.Interest;

/// <summary>Which rule of interest governs a claim: by the parties, the kind of claim, and when it arose.</summary>
public class GoverningRuleTests
{
    private static readonly InterestRegime Five = new()
    {
        Id = new("de.five"), Citation = "BGB 288(1)", Source = "test", Margin = 5,
    };

    private static readonly LawBook Book = LawBook.Of(
        LawOf.Pack(
            "de",
            Five,
            Business("de.eight", 8) with { ArisenTo = new(2014, 7, 29) },
            Business("de.nine", 9) with { ArisenFrom = new(2014, 7, 29) },
            Five with
            {
                Id = new("de.mortgage"),
                Margin = 2.5m,
                AppliesWhen = new() { Products = ["mortgage"], DebtorKinds = [DebtorKind.Consumer] },
                ExceptionTo = Five.Id,
            }),
        LawOf.Pack("eu", Business("eu.late-payment", 8) with
        {
            ExceptionTo = null, Strength = LegalStrength.Guidance,
        }) with
        {
            AlsoIn = ["de", "fr"],
        }).Value;

    [Theory]
    [InlineData("2026-01-10", DebtorKind.Business, DebtorKind.Business, true, "de.nine")]
    [InlineData("2014-07-29", DebtorKind.Business, DebtorKind.Business, true, "de.nine")]
    [InlineData("2014-07-28", DebtorKind.Business, DebtorKind.Business, true, "de.eight")]
    [InlineData("2026-01-10", DebtorKind.Business, DebtorKind.Business, false, "de.five")] // damages
    [InlineData("2026-01-10", DebtorKind.Consumer, DebtorKind.Business, true, "de.five")]
    [InlineData("2026-01-10", DebtorKind.Business, DebtorKind.Consumer, true, "de.five")]
    [InlineData("2026-01-10", DebtorKind.PublicBody, DebtorKind.SoleTrader, true, "de.nine")]
    public void By_the_parties_the_claim_and_its_day(
        string arose, DebtorKind debtor, DebtorKind creditor, bool isPrice, string rule) =>
        Book.InterestOn(Origin with
        {
            AroseOn = NodaTime.Text.LocalDatePattern.Iso.Parse(arose).Value,
            Debtor = debtor,
            Creditor = creditor,
            IsPrice = isPrice,
        }).Rule.ShouldNotBeNull().Id.Value.ShouldBe(rule);

    [Fact]
    public void A_product_counts_only_where_it_is_known()
    {
        Book.InterestOn(Origin with { Product = "mortgage" }).Rule!.Id.Value.ShouldBe("de.mortgage");
        Book.InterestOn(Origin with { Product = "phone" }).Rule!.Id.Value.ShouldBe("de.five");
        Book.InterestOn(Origin).Rule!.Id.Value.ShouldBe("de.five");
    }

    [Fact]
    public void What_only_advises_governs_where_nothing_binds()
    {
        var origin = Origin with { Jurisdiction = "fr", Debtor = DebtorKind.Business };

        Book.InterestOn(origin).Rule!.Id.Value.ShouldBe("eu.late-payment");
        Book.InterestOn(origin with { Debtor = DebtorKind.Consumer }).ShouldBe(new GoverningRule<InterestRegime>());
    }

    [Fact]
    public void Two_that_govern_are_a_conflict_that_names_both()
    {
        var book = LawBook.Of(LawOf.Pack("de", Five, Five with { Id = new("de.six"), Margin = 6 })).Value;
        var governing = book.InterestOn(Origin);

        governing.Rule.ShouldBeNull();
        governing.Conflicting.Select(id => id.Value).ShouldBe(["de.five", "de.six"]);
    }

    [Theory]
    [InlineData("2026-06-30", "de.five")]
    [InlineData("2026-07-01", null)]
    public void A_rule_holds_while_it_is_law(string asOf, string? rule)
    {
        var book = LawBook.Of(LawOf.Pack("de", Five with { ValidTo = new(2026, 7, 1) })).Value;

        var found = book.InterestOn(Origin with { AsOf = NodaTime.Text.LocalDatePattern.Iso.Parse(asOf).Value });
        found.Rule?.Id.Value.ShouldBe(rule);
    }

    [Fact]
    public void A_claim_is_taken_for_a_price_unless_it_is_said_to_be_none() => Book.InterestOn(new()
    {
        Jurisdiction = "de",
        Debtor = DebtorKind.Business,
        AroseOn = Origin.AroseOn,
        AsOf = Origin.AsOf,
    }).Rule?.Id.Value.ShouldBe("de.nine");

    private static ClaimOrigin Origin { get; } = new()
    {
        Jurisdiction = "de-by",
        Debtor = DebtorKind.Consumer,
        AroseOn = new(2026, 1, 10),
        AsOf = new LocalDate(2026, 3, 1),
    };

    private static InterestRegime Business(string id, decimal margin) => Five with
    {
        Id = new(id),
        Margin = margin,
        ForPricesOnly = true,
        CreditorKinds = NotConsumers,
        AppliesWhen = new() { DebtorKinds = NotConsumers },
        ExceptionTo = Five.Id,
    };

    private static ValueList<DebtorKind> NotConsumers =>
        [DebtorKind.SoleTrader, DebtorKind.Business, DebtorKind.PublicBody];
}
