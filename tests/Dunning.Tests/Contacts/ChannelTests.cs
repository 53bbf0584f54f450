namespace Dunning.Tests;

/// <summary>By which channel: the preferred one first, then those of the step, as far as they can be used.</summary>
public class ChannelTests
{
    private static readonly ContactAttempt Sms = new()
    {
        On = Story.On(-1),
        Channel = Channel.Sms,
        Outcome = ContactOutcome.Delivered,
        Tone = Tone.Remind,
    };

    private static Story Ladder => Story.Of(Story.ThreeLevels, Story.Item());

    [Fact]
    public void The_first_channel_of_the_step_is_taken_and_the_others_say_why_not()
    {
        Ladder.Says(5).ShouldBe("reminder email remind 100.00 EUR: R-1 rises 1");
        Ladder.Reasons(5, Rules.ChannelsFirst).ShouldBe(["channels.first reminder letter first=email"]);
    }

    [Fact]
    public void The_preferred_channel_stands_first_even_where_the_step_does_not_name_it()
    {
        var story = Ladder.Prefers(new() { Channel = Channel.Sms });

        story.Says(5).ShouldBe("reminder sms remind 100.00 EUR: R-1 rises 1");
        story.Reasons(5, Rules.ChannelsFirst)
            .ShouldBe(["channels.first reminder email first=sms", "channels.first reminder letter first=sms"]);
    }

    [Fact]
    public void A_preferred_channel_that_cannot_be_used_gives_way_to_the_next_at_once()
    {
        var story = Ladder.Prefers(new() { Channel = Channel.Push });

        story.Says(5).ShouldBe("reminder email remind 100.00 EUR: R-1 rises 1");
        story.Reasons(5, Rules.ChannelsUnreachable).ShouldBe(["channels.unreachable reminder push"]);
    }

    [Fact]
    public void A_preference_for_calls_makes_no_call_of_a_notice() =>
        Ladder.Prefers(new() { Channel = Channel.Phone }).Says(5)
            .ShouldBe("reminder email remind 100.00 EUR: R-1 rises 1");

    [Theory]
    [InlineData(ConsentState.Unknown, null, "email")] // not known is no refusal
    [InlineData(ConsentState.Granted, null, "email")]
    [InlineData(ConsentState.Withdrawn, null, "letter")]
    [InlineData(ConsentState.Withdrawn, 5, "letter")]
    [InlineData(ConsentState.Withdrawn, 6, "email")] // withdrawn from tomorrow on
    public void Withdrawn_consent_forbids_its_channel(ConsentState state, int? on, string channel)
    {
        var consent = new Consent(Channel.Email, state, on is { } day ? Story.On(day) : null);

        Ladder.With(facts => facts with { Contact = facts.Contact with { Consents = [consent] } })
            .Decide(5).Actions.Single().Channel.Name.ShouldBe(channel);
    }

    [Theory]
    [InlineData(null, "letter")]
    [InlineData(1, "letter")] // renewed before it came back
    [InlineData(2, "email")]
    [InlineData(4, "email")]
    public void A_channel_that_bounced_is_not_used_until_its_address_is_renewed(int? renewed, string channel)
    {
        var story = Ladder.With(facts => facts with
        {
            Contacts = [new() { On = Story.On(2), Channel = Channel.Email, Outcome = ContactOutcome.Returned }],
            Contact = facts.Contact with { Renewals = renewed is { } day ? [new(Channel.Email, Story.On(day))] : [] },
        });

        story.Decide(5).Actions.Single().Channel.Name.ShouldBe(channel);
    }

    [Fact]
    public void A_notice_that_came_back_gives_no_level_of_tone_and_the_channel_says_since_when()
    {
        var story = Ladder.With(facts => facts with
        {
            Contacts =
                [new() { On = Story.On(2), Channel = Channel.Email, Outcome = ContactOutcome.Returned, Tone =
                    Tone.Remind }],
        });

        story.Reasons(5, Rules.ChannelsReturned).ShouldBe(["channels.returned reminder email on=day 2"]);
    }

    [Fact]
    public void Without_any_channel_each_says_why()
    {
        var story = Ladder.With(facts => facts with { Contact = facts.Contact with { Reachable = [] } });

        story.Says(5).ShouldBe("channels.none reminder");
        story.Reasons(5, Rules.ChannelsUnreachable)
            .ShouldBe(["channels.unreachable reminder email", "channels.unreachable reminder letter"]);
        story.Decide(5).NextEvaluation.ShouldBeNull(); // waiting alone brings no address
    }

    [Theory]
    [InlineData(0, "channels.call-unanswered")]
    [InlineData(1, "channels.call-unanswered")]
    [InlineData(2, "call phone")] // two unanswered notices allow a call
    public void A_debtor_who_prefers_to_read_is_called_after_two_unanswered_notices(int unanswered, string says)
    {
        var story = Calls.Prefers(new() { Channel = Channel.Sms }).With(facts => facts with
        {
            Contacts = Enumerable.Range(0, unanswered).Select(i => Sms with { On = Story.On(i - 9) }).ToValueList(),
        });

        Call(story).ShouldBe(says);
    }

    [Fact]
    public void An_answer_begins_the_count_anew()
    {
        var story = Calls.Prefers(new() { Channel = Channel.Sms }).With(facts => facts with
        {
            Contacts =
                [Sms with { On = Story.On(-9) }, Sms with { On = Story.On(-8) },
                    Sms with { Direction = ContactDirection.Inbound }],
        });

        Call(story).ShouldBe("channels.call-unanswered");
    }

    [Fact]
    public void One_who_asked_to_be_called_is_called_at_once() =>
        Call(Calls.Prefers(new() { Channel = Channel.Sms, WantsCall = true })).ShouldBe("call phone");

    [Fact]
    public void One_who_prefers_no_digital_channel_is_called_at_once()
    {
        Call(Calls).ShouldBe("call phone");
        Call(Calls.Prefers(new() { Channel = Channel.Letter })).ShouldBe("call phone");
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(3)]
    public void How_many_unanswered_notices_is_an_option(int needed)
    {
        var story = Story.Of(
                Story.Policies(
                    t => t.Level("reminder", Start.OnDay(5), Tone.Remind, Channel.Email)
                        .Call("call", Start.AfterNotice(7))
                        .AtLastLevel(LastLevel.Repeat(7)),
                    new() { CallAfterUnanswered = needed }),
                Story.Item())
            .Prefers(new() { Channel = Channel.Email });

        // Only one notice stands before the call: where more are needed, the call never comes.
        story.Walk(0, 20).Length.ShouldBe(needed > 1 ? 1 : 3);
    }

    [Theory]
    [InlineData(false, Tone.Inform, "call phone")] // an announcement that went with a reminder takes nothing from it
    [InlineData(true, Tone.Inform, "call phone")]
    [InlineData(false, Tone.Remind, "channels.call-unanswered")] // two that went together are one, and two are needed
    [InlineData(true, Tone.Remind, "channels.call-unanswered")]
    public void What_goes_by_one_channel_on_one_day_is_unanswered_once(bool isReversed, Tone other, string outcome)
    {
        ContactAttempt[] contacts = [Sent("reminder", Tone.Remind), Sent("other", other)];
        var story = Story.Of(
                Story.Policies(
                    t => t.Call("call", Start.OnDay(5), Tone.Remind).AtLastLevel(LastLevel.Stop),
                    new() { CallAfterUnanswered = other is Tone.Inform ? 1 : 2 }),
                Story.Item())
            .Prefers(new() { Channel = Channel.Email })
            .With(facts => facts with { Contacts = [.. isReversed ? contacts.Reverse() : contacts] });

        Call(story).ShouldStartWith(outcome);

        static ContactAttempt Sent(string step, Tone tone) =>
            new() { On = Story.On(1), Channel = Channel.Email, Step = step, Tone = tone };
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void An_answer_of_the_same_day_counts_as_one_in_whatever_order_they_are_told(bool isReversed)
    {
        ContactAttempt[] contacts =
        [
            new() { On = Story.On(1), Channel = Channel.Email, Step = "reminder", Tone = Tone.Remind },
            new() { On = Story.On(1), Channel = Channel.Email, Direction = ContactDirection.Inbound },
        ];
        var story = Story.Of(
                Story.Policies(
                    t => t.Call("call", Start.OnDay(5), Tone.Remind).AtLastLevel(LastLevel.Stop),
                    new() { CallAfterUnanswered = 1 }),
                Story.Item())
            .Prefers(new() { Channel = Channel.Email })
            .With(facts => facts with { Contacts = [.. isReversed ? contacts.Reverse() : contacts] });

        Call(story).ShouldStartWith("channels.call-unanswered");
    }

    [Fact]
    public void A_call_is_a_task_with_the_hours_that_the_debtor_asked_for()
    {
        var story = Calls.Prefers(new() { WantsCall = true, NotBefore = new(9, 0), NotAfter = new(17, 30) });

        var task = story.Decide(5).Actions.Single().ShouldBeOfType<CreateTask>();

        (task.NotBefore, task.NotAfter, task.Lane).ShouldBe((new(9, 0), new(17, 30), "task"));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(999)]
    [InlineData(null)]
    public void Risk_never_chooses_the_channel(int? score)
    {
        var story = Ladder.Prefers(new() { Channel = Channel.Sms }).With(facts => facts with { RiskScore = score });

        story.Walk(0, 60).ShouldBe(["5: reminder sms remind", "15: second sms urge", "25: demand sms demand"]);
    }

    private static Story Calls => Story.Of(
        t => t.Call("call", Start.OnDay(5), Tone.Remind).AtLastLevel(LastLevel.Stop),
        Story.Item());

    private static string Call(Story story)
    {
        var decision = story.Decide(5);
        return decision.Actions.SingleOrDefault() is { } act
            ? $"{act.Step} {act.Channel}"
            : decision.Cases[0].Reasons.Single(reason => reason.Channel == Channel.Phone).Rule.Value;
    }
}
