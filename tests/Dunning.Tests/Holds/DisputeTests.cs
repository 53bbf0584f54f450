namespace Dunning.Tests;

/// <summary>A dispute covers its amount and never silences the case. The reminder is due on day 5.</summary>
public class DisputeTests
{
    private static readonly Hold Dispute = new()
    {
        Id = "H-1",
        Kind = HoldKind.Dispute,
        From = Story.On(3),
        Receivables = ["R-1"],
    };

    [Fact]
    public void The_disputed_part_is_not_asked_for_and_the_rest_is() =>
        Of(Dispute with { Amount = 30 }).Says(5).ShouldBe("reminder email remind 70.00 EUR: R-1 rises 1");

    [Fact]
    public void A_dispute_of_all_of_it_leaves_nothing_to_ask_for()
    {
        Of(Dispute).Says(5).ShouldBe("disputes.open R-1 amount=100.00 EUR open=100.00 EUR since=day 3");
        Of(Dispute with { From = Story.On(6) }).Says(5).ShouldBe("reminder email remind 100.00 EUR: R-1 rises 1");
    }

    [Fact]
    public void A_dispute_that_is_only_noted_holds_nothing_back()
    {
        var noted = Dispute with { Case = "oral", Allowed = [Purpose.Collect] };

        Of(Dispute with { Case = "oral" }).Says(5).ShouldStartWith("disputes.open");
        Of(noted).Says(5).ShouldBe("reminder email remind 100.00 EUR: R-1 rises 1");
        Of(noted with { Amount = 30 }).Says(5).ShouldBe("reminder email remind 100.00 EUR: R-1 rises 1");
        Of(noted with { Until = Story.On(4), Outcome = DisputeOutcome.Rejected }).Says(5)
            .ShouldBe("reminder email remind 100.00 EUR: R-1 rises 1", "nothing rests that was asked for before");
    }

    [Fact]
    public void A_dispute_never_silences_the_case() =>
        Of(Dispute).Owing(Story.Item(), Story.Item("R-2", 50)).Says(5)
            .ShouldBe("reminder email remind 50.00 EUR: R-2 rises 1");

    [Theory]
    [InlineData(9, "disputes.open")]
    [InlineData(10, "disputes.settling")] // rejected on day 10: its amount stays out seven days
    [InlineData(16, "disputes.settling")]
    public void A_rejected_dispute_stays_out_seven_days(int day, string rule) =>
        Of(Dispute with { Until = Story.On(10), Outcome = DisputeOutcome.Rejected })
            .Decide(day).Cases[0].Because.Rule.Value
            .ShouldBe(rule);

    [Fact]
    public void While_a_rejected_dispute_settles_the_rest_goes_on_and_then_the_item_repeats_its_level()
    {
        var story = Of(
            Dispute with { From = Story.On(8), Until = Story.On(10), Outcome = DisputeOutcome.Rejected }, after: 5)
            .Owing(Story.Item(), Story.Item("R-2", 50, due: 8));

        story.Says(13).ShouldBe("reminder email remind 50.00 EUR: R-2 rises 1");
        story.Says(16).ShouldBe("reminder email remind 50.00 EUR: R-2 rises 1");
        story.Says(17).ShouldBe("reminder email remind 150.00 EUR: R-1 repeats 1, R-2 rises 1");
    }

    [Fact]
    public void A_credited_dispute_neither_settles_nor_repeats()
    {
        var story = Of(
            Dispute with { Amount = 30, From = Story.On(8), Until = Story.On(14), Outcome = DisputeOutcome.Credited },
                after: 5)
            .Owing(Story.Item() with { Paid = 30 });

        story.Says(15).ShouldBe("second email urge 70.00 EUR: R-1 rises 2");
    }

    private static Story Of(Hold dispute, int? after = null)
    {
        var story = Story.Of(Story.ThreeLevels, Story.Item());
        return (after is { } day ? story.After(day) : story).With(facts => facts with { Holds = [dispute] });
    }
}
