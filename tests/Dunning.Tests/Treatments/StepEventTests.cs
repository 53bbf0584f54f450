using NodaTime;

namespace Dunning.Tests.Treatments;

/// <summary>Steps that events bring: once for each event, in its time, no more often than the step allows.</summary>
public class StepEventTests
{
    private static readonly CollectionFailure Failed = new() { On = Story.On(2) };

    private static readonly PromiseToPay Promise = new()
    {
        Id = "P-1", Amount = 100, MadeOn = Story.On(1), By = Story.On(7), State = PromiseState.Broken,
    };

    [Fact]
    public void A_failed_payment_brings_its_step_once() =>
        Failing(t => t.On("card", StepEvent.PaymentFailed, Tone.Remind, Channel.Email), 2)
            .TellsEitherWay(0, 60).ShouldBe(["2: card email remind"]);

    [Fact]
    public void Each_failure_brings_it_anew() =>
        Failing(t => t.On("card", StepEvent.PaymentFailed, Tone.Remind, Channel.Email), 2, 6, 6, 20)
            .TellsEitherWay(0, 60).ShouldBe(["2: card email remind", "6: card email remind", "20: card email remind"]);

    [Fact]
    public void It_comes_some_time_after_the_event_and_says_when()
    {
        var story = Failing(
            t => t.On("card", StepEvent.PaymentFailed, Tone.Remind, Channel.Email).After(Span.Days(3)), 2);

        story.TellsEitherWay(0, 60).ShouldBe(["5: card email remind"]);
        story.Reasons(4, Rules.EventsNotYet).ShouldBe(["events.not-yet card until 5 event=paymentFailed on=day 5"]);
    }

    [Theory]
    [InlineData(9, "card email remind")]
    [InlineData(10, "events.over card event=paymentFailed")] // eight days after it, that day included
    public void Its_time_ends(int day, string says)
    {
        var story = Failing(
            t => t.On("card", StepEvent.PaymentFailed, Tone.Remind, Channel.Email).Until(Span.Days(8)), 2);

        Said(story, day).ShouldBe(says);
    }

    [Theory]
    [InlineData(31, "card email remind")]
    [InlineData(32, "events.over card event=paymentFailed")]
    public void Its_time_ends_after_30_days_by_default(int day, string says) =>
        Said(Failing(t => t.On("card", StepEvent.PaymentFailed, Tone.Remind, Channel.Email), 2), day).ShouldBe(says);

    [Fact]
    public void What_was_answered_says_so_and_what_never_happened_says_that()
    {
        var card = (TreatmentBuilder t) =>
        {
            t.On("card", StepEvent.PaymentFailed, Tone.Remind, Channel.Email);
        };

        Failing(card, 2).After(2).Reasons(3, Rules.EventsAnswered)
            .ShouldBe(["events.answered card event=paymentFailed"]);
        Failing(card).Reasons(3, Rules.EventsNone).ShouldBe(["events.none card event=paymentFailed"]);
    }

    [Fact]
    public void It_comes_no_more_often_in_an_episode_than_it_may()
    {
        var story = Failing(
            t => t.On("card", StepEvent.PaymentFailed, Tone.Remind, Channel.Email).Times(2), 2, 6, 10);

        story.TellsEitherWay(0, 60).ShouldBe(["2: card email remind", "6: card email remind"]);
        story.Through(0, 9).Reasons(10, Rules.EventsTimes).ShouldBe(["events.times card times=2"]);
    }

    [Fact]
    public void Days_lie_between_two_of_it()
    {
        var story = Failing(
            t => t.On("card", StepEvent.PaymentFailed, Tone.Remind, Channel.Email).Every(10), 2, 6, 8);

        story.TellsEitherWay(0, 60).ShouldBe(["2: card email remind", "12: card email remind"]);
        story.Through(0, 7).Reasons(8, Rules.EventsEvery).ShouldBe(["events.every card until 12 last=day 2 days=10"]);
    }

    [Theory]
    [InlineData(2, "2: card email remind")]
    [InlineData(3, "")] // before the first day of the policy nothing has happened
    public void What_happened_before_go_live_brings_nothing(int live, string says)
    {
        var policy = Story.Policies(
            t => t.On("card", StepEvent.PaymentFailed, Tone.Remind, Channel.Email), new() { GoLive = Story.On(live) });

        string.Join('|', Failing(policy, 2).TellsEitherWay(0, 40)).ShouldBe(says);
    }

    [Fact]
    public void Before_go_live_nothing_is_done_and_it_says_until_when()
    {
        var policy = Story.Policies(Story.ThreeLevels, new() { GoLive = Story.On(12) });
        var story = Story.Of(policy, Story.Item());

        story.Says(11).ShouldBe("policy.not-live until 12 from=day 12");
        story.TellsEitherWay(0, 30).ShouldBe(["12: reminder email remind", "22: second email urge"]);
    }

    [Fact]
    public void Nothing_to_ask_for_brings_no_notice_that_asks()
    {
        var story = Failing(t => t.On("card", StepEvent.PaymentFailed, Tone.Remind, Channel.Email), 2)
            .With(facts => facts with
            {
                Holds = [new() { Id = "H-1", Kind = HoldKind.Block, From = Story.On(0), Until = Story.On(4) }],
            });

        story.Reasons(2, Rules.EventsNothingToAsk).ShouldBe(["events.nothing-to-ask card"]);
        story.TellsEitherWay(0, 40).ShouldBe(["4: card email remind"]);
    }

    [Fact]
    public void A_failure_is_of_the_case_of_its_receivable()
    {
        var other = Story.Item("R-2") with { Account = "A-2" };
        var story = Story.Of(
            Story.Policies(t => t.On("card", StepEvent.PaymentFailed, Tone.Remind, Channel.Email)),
            Story.Item() with { Account = "A-1" },
            other)
            .With(facts => facts with { FailedCollections = [Failed with { Receivable = "R-2" }] });

        story.Says(2).ShouldBe("card email remind 100.00 EUR: R-2 ridesAlong 0");
    }

    [Fact]
    public void A_failure_that_names_no_receivable_is_answered_once_for_all_cases()
    {
        var story = Story.Of(
            Story.Policies(t => t.On("card", StepEvent.PaymentFailed, Tone.Remind, Channel.Email)),
            Story.Item() with { Account = "A-1" },
            Story.Item("R-2") with { Account = "A-2" })
            .With(facts => facts with { FailedCollections = [Failed] });

        story.TellsEitherWay(0, 40).ShouldBe(["2: card email remind"]);
    }

    [Fact]
    public void A_broken_promise_brings_its_step_once_for_each()
    {
        var story = Story.Of(
            Story.Policies(t => t.On("follow", StepEvent.PromiseBroken, Tone.Remind, Channel.Email)), Story.Item())
            .With(facts => facts with
            {
                Promises = [Promise, Promise with { Id = "P-2", By = Story.On(20), MadeOn = Story.On(9) }],
            });

        story.TellsEitherWay(0, 80).ShouldBe(["7: follow email remind", "20: follow email remind"]);
    }

    [Fact]
    public void A_promise_is_broken_once_payments_are_known_long_enough()
    {
        var story = Story.Of(
            Story.Policies(t => t.On("follow", StepEvent.PromiseBroken, Tone.Remind, Channel.Email)), Story.Item())
            .With(facts => facts with { Promises = [Promise with { State = null }] }) with { Lag = 1 };

        // By Monday, day 7; three working days later is day 10, and payments are known to it on day 11.
        story.TellsEitherWay(0, 60).ShouldBe(["11: follow email remind"]);
    }

    [Fact]
    public void Each_missed_instalment_brings_its_step_while_the_plan_holds_the_rest()
    {
        var story = Story.Of(
            Story.Policies(t => t
                .On("instalment", StepEvent.PlanInstalmentMissed, Tone.Inform, Channel.Email).Purpose(Purpose.Service)),
            Story.Item())
            .With(facts => facts with
            {
                Plans =
                [
                    new()
                    {
                        Id = "L-1",
                        AgreedOn = Story.On(0),
                        Instalments =
                        [
                            new() { DueOn = Story.On(7), Amount = 50 }, new() { DueOn = Story.On(14), Amount = 50 },
                        ],
                    },
                ],
            });

        story.TellsEitherWay(0, 60).ShouldBe(["10: instalment email inform", "17: instalment email inform"]);
    }

    [Fact]
    public void Thanks_come_once_per_episode()
    {
        var story = Story.Of(
            Story.Policies(t => t
                .Level("reminder", Start.OnDay(5), Tone.Remind, Channel.Email)
                .On("thanks", StepEvent.Cured, Tone.Inform, Channel.Email)
                .AtLastLevel(LastLevel.Stop)),
            Story.Item("R-1"), Story.Item("R-9", due: 200)).Through(0, 9);
        var paid = story.Owing(Story.Item("R-1") with { Paid = 100 }, Story.Item("R-9", due: 200));

        paid.TellsEitherWay(10, 100).ShouldBe(["10: thanks email inform"]);
        paid.Through(10, 30).Owing(Story.Item("R-2", due: 31), Story.Item("R-9", due: 200)).Through(31, 50)
            .Owing(Story.Item("R-9", due: 200)).TellsEitherWay(51, 100).ShouldBe(["51: thanks email inform"]);
    }

    [Fact]
    public void A_hold_that_has_ended_brings_its_step()
    {
        var story = Story.Of(
            Story.Policies(t => t.On("again", StepEvent.HoldEnded, Tone.Inform, Channel.Email)), Story.Item())
            .With(facts => facts with
            {
                Holds = [new() { Id = "H-1", Kind = HoldKind.Block, From = Story.On(3), Until = Story.On(9) }],
            });

        story.TellsEitherWay(0, 60).ShouldBe(["9: again email inform"]);
    }

    [Fact]
    public void A_reply_is_answered_once_and_the_answer_is_no_contact_that_asks()
    {
        var story = Story.Of(
            Story.Policies(t => t
                .Level("reminder", Start.OnDay(5), Tone.Remind, Channel.Email)
                .On("answer", StepEvent.ContactReplied, Tone.Inform, Channel.Email)
                .AtLastLevel(LastLevel.Stop)),
            Story.Item())
            .With(facts => facts with
            {
                Contacts =
                [
                    new() { On = Story.On(4), Channel = Channel.Email, Direction = ContactDirection.Inbound },
                    new() { On = Story.On(5), Channel = Channel.Email, Direction = ContactDirection.Inbound },
                ],
            });

        story.TellsEitherWay(0, 60)
            .ShouldBe(["4: answer email inform", "5: reminder email remind", "5: answer email inform"]);
    }

    [Fact]
    public void A_statement_comes_in_its_rhythm_while_something_is_overdue()
    {
        var story = Story.Of(
            Story.Policies(t => t.On("statement", StepEvent.Statement, Tone.Inform, Channel.Email).Every(30)),
            Story.Item());

        story.TellsEitherWay(0, 70)
            .ShouldBe(["1: statement email inform", "31: statement email inform", "61: statement email inform"]);
        story.Through(0, 40).Owing(Story.Item() with { Paid = 100 }).Tells(41, 100).ShouldBeEmpty();
    }

    [Fact]
    public void A_statement_says_nothing_while_a_credit_covers_what_is_overdue()
    {
        var story = Story.Of(
            Story.Policies(t => t.On("statement", StepEvent.Statement, Tone.Inform, Channel.Email).Every(30)),
            Story.Item());

        Crediting(story, 100).Tells(0, 100).ShouldBeEmpty();
        Crediting(story, 99).TellsEitherWay(0, 20).ShouldBe(["1: statement email inform"]);
    }

    [Fact]
    public void A_credit_covers_what_is_disputed_too()
    {
        var story = Story.Of(
            Story.Policies(t => t.On("statement", StepEvent.Statement, Tone.Inform, Channel.Email).Every(30)),
            Story.Item())
            .With(facts => facts with
            {
                Holds = [new() { Id = "H-1", Kind = HoldKind.Dispute, From = Story.On(0), Receivables = ["R-1"] }],
            });

        Crediting(story, 100).Tells(0, 100).ShouldBeEmpty();
        Crediting(story, 99).TellsEitherWay(0, 20).ShouldBe(["1: statement email inform"]);
    }

    [Fact]
    public void A_case_whose_arrears_a_credit_covers_is_cured()
    {
        var story = Story.Of(
            Story.Policies(t => t
                .Level("reminder", Start.OnDay(5), Tone.Remind, Channel.Email)
                .On("thanks", StepEvent.Cured, Tone.Inform, Channel.Email)
                .AtLastLevel(LastLevel.Stop)),
            Story.Item()).Through(0, 9);

        Crediting(story, 100).TellsEitherWay(10, 60).ShouldBe(["10: thanks email inform"]);
        Crediting(story, 99).Tells(10, 60).ShouldBeEmpty();
    }

    [Fact]
    public void A_statement_of_what_was_overdue_before_go_live_comes_from_go_live_on()
    {
        var policy = Story.Policies(
            t => t.On("statement", StepEvent.Statement, Tone.Inform, Channel.Email).Every(30),
            new() { GoLive = Story.On(20) });

        Story.Of(policy, Story.Item()).TellsEitherWay(0, 60)
            .ShouldBe(["20: statement email inform", "50: statement email inform"]);
    }

    [Fact]
    public void A_statement_waits_until_payments_are_known_for_the_due_date()
    {
        var story = Story.Of(
            Story.Policies(t => t.On("statement", StepEvent.Statement, Tone.Inform, Channel.Email)),
            Story.Item()) with { Lag = 3 };

        story.TellsEitherWay(0, 20).ShouldBe(["3: statement email inform"]);
    }

    [Fact]
    public void An_event_is_answered_on_a_day_with_contact()
    {
        var policy = Story.Policies(
            t => t.On("card", StepEvent.PaymentFailed, Tone.Remind, Channel.Email),
            new() { ContactDays = [IsoDayOfWeek.Monday] });

        Failing(policy, 2).TellsEitherWay(0, 30).ShouldBe(["7: card email remind"]);
    }

    private static Story Crediting(Story story, decimal amount) =>
        story.With(facts => facts with { Credits = [new() { Amount = amount }] });

    private static string Said(Story story, int day)
    {
        var decision = story.Decide(day);
        return decision.Actions.Any()
            ? Story.Acts(decision).Single()
            : Story.Text(decision.Cases[0].Reasons.Single(reason => reason.Step == "card"));
    }

    private static Story Failing(Action<TreatmentBuilder> steps, params ReadOnlySpan<int> days) =>
        Failing(Story.Policies(steps), days);

    private static Story Failing(DunningPolicy policy, params ReadOnlySpan<int> days)
    {
        var list = days.ToArray().Select(day => Failed with { On = Story.On(day) }).ToValueList();
        return Story.Of(policy, Story.Item()).With(facts => facts with { FailedCollections = list });
    }
}
