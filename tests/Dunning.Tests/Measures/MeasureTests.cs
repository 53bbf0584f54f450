namespace Dunning.Tests.Measures;

/// <summary>Measures: applied when everything required is done, and taken back; how they stand is a fact.</summary>
public class MeasureTests
{
    private static readonly Measure Stop = new() { Name = "stop" };

    [Fact]
    public void It_is_applied_once_behind_its_level()
    {
        var story = Story.Of(After(Stop), Story.Item());

        story.TellsEitherWay(0, 90).ShouldBe(["5: reminder email remind", "15: apply stop"]);
        story.Decide(3).Cases[0].Reasons.Select(reason => reason.Rule).ShouldContain(Rules.StepsComesAfter);
        story.Through(0, 20).Reasons(21, Rules.MeasuresInForce)
            .ShouldBe(["measures.in-force stop-now measure=stop state=applied since=day 15"]);
    }

    [Fact]
    public void It_says_on_which_day_it_is_due() =>
        Story.Of(After(Stop), Story.Item()).Through(0, 6).Reasons(7, Rules.MeasuresNotYet)
            .ShouldBe(["measures.not-yet stop-now until 15 on=day 15"]);

    [Fact]
    public void It_stands_in_a_lane_of_its_own_with_what_is_overdue()
    {
        var act = Story.Of(After(Stop), Story.Item()).Through(0, 14).Decide(15).Measures.Single();

        act.Lane.ShouldBe("measure:stop");
        act.Overdue.ShouldBe(new Money(100, Currency.EUR));
        act.Step.ShouldBe("stop-now");
        act.Because.Rule.ShouldBe(Rules.StepsReached);
    }

    [Fact]
    public void Nothing_that_may_be_asked_for_causes_no_measure()
    {
        var story = Story.Of(After(Stop), Story.Item()).Through(0, 14).With(facts => facts with
        {
            Holds = [new() { Id = "H-1", Kind = HoldKind.Block, From = Story.On(10), Until = Story.On(40) }],
        });

        story.Reasons(15, Rules.EventsNothingToAsk).ShouldBe(["events.nothing-to-ask stop-now"]);
        story.TellsEitherWay(15, 39).ShouldBeEmpty();
        story.Tells(40, 41).ShouldBe(["40: apply stop"]);
    }

    [Fact]
    public void It_is_taken_back_when_a_circumstance_says_so_and_applied_again_when_that_is_over()
    {
        var measure = Stop with
        {
            BlockedBy = [Circumstance.Plan], RevertOn = [Circumstance.Plan, Circumstance.Cured],
        };
        var story = Story.Of(After(measure), Story.Item(), Story.Item("R-2", due: 3)).Through(0, 20);
        var planned = story.With(facts => facts with
        {
            Plans =
            [
                new()
                {
                    Id = "L-1", AgreedOn = Story.On(21), EndedOn = Story.On(30), State = PlanState.Broken,
                    Receivables = ["R-1"],
                },
            ],
        });
        planned = planned.With(facts => facts with
        {
            Plans = [facts.Plans[0] with { State = PlanState.Active }],
        });

        planned.TellsEitherWay(21, 29).ShouldBe(["21: revert stop"]);
        planned.Through(21, 21).Reasons(22, Rules.MeasuresBlocked)
            .ShouldBe(["measures.blocked stop-now measure=stop because=plan"]);
        planned.Tells(21, 30).ShouldBe(["21: revert stop", "30: apply stop"]);
    }

    [Fact]
    public void A_cure_takes_it_back_and_the_reason_names_it()
    {
        var measure = Stop with { RevertOn = [Circumstance.Cured] };
        var paid = Story.Of(After(measure), Story.Item(), Story.Item("R-9", due: 200)).Through(0, 20)
            .Owing(Story.Item("R-9", due: 200));

        paid.TellsEitherWay(21, 60).ShouldBe(["21: revert stop"]);
        Story.Text(paid.Decide(21).Measures.Single().Because)
            .ShouldBe("measures.reverted measure=stop because=cured");
    }

    [Fact]
    public void The_higher_rank_waits_for_the_lower()
    {
        var policy = Policy(
            t => t
                .Measure("warn", Start.OnDay(20), "warn")
                .Measure("bar", Start.OnDay(10), "bar"),
            new Measure { Name = "warn", Rank = 1 },
            new Measure { Name = "bar", Rank = 2 });
        var story = Story.Of(policy, Story.Item());

        story.Reasons(12, Rules.MeasuresRank).ShouldBe(["measures.rank bar measure=bar lower=warn"]);
        story.TellsEitherWay(0, 60).Where(act => act.Contains("apply", StringComparison.Ordinal))
            .ShouldBe(["20: apply warn", "21: apply bar"]);
    }

    [Theory]
    [InlineData(RequirementFrom.Sent, 10, 15)]
    [InlineData(RequirementFrom.Receipt, 10, 18)] // a letter counts as received three days later
    [InlineData(RequirementFrom.Deadline, 1, 20)] // to pay within 14 days: 5 + 14 + 1
    public void It_requires_a_notice_some_days_ago(RequirementFrom from, int days, int applied)
    {
        var story = Story.Of(Required(from, days), Story.Item());

        story.TellsEitherWay(0, 60).ShouldBe(["5: reminder letter remind", $"{applied}: apply stop"]);
        story.Through(0, 5).Reasons(applied - 1, Rules.MeasuresRequired).Single()
            .ShouldStartWith($"measures.required stop-now until {applied} required=reminder");
    }

    [Fact]
    public void The_day_of_receipt_counts_where_it_is_known()
    {
        var story = Story.Of(Required(RequirementFrom.Receipt, 10), Story.Item()).Through(0, 5);
        var received = Contact(story, contact => contact with { ReceivedOn = Story.On(12) });

        received.TellsEitherWay(6, 60).ShouldBe(["22: apply stop"]);
    }

    [Theory]
    [InlineData(ContactOutcome.Returned)]
    [InlineData(ContactOutcome.WrongParty)]
    [InlineData(ContactOutcome.Expired)]
    public void A_notice_that_did_not_arrive_is_none(ContactOutcome outcome)
    {
        var story = Story.Of(Required(RequirementFrom.Sent, 1), Story.Item()).Through(0, 5);

        Contact(story, contact => contact).TellsEitherWay(6, 6).ShouldBe(["6: apply stop"]);
        Contact(story, contact => contact with { Outcome = outcome }).Decide(6).Measures.ShouldBeEmpty();
    }

    [Fact]
    public void What_a_guarantor_got_does_not_stand_for_what_came_back_from_the_debtor()
    {
        var policy = Policy(
            t => t
                .Level("reminder", Start.OnDay(5), Tone.Remind, Channel.Letter)
                    .To(PartyRole.Debtor, PartyRole.Guarantor)
                .Measure("stop-now", Start.OnDay(6), "stop").AtLastLevel(LastLevel.Stop),
            Stop with { Requires = [new() { Step = "reminder", Days = 1, From = RequirementFrom.Sent }] });
        var story = Story.Of(policy, Story.Item()).With(facts => facts with
        {
            Parties =
            [
                new() { Id = "G-1", Role = PartyRole.Guarantor, Contact = new() { Reachable = [Channel.Letter] } },
            ],
        }).Through(0, 5);

        story.Debtor.History.Contacts.Count.ShouldBe(2);
        story.Decide(6).Measures.Count().ShouldBe(1);
        Contact(story, contact => contact.Party is null ? contact with { Outcome = ContactOutcome.Returned } : contact)
            .Decide(6).Measures.ShouldBeEmpty();
    }

    public static TheoryData<Circumstance, Func<DebtorFacts, DebtorFacts>> Blocking => new()
    {
        { Circumstance.Vulnerable, facts => facts with { Vulnerable = true } },
        { Circumstance.Hardship, facts => facts with { Hardship = true } },
        { Circumstance.ServiceTicket, facts => facts with { OpenServiceTicket = true } },
        { Circumstance.Dispute, facts => facts with { Holds = [Held(HoldKind.Dispute)] } },
        { Circumstance.Complaint, facts => facts with { Holds = [Held(HoldKind.Complaint)] } },
        { Circumstance.Hardship, facts => facts with { Holds = [Held(HoldKind.HardshipReview)] } },
        { Circumstance.Hold, facts => facts with { Holds = [Held(HoldKind.Block)] } },
        {
            Circumstance.Promise,
            facts => facts with
            {
                Promises = [new() { Id = "P-1", Amount = 10, MadeOn = Story.On(3), By = Story.On(300) }],
            }
        },
        {
            Circumstance.PaymentInFlight,
            facts => facts with
            {
                Receivables =
                [
                    Story.Item() with { InFlight = new() { Amount = 10, ExpectedOn = Story.On(300) } },
                    Story.Item("R-2"),
                ],
            }
        },
    };

    [Theory]
    [MemberData(nameof(Blocking), DisableDiscoveryEnumeration = true)]
    public void A_circumstance_keeps_it_back(Circumstance what, Func<DebtorFacts, DebtorFacts> change)
    {
        var free = Story.Of(After(Stop), Story.Item(), Story.Item("R-2")).Through(0, 14).With(change);
        var kept = Story.Of(After(Stop with { BlockedBy = [what] }), Story.Item(), Story.Item("R-2")).Through(0, 14)
            .With(change);

        Story.Acts(free.Decide(15)).ShouldBe(["apply stop"]);
        Story.Acts(kept.Decide(15)).ShouldBeEmpty();
        kept.Reasons(15, Rules.MeasuresBlocked)
            .ShouldBe([$"measures.blocked stop-now measure=stop because={Codes.Of(what)}"]);
    }

    [Fact]
    public void One_that_a_person_approves_is_asked_for_once_and_stands_when_the_host_says_so()
    {
        var story = Story.Of(After(Stop with { NeedsApproval = true }), Story.Item());
        var asked = story.Through(0, 15);

        story.TellsEitherWay(0, 60).ShouldBe(["5: reminder email remind", "15: apply stop (approval)"]);
        asked.Debtor.History.Measures.Single().State.ShouldBe(MeasureState.Requested);
        asked.With(facts => facts with { Measures = [Fact(MeasureState.Applied, 16)] })
            .Reasons(17, Rules.MeasuresInForce)
            .ShouldBe(["measures.in-force stop-now measure=stop state=applied since=day 16"]);
    }

    [Theory]
    [InlineData(MeasureState.Applied, "")]
    [InlineData(MeasureState.Reverted, "apply stop")] // the host undid it on the same day
    public void Of_one_day_the_fact_of_the_host_beats_what_was_asked_for(MeasureState state, string says)
    {
        var story = Story.Of(After(Stop), Story.Item()).Through(0, 15)
            .With(facts => facts with { Measures = [Fact(state, 15)] });

        string.Join('|', Story.Acts(story.Decide(16))).ShouldBe(says);
    }

    [Fact]
    public void A_retry_follows_each_failure_up_to_its_number()
    {
        var policy = Policy(
            t => t.Measure("retry", Start.AfterEvent(Span.Days(3)), "card").When(StepEvent.PaymentFailed).Times(2),
            new Measure { Name = "card", IsRepeatable = true });
        var first = Failing(Story.Of(policy, Story.Item()), 2).Through(0, 5);
        var second = Failing(first, 2, 5).Through(6, 8); // the retry of day 5 fails on the same day
        var third = Failing(second, 2, 5, 8);

        Failing(Story.Of(policy, Story.Item()), 2).TellsEitherWay(0, 60).ShouldBe(["5: apply card"]);
        Failing(first, 2, 5).TellsEitherWay(6, 60).ShouldBe(["8: apply card"]);
        third.TellsEitherWay(9, 60).ShouldBeEmpty();
        third.Reasons(11, Rules.EventsTimes).ShouldBe(["events.times retry times=2"]);
    }

    [Fact]
    public void A_measure_may_follow_the_last_level()
    {
        var policy = DunningPolicy.Named("story").Everyone("standard").Measure(new() { Name = "agency" })
            .Treatment("standard", t => t
                .Level("reminder", Start.OnDay(5), Tone.Remind, Channel.Email)
                .AtLastLevel(LastLevel.Apply("agency", 20)))
            .Build(isAnalysed: false).Value;

        Story.Of(policy, Story.Item()).TellsEitherWay(0, 90)
            .ShouldBe(["5: reminder email remind", "25: apply agency"]);
    }

    [Fact]
    public void A_measure_keeps_no_weekday()
    {
        var policy = Policy(
            t => t.Measure("stop-now", Start.OnDay(12), "stop"),
            new PolicyOptions { ContactDays = [NodaTime.IsoDayOfWeek.Monday] },
            Stop);

        Story.Of(policy, Story.Item()).TellsEitherWay(0, 40).ShouldBe(["12: apply stop"]); // a Saturday
    }

    [Fact]
    public void It_has_a_condition_and_a_minimum_like_any_step()
    {
        var policy = Policy(
            t => t.Measure("stop-now", Start.OnDay(12), "stop").When(Facts.Hardship.IsFalse)
                .Minimum(Story.Euros(150)),
            Stop);
        var story = Story.Of(policy, Story.Item());

        story.Decide(12).Measures.ShouldBeEmpty();
        story.With(facts => facts with { Hardship = false }).Reasons(12, Rules.MinimumAmount).Length.ShouldBe(1);
        Story.Of(policy, Story.Item(amount: 150)).With(facts => facts with { Hardship = false })
            .Decide(12).Measures.Count().ShouldBe(1);
        Story.Of(policy, Story.Item(amount: 150)).Reasons(12, Rules.StepsWhenNotMet).Length.ShouldBe(1);
    }

    private static DunningPolicy After(Measure measure) => Policy(
        t => t
            .Level("reminder", Start.OnDay(5), Tone.Remind, Channel.Email)
            .Measure("stop-now", Start.AfterNotice(10), "stop")
            .AtLastLevel(LastLevel.Stop),
        measure);

    private static DunningPolicy Required(RequirementFrom from, int days) => Policy(
        t => t
            .Level("reminder", Start.OnDay(5), Tone.Remind, Channel.Letter).Deadline(14)
            .Measure("stop-now", Start.OnDay(5), "stop")
            .AtLastLevel(LastLevel.Stop),
        Stop with { Requires = [new() { Step = "reminder", Days = days, From = from }] });

    private static DunningPolicy Policy(Action<TreatmentBuilder> steps, params ReadOnlySpan<Measure> measures) =>
        Policy(steps, PolicyOptions.Default, measures);

    private static DunningPolicy Policy(
        Action<TreatmentBuilder> steps, PolicyOptions options, params ReadOnlySpan<Measure> measures)
    {
        var builder = DunningPolicy.Named("story").Options(options).Everyone("standard").Treatment("standard", steps);
        foreach (var measure in measures)
        {
            builder.Measure(measure);
        }

        return builder.Build(isAnalysed: false).Value;
    }

    private static MeasureFact Fact(MeasureState state, int day) =>
        new() { Name = "stop", State = state, Since = Story.On(day) };

    private static Hold Held(HoldKind kind) =>
        new() { Id = "H-1", Kind = kind, From = Story.On(14), Receivables = ["R-1"] };

    private static Story Failing(Story story, params ReadOnlySpan<int> days)
    {
        var list = days.ToArray().Select(day => new CollectionFailure { On = Story.On(day) }).ToValueList();
        return story.With(facts => facts with { FailedCollections = list });
    }

    private static Story Contact(Story story, Func<ContactAttempt, ContactAttempt> change) => story with
    {
        Debtor = story.Debtor with
        {
            History = story.Debtor.History with
            {
                Contacts = story.Debtor.History.Contacts.Select(change).ToValueList(),
            },
        },
    };
}
