using static Dunning.Tests.Promises.Choices.OptionTests;

namespace Dunning.Tests.Promises.Choices;

/// <summary>What is recorded because of a choice, what follows from it, and every reason why not.</summary>
public class AcceptTests
{
    private static readonly DebtorChoice Later = new()
    {
        Kind = ChoiceKind.PayLater, Id = "P-1", Amount = Euros(60), By = Story.On(10),
    };

    private static readonly PlanWish Wish = new()
    {
        Debt = Euros(100), AgreedOn = Story.On(6), Instalments = 2, FirstFrom = Story.On(20),
    };

    private static readonly DebtorChoice ByPlan = new() { Kind = ChoiceKind.PayByPlan, Id = "L-1", Wish = Wish };

    [Fact]
    public void A_promise_is_recorded_and_not_asked_for_until_it_is_judged()
    {
        var story = Of(Story.Item());
        var made = Accept(story, Later);

        made.Promise.ShouldBe(new()
        {
            Id = "P-1", Amount = 60, Currency = Currency.EUR, Creditor = default(CreditorId), Receivables = ["R-1"],
            MadeOn = Story.On(6), By = Story.On(10),
        });
        var after = story with { Debtor = made.Snapshot };
        after.Decide(6).Actions.Single().Total.ShouldBe(Euros(40));
        (story with { Debtor = Accept(story, Later with { Amount = null }).Snapshot })
            .TellsEitherWay(6, 20).ShouldBe(["15: reminder email remind"]); // broken: known three working days later
    }

    [Theory]
    [InlineData(60, 5, "choices.bounds bound=tooEarly on=day 5 from=day 6")]
    [InlineData(60, 21, "choices.bounds bound=tooLate on=day 21 until=day 20")]
    [InlineData(4.99, 10, "choices.bounds bound=tooLittle found=4.99 EUR least=5.00 EUR")]
    [InlineData(100.01, 10, "choices.bounds bound=tooMuch found=100.01 EUR most=100.00 EUR")]
    [InlineData(0, 10, "choices.bounds bound=tooLittle found=0.00 EUR least=5.00 EUR")]
    [InlineData(60.001, 10, "choices.bounds bound=tooFine found=60.001 EUR")]
    public void A_promise_out_of_bounds_is_refused_with_the_figures(decimal amount, int by, string whyNot) =>
        WhyNot(Of(Story.Item()), Later with { Amount = Euros(amount), By = Story.On(by) }).ShouldBe(whyNot);

    [Fact]
    public void Every_reason_is_told_at_once_and_nothing_is_recorded()
    {
        var story = Of(Story.Item()).With(facts => facts with
        {
            Promises = [new() { Id = "P-1", Amount = 5, MadeOn = Story.On(5), By = Story.On(5) }],
        });
        var choice = Later with { Amount = Euros(1000), By = Story.On(1) };

        WhyNot(story, choice).ShouldBe(
            "choices.id-taken id=P-1; choices.bounds bound=tooMuch found=1000.00 EUR most=95.00 EUR; "
            + "choices.bounds bound=tooEarly on=day 1 from=day 6");
        Accept(story, choice).Snapshot.Facts.ShouldBe(story.Debtor.Facts with { PaymentsKnownUntil = Story.On(6) });
        WhyNot(story, Later with { Id = "", Amount = new Money(5, Currency.USD), By = null }).ShouldBe(
            "choices.id-taken key=missing; choices.bounds bound=otherCurrency found=5.00 USD most=95.00 EUR; "
            + "choices.bounds bound=noDay from=day 6 until=day 20");
    }

    [Fact]
    public void The_texts_are_in_both_languages()
    {
        var why = Accept(Of(Story.Item()), Later with { Amount = Euros(100.01m), By = Story.On(21) }).WhyNot;

        why.Select(reason => reason.ToString()).ShouldBe(
            ["100.01 EUR is more than 100.00 EUR", "Mon 23 Mar 2026 is after Sun 22 Mar 2026"]);
        why.Select(reason => reason.ToString(Language.German)).ShouldBe(
            ["100,01 EUR ist mehr als 100,00 EUR", "Mo., 23. März 2026 liegt nach So., 22. März 2026"]);
    }

    [Fact]
    public void A_plan_is_recorded_and_takes_the_place_of_an_open_promise()
    {
        var story = Of(Story.Item()).With(facts => facts with
        {
            Promises = [new() { Id = "P-1", Amount = 100, MadeOn = Story.On(5), By = Story.On(9) }],
        });
        var made = Accept(story, ByPlan);

        made.Plan!.Instalments.ShouldBe(
            [new() { DueOn = Story.On(20), Amount = 50 }, new() { DueOn = new(2026, 4, 22), Amount = 50 }]);
        made.Plan.Receivables.ShouldBe(["R-1"]);
        made.Withdrawn.Single().State.ShouldBe(PromiseState.Withdrawn);
        made.Snapshot.Facts.Promises.Single().State.ShouldBe(PromiseState.Withdrawn);
        (story with { Debtor = made.Snapshot }).Says(6).ShouldStartWith("plans.active R-1");
    }

    [Fact]
    public void A_plan_out_of_bounds_is_refused_with_the_figures()
    {
        var story = Of(Story.Item());

        WhyNot(story, ByPlan with { Wish = Wish with { Instalments = 7 } }).ShouldBe(
            "choices.plan-bounds obstacle=tooManyInstalments bound=6 found=7");
        WhyNot(story, ByPlan with { Wish = Wish with { Instalments = null, Affordable = Euros(14.99m) } }).ShouldBe(
            "choices.plan-bounds obstacle=tooManyInstalments bound=6");
        WhyNot(Of(Story.Item(amount: 85)), ByPlan with { Wish = Wish with { Debt = Euros(85), Instalments = 6 } })
            .ShouldBe("choices.plan-bounds obstacle=instalmentTooSmall bound=15.00 EUR found=14.16 EUR");
        WhyNot(story, ByPlan with { Wish = Wish with { FirstFrom = Story.On(5) } }).ShouldBe(
            "choices.plan-bounds obstacle=firstInThePast bound=day 6 found=day 5");
        WhyNot(story, ByPlan with { Wish = Wish with { Debt = Euros(100.01m) } }).ShouldBe(
            "choices.bounds bound=tooMuch found=100.01 EUR most=100.00 EUR");
        WhyNot(story, ByPlan with { Wish = Wish with { Affordable = new Money(50, Currency.USD) } }).ShouldBe(
            "choices.plan-bounds obstacle=otherCurrency bound=EUR found=USD");
        WhyNot(story, ByPlan with { Wish = null }).ShouldBe("choices.bounds bound=noPlan");
    }

    [Fact]
    public void A_changed_plan_calls_off_the_old_one_and_keeps_what_it_says_of_interest()
    {
        var old = Plan("L-0") with { Interest = HoldEffect.StandsStill, Charges = HoldEffect.StandsStill };
        var story = Of(Story.Item()).With(facts => facts with { Plans = [old] });
        var made = Accept(story, ByPlan with { Kind = ChoiceKind.ChangePlan, Plan = "L-0" });

        made.Replaced.ShouldBe(old with { State = PlanState.Cancelled, EndedOn = Story.On(6) });
        made.Plan!.Interest.ShouldBe(HoldEffect.StandsStill);
        made.Snapshot.Facts.Plans.Select(plan => plan.State).ShouldBe([PlanState.Cancelled, PlanState.Active]);
        (story with { Debtor = made.Snapshot }).Says(6).ShouldBe(
            "plans.active R-1 until 56 amount=100.00 EUR plan=L-1");
    }

    [Fact]
    public void Payment_records_nothing_before_the_money_comes()
    {
        var story = Of(Story.Item());
        var pay = Accept(story, new() { Kind = ChoiceKind.PayPart, Amount = Euros(30) });

        pay.ToPay.ShouldBe(Euros(30));
        pay.Snapshot.Facts.Promises.ShouldBeEmpty();
        WhyNot(story, new() { Kind = ChoiceKind.PayAll, Amount = Euros(99) }).ShouldBe(
            "choices.bounds bound=tooLittle found=99.00 EUR least=100.00 EUR");
    }

    [Theory]
    [InlineData(null, "nothing")]
    [InlineData(40.0, "60.00 EUR")]
    public void A_dispute_takes_its_amount_out_and_the_rest_goes_on(double? amount, string asked)
    {
        var story = Of(Story.Item());
        var made = Accept(story, new()
        {
            Kind = ChoiceKind.Dispute, Id = "H-1", Receivable = "R-1",
            Amount = amount is { } part ? Euros((decimal)part) : null,
        });

        made.Dispute!.Kind.ShouldBe(HoldKind.Dispute);
        var acts = (story with { Debtor = made.Snapshot }).Decide(6).Actions.ToArray();
        (acts.Length == 0 ? "nothing" : acts[0].Total.ToString()).ShouldBe(asked);
    }

    [Fact]
    public void A_stopped_channel_is_used_no_more_and_no_longer_preferred()
    {
        var story = Of(Story.Item()).Prefers(new() { Channel = Channel.Email, NotAtWork = true });
        story.Decide(6).Actions.Single().Channel.ShouldBe(Channel.Email);
        var made = Accept(story, new() { Kind = ChoiceKind.StopChannel, Channel = Channel.Email });

        made.Consent.ShouldBe(new Consent(Channel.Email, ConsentState.Withdrawn, Story.On(6)));
        made.Preference!.Channel.ShouldBeNull();
        made.Preference.NotAtWork.ShouldBeTrue();
        (story with { Debtor = made.Snapshot }).Decide(6).Actions.Single().Channel.ShouldBe(Channel.Letter);
    }

    [Fact]
    public void A_wish_is_recorded_with_its_day_and_needs_a_channel_that_works()
    {
        var story = Of(Story.Item());
        var made = Accept(story, new()
        {
            Kind = ChoiceKind.SetPreference, Preference = new() { Channel = Channel.Letter },
        });

        made.Preference!.StatedOn.ShouldBe(Story.On(6));
        (story with { Debtor = made.Snapshot }).Decide(6).Actions.Single().Channel.ShouldBe(Channel.Letter);
        WhyNot(story, new() { Kind = ChoiceKind.SetPreference, Preference = new() { Channel = Channel.Push } })
            .ShouldBe("choices.unknown name=push");
        WhyNot(story, new() { Kind = ChoiceKind.SetPreference }).ShouldBe("choices.bounds bound=noPreference");
    }

    [Fact]
    public void A_reason_is_stated_and_hardship_declared_with_it()
    {
        var story = Of(Story.Item());

        var made = Accept(story, new() { Kind = ChoiceKind.TellReason, Reason = ArrearsReason.Hardship });
        (made.Snapshot.Facts.StatedReason, made.Snapshot.Facts.Hardship).ShouldBe((ArrearsReason.Hardship, true));
        Accept(story, new() { Kind = ChoiceKind.TellReason, Reason = ArrearsReason.Forgot })
            .Snapshot.Facts.Hardship.ShouldBeNull();
        WhyNot(story, new() { Kind = ChoiceKind.TellReason }).ShouldBe("choices.bounds bound=noReason");
    }

    [Fact]
    public void Who_asks_for_a_person_has_written_to_us_and_wants_a_call()
    {
        var story = Of(Story.Item());
        var made = Accept(story, new() { Kind = ChoiceKind.AskForPerson });

        made.Preference!.WantsCall.ShouldBeTrue();
        made.Contact!.Direction.ShouldBe(ContactDirection.Inbound);
        var answers = Story.Policies(t => t
            .On("answer", StepEvent.ContactReplied, Tone.Inform, Channel.Phone).AtLastLevel(LastLevel.Stop));
        (story with { Debtor = made.Snapshot, Policy = answers }).Decide(6).Actions.Select(act => act.Step)
            .ShouldBe(["answer"]);
    }

    [Fact]
    public void What_is_not_there_is_named()
    {
        var two = Of(Story.Item(), Story.Item("R-2") with { Account = "A-2" });

        WhyNot(two, Later).ShouldBe("choices.unknown name=payLater"); // which of two cases?
        var other = new CaseId { Debtor = "D-1", Account = "A-9", Currency = Currency.EUR };
        WhyNot(Of(Story.Item()), Later with { Case = other })
            .ShouldBe("choices.unknown name=D-1/A-9/EUR");
        WhyNot(Of(Story.Item()), new() { Kind = ChoiceKind.Dispute, Id = "H", Receivable = "R-9" })
            .ShouldBe("choices.unknown name=R-9");
        WhyNot(Of(Story.Item()), new() { Kind = ChoiceKind.StopChannel, Channel = Channel.Push })
            .ShouldBe("choices.unknown name=push");
        WhyNot(Of(Story.Item()), new() { Kind = ChoiceKind.PayOffPlan, Plan = "L-9" })
            .ShouldBe("choices.unknown name=L-9");
    }

    private static Acceptance Accept(Story story, DebtorChoice choice) => new DunningEngine(story.Policy).Accept(
        story.Debtor with { PaymentsKnownUntil = Story.On(6) }, choice, AsOf.On(Story.On(6)));

    private static string WhyNot(Story story, DebtorChoice choice) =>
        string.Join("; ", Accept(story, choice).WhyNot.Select(Story.Text));
}
