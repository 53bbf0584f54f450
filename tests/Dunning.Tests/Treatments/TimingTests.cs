namespace Dunning.Tests;

/// <summary>
/// When a level comes: days past due, days after the last notice, the gap. Exactly reached is reached.
/// </summary>
public class TimingTests
{
    private static Story Ladder => Story.Of(Story.ThreeLevels, Story.Item());

    [Theory]
    [InlineData(0, "steps.not-yet reminder R-1 until 5 day=0 start=5 from=dueDate on=day 5")] // the due day is day 0
    [InlineData(4, "steps.not-yet reminder R-1 until 5 day=4 start=5 from=dueDate on=day 5")]
    [InlineData(5, "reminder email remind 100.00 EUR: R-1 rises 1")] // exactly reached
    [InlineData(6, "reminder email remind 100.00 EUR: R-1 rises 1")] // a day late, as after a day without a run
    [InlineData(300, "reminder email remind 100.00 EUR: R-1 rises 1")]
    public void A_level_on_day_5_comes_on_day_5(int day, string says) => Ladder.Says(day).ShouldBe(says);

    [Theory]
    [InlineData(DueDayCount.Zero, 4, false)]
    [InlineData(DueDayCount.Zero, 5, true)]
    [InlineData(DueDayCount.One, 3, false)] // the due day is day 1, so the third day after it is day 4
    [InlineData(DueDayCount.One, 4, true)]
    public void What_the_due_day_counts_as_is_an_option(DueDayCount dueDay, int day, bool acts) =>
        Acts(Story.Policies(Story.ThreeLevels, new() { DueDay = dueDay }), day).ShouldBe(acts);

    [Fact]
    public void A_level_on_day_1_never_comes_on_the_due_day_even_if_that_counts_as_day_1()
    {
        var policy = Story.Policies(
            t => t.Level("first", Start.OnDay(1), Tone.Remind, Channel.Email).AtLastLevel(LastLevel.Stop),
            new() { DueDay = DueDayCount.One });

        Acts(policy, 0).ShouldBeFalse();
        Acts(policy, 1).ShouldBeTrue();
    }

    [Theory]
    [InlineData(14, "steps.not-yet second R-1 until 15 day=14 start=10 from=lastNotice on=day 15")]
    [InlineData(15, "second email urge 100.00 EUR: R-1 rises 2")] // ten days after the notice of day 5
    public void A_level_after_the_last_notice_counts_from_the_notice(int day, string says) =>
        Ladder.After(5).Says(day).ShouldBe(says);

    [Fact]
    public void It_counts_from_the_notice_that_was_sent_not_from_the_day_it_was_due() =>
        Ladder.Walk(8, 40).ShouldBe(["8: reminder email remind", "18: second email urge", "28: demand email demand"]);

    [Theory]
    [InlineData(7, 12)] // the second level is due on day 6, and the gap of 7 days to day 5 ends on day 12
    [InlineData(0, 6)]
    [InlineData(1, 6)]
    public void The_gap_holds_a_level_back_until_exactly_reached(int gap, int day)
    {
        var story = Story.Of(Story.Policies(SecondOnDay6, new() { GapDays = gap }), Story.Item());

        story.Walk(0, 40).ShouldBe(["5: reminder email remind", $"{day}: second email urge"]);
    }

    [Fact]
    public void While_the_gap_holds_it_says_so() =>
        Story.Of(SecondOnDay6, Story.Item()).After(5).Says(11)
            .ShouldBe("steps.gap second until 12 last=day 5 days=7 from=day 12");

    [Fact]
    public void A_step_may_have_a_gap_of_its_own()
    {
        var story = Story.Of(
            t => t.Level("reminder", Start.OnDay(5), Tone.Remind, Channel.Email)
                .Level("second", Start.OnDay(6), Tone.Urge, Channel.Email).Gap(3)
                .AtLastLevel(LastLevel.Stop),
            Story.Item());

        story.Walk(0, 40).ShouldBe(["5: reminder email remind", "8: second email urge"]);
    }

    [Theory]
    [InlineData(AccountState.Active, true)]
    [InlineData(AccountState.Closed, true)] // what is open is still owed
    [InlineData(AccountState.Recalled, true)]
    [InlineData(AccountState.Placed, false)]
    [InlineData(AccountState.Sold, false)]
    public void Nothing_is_sent_for_an_account_that_is_not_ours(AccountState state, bool acts)
    {
        var story = Story.Of(Story.ThreeLevels, Story.Item() with { Account = "A-1" })
            .With(facts => facts with { Accounts = [new() { Id = "A-1", State = state }] });

        story.Decide(5).Actions.Any().ShouldBe(acts);
        story.Decide(5).Cases[0].Because.Rule.ShouldBe(acts ? Rules.StepsReached : Rules.AccountsNotOurs);
    }

    [Fact]
    public void Grace_gates_and_afterwards_the_days_count_in_full()
    {
        var story = Story.Of(Story.ThreeLevels, Story.Item() with { GraceUntil = Story.On(8) });

        story.Says(8).ShouldBe("receivables.grace reminder R-1 until 9 day=8 start=5 from=dueDate on=day 9 last=day 8");
        story.Says(9).ShouldBe("reminder email remind 100.00 EUR: R-1 rises 1");
    }

    [Fact]
    public void Grace_subtracts_where_the_policy_says_so()
    {
        var policy = Story.Policies(Story.ThreeLevels, new() { Grace = GraceMeaning.Subtracts });
        var story = Story.Of(policy, Story.Item() with { GraceUntil = Story.On(8) });

        story.Says(12).ShouldBe("steps.not-yet reminder R-1 until 13 day=4 start=5 from=dueDate on=day 13");
        story.Says(13).ShouldBe("reminder email remind 100.00 EUR: R-1 rises 1");
    }

    private static bool Acts(DunningPolicy policy, int day) => Story.Of(policy, Story.Item()).Decide(day).Actions.Any();

    private static void SecondOnDay6(TreatmentBuilder t) => t
        .Level("reminder", Start.OnDay(5), Tone.Remind, Channel.Email)
        .Level("second", Start.OnDay(6), Tone.Urge, Channel.Email)
        .AtLastLevel(LastLevel.Stop);
}
