using NodaTime;

namespace Dunning.Tests.Contacts.Law;

/// <summary>
/// The engine asks law before each contact: now, later that day, on a later day, by another channel, never.
/// </summary>
public class EngineLawTests
{
    // Clocks in New York go forward on day 6, Sunday 8 March 2026.
    private const string Zone = "America/New_York";

    private static readonly LegalScope CallsAndTexts =
        new() { Channels = [ChannelKind.Call, ChannelKind.TextMessage] };

    private static readonly TimeWindow EightToNine = new()
    {
        Id = new("us.hours"),
        Citation = "section 1",
        Source = "test",
        Open = [new() { Days = Weekdays(1, 7), From = new(8, 0), To = new(21, 0) }],
        AppliesWhen = CallsAndTexts,
    };

    private static readonly TimeWindow OnWorkingDays = EightToNine with
    {
        Id = new("us.working-days"),
        Open = [new() { Days = Weekdays(1, 5), From = new(8, 0), To = new(21, 0) }],
    };

    private static readonly ConsentRule Consented = new()
    {
        Id = new("us.text-consent"),
        Citation = "section 4",
        Source = "test",
        Needs = ConsentNeed.Granted,
        AppliesWhen = new() { Channels = [ChannelKind.TextMessage] },
    };

    private static readonly ContentRule OptOut = new()
    {
        Id = new("us.opt-out"),
        Citation = "section 5",
        Source = "test",
        Requires = ["opt-out"],
        AppliesWhen = new() { Channels = [ChannelKind.TextMessage] },
    };

    private static readonly FrequencyWindow OneInSeven = LawOf.SevenInSeven with
    {
        Id = new("us.texts"),
        Citation = "section 2",
        Limit = 1,
        Counts = new() { Directions = [ContactDirection.Outbound], Channels = [ChannelKind.TextMessage] },
        AppliesWhen = new() { Channels = [ChannelKind.TextMessage] },
    };

    [Theory]
    [InlineData(4, "2026-03-06T13:00:00Z")] // 08:00 in New York in winter
    [InlineData(7, "2026-03-09T12:00:00Z")] // and in summer
    public void An_act_says_from_when_that_day_law_permits_it(int day, string from)
    {
        var act = TextsAlone(day, EightToNine).Decide(day).Actions.Single();

        act.Channel.ShouldBe(Channel.Sms);
        act.PermittedFrom.ToString().ShouldBe(from);
    }

    [Fact]
    public void An_act_of_which_law_says_nothing_is_permitted_all_day()
    {
        var story = Texts(5, EightToNine).With(facts => facts with
        {
            Contact = facts.Contact with { Reachable = [Channel.Letter] },
        });
        var act = story.Decide(5).Actions.Single();

        act.Channel.ShouldBe(Channel.Letter);
        act.PermittedFrom.ShouldBeNull();
    }

    [Fact]
    public void On_a_day_without_open_hours_it_waits_for_the_next_one_and_names_it()
    {
        var story = TextsAlone(5, OnWorkingDays); // a Saturday

        story.Says(5).ShouldBe(
            "law.waits reminder sms until 7 kind=timeWindow law=us.working-days citation=section 1 "
                + "strength=prohibition confirmed=never datum=America/New_York from=day 7");
        story.Decide(5).NextEvaluation.ShouldBe(Story.On(7));
        story.TellsEitherWay(0, 20).ShouldBe(["7: reminder sms remind"]);
    }

    [Fact]
    public void A_count_that_is_full_waits_until_there_is_room()
    {
        var text = new ContactAttempt
        {
            On = Story.On(2),
            Channel = Channel.Sms,
            Purpose = Purpose.Service,
            Outcome = ContactOutcome.Delivered,
        };
        var story = TextsAlone(5, OneInSeven).With(facts => facts with { Contacts = [text] });

        story.Says(5).ShouldStartWith("law.waits reminder sms until 9 kind=frequencyWindow law=us.texts");
        story.Decide(5).NextEvaluation.ShouldBe(Story.On(9));
        story.TellsEitherWay(0, 20).ShouldBe(["9: reminder sms remind"]);
    }

    [Fact]
    public void Peace_after_a_conversation_delays_a_call_to_the_day_after_it()
    {
        var story = Of(
            t => t.Call("call", Start.OnDay(5), Tone.Remind).AtLastLevel(LastLevel.Stop), LawOf.AfterTalk);
        story = story.With(facts => facts with { Contacts = [LawOf.Called(Story.On(2), ContactOutcome.RightParty)] });

        story.TellsEitherWay(0, 20).ShouldBe(["9: call phone remind"]); // seven days, the conversation's included
        story.With(facts => facts with { Contacts = [] }).TellsEitherWay(0, 20).ShouldBe(["5: call phone remind"]);
    }

    [Fact]
    public void A_channel_that_law_denies_gives_way_to_the_next_at_once()
    {
        var story = Texts(5, Consented);
        var consented = story.With(facts => facts with
        {
            Contact = facts.Contact with { Consents = [new(Channel.Sms, ConsentState.Granted, Story.On(-9))] },
        });

        story.TellsEitherWay(0, 9).ShouldBe(["5: reminder letter remind"]);
        story.Reasons(5, Rules.LawForbids).ShouldBe(
        [
            "law.forbids reminder sms kind=consentRule law=us.text-consent citation=section 4 strength=prohibition "
                + "confirmed=never datum=consent",
        ]);
        consented.TellsEitherWay(0, 9).ShouldBe(["5: reminder sms remind"]);
    }

    [Fact]
    public void Law_that_denies_every_channel_is_the_headline()
    {
        var everywhere = Consented with { AppliesWhen = LegalScope.Everything };
        var story = Texts(5, everywhere);

        story.Says(5).ShouldBe(
            "law.forbids reminder sms kind=consentRule law=us.text-consent citation=section 4 strength=prohibition "
                + "confirmed=never datum=consent");
        story.Reasons(5, Rules.LawForbids).Length.ShouldBe(2, "each channel is told as well");
        story.Decide(5).NextEvaluation.ShouldBeNull();

        // One without an address is no channel; one that something else keeps from being used is.
        TextsAlone(5, everywhere).Says(5).ShouldStartWith("law.forbids reminder sms");
        story.With(facts => facts with
        {
            Contact = facts.Contact with { Consents = [new(Channel.Letter, ConsentState.Withdrawn, Story.On(0))] },
        }).Says(5).ShouldStartWith("channels.none");
        Texts(5).With(facts => facts with { Contact = facts.Contact with { Reachable = [] } }).Says(5)
            .ShouldStartWith("channels.none");
    }

    [Fact]
    public void A_preferred_channel_that_is_waited_for_names_the_law()
    {
        var policy = Story.Policies(SmsThenLetter, new() { PatienceDays = 3 });
        var story = (Texts(5, OnWorkingDays) with { Policy = policy }).Prefers(new() { Channel = Channel.Sms })
            .With(facts => facts with { PaymentsKnownUntil = Story.On(4) });
        string Told(Language language) =>
            new DunningEngine(policy, story.Law).Explain(story.Debtor, AsOf.On(Story.On(5)), language).ToString();

        Told(Language.English).ShouldContain("us.working-days (section 1; prohibition; source read: never): SMS is "
            + "preferred and allowed from Mon 9 Mar 2026 on; the notice waits for it");
        Told(Language.German).ShouldContain("us.working-days (section 1; Verbot; Quelle gelesen: nie): SMS ist "
            + "gewünscht und zulässig ab Mo., 9. März 2026; die Mitteilung wartet darauf");
    }

    [Theory]
    [InlineData(false, "5: reminder letter remind")]
    [InlineData(true, "5: reminder sms remind")]
    public void What_a_text_must_contain_is_said_by_its_step(bool contains, string says)
    {
        var story = Of(
            t =>
            {
                t.Level("reminder", Start.OnDay(5), Tone.Remind, Channel.Sms, Channel.Letter)
                    .AtLastLevel(LastLevel.Stop);
                _ = contains ? t.Contains("opt-out") : t;
            },
            OptOut);

        story.TellsEitherWay(0, 9).ShouldBe([says]);
        if (contains)
        {
            story.Decide(5).Actions.Single().Contains.ShouldBe(["opt-out"]);
        }
        else
        {
            story.Reasons(5, Rules.LawForbids).Single().ShouldContain("kind=contentRule law=us.opt-out");
        }
    }

    [Theory]
    [InlineData(3, "7: reminder sms remind")] // two days of waiting are worth it
    [InlineData(1, "5: reminder letter remind")]
    public void A_preferred_channel_that_law_opens_soon_is_waited_for(int patience, string says)
    {
        var policy = Story.Policies(SmsThenLetter, new() { PatienceDays = patience });
        var story = (Texts(5, OnWorkingDays) with { Policy = policy }).Prefers(new() { Channel = Channel.Sms });

        story.TellsEitherWay(0, 9).ShouldBe([says]);
        if (patience == 3)
        {
            story.Says(5).ShouldStartWith("channels.patience reminder sms until 7");
        }
    }

    // Day 5 is a Saturday, on which law is closed; the debtor reads text messages on one weekday only.
    [Theory]
    [InlineData(IsoDayOfWeek.Sunday, "5: reminder letter remind")] // never open: no wait from one day to the next
    [InlineData(IsoDayOfWeek.Tuesday, "8: reminder sms remind")] // on Monday law is open and she is not
    [InlineData(IsoDayOfWeek.Wednesday, "5: reminder letter remind")] // four days are not worth it
    public void A_preferred_channel_is_waited_for_where_law_and_wish_open_it_together(IsoDayOfWeek day, string says)
    {
        var policy = Story.Policies(SmsThenLetter, new() { PatienceDays = 3 });
        var story = (Texts(5, OnWorkingDays) with { Policy = policy }).Prefers(new()
        {
            Channel = Channel.Sms,
            ChannelWeekdays = [new() { Channel = Channel.Sms, Weekdays = [day] }],
        });

        story.TellsEitherWay(0, 16).ShouldBe([says]);
    }

    [Fact]
    public void Hours_that_are_not_preferred_are_not_waited_for() =>
        Texts(5, OnWorkingDays).TellsEitherWay(0, 9).ShouldBe(["5: reminder letter remind"]);

    [Fact]
    public void Notice_that_must_come_first_is_waited_for_and_given()
    {
        var gate = new NoticeGate
        {
            Id = new("us.notice-first"),
            Citation = "section 6",
            Source = "test",
            Requires = ["validation-notice"],
            AppliesWhen = new() { Channels = [ChannelKind.TextMessage] },
        };
        var story = Of(
            t => t.Level("notice", Start.OnDay(5), Tone.Remind, Channel.Letter).Contains("validation-notice")
                .Level("second", Start.AfterNotice(10), Tone.Urge, Channel.Sms, Channel.Letter)
                .AtLastLevel(LastLevel.Stop),
            gate);
        var without = Of(
            t => t.Level("notice", Start.OnDay(5), Tone.Remind, Channel.Letter)
                .Level("second", Start.AfterNotice(10), Tone.Urge, Channel.Sms, Channel.Letter)
                .AtLastLevel(LastLevel.Stop),
            gate);

        story.TellsEitherWay(0, 20).ShouldBe(["5: notice letter remind", "15: second sms urge"]);
        without.TellsEitherWay(0, 20).ShouldBe(["5: notice letter remind", "15: second letter urge"]);
    }

    [Theory]
    [InlineData("jurisdiction")]
    [InlineData("zones")]
    [InlineData("pack")]
    public void A_fact_that_is_missing_is_named_and_refuses_the_contact(string missing)
    {
        var story = missing switch
        {
            "jurisdiction" => Texts(5, EightToNine).With(facts => facts with { Jurisdiction = null }),
            "pack" => Texts(5, EightToNine).With(facts => facts with { Jurisdiction = "fr" }),
            _ => Texts(5, EightToNine).With(facts => facts with
            {
                Contact = facts.Contact with { Zones = [] },
            }),
        };

        story.Tells(0, 20).ShouldBeEmpty();
        story.Reasons(5, Rules.LawMissing).Select(reason => reason.Split("datum=")[1])
            .ShouldBe([missing, missing]); // text and letter
        story.Decide(5).NextEvaluation.ShouldBeNull(); // waiting alone brings no fact
    }

    [Theory]
    [InlineData(Purpose.Statutory)]
    [InlineData(Purpose.Service)]
    public void Law_is_asked_whatever_a_contact_is_for(Purpose purpose)
    {
        var story = Of(
            t => t.Level("duty", Start.OnDay(5), Tone.Remind, Channel.Sms).Purpose(purpose)
                .AtLastLevel(LastLevel.Stop),
            OnWorkingDays);

        story.TellsEitherWay(0, 9).ShouldBe(["7: duty sms remind"]);
        (story with { Law = LawBook.None }).TellsEitherWay(0, 9).ShouldBe(["5: duty sms remind"]);
    }

    [Fact]
    public void Guidance_stands_in_the_way_of_nothing() =>
        Texts(5, OnWorkingDays with { Strength = LegalStrength.Guidance }).TellsEitherWay(0, 9)
            .ShouldBe(["5: reminder sms remind"]);

    [Theory]
    [InlineData(20, 59, "reminder sms remind")]
    [InlineData(21, 0, "reminder letter remind")] // closed for the rest of the day
    [InlineData(7, 59, "reminder sms remind")] // opens in a minute
    public void An_instant_late_in_the_evening_has_what_is_left_of_the_day(int hour, int minute, string says)
    {
        var zone = DateTimeZoneProviders.Tzdb[Zone];
        var at = Story.On(5).At(new LocalTime(hour, minute)).InZoneStrictly(zone).ToInstant();
        var story = Texts(5, EightToNine);
        var act = Story.Acts(story.Decide(5, AsOf.Exactly(at, zone))).Single();

        act.ShouldBe(says);
    }

    [Fact]
    public void Late_in_the_evening_what_has_no_other_channel_waits_for_the_morning()
    {
        var zone = DateTimeZoneProviders.Tzdb[Zone];
        var at = Story.On(5).At(new LocalTime(22, 30)).InZoneStrictly(zone).ToInstant();
        var story = Of(
            t => t.Level("reminder", Start.OnDay(5), Tone.Remind, Channel.Sms).AtLastLevel(LastLevel.Stop),
            EightToNine);
        var decision = story.Decide(5, AsOf.Exactly(at, zone));

        decision.Actions.ShouldBeEmpty();
        Story.Text(decision.Cases[0].Because).ShouldStartWith("law.waits reminder sms until 6 kind=timeWindow");
        decision.NextEvaluation.ShouldBe(Story.On(6));
        story.Decide(6).Actions.Single().PermittedFrom.ToString().ShouldBe("2026-03-08T12:00:00Z");
    }

    [Fact]
    public void A_policy_that_names_a_pack_which_is_not_there_makes_no_engine()
    {
        var policy = DunningPolicy.Named("us-house").Jurisdictions("us", "us-ma").Everyone("standard")
            .Treatment("standard", SmsThenLetter).Build(isAnalysed: false).Value;
        var law = LawBook.Of(LawOf.Pack("us", EightToNine)).Value;

        Should.Throw<ArgumentException>(() => new DunningEngine(policy)).Message.ShouldStartWith(
            "Policy \"us-house\" is judged by law pack \"us\", which is not there. No pack is loaded. Give the engine "
                + "a LawBook with each pack that the policy names.");
        Should.Throw<ArgumentException>(() => new DunningEngine(policy, law)).Message.ShouldStartWith(
            "Policy \"us-house\" is judged by law pack \"us-ma\", which is not there. Loaded: us@1.");
    }

    [Fact]
    public void The_packs_that_judged_stand_in_the_basis()
    {
        var story = Texts(5, EightToNine);

        story.Decide(5).Basis.Packs.ShouldBe(["us@1"]);
        (story with { Law = LawBook.None }).Decide(5).Basis.Packs.ShouldBeEmpty();
    }

    // Nothing but texts reaches the debtor.
    private static Story TextsAlone(int start, params ReadOnlySpan<LegalRule> rules) =>
        Texts(start, rules).With(facts => facts with { Contact = facts.Contact with { Reachable = [Channel.Sms] } });

    private static Story Texts(int start, params ReadOnlySpan<LegalRule> rules) => Of(
        t => t.Level("reminder", Start.OnDay(start), Tone.Remind, Channel.Sms, Channel.Letter)
            .AtLastLevel(LastLevel.Stop),
        rules);

    private static void SmsThenLetter(TreatmentBuilder t) =>
        t.Level("reminder", Start.OnDay(5), Tone.Remind, Channel.Sms, Channel.Letter).AtLastLevel(LastLevel.Stop);

    // A consumer in New York with an agency's debt.
    private static Story Of(Action<TreatmentBuilder> steps, params ReadOnlySpan<LegalRule> rules)
    {
        var law = LawBook.Of(LawOf.Pack("us", rules) with { Zones = [] }).Value;
        var story = Story.Of(steps, Story.Item() with { Account = "A-1" }).With(facts => facts with
        {
            Kind = DebtorKind.Consumer,
            Jurisdiction = "us",
            Accounts = [new() { Id = "A-1", CreditorRole = CreditorRole.Agency }],
            Contact = facts.Contact with { Zones = [Zone] },
        });
        return story with { Law = law };
    }

    private static ValueList<IsoDayOfWeek> Weekdays(int first, int last) =>
        [.. Enumerable.Range(first, last - first + 1).Select(day => (IsoDayOfWeek)day)];
}
