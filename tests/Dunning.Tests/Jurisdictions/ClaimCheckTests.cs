using Dunning.Tests.Contacts.Law;
using NodaTime;

namespace Dunning.Tests.Jurisdictions;

/// <summary>What packs say wrongly on interest, rates, charges and allocation is refused, with its figures.</summary>
public sealed class ClaimCheckTests
{
    private static readonly LocalDate Day = new(2026, 1, 1);

    private static readonly InterestRegime Interest = new()
    {
        Id = new("xx.interest"), Citation = "test", Source = "test", Margin = 5, Reference = "xx.rate",
    };

    private static readonly RateTable Rates = new()
    {
        Name = "xx.rate",
        Rates = [new(Day, 1.27m), new(Day.PlusMonths(6), 1.52m)],
        KnownUntil = Day.PlusYears(1),
        Source = "test",
    };

    private static readonly FeeSchedule Fee = new()
    {
        Id = new("xx.fee"),
        Citation = "test",
        Source = "test",
        Currency = Currency.EUR,
        Bands = [new() { UpTo = 500, Sum = 2.5m }, new() { Percent = 1 }],
    };

    private static readonly AllocationOrder Order = new()
    {
        Id = new("xx.allocation"),
        Citation = "test",
        Source = "test",
        Components = [DebtComponent.Costs, DebtComponent.Interest, DebtComponent.Principal],
    };

    [Fact]
    public void Sound_ones_are_taken() =>
        LawBook.Of(Pack(Interest, Fee, Order)).Value.RatesOf("xx.rate").ShouldBe(Rates);

    [Fact]
    public void Rates_are_there_once_in_order_and_to_a_day_behind_the_last()
    {
        Ids(With(Rates, Rates)).ShouldBe(["DUN4033"]);
        Ids(With(Rates with { Rates = [] })).ShouldBe(["DUN4038"]);
        Ids(With(Rates with { Rates = [Rates.Rates[1], Rates.Rates[0]] })).ShouldBe(["DUN4039"]);
        Ids(With(Rates with { Rates = [Rates.Rates[0], Rates.Rates[0]] })).ShouldBe(["DUN4039"]);
        Ids(With(Rates with { KnownUntil = Rates.Rates[1].From })).ShouldBe(["DUN4039"]);
        Ids(With(Rates with { KnownUntil = Rates.Rates[1].From.PlusDays(1) })).ShouldBeEmpty();
        Ids(With(Rates with { Rates = [new(Day, 1.2345678m)] })).ShouldBe(["DUN4037"]);
        Ids(With(Rates with { Rates = [new(Day, -1.234567m)] })).ShouldBeEmpty();
    }

    [Fact]
    public void A_fault_of_a_table_is_told_at_its_place() =>
        LawBook.Of(With(Rates, Rates)).Problems.Single().Where.ShouldBe("xx/rates[1]");

    [Fact]
    public void Interest_rests_on_rates_of_its_pack()
    {
        Ids(With() with { Rules = [Interest] }).ShouldBe(["DUN4036"]);
        Ids(Pack(Interest with { Reference = "xx.rates" })).ShouldBe(["DUN4036"]);
        Ids(Pack(Interest with { Reference = null })).ShouldBeEmpty();
        Ids(Pack(Interest with { Reference = null, Fixing = RateFixing.AtStart })).ShouldBe(["DUN4035"]);
        Ids(Pack(Interest with { Reference = null, StepDates = [new(7, 1)] })).ShouldBe(["DUN4035"]);
        Ids(Pack(Interest with { Fixing = RateFixing.AtStart, StepDates = [new(7, 1)] })).ShouldBeEmpty();
    }

    [Fact]
    public void Figures_of_interest_are_exact()
    {
        Ids(Pack(Interest with { Margin = 1_001 })).ShouldBe(["DUN4037"]);
        Ids(Pack(Interest with { LeastRate = 0.0000001m })).ShouldBe(["DUN4037"]);
        Ids(Pack(Interest with { GraceDays = -1, ReadDaysBefore = -1, Rounding = new() { Step = -5 } }))
            .ShouldBe(["DUN4008", "DUN4008", "DUN4008"]);
    }

    [Fact]
    public void A_rule_is_for_claims_that_can_arise()
    {
        foreach (var rule in new ClaimRule[] { Interest, Fee, Order })
        {
            Ids(Pack(rule with { ArisenFrom = Day, ArisenTo = Day })).ShouldBe(["DUN4034"]);
            Ids(Pack(rule with { ArisenFrom = Day, ArisenTo = Day.PlusDays(1) })).ShouldBeEmpty();
        }
    }

    [Fact]
    public void Charges_do_not_contradict_themselves()
    {
        ValueList<FeeSchedule> faults =
        [
            Fee with { Bands = [] },
            Fee with { Bands = [Fee.Bands[1], Fee.Bands[0]] },
            Fee with { Bands = [new() { UpTo = 500 }, new() { UpTo = 500 }] },
            Fee with { Bands = [new() { UpTo = 500.001m }] },
            Fee with { Bands = [new() { Least = 2, Most = 1 }] },
            Fee with { Bands = [new() { Step = 0 }] },
            Fee with { Bands = [new() { Sum = -1 }] },
            Fee with { SmallClaim = new(50, 0.001m) },
            Fee with { VatPercent = -19 },
            Fee with { Factor = 1.3m },
            Fee with { LeastFee = 40, MostFee = 15 },
            Fee with { RoundingStep = -1 },
        ];
        foreach (var fault in faults)
        {
            Ids(Pack(fault)).ShouldBe(["DUN4040"]);
            var problem = LawBook.Of(Pack(fault)).Problems.Single();
            problem.TextIn(Language.German).ShouldNotBe(problem.Text);
            Should.Throw<InvalidOperationException>(() => fault.Statement(new Money(1, Currency.EUR)))
                .Message.ShouldBe($"xx.fee: {problem.Text}");
        }
    }

    [Fact]
    public void An_order_names_each_component_once()
    {
        Ids(Pack(Order with { Components = [] })).ShouldBe(["DUN4041"]);
        Ids(Pack(Order with { Components = [DebtComponent.Costs, DebtComponent.Principal] })).ShouldBe(["DUN4041"]);
        Ids(Pack(Order with { Components = [.. Order.Components, DebtComponent.Costs] })).ShouldBe(["DUN4041"]);
        Ids(Pack(Order with
        {
            Components = [DebtComponent.Costs, DebtComponent.Costs, DebtComponent.Principal],
        })).ShouldBe(["DUN4041"]);
    }

    [Fact]
    public void The_order_that_governs_is_found_by_what_a_claim_is_from()
    {
        var loan = Order with
        {
            Id = new("xx.loan"), ExceptionTo = Order.Id, AppliesWhen = new() { Products = ["loan"] },
        };
        var book = LawBook.Of(Pack(Order, loan)).Value;
        var origin = new ClaimOrigin
        {
            Jurisdiction = "xx", Debtor = DebtorKind.Consumer, AroseOn = Day, AsOf = Day,
        };

        book.AllocationOn(origin).Rule.ShouldBe(Order);
        book.AllocationOn(origin with { Product = "loan" }).Rule.ShouldBe(loan);
        book.AllocationOn(origin with { Jurisdiction = "yy" }).Rule.ShouldBeNull();
        Should.Throw<ArgumentNullException>(() => book.AllocationOn(null!));
    }

    private static LawPack Pack(params LegalRule[] rules) => With(Rates) with { Rules = rules.ToValueList() };

    private static LawPack With(params RateTable[] tables) =>
        LawOf.Pack("xx") with { Rates = tables.ToValueList() };

    private static IEnumerable<string> Ids(LawPack pack) => LawBook.Of(pack).Problems.Select(problem => problem.Id);
}
