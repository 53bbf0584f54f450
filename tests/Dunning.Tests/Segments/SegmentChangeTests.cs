namespace Dunning.Tests.Segments;

/// <summary>A case that moves from one segment to another in mid-episode: where it enters, how long it stays.</summary>
public class SegmentChangeTests
{
    private static readonly Condition Soft = Facts.Hardship.IsTrue;

    [Theory]
    [InlineData(Entry.NextRung, "45: third letter demand")] // rung 2 is issued everywhere
    [InlineData(Entry.SameOrLower, "31: second letter urge")] // the highest at or below, long due
    [InlineData(Entry.Restart, "30: first letter remind")] // due since day 10
    public void It_enters_as_the_treatment_says(Entry entry, string first) =>
        Moved(entry).Walk(30, 80)[0].ShouldBe(first);

    [Fact]
    public void At_the_next_rung_it_goes_on() =>
        Moved(Entry.NextRung).Walk(30, 80).ShouldBe(["45: third letter demand"]);

    [Fact]
    public void At_the_same_or_a_lower_one_the_level_stays_and_then_goes_on()
    {
        var story = Moved(Entry.SameOrLower);

        story.Walk(30, 80).ShouldBe(["31: second letter urge", "45: third letter demand"]);
        story.Through(30, 31).Level("R-1").ShouldBe(2);
        story.Through(30, 45).Level("R-1").ShouldBe(3);
    }

    [Fact]
    public void From_the_start_the_level_stays_and_the_tone_is_that_of_each_step()
    {
        var story = Moved(Entry.Restart);

        story.Walk(30, 80)
            .ShouldBe(["30: first letter remind", "37: second letter urge", "45: third letter demand"]);
        story.After(30).Level("R-1").ShouldBe(2);
        story.After(30).Debtor.History.Items.Single()
            .ShouldSatisfyAllConditions(
                level => level.StepRung.ShouldBe(1),
                level => level.Repeats.ShouldBe(0),
                level => level.Treatment.ShouldBe("other"));
        story.Through(30, 37).Debtor.History.Items.Single().StepRung.ShouldBeNull();
    }

    [Fact]
    public void A_level_of_its_own_waits_for_its_own_time()
    {
        // Softer, and its first level only on day 40.
        var story = Change(
            Between(Entry.SameOrLower, t => t
                .Level("gentle", Start.OnDay(40), Tone.Remind, Channel.Letter).Rung(1)
                .AtLastLevel(LastLevel.Stop)).Through(0, 30));

        story.Walk(31, 80).ShouldBe(["40: gentle letter remind"]);
        story.Through(31, 40).Level("R-1").ShouldBe(2);
    }

    [Fact]
    public void Going_back_what_was_issued_counts()
    {
        var story = Change(Moved(Entry.Restart).After(30), hardship: false);

        story.Level("R-1").ShouldBe(2);
        story.Walk(31, 80).ShouldBe(["50: last email demand"]); // "everyone" goes on above rung 2
    }

    [Fact]
    public void The_reason_says_from_where_it_comes()
    {
        var story = Moved(Entry.SameOrLower);

        story.Reasons(30, Rules.SegmentsEntered)
            .ShouldBe(["segments.entered into=soft before=everyone since=day 1 entry=sameOrLower"]);
        story.After(30).Reasons(31, Rules.SegmentsEntered).ShouldBeEmpty();
        story.After(30).Debtor.History.Segments.Single().ShouldSatisfyAllConditions(
            entry => entry.Segment.ShouldBe("soft"),
            entry => entry.Before.ShouldBe("everyone"),
            entry => entry.Since.ShouldBe(Story.On(30)));
    }

    [Fact]
    public void The_act_that_gives_a_lower_level_again_says_so()
    {
        var act = Moved(Entry.Restart).Decide(30);

        Story.Text(act.Actions.Single()).ShouldBe("first letter remind 100.00 EUR: R-1 repeats 2");
        act.Cases[0].Because.ToString().ShouldBe("\"first\" is repeated; the last notice was on Sun 22 Mar 2026");
    }

    [Fact]
    public void Out_of_arrears_it_starts_anew()
    {
        var story = Moved(Entry.NextRung).After(30);
        var paid = story.Owing(Story.Item() with { Paid = 100 }).After(31);

        story.Debtor.History.Segments.ShouldNotBeEmpty();
        paid.Debtor.History.Segments.ShouldBeEmpty();
    }

    [Theory]
    [InlineData(0, 33, "second email urge")]
    [InlineData(20, 33, null)] // entered on day 15, it stays until day 35
    [InlineData(20, 35, "second email urge")]
    public void A_sticky_segment_keeps_whom_it_has_for_its_days(int sticky, int day, string? says)
    {
        var policy = DunningPolicy.Named("sticky")
            .Segment("soft", Soft, "nothing", sticky)
            .Everyone("standard")
            .Treatment("nothing", t => { })
            .Treatment("standard", Standard)
            .Build(isAnalysed: false).Value;
        var story = Change(Change(Story.Of(policy, Story.Item()).Through(0, 14)).Through(15, 17), hardship: false);

        var decision = story.Through(18, day - 1).Decide(day);

        decision.Actions.Select(act => $"{act.Step} {act.Channel} {Codes.Of(act.Tone)}")
            .ShouldBe(says is null || sticky == 0 ? [] : [says]);
        story.Walk(18, 90)[0].ShouldBe(sticky == 0 ? "20: second email urge" : "35: second email urge");
    }

    [Fact]
    public void While_it_stays_the_reason_says_until_when()
    {
        var policy = DunningPolicy.Named("sticky")
            .Segment("soft", Soft, "nothing", 20)
            .Everyone("standard")
            .Treatment("nothing", t => { })
            .Treatment("standard", Standard)
            .Build(isAnalysed: false).Value;
        var story = Change(Change(Story.Of(policy, Story.Item()).Through(0, 14)).Through(15, 17), hardship: false);

        story.Reasons(18, Rules.SegmentsSticky).ShouldBe(
            ["segments.sticky until 35 held=soft since=day 15 until=day 35 other=everyone"]);
        story.Decide(18).NextEvaluation.ShouldBe(Story.On(35));
        story.Through(18, 34).Reasons(35, Rules.SegmentsSticky).ShouldBeEmpty();
    }

    [Fact]
    public void A_segment_above_takes_the_case_from_a_sticky_one()
    {
        var policy = DunningPolicy.Named("sticky")
            .Segment("hostile", Facts.Hostile.IsTrue, "nothing")
            .Segment("soft", Soft, "nothing", 200)
            .Everyone("standard")
            .Treatment("nothing", t => { })
            .Treatment("standard", Standard)
            .Build(isAnalysed: false).Value;
        var story = Change(Story.Of(policy, Story.Item())).Through(0, 10)
            .With(facts => facts with { Hostile = true });

        story.Decide(11).Cases[0].Segment.ShouldBe("hostile");
    }

    private static Story Moved(Entry entry) => Change(Between(entry, Other).Through(0, 29));

    private static Story Change(Story story, bool hardship = true) =>
        story.With(facts => facts with { Hardship = hardship });

    private static Story Between(Entry entry, Action<TreatmentBuilder> other)
    {
        var policy = DunningPolicy.Named("moving")
            .Segment("soft", Soft, "other")
            .Everyone("standard")
            .Treatment("standard", Standard)
            .Treatment("other", t =>
            {
                other(t);
                t.Enter(entry);
            })
            .Build(isAnalysed: false).Value;
        return Story.Of(policy, Story.Item());
    }

    private static void Standard(TreatmentBuilder t) => t
        .Level("reminder", Start.OnDay(5), Tone.Remind, Channel.Email)
        .Level("second", Start.OnDay(20), Tone.Urge, Channel.Email)
        .Level("last", Start.OnDay(50), Tone.Demand, Channel.Email)
        .AtLastLevel(LastLevel.Stop);

    private static void Other(TreatmentBuilder t) => t
        .Level("first", Start.OnDay(10), Tone.Remind, Channel.Letter)
        .Level("second", Start.OnDay(31), Tone.Urge, Channel.Letter)
        .Level("third", Start.OnDay(45), Tone.Demand, Channel.Letter)
        .AtLastLevel(LastLevel.Stop);
}
