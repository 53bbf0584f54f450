namespace Dunning.Tests;

/// <summary>
/// Notices before the due date: per receivable, they inform, raise no level and end with the day before.
/// </summary>
public class BeforeDueTests
{
    private static Story Coming => Story.Of(Steps, Story.Item());

    [Theory]
    [InlineData(-8, "before-due.not-yet soon until -7 start=7 on=day -7")]
    [InlineData(-7, "soon email inform 100.00 EUR: R-1 announced 0")]
    [InlineData(-4, "soon email inform 100.00 EUR: R-1 announced 0")] // a few days late
    [InlineData(-2, "tomorrow email inform 100.00 EUR: R-1 announced 0")] // only the latest step reached
    [InlineData(-1, "tomorrow email inform 100.00 EUR: R-1 announced 0")]
    public void It_runs_from_its_day_to_the_day_before(int day, string says)
    {
        var decision = Coming.Decide(day);

        (decision.Actions.Any() ? Coming.Says(day) : Story
            .Text(decision.Cases[0].Reasons.First(reason => reason.Step == "soon")))
            .ShouldBe(says);
    }

    [Fact]
    public void On_the_due_day_it_is_over() => Coming.Decide(0).Actions.ShouldBeEmpty();

    [Fact]
    public void Each_step_is_given_once_and_raises_no_level()
    {
        Coming.Walk(-20, 14)
            .ShouldBe(["-7: soon email inform", "-2: tomorrow email inform", "5: reminder email remind"]);
        Coming.Through(-20, 4).Level("R-1").ShouldBe(0);
    }

    [Fact]
    public void It_counts_for_no_gap() =>
        Story.Of(
            t => t.BeforeDue("soon", 1, Channel.Email)
                .Level("first", Start.OnDay(1), Tone.Remind, Channel.Email)
                .AtLastLevel(LastLevel.Stop),
            Story.Item()).Walk(-5, 5).ShouldBe(["-1: soon email inform", "1: first email remind"]);

    [Fact]
    public void It_is_silent_while_something_older_in_the_case_is_urged()
    {
        var story = Coming.Owing(Story.Item(), Story.Item("R-2", due: 30)).Through(-20, 20);

        story.Level("R-1").ShouldBe(2); // urged on day 15
        story.Walk(21, 29).ShouldBeEmpty();
        story.Decide(23).Cases[0].Reasons.ShouldContain(reason => reason.Rule == Rules.BeforeDueSilent);
    }

    [Fact]
    public void It_speaks_while_something_older_is_only_reminded_of()
    {
        var story = Coming.Owing(Story.Item(), Story.Item("R-2", due: 20)).Through(-20, 5);

        story.Walk(6, 19).ShouldBe(["13: soon email inform", "15: second email urge"]);
    }

    [Fact]
    public void One_in_another_case_is_not_silenced()
    {
        var story = Coming.Owing(Story.Item() with { Account = "A" }, Story.Item("R-2", due: 30) with { Account = "B" })
            .Through(-20, 20);

        story.Walk(21, 29).ShouldBe(["23: soon email inform", "28: tomorrow email inform"]);
    }

    [Fact]
    public void What_is_paid_promised_or_held_is_not_announced()
    {
        Coming.Owing(Story.Item() with { Paid = 100 }).Decide(-7).Actions.ShouldBeEmpty();
        Coming.With(facts => facts with { Credits = [new() { Amount = 100 }] }).Decide(-7).Actions.ShouldBeEmpty();
        Coming.With(facts => facts with { Holds = [new() { Id = "H-1", Kind = HoldKind.Block, From = Story.On(-9) }] })
            .Decide(-7).Actions.ShouldBeEmpty();
        Coming.Decide(-7).Actions.ShouldHaveSingleItem();
    }

    private static void Steps(TreatmentBuilder t) => t
        .BeforeDue("soon", 7, Channel.Email)
        .BeforeDue("tomorrow", 2, Channel.Email)
        .Level("reminder", Start.OnDay(5), Tone.Remind, Channel.Email)
        .Level("second", Start.AfterNotice(10), Tone.Urge, Channel.Email)
        .AtLastLevel(LastLevel.Stop);
}
