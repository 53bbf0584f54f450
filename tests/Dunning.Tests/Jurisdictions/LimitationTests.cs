using Dunning.Tests.Jurisdictions.Law;
using NodaTime;
using NodaTime.Text;

namespace Dunning.Tests.Jurisdictions;

public sealed class LimitationTests
{
    private static readonly ClaimFacts Claim = new() { AroseOn = new(2023, 3, 10) };

    // As other countries have it: so many years from the due date.
    private static readonly Limitation Plain = new()
    {
        Id = new("xx.limitation"),
        Citation = "a test",
        Source = "a test",
        Years = 5,
        PaymentRestarts = true,
    };

    [Theory]
    [InlineData("2023-01-01", "2027-01-01")]
    [InlineData("2023-12-31", "2027-01-01")]
    [InlineData("2024-01-01", "2028-01-01")]
    public void German_claims_are_barred_with_the_end_of_a_year(string arose, string barred) =>
        GermanLaw.Limitation.From(new() { AroseOn = On(arose) }).DayAfter.ShouldBe(On(barred));

    // BGB 199(1) Nr. 2 and (4): ten years at most, to the day.
    [Theory]
    [InlineData("2025-06-01", false, "2029-01-01")]
    [InlineData("2029-06-01", false, "2033-01-01")]
    [InlineData("2030-06-01", false, "2033-03-11")]
    [InlineData(null, true, "2033-03-11")]
    public void Late_knowledge_begins_late_and_ten_years_are_the_most(string? known, bool isUnknown, string barred)
    {
        var facts = Claim with { KnownOn = known is null ? null : On(known), IsUnknown = isUnknown };

        GermanLaw.Limitation.From(facts).DayAfter.ShouldBe(On(barred));
    }

    [Theory]
    [InlineData("2022-02-28", "2027-03-01")]
    [InlineData("2020-02-29", "2025-03-01")]
    [InlineData("2021-12-31", "2027-01-01")]
    public void Elsewhere_years_count_from_the_day(string arose, string barred) =>
        Plain.From(new() { AroseOn = On(arose) }).DayAfter.ShouldBe(On(barred));

    [Theory]
    [InlineData("2023-06-15", "2027-01-01")] // before it began
    [InlineData("2024-01-01", "2027-01-02")]
    [InlineData("2026-12-31", "2030-01-01")]
    [InlineData("2027-01-01", "2027-01-01")] // barred already
    public void An_acknowledgement_begins_it_again_while_it_runs(string paid, string barred) =>
        GermanLaw.Limitation.From(Claim with { AcknowledgedOn = [On(paid)] }).DayAfter.ShouldBe(On(barred));

    [Fact]
    public void The_last_acknowledgement_in_time_counts() =>
        GermanLaw.Limitation.From(Claim with
        {
            AcknowledgedOn = [On("2034-01-01"), On("2029-06-15"), On("2026-06-15")],
        }).DayAfter.ShouldBe(On("2032-06-16"));

    [Theory]
    [InlineData("2026-12-31", "2027-01-31", "2027-08-02")] // its last day alone is left
    [InlineData("2027-01-01", "2027-01-31", "2027-01-01")] // too late
    [InlineData("2023-06-01", "2023-06-30", "2027-01-01")] // over before it began
    [InlineData("2023-06-01", "2024-01-31", "2027-08-02")] // the first seven months stand still
    public void Days_on_which_it_stands_still_are_not_counted(string served, string ended, string barred) =>
        GermanLaw.Limitation.From(Claim with { Proceedings = [new(On(served), On(ended))] })
            .DayAfter.ShouldBe(On(barred));

    [Fact]
    public void Proceedings_that_overlap_are_counted_once()
    {
        var once = Claim with { Proceedings = [new(On("2025-01-01"), On("2025-12-31"))] };
        var twice = Claim with
        {
            Proceedings = [new(On("2025-03-01"), On("2025-12-31")), new(On("2025-01-01"), On("2025-10-15"))],
        };

        GermanLaw.Limitation.From(twice).DayAfter.ShouldBe(GermanLaw.Limitation.From(once).DayAfter);
    }

    [Fact]
    public void While_proceedings_go_on_it_is_not_barred()
    {
        var dates = GermanLaw.Limitation.From(Claim with { Proceedings = [new(On("2026-12-15"), null)] });

        (dates.DayAfter, dates.Obstacle).ShouldBe((null, LegalObstacle.Suspended));
        dates.On(LegalDay.SuspendedFrom).ShouldBe(On("2026-12-15"));
    }

    [Fact]
    public void A_payment_while_it_stands_still_begins_it_again_after()
    {
        var dates = GermanLaw.Limitation.From(Claim with
        {
            AcknowledgedOn = [On("2027-02-01")],
            Proceedings = [new(On("2026-12-15"), On("2027-03-15"))],
        });

        // Three years from 16 September 2027 on: what stands still after the payment is not counted.
        dates.LastDay.ShouldBe(On("2030-02-01").PlusDays(Period.DaysBetween(On("2027-02-01"), On("2027-09-15"))));
    }

    [Fact]
    public void A_title_lasts_thirty_years_and_a_payment_on_it_thirty_more()
    {
        var titled = Claim with { TitledOn = On("2026-05-04") };

        GermanLaw.Limitation.From(titled).LastDay.ShouldBe(On("2056-05-04"));
        GermanLaw.Limitation.From(titled with { AcknowledgedOn = [On("2030-01-15"), On("2025-01-01")] }).LastDay
            .ShouldBe(On("2060-01-15"));
        Plain.From(titled).DayAfter.ShouldBe(On("2028-03-11"));
    }

    [Fact]
    public void What_was_paid_on_a_barred_claim_stays_paid_unless_law_says_otherwise()
    {
        var (barred, paid) = (On("2026-01-01"), On("2026-01-01"));
        var other = Plain with { PaymentIsReturned = true };

        GermanLaw.Limitation.IsReturned(barred, paid).ShouldBeFalse();
        other.IsReturned(barred, paid).ShouldBeTrue();
        other.IsReturned(barred, paid.PlusDays(-1)).ShouldBeFalse();
    }

    // BGB 203: no end within three months of the negotiations.
    [Theory]
    [InlineData("2025-03-01", "2025-03-31", "2027-02-01")] // 31 days more
    [InlineData("2026-12-31", "2026-12-31", "2027-04-01")] // a day more is less than three months
    [InlineData("2023-06-01", "2023-06-30", "2027-01-01")] // over before it began
    [InlineData("2027-01-01", "2027-06-30", "2027-01-01")] // too late
    public void While_negotiations_go_on_it_stands_still(string begun, string ended, string barred) =>
        GermanLaw.Limitation.From(Claim with { Negotiations = [new(On(begun), On(ended))] })
            .DayAfter.ShouldBe(On(barred));

    [Fact]
    public void Negotiations_that_go_on_have_no_end()
    {
        var facts = Claim with { Negotiations = [new(On("2026-05-04"), null)] };

        GermanLaw.Limitation.From(facts).Obstacle.ShouldBe(LegalObstacle.Suspended);
        GermanLaw.Limitation.From(facts).On(LegalDay.SuspendedFrom).ShouldBe(On("2026-05-04"));
        Plain.From(facts).DayAfter.ShouldBe(On("2028-03-11"), "where law says nothing of them");
    }

    // Days of negotiation within proceedings are counted once, and the three months hold all the same.
    [Fact]
    public void Negotiations_within_proceedings()
    {
        var court = new Proceedings(On("2026-12-31"), On("2027-01-10"));
        var facts = Claim with { Proceedings = [court], Negotiations = [new(On("2026-12-31"), On("2027-07-10"))] };
        var months = GermanLaw.Limitation with { MonthsAfterNegotiations = 0 };

        months.From(facts).LastDay.ShouldBe(On("2027-07-11"));
        GermanLaw.Limitation.From(facts).LastDay.ShouldBe(On("2027-10-10"));
    }

    // BW 3:316 to 3:319: a demand in writing that keeps the claim up, and proceedings, interrupt.
    [Theory]
    [InlineData("2026-06-15", "2031-06-16")]
    [InlineData("2028-03-10", "2033-03-11")] // its last day
    [InlineData("2028-03-11", "2028-03-11")] // barred already
    public void Where_law_says_so_a_demand_begins_it_again(string demanded, string barred)
    {
        var facts = Claim with { DemandedOn = [On(demanded)] };

        (Plain with { DemandRestarts = true }).From(facts).DayAfter.ShouldBe(On(barred));
        Plain.From(facts).DayAfter.ShouldBe(On("2028-03-11"));
    }

    [Theory]
    [InlineData("2027-01-01", "2027-09-30", "2032-10-01")]
    [InlineData("2028-03-10", "2031-05-04", "2036-05-05")] // served on its last day
    [InlineData("2028-03-11", "2031-05-04", "2028-03-11")] // too late
    public void Where_law_says_so_proceedings_begin_it_again_with_their_end(string served, string ended, string barred)
    {
        var rule = Plain with { ProceedingsRestart = true, ProceedingsSuspend = true, SuspendedMonthsAfter = 6 };

        rule.From(Claim with { Proceedings = [new(On(served), On(ended))] }).DayAfter.ShouldBe(On(barred));
    }

    [Fact]
    public void Proceedings_that_begin_it_again_and_go_on_have_no_end()
    {
        var rule = Plain with { ProceedingsRestart = true, DemandRestarts = true };
        var facts = Claim with { Proceedings = [new(On("2027-01-01"), null)], DemandedOn = [On("2026-01-01")] };

        (rule.From(facts).Obstacle, rule.From(facts).DayAfter).ShouldBe((LegalObstacle.Suspended, null));
        rule.From(facts).On(LegalDay.Event).ShouldBe(On("2026-01-01"));
        rule.From(facts).On(LegalDay.SuspendedFrom).ShouldBe(On("2027-01-01"));
    }

    [Fact]
    public void An_act_of_enforcement_begins_it_again_where_law_says_so()
    {
        var titled = Claim with { TitledOn = On("2026-05-04"), EnforcedOn = [On("2040-02-29")] };

        GermanLaw.Limitation.From(titled).LastDay.ShouldBe(On("2070-02-28"));
        (GermanLaw.Limitation with { EnforcementRestarts = false }).From(titled).LastDay.ShouldBe(On("2056-05-04"));
    }

    // BW 3:319(2): five new years at most, and never an end before the old one.
    [Theory]
    [InlineData("2030-01-01", "2046-05-04")]
    [InlineData("2041-05-04", "2046-05-04")]
    [InlineData("2041-05-05", "2046-05-05")]
    [InlineData("2046-05-04", "2051-05-04")]
    public void The_new_years_have_a_limit_and_never_end_sooner(string demanded, string last)
    {
        var rule = Plain with { YearsWithTitle = 20, DemandRestarts = true, RestartYearsAtMost = 5 };

        rule.From(Claim with { TitledOn = On("2026-05-04"), DemandedOn = [On(demanded)] }).LastDay
            .ShouldBe(On(last));
    }

    [Fact]
    public void An_acknowledgement_never_ends_the_ten_years_sooner() =>
        GermanLaw.Limitation.From(Claim with { IsUnknown = true, AcknowledgedOn = [On("2024-02-01")] }).DayAfter
            .ShouldBe(On("2033-03-11"));

    // Whatever happens to a claim never lets it be barred sooner, whatever the law says of it.
    [Fact]
    public void Nothing_shortens_it() =>
        ForAll.Check<(byte Law, ushort Arose, ushort[] Days, (ushort From, ushort Days)[] Stands), Happened>(
            plain => new(plain.Law, On("2015-01-01").PlusDays(plain.Arose % 2_000), plain.Days, plain.Stands),
            happened =>
            {
                var (rule, bare) = (happened.Rule, new ClaimFacts { AroseOn = happened.Arose });
                var alone = rule.From(bare).DayAfter!.Value;
                var days = rule.From(happened.Days(bare)).DayAfter!.Value;
                var all = rule.From(happened.Stands(happened.Days(bare))).DayAfter!.Value;

                days.ShouldBeGreaterThanOrEqualTo(alone);
                all.ShouldBeGreaterThanOrEqualTo(days);
            });

    // What happened to a claim, dealt out to payments, demands, acts, proceedings and negotiations in turn.
    private sealed record Happened(
        byte Law, LocalDate Arose, ushort[]? Given, (ushort From, ushort Days)[]? GivenStands)
    {
        public Limitation Rule => GermanLaw.Limitation with
        {
            DemandRestarts = (Law & 1) != 0,
            EnforcementRestarts = (Law & 2) != 0,
            ProceedingsRestart = (Law & 4) != 0,
            NegotiationsSuspend = (Law & 8) != 0,
            RestartYearsAtMost = (Law & 16) != 0 ? 2 : null,
            FromYearEnd = (Law & 32) != 0,
            YearsAtMost = (Law & 64) != 0 ? 10 : null,
        };

        public ClaimFacts Days(ClaimFacts facts) => facts with
        {
            AcknowledgedOn = Each(0),
            DemandedOn = Each(1),
            EnforcedOn = Each(2),
        };

        public ClaimFacts Stands(ClaimFacts facts) => facts with
        {
            Proceedings = Still(0).Select(still => new Proceedings(still.From, still.To)).ToValueList(),
            Negotiations = Still(1).Select(still => new Negotiation(still.From, still.To)).ToValueList(),
        };

        private ValueList<LocalDate> Each(int third) => (Given ?? []).Where((_, i) => i % 3 == third)
            .Select(day => On("2015-01-01").PlusDays(day % 6_000)).ToValueList();

        private IEnumerable<(LocalDate From, LocalDate To)> Still(int half) =>
            (GivenStands ?? []).Where((_, i) => i % 2 == half).Select(still => (
                On("2015-01-01").PlusDays(still.From % 6_000),
                On("2015-01-01").PlusDays((still.From % 6_000) + (still.Days % 900))));
    }

    private static LocalDate On(string date) => LocalDatePattern.Iso.Parse(date).Value;
}
