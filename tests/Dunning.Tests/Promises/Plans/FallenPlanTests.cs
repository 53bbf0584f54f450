namespace Dunning.Tests.Promises.Plans;

/// <summary>A plan of which too much was missed is over by itself, where the policy says so.</summary>
public class FallenPlanTests
{
    private static readonly PaymentPlan Plan = new()
    {
        Id = "L-1",
        AgreedOn = Story.On(0),
        Instalments =
        [
            new() { DueOn = Story.On(7), Amount = 40 },
            new() { DueOn = Story.On(14), Amount = 40 },
            new() { DueOn = Story.On(21), Amount = 40 },
        ],
    };

    [Fact]
    public void With_the_second_missed_instalment_it_is_over_and_all_is_asked_for()
    {
        var story = Of(missedMax: 2, Plan);

        // Missed on days 10 and 17, three working days after each. The gap after day 10 ends on day 17 as well.
        story.TellsEitherWay(0, 60).ShouldBe(["10: missed email remind", "17: reminder email remind"]);
        story.Through(0, 16).Decide(17).Actions.Single().Total.Amount.ShouldBe(120);
        story.Reasons(17, Rules.PlansFallenThrough)
            .ShouldBe(["plans.fallen-through plan=L-1 on=day 17 count=2 amount=80.00 EUR"]);
        story.Reasons(16, Rules.PlansFallenThrough).ShouldBeEmpty();
    }

    [Fact]
    public void Where_it_has_stopped_a_level_some_days_of_quiet_come_first()
    {
        var policy = Story.Policies(t => t
            .Level("reminder", Start.OnDay(5), Tone.Remind, Channel.Email).AtLastLevel(LastLevel.Stop));
        var limited = new DunningPolicy(policy.Model with { Plans = new() { MissedMax = 1 } });

        (Of(missedMax: 1, Plan) with { Policy = limited }).TellsEitherWay(0, 60)
            .ShouldBe(["17: reminder email remind"]);
    }

    [Fact]
    public void Without_the_rule_only_the_instalments_are_asked_for()
    {
        var story = Of(missedMax: null, Plan);

        story.TellsEitherWay(0, 60).ShouldBe(
            ["10: missed email remind", "17: missed email remind", "24: missed email remind"]);
        story.Reasons(50, Rules.PlansFallenThrough).ShouldBeEmpty();
    }

    [Fact]
    public void The_rule_bears_one_less_than_its_number() =>
        Of(missedMax: 3, Plan).TellsEitherWay(0, 60).ShouldBe(
            ["10: missed email remind", "17: missed email remind", "24: reminder email remind"]);

    [Fact]
    public void Who_pays_one_of_them_has_the_plan_again()
    {
        var paid = Plan with { Instalments = [Plan.Instalments[0] with { Paid = 40 }, .. Plan.Instalments.Skip(1)] };

        Of(missedMax: 2, Plan).Says(18).ShouldStartWith("holds.settling");
        Of(missedMax: 2, paid).Owing(Story.Item(amount: 120) with { Paid = 40 })
            .Says(18).ShouldBe("missed email remind 40.00 EUR: R-1 ridesAlong 0");
    }

    [Fact]
    public void What_is_not_yet_known_to_be_missing_ends_nothing()
    {
        (Of(missedMax: 2, Plan) with { Lag = 2 }).Reasons(18, Rules.PlansFallenThrough).ShouldBeEmpty();
        (Of(missedMax: 2, Plan) with { Lag = null }).Reasons(60, Rules.PlansFallenThrough).ShouldBeEmpty();
    }

    [Fact]
    public void While_it_stands_the_reason_names_the_day_on_which_it_would_fall() =>
        Of(missedMax: 2, Plan).Says(9).ShouldBe("plans.active R-1 until 17 amount=120.00 EUR plan=L-1");

    [Theory]
    [InlineData(0, null, 9, "plans.active")]
    [InlineData(9, null, 9, "plans.active")] // it holds from the day on which it is agreed
    [InlineData(10, null, 9, "reminder")]
    [InlineData(0, 10, 9, "plans.active")]
    [InlineData(0, 9, 9, "holds.settling reminder R-1 until 16")] // no more on the day on which it ended
    [InlineData(0, 8, 9, "holds.settling reminder R-1 until 15")]
    public void It_is_in_force_from_its_day_to_the_day_before_its_end(int agreed, int? ended, int day, string says) =>
        Of(missedMax: 2, Plan with
        {
            AgreedOn = Story.On(agreed),
            EndedOn = ended is { } last ? Story.On(last) : null,
            Instalments = [.. Plan.Instalments.Skip(1)],
        }).Says(day).ShouldStartWith(says);

    [Fact]
    public void An_instalment_that_was_paid_is_not_missed() =>
        Of(missedMax: 2, Plan with
        {
            Instalments = [Plan.Instalments[0] with { Paid = 40 }, .. Plan.Instalments.Skip(1)],
        }).Owing(Story.Item(amount: 120) with { Paid = 40 }).TellsEitherWay(0, 16).ShouldBeEmpty();

    [Fact]
    public void One_that_was_ended_does_not_fall_as_well() =>
        Of(missedMax: 2, Plan with { State = PlanState.Broken, EndedOn = Story.On(12) })
            .Reasons(30, Rules.PlansFallenThrough).ShouldBeEmpty();

    [Theory]
    [InlineData(17, "broken")]
    [InlineData(16, "active")]
    public void Conditions_read_it_as_broken(int day, string state)
    {
        var policy = DunningPolicy.Named("asks")
            .Plans(new() { MissedMax = 2 })
            .Segment("broken", Facts.PlanState.Is("broken"), "none")
            .Segment("active", Facts.PlanState.Is("active"), "none")
            .Everyone("none")
            .Treatment("none", _ => { })
            .Build(isAnalysed: false).Value;

        (Of(missedMax: 2, Plan) with { Policy = policy }).Decide(day).Cases[0].Segment.ShouldBe(state);
    }

    [Fact]
    public void Paying_all_that_is_left_completes_it()
    {
        var first = Plan.Instalments[0] with { Paid = 39.99m };
        var begun = Plan with { Instalments = [first, .. Plan.Instalments.Skip(1)] };
        begun.Left.ShouldBe(80.01m);

        var paid = begun.PaidOff(Story.On(9));
        paid.Left.ShouldBe(0);
        paid.State.ShouldBe(PlanState.Completed);
        paid.EndedOn.ShouldBe(Story.On(9));
    }

    [Fact]
    public void Another_in_its_place_calls_it_off_and_keeps_what_was_paid()
    {
        var begun = Plan with { Instalments = [Plan.Instalments[0] with { Paid = 40 }, .. Plan.Instalments.Skip(1)] };

        var replaced = begun.Replaced(Story.On(9));
        replaced.ShouldBe(begun with { State = PlanState.Cancelled, EndedOn = Story.On(9) });
        replaced.Left.ShouldBe(80);
    }

    [Theory]
    [InlineData(HoldEffect.Default, 102.50)]
    [InlineData(HoldEffect.StandsStill, 100)]
    public void Charges_from_before_rest_where_the_plan_says_so(HoldEffect charges, decimal asked)
    {
        // The second reminder of R-1 costs 2.50; then R-1 goes into a plan, and R-2 is reminded of.
        var policy = Story.Policies(t => t
            .Level("reminder", Start.OnDay(5), Tone.Remind, Channel.Email)
            .Level("second", Start.AfterNotice(10), Tone.Urge, Channel.Email).Charge(Story.Euros(2.5m))
            .AtLastLevel(LastLevel.Stop));
        var plan = Plan with { AgreedOn = Story.On(16), Receivables = ["R-1"], Charges = charges, Instalments = [] };
        var story = Story.Of(policy, Story.Item(), Story.Item("R-2", due: 25)).Through(0, 16)
            .With(facts => facts with { Plans = [plan] });

        story.Through(16, 29).Decide(30).Actions.Single().Total.Amount.ShouldBe(asked);
    }

    private static Story Of(int? missedMax, PaymentPlan plan)
    {
        var policy = DunningPolicy.Named("story")
            .Plans(new() { MissedMax = missedMax })
            .Everyone("standard")
            .Treatment("standard", t => t
                .Level("reminder", Start.OnDay(5), Tone.Remind, Story.EmailThenLetter)
                .On("missed", StepEvent.PlanInstalmentMissed, Tone.Remind, Story.EmailThenLetter)
                .AtLastLevel(LastLevel.Stop))
            .Build(isAnalysed: false).Value;
        return Story.Of(policy, Story.Item(amount: 120)).With(facts => facts with { Plans = [plan] });
    }
}
