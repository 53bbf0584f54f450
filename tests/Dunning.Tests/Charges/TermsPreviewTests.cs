using System.Text.RegularExpressions;
using Dunning.Tests.Generated;
using NodaTime;

namespace Dunning.Tests.Charges;

/// <summary>What happens under the terms of a sale if nobody pays: what the engine decides day by day.</summary>
public partial class TermsPreviewTests(ITestOutputHelper output)
{
    private static readonly PolicyOptions Asking = new() { Interest = InterestOnNotices.Asked };

    private static readonly SaleTerms Sale = new()
    {
        Amount = new(1000, Currency.EUR),
        InvoicedOn = Story.On(-14),
        DueOn = Story.On(0),
        Jurisdiction = "de",
        Reachable = [Channel.Email, Channel.Letter],
    };

    [Fact]
    public void Each_notice_has_its_day_charge_interest_and_deadline()
    {
        var preview = Engine(Rules).Preview(Sale);

        preview.Days.Select(day => $"{Period.DaysBetween(Story.Day0, day.AsOf.Date)}: "
                + string.Join("; ", day.Actions.Select(act => $"{act.Step} {act.Total} charge {act.Amounts.Charge} "
                    + $"interest {act.Amounts.AccruedInterest}")))
            .ShouldBe([
                "5: reminder 1001.37 EUR charge 0.00 EUR interest 1.37 EUR", // 5 days of 100.00 a year
                "15: second 1154.11 EUR charge 150.00 EUR interest 4.11 EUR",
            ]);
        preview.Days[1].Actions.Single().Deadline.ShouldBe(Story.On(25));
        preview.GoesOn.ShouldBeFalse();
        preview.InterestFrom.ShouldBe(Story.On(1));
        preview.Interest!.Interest.ShouldBe(new Money(4.11m, Currency.EUR));
    }

    [Fact]
    public void It_is_told_in_both_languages()
    {
        var preview = Engine(Rules).Preview(Sale);

        string[] told =
        [
            "1,000.00 EUR, invoiced on Mon 16 Feb 2026, to be paid by Mon 2 Mar 2026; the buyer: consumer.",
            "Judged by the law of de: house@1.",
            "- Sat 7 Mar 2026: \"reminder\" by e-mail (remind), asks for 1,001.37 EUR; interest 1.37 EUR",
            "- Tue 17 Mar 2026: \"second\" by e-mail (urge), asks for 1,154.11 EUR; costs 150.00 EUR; "
                + "interest 4.11 EUR; to be paid by Fri 27 Mar 2026",
            "Here it ends, on Tue 17 Mar 2026: the last level is issued, and the policy stops there.",
            "It runs from Tue 3 Mar 2026 on (terms 6).",
            "Up to Tue 17 Mar 2026 it is 4.11 EUR by house.interest (terms 7):",
            "- Tue 3 Mar 2026 to Tue 17 Mar 2026: 15 days at 10 percent a year on 1,000.00 EUR: 4.11 EUR",
        ];
        var lines = preview.ToString().Split('\n');
        told.ShouldBe(lines.Intersect(told));
        var german = preview.ToString(Language.German);
        german.ShouldContain("1.000,00 EUR, Rechnung vom Mo., 16. Feb. 2026, zu zahlen bis Mo., 2. März 2026;");
        german.ShouldContain("verlangt 1.154,11 EUR; kostet 150,00 EUR; Zinsen 4,11 EUR; zu zahlen bis Fr., 27. März");
        german.ShouldContain("15 Tage zu 10 Prozent im Jahr auf 1.000,00 EUR: 4,11 EUR");
        Figures(german).ShouldBe(Figures(preview.ToString()));
    }

    [Fact]
    public void Without_law_nothing_is_said_of_interest()
    {
        var preview = new DunningEngine(Story.Policies(Story.ThreeLevels)).Preview(Sale with { Jurisdiction = null });

        preview.Days.Count.ShouldBe(3);
        preview.Default.ShouldBeNull();
        preview.Interest.ShouldBeNull();
    }

    [Fact]
    public void Where_a_demand_brings_default_interest_runs_from_the_first_notice_on()
    {
        var preview = Engine([.. Rules.Where(rule => rule is not DefaultStart), Begin with
        {
            ByCalendarDate = false,
            ByDemand = true,
        }]).Preview(Sale);

        preview.InterestFrom.ShouldBe(Story.On(6));
        preview.Days[1].Actions.Single().Amounts.AccruedInterest.Amount.ShouldBe(2.74m);
    }

    [Fact]
    public void A_ladder_that_repeats_for_ever_is_shown_for_two_years()
    {
        var preview = new DunningEngine(Story.Policies(t => t
            .Level("reminder", Start.OnDay(5), Tone.Remind, Channel.Email).AtLastLevel(LastLevel.Repeat(30))))
            .Preview(Sale with { Jurisdiction = null });

        preview.GoesOn.ShouldBeTrue();
        preview.Days.Count.ShouldBe(25); // day 5, and each 30th up to day 725
        preview.LookedUntil.ShouldBeInRange(Story.On(700), Story.On(730));
    }

    [Fact]
    public void Terms_that_are_none_are_refused_with_their_figures()
    {
        var engine = Engine(Rules);

        Should.Throw<ArgumentException>(() => engine.Preview(Sale with { Amount = new(0, Currency.EUR) })).Message
            .ShouldContain("0.00 EUR");
        Should.Throw<ArgumentException>(() => engine.Preview(Sale with { DueOn = Story.On(-15) })).Message
            .ShouldContain("2026-02-15");
        Should.Throw<InvalidSnapshotException>(() => engine.Preview(Sale with { Amount = new(0.001m, Currency.EUR) }));
    }

    [Fact]
    public void It_does_what_deciding_every_day_does_for_the_same_buyer()
    {
        var acts = 0;
        ForAll.Check(
            (int[] plain) => new Dice(plain),
            (Action<Dice>)(dice =>
            {
                var engine = new DunningEngine(Generated.Policies.MakePlain(dice));
                var preview = engine.Preview(Sale);
                var daily = Daily(engine, preview.LookedUntil).ToArray();
                preview.Days.SelectMany(Lines).ShouldBe(daily);
                acts += daily.Length;
                Figures(preview.ToString()).ShouldBe(Figures(preview.ToString(Language.German)));
            }),
            60);
        output.WriteLine($"{acts} acts.");
        acts.ShouldBeGreaterThan(60);
    }

    private static IEnumerable<string> Daily(DunningEngine engine, LocalDate until)
    {
        var debtor = new DebtorSnapshot
        {
            Debtor = "D-1",
            Currency = Currency.EUR,
            Reachable = Sale.Reachable,
            Receivables = [new() { Id = "R-1", Amount = 1000, DueOn = Sale.DueOn, DocumentOn = Sale.InvoicedOn }],
        };
        for (var day = Sale.InvoicedOn; day <= until; day = day.PlusDays(1))
        {
            debtor = debtor with { PaymentsKnownUntil = day };
            var decision = engine.Decide(debtor, AsOf.On(day));
            foreach (var line in Lines(decision))
            {
                yield return line;
            }

            debtor = DunningEngine.Issue(debtor, decision);
        }
    }

    private static IEnumerable<string> Lines(Decision day) =>
        day.Actions.Select(act => $"{act.On}: {act.Step} {act.Channel} {act.Tone} {act.Total} {act.Charge?.Amount} "
            + $"{act.Deadline}")
            .Concat(day.Measures.Select(act => $"{act.On}: {act.Act} {act.Measure}"));

    // Numbers of both languages, without what parts their digits.
    private static string[] Figures(string text) =>
        [.. Numbers().Matches(text).Select(match => match.Value.Replace(".", "", StringComparison.Ordinal)
            .Replace(",", "", StringComparison.Ordinal)).Order(StringComparer.Ordinal)];

    [GeneratedRegex(@"\d+(?:[.,]\d+)*")]
    private static partial Regex Numbers();

    private static DunningEngine Engine(ValueList<LegalRule> rules) => new(
        Story.Policies(
            t => t.Level("reminder", Start.OnDay(5), Tone.Remind, Channel.Email)
                .Level("second", Start.OnDay(15), Tone.Urge, Channel.Email).ChargeByLaw(FeeKind.CollectionCosts)
                .Deadline(10).AtLastLevel(LastLevel.Stop),
            Asking),
        LawBook.Of(new LawPack
        {
            Code = "house",
            Version = "1",
            AlsoIn = ["de"],
            Zones = ["Europe/Berlin"],
            Rules = rules,
        }).Value);

    private static readonly DefaultStart Begin = new()
    {
        Id = new("house.default"),
        Citation = "terms 6",
        Source = "the terms of 2026",
        ByCalendarDate = true,
    };

    private static readonly ValueList<LegalRule> Rules =
    [
        Begin,
        new InterestRegime
        {
            Id = new("house.interest"),
            Citation = "terms 7",
            Source = "the terms of 2026",
            Margin = 10,
            DayCount = DayCount.Actual365,
        },
        new FeeSchedule
        {
            Id = new("house.costs"),
            Citation = "terms 9",
            Source = "the terms of 2026",
            Currency = Currency.EUR,
            Bands = [new() { Percent = 15 }],
        },
    ];
}
