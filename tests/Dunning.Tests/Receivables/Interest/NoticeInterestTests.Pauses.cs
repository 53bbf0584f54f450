namespace Dunning.Tests.Receivables.Interest;

/// <summary>When holds and plans keep interest from running.</summary>
public partial class NoticeInterestTests
{
    [Fact]
    public void A_hold_that_stops_interest_stops_it_for_good_and_another_does_not()
    {
        Hold hold = new() { Id = "H-1", Kind = HoldKind.Block, From = Story.On(11), Until = Story.On(21) };

        Told(Held(hold), 73).ShouldEndWith("interest 2.00 EUR");
        Told(Held(hold with { Interest = HoldEffect.Runs }), 73).ShouldEndWith("interest 2.00 EUR");
        Told(Held(hold with { Interest = HoldEffect.StandsStill }), 73).ShouldEndWith("interest 1.73 EUR"); // 63 days
        Told(Held(hold with { Interest = HoldEffect.StandsStill, Receivables = ["R-1"], Amount = 50 }), 73)
            .ShouldEndWith("interest 1.86 EUR"); // 63 days on 100.00, 10 on 50.00
        Told(Held(hold with { Interest = HoldEffect.StandsStill, Account = "other" }), 73)
            .ShouldEndWith("interest 2.00 EUR");
    }

    [Theory]
    [InlineData(null, null, 0.00)] // all of it is held today
    [InlineData(null, 50, 1.00)] // 73 days on the 50.00 that is not disputed
    [InlineData(11, null, 2.00)] // lifted on its first day
    [InlineData(11, 50, 2.00)]
    [InlineData(21, 50, 1.86)] // 63 days on 100.00, 10 on 50.00
    [InlineData(72, 50, 1.00)] // rejected yesterday: it still rests, as while it lasted
    [InlineData(60, 50, 1.33)] // 24 days on 100.00, 49 on 50.00
    public void What_a_hold_keeps_back_today_bears_nothing_and_what_it_kept_back_nothing_meanwhile(
        int? until, int? part, decimal interest)
    {
        Hold hold = new()
        {
            Id = "H-1",
            Kind = HoldKind.Dispute,
            From = Story.On(11),
            Until = until is { } end ? Story.On(end) : null,
            Outcome = until is null ? DisputeOutcome.Open : DisputeOutcome.Rejected,
            Receivables = ["R-1"],
            Amount = part,
            Interest = HoldEffect.StandsStill,
        };
        var statement = new DunningEngine(Bearing(Ten).Policy, Law(Ten))
            .Statement(Known(Held(hold), 73), AsOf.On(Story.On(73)));

        statement.Cases.Single().InterestAccrued.Amount.ShouldBe(interest);
    }

    [Theory]
    [InlineData(false, "1.00")]
    [InlineData(true, "1.14")] // it is noted and nothing is held back: 10 days on 100.00, 63 on 50.00
    public void A_dispute_that_goes_on_takes_its_part_once(bool isNoted, string interest) =>
        Told(
            Held(Dispute("R-1", 50) with
            {
                From = Story.On(11),
                Interest = HoldEffect.StandsStill,
                Allowed = isNoted ? [Purpose.Collect] : [],
            }),
            73).ShouldEndWith($"interest {interest} EUR");

    [Fact]
    public void A_plan_that_freezes_interest_freezes_it_while_it_is_in_force()
    {
        PaymentPlan plan = new()
        {
            Id = "P-1",
            AgreedOn = Story.On(11),
            EndedOn = Story.On(21),
            State = PlanState.Broken,
            Interest = HoldEffect.StandsStill,
        };
        Story Agreed(PaymentPlan plan) => Bearing(Ten).With(facts => facts with { Plans = [plan] });

        Told(Agreed(plan), 73).ShouldEndWith("interest 1.73 EUR"); // 63 days
        Told(Agreed(plan with { Interest = HoldEffect.Default }), 73).ShouldEndWith("interest 2.00 EUR");
        Told(Agreed(plan with { Account = "other" }), 73).ShouldEndWith("interest 2.00 EUR");
        Told(Agreed(plan with { EndedOn = null }), 73).ShouldEndWith("interest 0.27 EUR"); // up to day 10
    }

    [Fact]
    public void Law_stops_interest_whatever_the_host_says_of_the_hold()
    {
        HoldRule stops = new()
        {
            Id = new("house.pause"),
            Citation = "terms 8",
            Source = "the terms of 2026",
            Kind = HoldKind.Moratorium,
            Cases = ["breathing-space"],
            StopsInterest = true,
        };
        Hold hold = new()
        {
            Id = "H-1",
            Kind = HoldKind.Moratorium,
            Case = "breathing-space",
            From = Story.On(11),
            Until = Story.On(21),
            Interest = HoldEffect.Runs,
        };

        Told(Held(hold) with { Law = Law(Ten, stops) }, 73).ShouldEndWith("interest 1.73 EUR");
        Told(Held(hold with { Case = null }) with { Law = Law(Ten, stops) }, 73).ShouldEndWith("interest 2.00 EUR");
    }

    [Fact]
    public void A_plan_freezes_interest_from_the_day_on_which_it_is_agreed()
    {
        PaymentPlan plan = new() { Id = "P-1", AgreedOn = Story.On(73), Interest = HoldEffect.StandsStill };

        Stated(Bearing(Ten).With(facts => facts with { Plans = [plan] })).ShouldBe((1.97m, 1)); // 72 days
    }

    [Fact]
    public void What_ended_as_it_began_cuts_no_line()
    {
        Hold hold = new()
        {
            Id = "H-1",
            Kind = HoldKind.Block,
            From = Story.On(11),
            Until = Story.On(11),
            Interest = HoldEffect.StandsStill,
        };
        PaymentPlan plan = new()
        {
            Id = "P-1",
            AgreedOn = Story.On(11),
            EndedOn = Story.On(11),
            State = PlanState.Broken,
            Interest = HoldEffect.StandsStill,
        };

        Stated(Held(hold)).ShouldBe((2.00m, 1));
        Stated(Bearing(Ten).With(facts => facts with { Plans = [plan] })).ShouldBe((2.00m, 1));
        Stated(Held(hold with { Until = Story.On(12) })).ShouldBe((1.97m, 2));
    }

    [Theory]
    [InlineData(HoldKind.Insolvent, 10, 12, 1.73)] // 63 days: it arose the day before the proceedings
    [InlineData(HoldKind.Insolvent, 11, 12, 2.00)]
    [InlineData(HoldKind.Insolvent, null, 10, 1.73)] // without a document the due date tells
    [InlineData(HoldKind.Insolvent, null, 11, 2.00)]
    [InlineData(HoldKind.Block, 12, 12, 1.73)]
    public void Insolvency_stops_interest_on_what_arose_before_it(
        HoldKind kind, int? document, int due, decimal interest)
    {
        Hold hold = new()
        {
            Id = "H-1",
            Kind = kind,
            From = Story.On(11),
            Until = Story.On(21),
            Interest = HoldEffect.StandsStill,
        };
        var item = Story.Item(due: due) with
        {
            InterestFrom = Story.On(1),
            DocumentOn = document is { } day ? Story.On(day) : null,
        };

        Stated(Bearing(Ten, item).With(facts => facts with { Holds = [hold] })).Interest.ShouldBe(interest);
    }

    // What the statement of day 73 says: 10.00 a year are 2.00 in 73 days.
    private static (decimal Interest, int Lines) Stated(Story story)
    {
        var part = new DunningEngine(story.Policy, Law(Ten)).Statement(Known(story, 73), AsOf.On(Story.On(73)))
            .Cases.Single();
        return (part.InterestAccrued.Amount, part.Interest.Single().Items.Single().Lines.Count);
    }

    private static Story Held(Hold hold) => Bearing(Ten).With(facts => facts with { Holds = [hold] });
}
