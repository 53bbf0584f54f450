namespace Dunning.Tests.Policies.Analysis;

/// <summary>Each finding besides those on segments: a policy that has it, and one a step away that has not.</summary>
public class FindingTests
{
    [Fact]
    public void Of_a_sound_policy_nothing_is_said() =>
        Found.Ids(Found.WithSegments(("hardship", Facts.Hardship.IsTrue, "gentle"))).ShouldBeEmpty();

    [Fact]
    public void Of_the_evidence_that_comes_with_the_library_nothing_is_said() =>
        Found.Ids(Found.WithSegments(("hardship", Facts.Hardship.IsTrue, "gentle"))
            .Arrears(ArrearsModel.Default with { LeastPoints = ArrearsModel.Default.LeastPoints + 1 })).ShouldBeEmpty();

    [Fact]
    public void Evidence_that_never_speaks_is_told_of()
    {
        var silent = new EvidenceWeight("silent", ArrearsReason.Forgot, 1, Facts.DayOfMonth.AtLeast(32));

        Found.Only(
                Found.WithSegments(("hardship", Facts.Hardship.IsTrue, "gentle"))
                    .Arrears(ArrearsModel.Default with { Weights = [silent] }),
                "DUN1302")
            .Where.ShouldBe("evidence \"silent\"");
    }

    [Theory]
    [InlineData(9, 10, true)]
    [InlineData(10, 10, false)] // exactly reached is reached
    [InlineData(20, 21, true)] // the policy's own day
    public void A_demand_waits_for_its_day(int day, int demandDay, bool isTooEarly)
    {
        var builder = Demanding(day).Options(new() { DemandDay = demandDay })
            .Segment("hardship", Facts.Hardship.IsTrue, "standard").Everyone("standard");

        Found.Ids(builder).Contains("DUN1210").ShouldBe(isTooEarly);
    }

    [Fact]
    public void The_example_of_an_early_demand_hears_none()
    {
        var builder = Demanding(9).Everyone("standard");
        var problem = Found.Only(builder, "DUN1210");

        problem.Text.ShouldBe("\"demand\" demands on day 9. A demand comes on day 10 at the earliest, and 3 days after "
            + "a softer notice. Start it on day 10 or later.");
        problem.Example!.Text.ShouldBe("day 9, 120.00 EUR open: hears no demand yet");
        var decision = Found.Decide(builder, problem);
        decision.Actions.ShouldNotBeEmpty();
        decision.Actions.ShouldAllBe(act => act.Tone < Tone.Demand);
    }

    [Fact]
    public void Business_is_demanded_of_from_the_day_of_the_policy()
    {
        static DunningPolicyBuilder Early(Condition when) => Demanding(3).Options(new() { DemandDay = 3 })
            .Segment("companies", when, "standard")
            .Everyone("gentle").Treatment("gentle", Found.Sound);

        Found.Ids(Early(Facts.DebtorKind.In("business", "publicBody"))).ShouldBeEmpty();
        Found.Ids(Early(Facts.DebtorKind.In("business", "consumer"))).ShouldBe(["DUN1210"]);
    }

    [Fact]
    public void Consumers_of_any_segment_of_a_treatment_count() => Found.Ids(
            Demanding(3).Options(new() { DemandDay = 3 })
                .Segment("companies", Facts.DebtorKind.Is("business"), "standard")
                .Segment("in-need", Facts.Hardship.IsTrue, "standard")
                .Everyone("gentle").Treatment("gentle", Found.Sound))
        .ShouldBe(["DUN1210"]);

    [Fact]
    public void The_first_notice_of_all_is_a_reminder()
    {
        static DunningPolicyBuilder First(Tone tone) => Found.Policy(t => t
                .Level("first", Start.OnDay(12), tone, Channel.Email)
                .Call("call", Start.AfterNotice(5))
                .AtLastLevel(LastLevel.Stop))
            .Segment("hardship", Facts.Hardship.IsTrue, "standard").Everyone("standard");

        Found.Ids(First(Tone.Remind)).ShouldBeEmpty();
        var problem = Found.Only(First(Tone.Urge), "DUN1307");
        var example = problem.Example!;
        new DunningEngine(Found.Anyway(First(Tone.Urge))).Decide(example.Snapshot, example.AsOf)
            .Actions.ShouldHaveSingleItem().Tone.ShouldBe(Tone.Remind);
    }

    [Fact]
    public void A_level_behind_one_that_never_comes_is_never_reached() => Found.Ids(Found.Policy(t => t
                .Level("reminder", Start.OnDay(5), Tone.Remind, Channel.Email)
                .Level("waits", Start.AfterNotice(5), Tone.Urge, Channel.Email)
                    .When(Facts.Month.Is(13)).Mandatory()
                .Call("call", Start.AfterNotice(5))
                .AtLastLevel(LastLevel.Stop))
            .Segment("hardship", Facts.Hardship.IsTrue, "standard").Everyone("standard"))
        .ShouldBe(["DUN1302", "DUN1303"]);

    [Fact]
    public void A_treatment_that_nobody_gets_is_unused_but_not_one_that_another_extends()
    {
        var builder = Found.WithSegments(("hardship", Facts.Hardship.IsTrue, "gentle"))
            .Treatment("base", Found.Sound).Treatment("left", t => t.Extends("base"));

        Found.Only(builder, "DUN1304").Where.ShouldBe("treatment \"left\"");
    }

    [Theory]
    [InlineData(14, true)]
    [InlineData(15, false)]
    public void A_level_later_than_its_segment_lasts_is_told_of(int atMost, bool isShutOut) => Found.Ids(
            Found.Policy()
                .Segment("new", Facts.TenureDays.AtMost(90) & Facts.DaysPastDue.AtMost(atMost), "late")
                .Everyone("standard")
                .Treatment("late", t => t
                    .Level("reminder", Start.OnDay(15), Tone.Remind, Channel.Email)
                    .AtLastLevel(LastLevel.Stop)))
        .ShouldBe(isShutOut ? ["DUN1305"] : []);

    [Fact]
    public void The_last_segment_keeps_nobody() => Found.Ids(Found.Policy()
            .Everyone("standard").Segment("hardship", Facts.Hardship.IsTrue, "standard", stickyDays: 5))
        .ShouldContain("DUN1306");

    [Fact]
    public void Ranges_that_overlap_in_part_are_told_of_with_the_values()
    {
        static DunningPolicyBuilder Parted(int at) => Found.WithSegments(
            ("early", Facts.RiskScore.AtMost(at), "a"), ("late", Facts.RiskScore.AtLeast(30), "b"));
        var builder = Parted(30);

        var problem = Found.Only(builder, "DUN1310");

        problem.Severity.ShouldBe(Severity.Warning);
        problem.Text.ShouldContain("where \"riskScore\" is 30: the first takes it");
        Found.Decide(builder, problem).Cases[0].Segment.ShouldBe("early");
        Found.Ids(Parted(29)).ShouldBeEmpty();
    }

    [Fact]
    public void A_gap_between_ranges_is_told_of_with_who_takes_it()
    {
        var builder = Found.WithSegments(
            ("low", Facts.RiskScore.AtMost(29), "a"), ("high", Facts.RiskScore.AtLeast(32), "b"));

        var problem = Found.Only(builder, "DUN1311");

        problem.Text.ShouldContain("nothing takes \"riskScore\" 30 to 31");
        Found.Decide(builder, problem).Cases[0].Segment.ShouldBe("everyone");
    }

    [Fact]
    public void A_threshold_has_every_currency_that_another_has()
    {
        var builder = Found.WithSegments(("large", Facts.OpenAmount.AtLeast(Story.Euros(500)), "a"))
            .Minimum(Amounts.Of(new(15, Currency.EUR), new(15, Currency.USD)));

        var problem = Found.Only(builder, "DUN1320");

        problem.Text.ShouldBe("\"openAmount at least 500.00 EUR\" has no figure in USD, which the minimum of the "
            + "policy has: it is neither true nor false there. Add one per currency.");
        Found.Decide(builder, problem).Cases[0].Case.Currency.ShouldBe(Currency.USD);
    }

    [Fact]
    public void What_stands_twice_in_a_condition_is_told_once()
    {
        var large = Facts.OpenAmount.AtLeast(Story.Euros(500));
        var twice = (large & Facts.Hardship.IsTrue) | (large & Facts.Vulnerable.IsTrue);
        var builder = Found.WithSegments(("large", twice, "a"))
            .Minimum(Amounts.Of(new(15, Currency.EUR), new(15, Currency.USD)));

        Found.Ids(builder).Count(id => id == "DUN1320").ShouldBe(1);
    }

    [Fact]
    public void What_is_true_for_good_and_does_nothing_is_a_dead_end()
    {
        static DunningPolicyBuilder After(int inDays) => Found.Policy()
            .Segment("broke-word", Facts.BrokenPromises(inDays).AtLeast(1), "nothing")
            .Everyone("standard").Treatment("nothing", _ => { });

        Found.Ids(After(90)).ShouldBeEmpty();
        Found.Decide(After(0), Found.Only(After(0), "DUN1321")).Actions.ShouldBeEmpty();
    }

    [Theory]
    [InlineData(true, false)]
    [InlineData(false, true)]
    public void A_measure_that_nothing_takes_back_is_told_of(bool isTakenBack, bool isFound) => Found.Ids(
            Found.WithSegments(("hardship", Facts.Hardship.IsTrue, "gentle"))
                .Measure(new() { Name = "bar", RevertOn = isTakenBack ? [Circumstance.Cured] : [] }))
        .Contains("DUN1322").ShouldBe(isFound);

    [Fact]
    public void Strategies_that_work_badly_are_told_of()
    {
        Found.Ids(Found.Policy(t => t.Call("call", Start.OnDay(5), Tone.Remind).AtLastLevel(LastLevel.Repeat(7)))
            .Everyone("standard")).ShouldBe(["DUN1330", "DUN1331", "DUN1333"]);
        Found.Ids(Found.Policy(t => t.Level("a", Start.OnDay(5), Tone.Remind, Channel.Email)
            .AtLastLevel(LastLevel.Repeat(7, times: 2))).Everyone("standard")).ShouldBe(["DUN1330", "DUN1332"]);
    }

    [Theory]
    [InlineData("age", true)]
    [InlineData("invoice-age", false)]
    [InlineData("homePostCode", true)]
    [InlineData("post_code", true)]
    [InlineData("gender", true)]
    [InlineData("Staatsangehoerigkeit", true)]
    [InlineData("language", true)]
    [InlineData("stage", false)]
    [InlineData("tariff", false)]
    public void No_condition_reads_what_protects_people(string attribute, bool isProtected) => Found.Ids(
            Found.WithSegments(("some", Facts.Text(attribute, AttributeOwner.Debtor).Is("x"), "gentle")))
        .ShouldBe(isProtected ? ["DUN1340"] : []);

    private static DunningPolicyBuilder Demanding(int day) => Found.Policy(t => t
        .Level("reminder", Start.OnDay(2), Tone.Remind, Channel.Email)
        .Level("demand", Start.OnDay(day), Tone.Demand, Channel.Letter)
        .Call("call", Start.AfterNotice(10))
        .AtLastLevel(LastLevel.Stop));
}
