namespace Dunning.Tests;

/// <summary>
/// A promise holds what it covers, and is broken only when that is known. Day 0 is a Monday; the reminder is due on day
/// 5.
/// </summary>
public class PromiseTests
{
    // Promised by Friday, day 11; three working days later is Wednesday, day 16.
    private static readonly PromiseToPay Promise =
        new() { Id = "P-1", Amount = 100, MadeOn = Story.On(3), By = Story.On(11) };

    [Theory]
    [InlineData(5, "promises.open R-1 until 16 amount=100.00 EUR by=day 11")]
    [InlineData(15, "promises.open R-1 until 16 amount=100.00 EUR by=day 11")]
    [InlineData(16, "reminder email remind 100.00 EUR: R-1 rises 1")] // broken: needs no settling
    public void It_holds_until_payments_are_known_three_working_days_after(int day, string says) => Of(Promise)
        .Says(day).ShouldBe(says);

    [Theory]
    [InlineData(17, "promises.open")] // payments known to day 15 only
    [InlineData(18, "steps.reached")]
    public void Broken_waits_for_what_is_known_not_for_the_calendar(int day, string rule) =>
        (Of(Promise) with { Lag = 2 }).Decide(day).Cases[0].Because.Rule.Value.ShouldBe(rule);

    [Fact]
    public void Before_it_was_made_it_holds_nothing() =>
        Of(Promise with { MadeOn = Story.On(6) }).Says(5).ShouldBe("reminder email remind 100.00 EUR: R-1 rises 1");

    [Fact]
    public void It_holds_no_more_than_its_amount() =>
        Of(Promise with { Amount = 60 }).Says(5).ShouldBe("reminder email remind 40.00 EUR: R-1 rises 1");

    [Fact]
    public void It_covers_the_oldest_first_or_what_it_names()
    {
        var story = Of(Promise).Owing(Story.Item(due: -1), Story.Item("R-2", 50, due: -2), Story.Item("R-3", 30));

        // 50.00 of R-2, 50.00 of R-1
        story.Says(5).ShouldBe("reminder email remind 80.00 EUR: R-1 rises 1, R-3 rises 1");
        story.With(facts => facts with { Promises = [Promise with { Receivables = ["R-1"] }] }).Says(5)
            .ShouldBe("reminder email remind 80.00 EUR: R-2 rises 1, R-3 rises 1");
    }

    [Theory]
    [InlineData(94.99, "broken")]
    [InlineData(95, "kept")] // 95 % keeps it
    public void Ninety_five_percent_keep_it(decimal paid, string state)
    {
        var story = Of(Promise).Owing(Story.Item() with { Paid = paid }).With(facts => facts with
        {
            Payments = [new() { On = Story.On(11), Amount = paid, Receivable = "R-1" }],
        });
        var policy = DunningPolicy.Named("asks")
            .Segment("broken", Facts.BrokenPromises().AtLeast(1), "none")
            .Segment("kept", Facts.KeptPromiseRate.AtLeast(Percentage.Of(100)), "none")
            .Everyone("none")
            .Treatment("none", _ => { })
            .Build(isAnalysed: false).Value;

        (story with { Policy = policy }).Decide(16).Cases[0].Segment.ShouldBe(state);
    }

    [Fact]
    public void A_payment_in_the_facts_counts_at_once()
    {
        var paid = Of(Promise).Owing(Story.Item() with { Paid = 60 }).With(facts => facts with
        {
            Payments = [new() { On = Story.On(4), Amount = 60, Receivable = "R-1" }],
        });

        // 40 of the promise are left, and 40 of the receivable.
        paid.Says(5).ShouldBe("promises.open R-1 until 16 amount=40.00 EUR by=day 11");
    }

    [Fact]
    public void A_late_payment_does_not_undo_a_broken_promise()
    {
        var story = Of(Promise).Owing(Story.Item() with { Paid = 99 }).With(facts => facts with
        {
            Payments = [new() { On = Story.On(17), Amount = 99, Receivable = "R-1" }],
        });
        var asks = DunningPolicy.Named("asks")
            .Segment("broken", Facts.BrokenPromises().AtLeast(1), "none").Everyone("none").Treatment("none", _ => { })
            .Build(isAnalysed: false).Value;

        (story with { Policy = asks }).Decide(20).Cases[0].Segment.ShouldBe("broken");
    }

    [Theory]
    [InlineData(PromiseState.Open, false)]
    [InlineData(PromiseState.Broken, true)]
    [InlineData(PromiseState.Withdrawn, true)]
    [InlineData(PromiseState.Kept, true)]
    public void What_the_host_decided_counts(PromiseState state, bool acts) =>
        Of(Promise with { State = state }).Decide(5).Actions.Any().ShouldBe(acts);

    [Fact]
    public void A_plan_beats_a_promise()
    {
        var story = Of(Promise).With(facts => facts with { Plans = [new() { Id = "L-1", AgreedOn = Story.On(2) }] });

        story.Says(5).ShouldBe("plans.active R-1 amount=100.00 EUR plan=L-1");
        story.Reasons(5, Rules.PromisesOpen).ShouldBeEmpty();
    }

    [Fact]
    public void A_plan_holds_from_its_first_day_and_settles_after_its_last()
    {
        var plan = new PaymentPlan { Id = "L-1", AgreedOn = Story.On(8) };
        var story = Story.Of(Story.ThreeLevels, Story.Item()).After(5).With(facts => facts with { Plans = [plan] });
        var broken = plan with { State = PlanState.Broken, EndedOn = Story.On(20) };

        story.Walk(6, 100).ShouldBeEmpty();
        story.Through(6, 19).With(facts => facts with { Plans = [broken] }).Walk(20, 50)
            .ShouldBe(["27: reminder email remind", "37: second email urge", "47: demand email demand"]);
    }

    private static Story Of(PromiseToPay promise) =>
        Story.Of(Story.ThreeLevels, Story.Item()).With(facts => facts with { Promises = [promise] });
}
