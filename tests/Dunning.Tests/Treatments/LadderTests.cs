namespace Dunning.Tests;

/// <summary>Which level a receivable comes to, and how items at mixed levels share a notice.</summary>
public class LadderTests
{
    private static readonly Condition Large = Facts.OpenAmount.AtLeast(Story.Euros(50));

    [Fact]
    public void A_level_whose_condition_is_false_is_passed_over_when_the_next_is_due()
    {
        var story = Story.Of(Conditional, Story.Item(amount: 20));

        story.Walk(0, 60)
            .ShouldBe(["5: reminder email remind", "25: demand email urge (softened)", "32: demand email demand"]);
    }

    [Fact]
    public void Its_twin_with_a_true_condition_is_taken() =>
        Story.Of(Conditional, Story.Item(amount: 50)).Walk(0, 60)
            .ShouldBe(["5: reminder email remind", "15: call phone urge", "25: demand email demand"]);

    [Fact]
    public void What_was_passed_over_is_reported_with_what_decided()
    {
        var story = Story.Of(Conditional, Story.Item(amount: 20)).After(5);

        story.Reasons(25, Rules.StepsPassedOver).ShouldBe(
        [
            "steps.passed-over call condition=openAmount at least 50.00 EUR "
                + "test=openAmount at least 50.00 EUR value=20.00 EUR",
        ]);
    }

    [Fact]
    public void A_mandatory_level_waits_for_its_condition()
    {
        var story = Story.Of(Mandatory, Story.Item(amount: 20)).After(5);

        story.Says(60).ShouldBe(
            "steps.mandatory-waits call condition=openAmount at least 50.00 EUR "
            + "test=openAmount at least 50.00 EUR value=20.00 EUR");
        story.Owing(Story.Item(amount: 20), Story.Item("R-2", 30, due: 55)).Says(60)
            .ShouldBe("call phone urge 50.00 EUR: R-1 rises 2, R-2 rises 1"); // now 50.00 are open
    }

    [Theory]
    [InlineData(CatchUp.OneStep, "reminder")]
    [InlineData(CatchUp.MostSevere, "demand")]
    public void Old_debt_catches_up_by_one_step_or_at_once(CatchUp catchUp, string step)
    {
        var policy = Story.Policies(ByAge, new() { CatchUp = catchUp });

        Story.Of(policy, Story.Item()).Decide(100).Actions.Single().Step.ShouldBe(step);
    }

    [Fact]
    public void One_step_at_a_time_climbs_the_whole_ladder_with_the_gap_between() =>
        Story.Of(ByAge, Story.Item()).Walk(100, 160)
            .ShouldBe(["100: reminder email remind", "107: second email urge", "114: demand email demand"]);

    [Fact]
    public void The_most_severe_level_still_climbs_the_tones_and_keeps_the_level_until_then()
    {
        var policy = Story.Policies(ByAge, new() { CatchUp = CatchUp.MostSevere });
        var story = Story.Of(policy, Story.Item());

        story.Walk(100, 160).ShouldBe(
            ["100: demand email remind (softened)", "107: demand email urge (softened)", "114: demand email demand"]);
        story.After(100).Level("R-1").ShouldBe(0); // a softened notice gives credit for the tone, not the level
        story.Through(100, 114).Level("R-1").ShouldBe(3);
    }

    [Fact]
    public void A_mandatory_level_is_never_skipped()
    {
        var policy = Story.Policies(
            t => t.Level("reminder", Start.OnDay(5), Tone.Remind, Channel.Email)
                .Level("second", Start.OnDay(20), Tone.Urge, Channel.Email).Mandatory()
                .Level("demand", Start.OnDay(40), Tone.Demand, Channel.Email)
                .AtLastLevel(LastLevel.Stop),
            new() { CatchUp = CatchUp.MostSevere });

        Story.Of(policy, Story.Item()).Decide(100).Actions.Single().Step.ShouldBe("second");
    }

    [Fact]
    public void Items_at_mixed_levels_share_a_notice_in_the_tone_of_the_highest()
    {
        var story = Story.Of(ByAge, Story.Item(), Story.Item("R-2", 50, due: 15), Story.Item("R-3", 30, due: 18))
            .After(5);

        story.Says(20).ShouldBe("second email urge 180.00 EUR: R-1 rises 2, R-2 rises 1, R-3 ridesAlong 0");
    }

    [Fact]
    public void An_overdue_item_below_its_first_level_rides_along_and_is_asked_for() =>
        Story.Of(Story.ThreeLevels, Story.Item(), Story.Item("R-2", 50, due: 4)).Says(5)
            .ShouldBe("reminder email remind 150.00 EUR: R-1 rises 1, R-2 ridesAlong 0");

    [Fact]
    public void An_item_not_yet_due_is_not_in_the_notice() =>
        Story.Of(Story.ThreeLevels, Story.Item(), Story.Item("R-2", 50, due: 5)).Says(5)
            .ShouldBe("reminder email remind 100.00 EUR: R-1 rises 1");

    [Fact]
    public void After_counts_per_item_and_the_gap_per_case()
    {
        // R-2 is due for its reminder on day 9, four days after the notice about R-1: the gap holds it until day 12.
        var story = Story.Of(Story.ThreeLevels, Story.Item(), Story.Item("R-2", 50, due: 4));

        story.Walk(0, 25).ShouldBe(["5: reminder email remind", "12: reminder email remind", "19: second email urge"]);
        story.After(5).Says(12).ShouldBe("reminder email remind 150.00 EUR: R-1 ridesAlong 1, R-2 rises 1");
    }

    [Theory]
    [InlineData("repeat for good", "5 12 19 26 33 40 47 54")]
    [InlineData("repeat twice", "5 12 19")]
    [InlineData("stop", "5")]
    public void The_last_level_repeats_or_stops_as_said(string last, string days)
    {
        var at =
            last switch { "stop" => LastLevel.Stop, "repeat twice" => LastLevel.Repeat(7, times: 2), _ => LastLevel
                .Repeat(7) };
        var story = Story
            .Of(t => t.Level("reminder", Start.OnDay(5), Tone.Remind, Channel.Email).AtLastLevel(at), Story.Item());

        string.Join(' ', story.Walk(0, 60).Select(line => line.Split(':')[0])).ShouldBe(days);
    }

    [Fact]
    public void After_the_last_level_it_says_why_nothing_comes()
    {
        var stop = Story.Of(t => Only(t, LastLevel.Stop), Story.Item());
        var once = Story.Of(t => Only(t, LastLevel.Repeat(7, times: 1)), Story.Item());

        stop.After(5).Says(60).ShouldBe("steps.last-level only R-1 rung=1");
        once.Through(5, 12).Says(60).ShouldBe("steps.last-level-times only R-1 rung=1");
        once.After(5).Says(12).ShouldBe("only email remind 100.00 EUR: R-1 repeats 1");
        stop.After(5).Decide(60).NextEvaluation.ShouldBeNull();
    }

    [Theory]
    [InlineData(null, "second")]
    [InlineData(2, "second")]
    [InlineData(1, "")]
    [InlineData(0, "")]
    public void An_item_rises_no_further_than_its_highest_rung(int? maxRung, string step)
    {
        var story = Story.Of(Story.ThreeLevels, Story.Item() with { MaxRung = maxRung }).Through(0, 14);

        var decision = story.Decide(15);

        string.Join(' ', decision.Actions.Select(action => action.Step)).ShouldBe(step);
        decision.Cases[0].Because.Rule.ShouldBe(step.Length > 0 ? Rules.StepsReached : Rules.ReceivablesMaxRung);
    }

    [Theory]
    [InlineData(ItemRule.Dun, "reminder email remind 150.00 EUR: R-1 rises 1, R-2 rises 1")]
    [InlineData(ItemRule.Show, "reminder email remind 100.00 EUR: R-1 rises 1, R-2 shown 0")]
    [InlineData(ItemRule.Ignore, "reminder email remind 100.00 EUR: R-1 rises 1")]
    public void An_item_is_dunned_shown_or_ignored(ItemRule rule, string says) =>
        Story.Of(Story.ThreeLevels, Story.Item(), Story.Item("R-2", 50) with { Rule = rule }).Says(5).ShouldBe(says);

    [Theory]
    [InlineData(ReceivableKind.Charge)]
    [InlineData(ReceivableKind.Interest)]
    public void Charges_and_interest_alone_cause_no_step(ReceivableKind kind) =>
        Story.Of(Story.ThreeLevels, Story.Item() with { Kind = kind }).Says(50)
            .ShouldBe("receivables.no-principal R-1");

    [Fact]
    public void Charges_ride_along_with_principal_and_are_asked_for() =>
        Story.Of(Story.ThreeLevels, Story.Item(), Story.Item("R-2", 5) with { Kind = ReceivableKind.Charge }).Says(5)
            .ShouldBe("reminder email remind 105.00 EUR: R-1 rises 1, R-2 ridesAlong 0");

    [Fact]
    public void A_level_rises_only_when_the_notice_was_issued()
    {
        var story = Story.Of(Story.ThreeLevels, Story.Item());

        story.Decide(5);
        story.Decide(5);

        story.Level("R-1").ShouldBe(0);
        story.After(5).Level("R-1").ShouldBe(1);
        story.After(5).Decide(5).Actions.ShouldBeEmpty(); // deciding twice is deciding once
    }

    [Fact]
    public void An_imported_level_is_where_the_ladder_goes_on()
    {
        var story = Story.Of(Story.ThreeLevels, Story.Item());
        var imported = story with
        {
            Debtor =
                story.Debtor with { History =
                    new() { Items = [new() { Receivable = "R-1", Rung = 2, On = Story.On(20) }] } },
        };

        imported.Says(29).ShouldBe("steps.not-yet demand R-1 until 30 day=29 start=10 from=lastNotice on=day 30");
        imported.Says(30).ShouldBe("demand email demand 100.00 EUR: R-1 rises 3");
    }

    private static void Only(TreatmentBuilder t, LastLevel last) => t
        .Level("only", Start.OnDay(5), Tone.Remind, Channel.Email)
        .AtLastLevel(last);

    private static void ByAge(TreatmentBuilder t) => t
        .Level("reminder", Start.OnDay(5), Tone.Remind, Channel.Email)
        .Level("second", Start.OnDay(20), Tone.Urge, Channel.Email)
        .Level("demand", Start.OnDay(40), Tone.Demand, Channel.Email)
        .AtLastLevel(LastLevel.Stop);

    private static void Conditional(TreatmentBuilder t) => t
        .Level("reminder", Start.OnDay(5), Tone.Remind, Channel.Email)
        .Call("call", Start.OnDay(15)).When(Large)
        .Level("demand", Start.OnDay(25), Tone.Demand, Channel.Email)
        .AtLastLevel(LastLevel.Stop);

    private static void Mandatory(TreatmentBuilder t) => t
        .Level("reminder", Start.OnDay(5), Tone.Remind, Channel.Email)
        .Call("call", Start.OnDay(15)).When(Large).Mandatory()
        .Level("demand", Start.OnDay(25), Tone.Demand, Channel.Email)
        .AtLastLevel(LastLevel.Stop);
}
