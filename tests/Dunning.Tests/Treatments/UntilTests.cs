namespace Dunning.Tests;

/// <summary>A level whose time is over is passed over; the next one goes on.</summary>
public class UntilTests
{
    [Theory]
    [InlineData(9, "courtesy email remind 100.00 EUR: R-1 rises 1")]
    [InlineData(10, "steps.not-yet reminder R-1 until 20 day=10 start=20 from=dueDate on=day 20")] // that day included
    [InlineData(20, "reminder email remind 100.00 EUR: R-1 rises 2")]
    public void A_level_is_passed_over_from_that_day_on(int day, string says) =>
        Story.Of(Courtesy, Story.Item()).Says(day).ShouldBe(says);

    [Fact]
    public void The_level_that_is_over_says_so() =>
        Story.Of(Courtesy, Story.Item()).Reasons(10, Rules.StepsOver).ShouldBe(["steps.over courtesy"]);

    [Fact]
    public void Its_twin_without_an_end_is_done_late() =>
        Story.Of(
            t => t.Level("courtesy", Start.OnDay(5), Tone.Remind, Channel.Email)
                .Level("reminder", Start.OnDay(20), Tone.Remind, Channel.Email)
                .AtLastLevel(LastLevel.Stop),
            Story.Item()).Decide(10).Actions.Single().Step.ShouldBe("courtesy");

    [Fact]
    public void What_a_hold_outlasted_is_not_made_up_for()
    {
        var story = Story.Of(Courtesy, Story.Item()).With(facts => facts with
        {
            Holds = [new() { Id = "H-1", Kind = HoldKind.Block, From = Story.On(4), Until = Story.On(6) }],
        });

        // The hold stopped the courtesy, which rests up to day 13, after its end.
        story.Walk(0, 60).ShouldBe(["20: reminder email remind"]);
    }

    [Fact]
    public void The_end_counts_from_what_the_step_counts_from()
    {
        var story = Story.Of(
            t => t.Level("reminder", Start.OnDay(5), Tone.Remind, Channel.Email)
                .Level("second", Start.AfterNotice(5), Tone.Remind, Channel.Email).Until(Span.Days(7))
                .Level("third", Start.AfterNotice(20), Tone.Remind, Channel.Email)
                .AtLastLevel(LastLevel.Stop),
            Story.Item());

        story.Walk(0, 60).ShouldBe(["5: reminder email remind", "25: third email remind"]); // the gap: day 12
        story.Walk(8, 60).ShouldBe(["8: reminder email remind", "28: third email remind"]);
    }

    [Fact]
    public void A_ladder_whose_last_level_is_over_says_so()
    {
        var story = Story.Of(
            t => t.Level("only", Start.OnDay(5), Tone.Remind, Channel.Email).Until(Span.Months(1))
                .AtLastLevel(LastLevel.Repeat(7)),
            Story.Item());

        story.Says(30).ShouldBe("only email remind 100.00 EUR: R-1 rises 1");
        story.Says(31).ShouldBe("steps.over only R-1 rung=1");
        story.Decide(31).Cases[0].Because.ToString().ShouldBe("the time for \"only\" is over");
        story.Decide(31).NextEvaluation.ShouldBeNull();
        story.After(5).Walk(6, 20).ShouldBe(["12: only email remind", "19: only email remind"]); // issued in time
    }

    [Fact]
    public void The_most_severe_level_is_one_whose_time_is_not_over()
    {
        var policy = Story.Policies(
            t => t.Level("a", Start.OnDay(5), Tone.Remind, Channel.Email)
                .Level("b", Start.OnDay(15), Tone.Remind, Channel.Email)
                .Level("c", Start.OnDay(25), Tone.Remind, Channel.Email).Until(Span.Days(30))
                .AtLastLevel(LastLevel.Stop),
            new() { CatchUp = CatchUp.MostSevere });

        Story.Of(policy, Story.Item()).Decide(29).Actions.Single().Step.ShouldBe("c");
        Story.Of(policy, Story.Item()).Decide(30).Actions.Single().Step.ShouldBe("b");
    }

    private static void Courtesy(TreatmentBuilder t) => t
        .Level("courtesy", Start.OnDay(5), Tone.Remind, Channel.Email).Until(Span.Days(10))
        .Level("reminder", Start.OnDay(20), Tone.Remind, Channel.Email)
        .AtLastLevel(LastLevel.Stop);
}
