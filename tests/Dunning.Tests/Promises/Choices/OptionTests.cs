namespace Dunning.Tests.Promises.Choices;

/// <summary>What a debtor may choose, within which bounds, and why not the rest. Day 0 is a Monday.</summary>
public class OptionTests
{
    [Fact]
    public void All_that_is_open_may_be_paid_and_the_sum_is_told()
    {
        var story = Of(Story.Item(amount: 100) with { Paid = 30 }, Story.Item("R-2", 50, due: 40))
            .With(facts => facts with
            {
                Receivables =
                [
                    .. facts.Receivables,
                    Story.Item("C-1", 2.5m) with { Kind = ReceivableKind.Charge },
                    Story.Item("I-1", 0.75m) with { Kind = ReceivableKind.Interest },
                ],
                Holds = [Dispute("R-1", 20)],
            });

        var all = One(story, ChoiceKind.PayAll);
        all.Most.ShouldBe(Euros(103.25m));
        all.Least.ShouldBe(Euros(103.25m));
        all.Amounts!.Principal.ShouldBe(Euros(100));
        all.Amounts.Billed.ShouldBe(Euros(150));
        all.Amounts.Paid.ShouldBe(Euros(30));
        all.Amounts.NotAsked.ShouldBe(Euros(20));
        all.Amounts.ChargesBefore.ShouldBe(Euros(2.5m));
        all.Amounts.Interest.ShouldBe(Euros(0.75m));
        One(story, ChoiceKind.PayPart).Least.ShouldBe(Euros(0.01m));
    }

    [Fact]
    public void A_charge_that_is_not_booked_yet_is_part_of_all()
    {
        var policy = Story.Policies(t => t
            .Level("reminder", Start.OnDay(5), Tone.Remind, Channel.Email).Charge(Story.Euros(2.5m))
            .AtLastLevel(LastLevel.Stop));
        var story = Story.Of(policy, Story.Item()).After(5);

        One(story, ChoiceKind.PayAll, 6).Amounts!.ChargesBefore.ShouldBe(Euros(2.5m));
        One(story, ChoiceKind.PayLater, 6).Most.ShouldBe(Euros(100)); // a promise is for the debt
    }

    [Fact]
    public void Later_means_within_the_bounds_of_the_policy()
    {
        var later = One(Of(Story.Item()), ChoiceKind.PayLater, 6);

        later.Least.ShouldBe(Euros(5));
        later.Most.ShouldBe(Euros(100));
        later.From.ShouldBe(Story.On(6));
        later.Until.ShouldBe(Story.On(20));
        later.HeldUntil.ShouldBe(Story.On(23)); // Sunday, day 20; three working days later
        later.KeptAt.ShouldBe(Percentage.Of(95));
        One(Of(Story.Item(amount: 3)), ChoiceKind.PayLater).Least.ShouldBe(Euros(3)); // all may always be promised
    }

    [Fact]
    public void Three_plans_are_worked_out_the_fewest_the_middle_and_the_most()
    {
        var plans = Options(Of(Story.Item()), 6).Where(option => option.Kind is ChoiceKind.PayByPlan).ToArray();

        plans.Select(plan => string.Join(" ", plan.Instalments.Select(part => part.Amount))).ShouldBe(
            ["50 50", "25 25 25 25", "16.67 16.67 16.67 16.67 16.66 16.66"]);
        plans[0].Instalments.Select(part => part.DueOn).ShouldBe([new(2026, 4, 8), new(2026, 5, 8)]);
        plans[0].HeldUntil.ShouldBe(new(2026, 4, 13));
        plans[0].MissedMax.ShouldBe(2);
    }

    [Fact]
    public void The_last_day_of_a_month_holds_plans_and_promises_to_it()
    {
        // Asked on 31 January 2028: 29 February is a day of that year, and 30 days later lies beyond the 31 allowed.
        var story = Of(Story.Item() with { DueOn = new(2028, 1, 10) });
        var asOf = AsOf.On(new(2028, 1, 31));
        var options = new DunningEngine(story.Policy).Options(story.Debtor, asOf).All;

        options.First(option => option.Kind is ChoiceKind.PayByPlan).Instalments.Select(part => part.DueOn)
            .ShouldBe([new(2028, 2, 29), new(2028, 3, 29)]);
        options.First(option => option.Kind is ChoiceKind.PayLater).Until.ShouldBe(new(2028, 2, 14));
    }

    [Theory]
    [InlineData(2, "choices.promises-used count=2 most=2")]
    [InlineData(1, "")]
    public void So_many_promises_an_episode_has_and_no_more(int given, string whyNot)
    {
        var broken = Enumerable.Range(1, given).Select(i => new PromiseToPay
        {
            Id = $"P-{i}", Amount = 100, MadeOn = Story.On(i), By = Story.On(i + 1), State = PromiseState.Broken,
        });
        var withdrawn = new PromiseToPay
        {
            Id = "P-9", Amount = 100, MadeOn = Story.On(2), By = Story.On(3), State = PromiseState.Withdrawn,
        };
        var before = new PromiseToPay
        {
            Id = "P-0", Amount = 100, MadeOn = Story.On(-30), By = Story.On(-20), State = PromiseState.Kept,
        };

        WhyNot(
            Of(Story.Item()).With(facts => facts with { Promises = [.. broken, withdrawn, before] }),
            ChoiceKind.PayLater).ShouldBe(whyNot);
    }

    [Fact]
    public void So_many_plans_an_episode_has_and_no_more()
    {
        var plans = Enumerable.Range(1, 2).Select(i => Plan($"L-{i}") with
        {
            AgreedOn = Story.On(i), State = PlanState.Broken, EndedOn = Story.On(i),
        });

        WhyNot(Of(Story.Item()).With(facts => facts with { Plans = [.. plans] }), ChoiceKind.PayByPlan)
            .ShouldBe("choices.plans-used count=2 most=2");
    }

    [Fact]
    public void Without_plans_in_the_policy_none_is_offered() =>
        WhyNot(Story.Of(Story.ThreeLevels, Story.Item()), ChoiceKind.PayByPlan).ShouldBe("choices.no-plans");

    [Fact]
    public void A_debt_too_small_for_two_instalments_has_no_plan() =>
        WhyNot(Of(Story.Item(amount: 29.99m)), ChoiceKind.PayByPlan)
            .ShouldBe("choices.plan-bounds obstacle=instalmentTooSmall bound=15.00 EUR found=14.99 EUR");

    [Theory]
    [InlineData(HoldKind.Block, "holds.in-force R-1 kind=block since=day 1 amount=100.00 EUR")]
    [InlineData(HoldKind.Represented, "choices.representative kind=represented since=day 1")]
    [InlineData(HoldKind.Insolvent, "choices.representative kind=insolvent since=day 1")]
    [InlineData(HoldKind.CeaseContact, "holds.in-force R-1 kind=ceaseContact since=day 1 amount=100.00 EUR")]
    public void What_is_held_is_not_chosen_for(HoldKind kind, string whyNot)
    {
        var story = Of(Story.Item()).With(facts => facts with
        {
            Holds = [new() { Id = "H-1", Kind = kind, From = Story.On(1) }],
        });

        ChoiceKind[] kinds = [ChoiceKind.PayAll, ChoiceKind.PayPart, ChoiceKind.PayLater, ChoiceKind.PayByPlan];
        Array.ForEach(kinds, what => WhyNot(story, what).ShouldBe(whyNot));
        One(story, ChoiceKind.StopChannel).IsOffered.ShouldBeTrue();
    }

    [Fact]
    public void Counsel_chooses_also_where_he_is_known_and_asked()
    {
        var story = Of(Story.Item()).With(facts => facts with
        {
            Holds = [new() { Id = "H-1", Kind = HoldKind.Represented, From = Story.On(1) }],
            Parties = [new() { Id = "B-1", Role = PartyRole.Representative }],
        });

        WhyNot(story, ChoiceKind.PayLater).ShouldBe("choices.representative kind=represented since=day 1");
        WhyNot(story, ChoiceKind.Dispute).ShouldBe("choices.representative kind=represented since=day 1");
        WhyNot(story, ChoiceKind.TellReason).ShouldBe("choices.representative kind=represented since=day 1");
    }

    [Fact]
    public void A_hold_on_one_debt_leaves_the_other_to_choose_for()
    {
        var story = Of(Story.Item(), Story.Item("R-2", 50)).With(facts => facts with
        {
            Holds = [new() { Id = "H-1", Kind = HoldKind.Represented, From = Story.On(1), Receivables = ["R-1"] }],
        });

        One(story, ChoiceKind.PayLater).Most.ShouldBe(Euros(50));
        One(story, ChoiceKind.TellReason).IsOffered.ShouldBeTrue();
        Options(story, 6).Where(option => option.Kind is ChoiceKind.Dispute).Select(option => option.IsOffered)
            .ShouldBe([false, true]);
    }

    [Fact]
    public void What_is_contested_barred_promised_planned_or_on_its_way_says_so()
    {
        WhyNot(Of(Story.Item()).With(facts => facts with { Holds = [Dispute("R-1", null)] }), ChoiceKind.Dispute)
            .ShouldBe("disputes.open R-1 amount=100.00 EUR open=100.00 EUR since=day 1");
        WhyNot(Of(Story.Item() with { TimeBarredOn = Story.On(6) }), ChoiceKind.PayLater)
            .ShouldBe("choices.time-barred R-1 since=day 6");
        One(Of(Story.Item() with { TimeBarredOn = Story.On(7) }), ChoiceKind.PayLater).IsOffered.ShouldBeTrue();
        var promised = Of(Story.Item()).With(facts => facts with
        {
            Promises = [new() { Id = "P-1", Amount = 100, MadeOn = Story.On(6), By = Story.On(8) }],
        });
        WhyNot(promised, ChoiceKind.PayLater).ShouldBe("promises.open R-1 until 11 amount=100.00 EUR by=day 8");
        One(promised, ChoiceKind.PayByPlan).IsOffered.ShouldBeTrue(); // a plan beats a promise
        var planned = Of(Story.Item()).With(facts => facts with { Plans = [Plan("L-1")] });
        WhyNot(planned, ChoiceKind.PayLater).ShouldStartWith("plans.active R-1");
        One(planned, ChoiceKind.PayAll).Most.ShouldBe(Euros(100));
        var coming = Story.Item() with { InFlight = new PaymentInFlight { Amount = 30, ExpectedOn = Story.On(9) } };
        One(Of(coming), ChoiceKind.PayAll).Most.ShouldBe(Euros(70));
        WhyNot(Of(coming), ChoiceKind.PayLater).ShouldStartWith("receivables.in-flight R-1 until 9");
    }

    [Fact]
    public void Who_owes_nothing_has_nothing_to_choose_for() =>
        WhyNot(Of(Story.Item() with { Paid = 100 }), ChoiceKind.PayAll, none: true).ShouldBe("choices.nothing-open");

    [Fact]
    public void An_account_that_was_sold_is_not_ours_to_agree_on() =>
        WhyNot(
            Of(Story.Item() with { Account = "A-1" }).With(facts => facts with
            {
                Accounts = [new() { Id = "A-1", State = AccountState.Sold }],
            }),
            ChoiceKind.PayLater).ShouldBe("accounts.not-ours state=sold");

    [Fact]
    public void A_plan_may_be_paid_off_or_changed_over_what_is_left_of_it()
    {
        var begun = Plan("L-1") with
        {
            Instalments = [Plan("L-1").Instalments[0] with { Paid = 50 }, Plan("L-1").Instalments[1]],
        };
        var story = Of(Story.Item() with { Paid = 50 }).With(facts => facts with { Plans = [begun] });

        var payOff = One(story, ChoiceKind.PayOffPlan);
        (payOff.Plan, payOff.Most).ShouldBe(((PlanId)"L-1", Euros(50)));
        var change = One(story, ChoiceKind.ChangePlan);
        (change.Plan, change.Most).ShouldBe(((PlanId)"L-1", Euros(50)));
        change.Instalments.Sum(part => part.Amount).ShouldBe(50);
        Options(story, 6).ShouldNotContain(option => option.Kind == ChoiceKind.PayByPlan);
    }

    [Fact]
    public void Every_channel_may_be_stopped_but_one_that_is_already()
    {
        var story = Of(Story.Item()).With(facts => facts with
        {
            Contact = facts.Contact with { Consents = [new(Channel.Sms, ConsentState.Withdrawn, Story.On(1))] },
        });

        Options(story, 6).Where(option => option.Kind is ChoiceKind.StopChannel)
            .Select(option => option.Channel!.Value.Name).ShouldBe(["email", "letter", "phone"]);
        One(story, ChoiceKind.SetPreference).Channels.ShouldBe([Channel.Email, Channel.Letter, Channel.Phone]);
    }

    internal static Story Of(params ReadOnlySpan<Receivable> items) => Story.Of(
        DunningPolicy.Named("choices")
            .Promises(new() { Least = Story.Euros(5) })
            .Plans(new() { InstalmentsMax = 6, MonthsMax = 6, Least = Story.Euros(15), MissedMax = 2 })
            .Everyone("standard").Treatment("standard", Story.ThreeLevels)
            .Build(isAnalysed: false).Value,
        items);

    internal static Money Euros(decimal amount) => new(amount, Currency.EUR);

    internal static PaymentPlan Plan(string id) => new()
    {
        Id = id,
        AgreedOn = Story.On(3),
        Receivables = ["R-1"],
        Instalments = [new() { DueOn = Story.On(20), Amount = 50 }, new() { DueOn = Story.On(50), Amount = 50 }],
    };

    private static Hold Dispute(string receivable, decimal? amount) => new()
    {
        Id = "H-1", Kind = HoldKind.Dispute, From = Story.On(1), Receivables = [receivable], Amount = amount,
    };

    private static ValueList<DebtorOption> Options(Story story, int day) => new DunningEngine(story.Policy)
        .Options(story.Debtor with { PaymentsKnownUntil = Story.On(day) }, AsOf.On(Story.On(day))).All;

    private static DebtorOption One(Story story, ChoiceKind kind, int day = 6) =>
        Options(story, day).First(option => option.Kind == kind);

    private static string WhyNot(Story story, ChoiceKind kind, bool none = false)
    {
        var option = Options(story, 6).FirstOrDefault(known => known.Kind == kind);
        return option is null && none
            ? "choices.nothing-open"
            : string.Join("; ", option!.WhyNot.Select(Story.Text));
    }
}
