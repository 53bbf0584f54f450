namespace Dunning.Tests.Promises;

/// <summary>What a missed instalment asks for: what is missing of it, while the plan holds the rest.</summary>
public class MissedInstalmentTests
{
    private static readonly PaymentPlan Plan = new()
    {
        Id = "L-1",
        AgreedOn = Story.On(0),
        Instalments = [new() { DueOn = Story.On(7), Amount = 50 }, new() { DueOn = Story.On(14), Amount = 50 }],
    };

    [Fact]
    public void Each_missed_instalment_is_asked_for_and_only_what_is_past_due()
    {
        var story = Planned(Plan, Story.Item());

        // Due on Monday, day 7; three working days later payments must be known.
        story.Says(9).ShouldBe("plans.active R-1 amount=100.00 EUR plan=L-1");
        story.Says(10).ShouldBe("missed email remind 50.00 EUR: R-1 ridesAlong 0");
        story.Through(0, 16).Says(17).ShouldBe("missed email remind 100.00 EUR: R-1 ridesAlong 0");
        story.TellsEitherWay(0, 60).ShouldBe(["10: missed email remind", "17: missed email remind"]);
    }

    [Fact]
    public void It_says_which_instalment_when_it_was_due_and_what_is_missing() => Story
        .Text(Planned(Plan, Story.Item()).Decide(10).Cases[0].Because)
        .ShouldBe("plans.instalment-missed missed amount=50.00 EUR number=1 plan=L-1 due=day 7");

    [Fact]
    public void The_explanation_names_every_missed_instalment_and_the_amounts_sum()
    {
        var story = Planned(Plan, Story.Item());
        var known = story.Debtor with { PaymentsKnownUntil = Story.On(17) };
        var part = new DunningEngine(story.Policy).Explain(known, AsOf.On(Story.On(17))).Cases[0];

        var lines = part.Why.Select(line => line.Text);
        lines.Where(text => text.Contains("instalment", StringComparison.Ordinal)).ShouldBe(
        [
            "50.00 EUR of instalment 2 of payment plan \"L-1\" not paid",
            "50.00 EUR of instalment 1 of payment plan \"L-1\" not paid",
        ]);
        part.Amounts[^1].Amount.ToString().ShouldBe("100.00 EUR");
        part.Amounts.Where(line => !line.IsResult).Sum(line => line.Amount.Amount).ShouldBe(100m);
    }

    [Theory]
    [InlineData(20, "30.00")]
    [InlineData(49.99, "0.01")]
    public void What_was_paid_of_it_is_not_asked_for(decimal paid, string asked)
    {
        var plan = Plan with { Instalments = [Plan.Instalments[0] with { Paid = paid }, Plan.Instalments[1]] };

        Planned(plan, Story.Item()).Says(10).ShouldBe($"missed email remind {asked} EUR: R-1 ridesAlong 0");
    }

    [Fact]
    public void An_instalment_that_was_paid_brings_nothing()
    {
        var plan = Plan with { Instalments = [Plan.Instalments[0] with { Paid = 50 }, Plan.Instalments[1]] };

        Planned(plan, Story.Item()).TellsEitherWay(0, 60).ShouldBe(["17: missed email remind"]);
    }

    [Theory]
    [InlineData(20, "missed email remind 30.00 EUR: R-1 ridesAlong 0")]
    [InlineData(50, "plans.active R-1 amount=100.00 EUR plan=L-1")]
    public void A_credit_counts_against_it(decimal credit, string says) => Planned(Plan, Story.Item())
        .With(facts => facts with { Credits = [new() { Amount = credit }] })
        .Says(10).ShouldBe(says);

    [Theory]
    [InlineData(20, "missed email remind 30.00 EUR: R-1 ridesAlong 0")]
    [InlineData(50, "plans.active R-1 amount=100.00 EUR plan=L-1")]
    public void Money_on_its_way_counts_against_it(decimal amount, string says) => Planned(
        Plan,
        Story.Item() with { InFlight = new PaymentInFlight { Amount = amount, ExpectedOn = Story.On(20) } })
        .Says(10).ShouldBe(says);

    [Fact]
    public void It_is_asked_for_oldest_first_and_what_the_plan_does_not_cover_is_left_to_the_ladder()
    {
        var plan = Plan with
        {
            Receivables = ["R-1", "R-2"],
            Instalments = [new() { DueOn = Story.On(7), Amount = 120 }, new() { DueOn = Story.On(14), Amount = 80 }],
        };

        Planned(plan, Story.Item(), Story.Item("R-2"), Story.Item("R-3", due: 5)).Says(10)
            .ShouldBe("missed email remind 120.00 EUR: R-1 ridesAlong 0, R-2 ridesAlong 0");
    }

    [Fact]
    public void What_is_not_due_yet_is_not_asked_for_by_a_plan() =>
        Planned(Plan, Story.Item(due: 30)).Tells(0, 30).ShouldBeEmpty();

    [Fact]
    public void A_plan_that_is_no_longer_active_has_no_missed_instalment() =>
        Planned(Plan with { State = PlanState.Broken, EndedOn = Story.On(8) }, Story.Item()).Tells(0, 60)
            .ShouldBeEmpty();

    private static Story Planned(PaymentPlan plan, params Receivable[] items) => Story.Of(
        Story.Policies(t => t.On("missed", StepEvent.PlanInstalmentMissed, Tone.Remind, Channel.Email)), items)
        .With(facts => facts with { Plans = [plan] });
}
