namespace Dunning.Tests.Treatments;

/// <summary>
/// Purposes: what is service, statutory or a reply; forms that law prescribes; duties with a last day.
/// </summary>
public class DutyTests
{
    [Theory]
    [InlineData(Purpose.Service)]
    [InlineData(Purpose.Statutory)]
    [InlineData(Purpose.Reply)]
    public void What_does_not_ask_for_money_takes_no_day_and_no_gap(Purpose purpose)
    {
        var story = Story.Of(
            Story.Policies(t => t
                .Level("reminder", Start.OnDay(5), Tone.Remind, Channel.Email)
                .On("note", StepEvent.PaymentFailed, Tone.Inform, Channel.Email).Purpose(purpose)
                .AtLastLevel(LastLevel.Stop)),
            Story.Item()).With(facts => facts with
            {
                FailedCollections = [new() { On = Story.On(4) }, new() { On = Story.On(5) }],
            });

        story.TellsEitherWay(0, 30)
            .ShouldBe(["4: note email inform", "5: reminder email remind", "5: note email inform"]);
        story.Decide(4).Actions.Single().Total.ShouldBe(new Money(0, Currency.EUR));
    }

    [Theory]
    [InlineData(Purpose.Collect, "5: notice letter remind (softened)")]
    [InlineData(Purpose.Statutory, "5: notice letter final")]
    public void Tones_bind_only_what_asks_for_money(Purpose purpose, string says) =>
        Story.Of(
            Story.Policies(t => t
                .Level("notice", Start.OnDay(5), Tone.Final, Channel.Letter).Purpose(purpose)
                .AtLastLevel(LastLevel.Stop)),
            Story.Item()).Tells(0, 6).ShouldBe([says]);

    // Two accounts: the reminder of one moves the debtor to a segment in which a statutory level of the other is due.
    [Fact]
    public void What_the_contact_of_a_day_brings_about_is_done_on_the_next()
    {
        var policy = DunningPolicy.Named("moving")
            .Segment("contacted", Facts.Contacts(10).AtLeast(1), "warned")
            .Everyone("standard")
            .Treatment("standard", t => t.Level("reminder", Start.OnDay(5), Tone.Remind, Channel.Email)
                .AtLastLevel(LastLevel.Stop))
            .Treatment("warned", t => t
                .Level("warning", Start.OnDay(2), Tone.Remind, Channel.Letter).Purpose(Purpose.Statutory)
                .AtLastLevel(LastLevel.Stop))
            .Build(isAnalysed: false).Value;
        var story = Story.Of(policy, Story.Item(), Story.Item() with
        {
            Id = "R-2",
            Account = "B",
            DueOn = Story.On(2),
        });

        var reminded = story.After(5);
        reminded.Tells(5, 5).ShouldBeEmpty();
        reminded.Tells(6, 6).ShouldBe(["6: warning letter remind"]);
    }

    [Fact]
    public void A_case_has_one_notice_a_day_also_where_the_next_is_statutory_and_needs_no_gap()
    {
        var story = Story.Of(
            Story.Policies(t => t
                .Level("reminder", Start.OnDay(5), Tone.Remind, Channel.Email)
                .Level("threat", Start.OnDay(5), Tone.Final, Channel.Letter).Purpose(Purpose.Statutory).Gap(0)
                .AtLastLevel(LastLevel.Stop)),
            Story.Item());

        var reminded = story.After(5);
        reminded.Decide(5).Actions.ShouldBeEmpty();
        reminded.Tells(6, 6).ShouldBe(["6: threat letter final"]);
    }

    [Fact]
    public void So_it_has_where_the_statutory_one_comes_first()
    {
        var story = Story.Of(
            Story.Policies(t => t
                .Level("threat", Start.OnDay(5), Tone.Remind, Channel.Letter).Purpose(Purpose.Statutory)
                .Level("reminder", Start.OnDay(5), Tone.Remind, Channel.Email).Gap(0)
                .AtLastLevel(LastLevel.Stop)),
            Story.Item());

        var threatened = story.After(5);
        threatened.Says(5).ShouldStartWith("steps.gap reminder until 6");
        threatened.Tells(6, 6).ShouldBe(["6: reminder email remind"]);
    }

    [Fact]
    public void A_statutory_level_is_kept_back_by_a_hold_that_does_not_allow_it()
    {
        var story = Story.Of(
            Story.Policies(t => t
                .Level("notice", Start.OnDay(5), Tone.Final, Channel.Letter).Purpose(Purpose.Statutory)
                .AtLastLevel(LastLevel.Stop)),
            Story.Item());

        story.With(facts => facts with
        {
            Holds = [new() { Id = "H-1", Kind = HoldKind.Insolvent, From = Story.On(1) }],
        }).Says(5).ShouldStartWith("holds.in-force");
    }

    [Fact]
    public void A_form_alone_fixes_the_channel()
    {
        var free = Story.Of(
            Story.Policies(t => t
                .Level("notice", Start.OnDay(5), Tone.Remind, Channel.Letter).AtLastLevel(LastLevel.Stop)),
            Story.Item()).Prefers(new() { Channel = Channel.Email });
        var fixedForm = Story.Of(
            Story.Policies(t => t
                .Level("notice", Start.OnDay(5), Tone.Remind, Channel.Letter).Form("in writing, § 492 (5) BGB")
                .AtLastLevel(LastLevel.Stop)),
            Story.Item()).Prefers(new() { Channel = Channel.Email });

        free.Tells(0, 6).ShouldBe(["5: notice email remind"]);
        fixedForm.Tells(0, 6).ShouldBe(["5: notice letter remind"]);
        fixedForm.Decide(5).Actions.Single().Form.ShouldBe("in writing, § 492 (5) BGB");
    }

    [Theory]
    [InlineData(null, "7: notice email remind")] // waits two days for the preferred channel
    [InlineData(7, "7: notice email remind")] // the duty is in time on day 7
    [InlineData(6, "5: notice letter remind")] // so it does not wait
    public void No_patience_goes_beyond_the_last_day_of_a_duty(int? dueBy, string says)
    {
        var story = Duty(dueBy).Prefers(new()
        {
            Channel = Channel.Email,
            ChannelWeekdays = [new() { Channel = Channel.Email, Weekdays = [Story.On(7).DayOfWeek] }],
        });

        story.TellsEitherWay(0, 10).ShouldBe([says]);
    }

    [Theory]
    [InlineData(8, 0)]
    [InlineData(9, 1)]
    public void A_duty_that_is_missed_is_said(int day, int times)
    {
        var story = Duty(8);

        story.Decide(day).Actions.Count().ShouldBe(1);
        story.Reasons(day, Rules.StepsDutyMissed).Length.ShouldBe(times);
    }

    [Fact]
    public void A_duty_that_is_missed_is_said_while_it_waits()
    {
        var story = Duty(8).With(facts => facts with { Contact = ContactProfile.Unknown });

        story.Reasons(9, Rules.StepsDutyMissed).ShouldBe(["steps.duty-missed step=notice last=day 8"]);
    }

    [Fact]
    public void What_was_done_long_ago_misses_no_duty()
    {
        var story = Duty(8).Through(0, 20);

        story.Reasons(21, Rules.StepsDutyMissed).ShouldBeEmpty();
        story.Owing(Story.Item(), Story.Item("R-2", due: 18)).Reasons(23, Rules.StepsDutyMissed).ShouldBeEmpty();
        story.Owing(Story.Item(), Story.Item("R-2", due: 18)).Says(23).ShouldContain("R-2 rises 1");
    }

    [Theory]
    [InlineData(5, 0)]
    [InlineData(6, 1)]
    public void A_duty_that_an_event_brings_is_missed_as_well(int day, int times)
    {
        var story = Story.Of(
            Story.Policies(t => t
                .On("answer", StepEvent.ContactReplied, Tone.Inform, Channel.Email).DueBy(Span.Days(3))),
            Story.Item()).With(facts => facts with
            {
                Contacts =
                [
                    new() { On = Story.On(2), Channel = Channel.Email, Direction = ContactDirection.Inbound },
                ],
            });

        story.Decide(day).Actions.Count().ShouldBe(1);
        story.Reasons(day, Rules.StepsDutyMissed).Length.ShouldBe(times);
    }

    private static Story Duty(int? dueBy) => Story.Of(
        Story.Policies(t =>
        {
            t.Level("notice", Start.OnDay(5), Tone.Remind, Channel.Email, Channel.Letter);
            if (dueBy is { } days)
            {
                t.DueBy(Span.Days(days));
            }

            t.AtLastLevel(LastLevel.Stop);
        }),
        Story.Item());
}
