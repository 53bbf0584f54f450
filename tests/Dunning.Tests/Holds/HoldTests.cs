namespace Dunning.Tests;

/// <summary>Holds: half-open, levels kept, and what follows when they end. The reminder is due on day 5.</summary>
public class HoldTests
{
    private static readonly Hold Block =
        new() { Id = "H-1", Kind = HoldKind.Block, From = Story.On(3), Until = Story.On(20) };

    [Theory]
    [InlineData(5, "holds.in-force R-1 until 20 kind=block since=day 3 amount=100.00 EUR")]
    [InlineData(19, "holds.in-force R-1 until 20 kind=block since=day 3 amount=100.00 EUR")]
    // the end is not included
    [InlineData(20, "holds.settling reminder R-1 until 27 day=20 start=5 from=dueDate on=day 27")]
    [InlineData(26, "holds.settling reminder R-1 until 27 day=26 start=5 from=dueDate on=day 27")]
    [InlineData(27, "reminder email remind 100.00 EUR: R-1 rises 1")] // seven days of quiet have passed
    public void A_hold_is_half_open_and_then_settles_seven_days(int day, string says) =>
        Held(Block).Says(day).ShouldBe(says);

    [Fact]
    public void The_day_before_a_hold_begins_is_free() =>
        Held(Block with { From = Story.On(6) }).Says(5).ShouldBe("reminder email remind 100.00 EUR: R-1 rises 1");

    [Fact]
    public void A_hold_that_stopped_no_step_needs_no_settling() =>
        Held(Block with { Until = Story.On(5) }).Says(5).ShouldBe("reminder email remind 100.00 EUR: R-1 rises 1");

    [Theory]
    [InlineData(AfterHold.RepeatLastLevel, "27: reminder email remind|37: second email urge")]
    [InlineData(AfterHold.NextLevel, "27: second email urge|37: demand email demand")]
    public void After_a_hold_the_last_level_is_repeated_or_the_next_follows(AfterHold after, string walk)
    {
        var story = Story.Of(Story.Policies(Story.ThreeLevels, new() { AfterHold = after }), Story.Item()).After(5);

        string.Join('|', Held(story, Block with { From = Story.On(10) }).Walk(10, 40)).ShouldBe(walk);
    }

    [Fact]
    public void The_level_is_kept_during_a_hold_and_repeated_not_raised_after_it()
    {
        var story = Held(Story.Of(Story.ThreeLevels, Story.Item()).After(5), Block with { From = Story.On(10) });

        story.Says(27).ShouldBe("reminder email remind 100.00 EUR: R-1 repeats 1");
        story.Through(10, 27).Level("R-1").ShouldBe(1);
    }

    [Theory]
    [InlineData(0, 20)]
    [InlineData(3, 23)]
    public void The_days_of_settling_are_an_option(int settle, int day)
    {
        var story = Story.Of(Story.Policies(Story.ThreeLevels, new() { SettleDays = settle }), Story.Item());

        Held(story, Block).Walk(0, 30)[0].ShouldBe($"{day}: reminder email remind");
    }

    [Theory]
    [InlineData(HoldAge.Runs, HoldEffect.Default, 5)] // days past due are a legal fact
    [InlineData(HoldAge.StandsStill, HoldEffect.Default, 9)] // held from day 1 to day 5: four days less
    [InlineData(HoldAge.Runs, HoldEffect.StandsStill, 9)] // what the hold says itself is obeyed
    [InlineData(HoldAge.StandsStill, HoldEffect.Runs, 5)]
    public void Age_runs_during_a_hold_or_stands_still(HoldAge age, HoldEffect effect, int day)
    {
        var story = Story.Of(Story.Policies(Story.ThreeLevels, new() { HoldAge = age, SettleDays = 0 }), Story.Item());
        var hold = Block with { From = Story.On(1), Until = Story.On(5), Age = effect };

        Held(story, hold).Walk(0, 30)[0].ShouldBe($"{day}: reminder email remind");
    }

    [Fact]
    public void Only_the_overlap_with_being_due_stands_still_and_overlapping_holds_count_once()
    {
        var story = Story
            .Of(Story.Policies(Story.ThreeLevels, new() { HoldAge = HoldAge.StandsStill, SettleDays = 0 }), Story
                .Item())
            .With(facts => facts with
            {
                Holds =
                [
                    Block with { From = Story.On(-10), Until = Story.On(2) },
                    Block with { Id = "H-2", From = Story.On(1), Until = Story.On(4) },
                ],
            });

        story.Walk(0, 30)[0].ShouldBe("9: reminder email remind"); // held from day 0 to day 4
    }

    [Fact]
    public void A_hold_on_one_receivable_leaves_the_others()
    {
        var story = Held(
            Story.Of(Story.ThreeLevels, Story.Item(), Story.Item("R-2", 50)), Block with { Receivables = ["R-1"] });

        story.Says(5).ShouldBe("reminder email remind 50.00 EUR: R-1 shown 0, R-2 rises 1");
    }

    [Fact]
    public void A_hold_on_part_of_a_receivable_leaves_the_rest()
    {
        var story = Held(Story.Of(Story.ThreeLevels, Story.Item()), Block with { Receivables = ["R-1"], Amount = 30 });

        story.Says(5).ShouldBe("reminder email remind 70.00 EUR: R-1 rises 1");
    }

    [Fact]
    public void A_hold_on_a_guarantor_does_not_keep_the_debtor_from_being_asked()
    {
        var story = Held(Story.Of(Story.ThreeLevels, Story.Item()), Block with { Party = "X-1" })
            .With(facts => facts with { Parties = [new() { Id = "X-1", Role = PartyRole.Guarantor }] });

        story.Says(5).ShouldBe("reminder email remind 100.00 EUR: R-1 rises 1");
    }

    [Theory]
    [InlineData(HoldKind.Block, true)]
    [InlineData(HoldKind.Complaint, true)]
    [InlineData(HoldKind.HardshipReview, true)]
    [InlineData(HoldKind.Deceased, false)]
    [InlineData(HoldKind.Insolvent, false)]
    [InlineData(HoldKind.Represented, false)]
    [InlineData(HoldKind.CeaseContact, false)]
    [InlineData(HoldKind.Moratorium, false)]
    [InlineData(HoldKind.Minor, false)]
    public void A_hard_state_is_lowered_by_no_exception(HoldKind kind, bool lowered) =>
        Held(Block with { Kind = kind, Allowed = [Purpose.Collect] }).Decide(5).Actions.Any().ShouldBe(lowered);

    [Fact]
    public void Death_never_ends() =>
        Held(Block with { Kind = HoldKind.Deceased }).Says(200)
            .ShouldBe("holds.in-force R-1 kind=deceased since=day 3 amount=100.00 EUR");

    [Theory]
    [InlineData(-30, "holds.in-force R-1 kind=insolvent since=day 3 amount=100.00 EUR")] // arose before the opening
    [InlineData(3, "reminder email remind 100.00 EUR: R-1 rises 1")] // arose on the day of the opening: a new debt
    public void Insolvency_covers_debts_that_arose_before_the_opening(int arose, string says)
    {
        var item = Story.Item(due: 5) with { DocumentOn = Story.On(arose) };
        var opened = Block with { Kind = HoldKind.Insolvent, Until = null };

        Held(Story.Of(Story.ThreeLevels, item), opened).Says(20).ShouldBe(says);
    }

    private static Story Held(Hold hold) => Held(Story.Of(Story.ThreeLevels, Story.Item()), hold);

    private static Story Held(Story story, Hold hold) => story.With(facts => facts with { Holds = [hold] });
}
