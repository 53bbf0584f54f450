using NodaTime;

namespace Dunning.Tests;

/// <summary>On which day: weekdays, and one contact a day for one person over all cases. Day 5 is a Saturday.</summary>
public class ContactDayTests
{
    private static readonly ValueList<IsoDayOfWeek> WorkingDays =
        [IsoDayOfWeek.Monday, IsoDayOfWeek.Tuesday, IsoDayOfWeek.Wednesday, IsoDayOfWeek.Thursday, IsoDayOfWeek.Friday];

    private static Story Ladder => Story.Of(Story.ThreeLevels, Story.Item());

    [Fact]
    public void What_falls_on_a_day_without_contact_comes_on_the_next_with_it()
    {
        var story = Story.Of(Story.Policies(Story.ThreeLevels, new() { ContactDays = WorkingDays }), Story.Item());

        story.Says(5).ShouldBe("contacts.weekday reminder until 7 weekday=saturday");
        story.Walk(0, 10).ShouldBe(["7: reminder email remind"]);
        Ladder.Walk(0, 10).ShouldBe(["5: reminder email remind"]);
    }

    [Fact]
    public void The_weekdays_of_the_debtor_count_too()
    {
        var story = Ladder.Prefers(new() { Weekdays = [IsoDayOfWeek.Thursday] });

        story.Walk(0, 30).ShouldBe(["10: reminder email remind", "24: second email urge"]);
    }

    [Fact]
    public void Weekdays_without_one_in_common_leave_none()
    {
        var story = Story.Of(Story.Policies(Story.ThreeLevels, new() { ContactDays = WorkingDays }), Story.Item())
            .Prefers(new() { Weekdays = [IsoDayOfWeek.Sunday] });

        story.Walk(0, 60).ShouldBeEmpty();
        story.Decide(5).NextEvaluation.ShouldBeNull();
        story.Says(5).ShouldBe("contacts.weekday reminder weekday=saturday");
    }

    [Theory]
    [InlineData(Purpose.Collect, ContactDirection.Outbound, false)]
    [InlineData(Purpose.Service, ContactDirection.Outbound, true)] // a confirmation takes no day
    [InlineData(Purpose.Collect, ContactDirection.Inbound, true)] // the debtor's own call neither
    public void One_contact_a_day_counts_those_from_outside(Purpose purpose, ContactDirection direction, bool acts)
    {
        var story = Ladder.With(facts => facts with
        {
            Contacts = [new() { On = Story.On(5), Channel = Channel.Phone, Purpose = purpose, Direction = direction }],
        });

        story.Decide(5).Actions.Any().ShouldBe(acts);
        story.Decide(6).Actions.Any().ShouldBe(true);
    }

    [Fact]
    public void A_contact_of_the_day_is_named_with_the_next_day() =>
        Ladder.With(facts => facts with { Contacts = [new() { On = Story.On(5), Channel = Channel.Phone }] }).Says(5)
            .ShouldBe("contacts.one-a-day reminder until 6 channel=phone");

    [Fact]
    public void A_call_of_any_purpose_takes_the_day_for_another_call()
    {
        var story = Story.Of(t => t.Call("call", Start.OnDay(5), Tone.Remind).AtLastLevel(LastLevel.Stop), Story.Item())
            .With(facts =>
                facts with { Contacts =
                    [new() { On = Story.On(5), Channel = Channel.Phone, Purpose = Purpose.Service }] });

        story.Decide(5).Cases[0].Because.Rule.ShouldBe(Rules.ContactsOneADay);
        story.Decide(6).Actions.ShouldHaveSingleItem();
    }

    [Fact]
    public void Notices_of_several_cases_by_one_channel_go_together()
    {
        var story = Ladder.Owing(Story.Item() with { Account = "A-1" }, Story.Item("R-2", 50) with { Account = "A-2" });

        story.Walk(0, 14).ShouldBe(["5: reminder email remind", "5: reminder email remind"]);
    }

    [Fact]
    public void Calls_are_never_joined_and_the_firmer_then_the_older_goes_first()
    {
        var story = Story.Of(t => t.Call("call", Start.OnDay(5), Tone.Remind).AtLastLevel(LastLevel.Stop),
            Story.Item() with { Account = "A-1" },
            Story.Item("R-2", 50, due: -1) with { Account = "A-2" });

        story.Says(5).ShouldBe("call phone remind 50.00 EUR: R-2 rises 1"); // the older debt
        Story.Text(story.Decide(5).Cases[0].Because)
            .ShouldBe("contacts.other-case call until 6 case=D-1/A-2/EUR step=call channel=phone");
        story.Walk(0, 14).ShouldBe(["4: call phone remind", "5: call phone remind"]);
    }

    [Fact]
    public void The_firmer_tone_goes_before_the_older_debt()
    {
        var story = Story.Of(
            t => t.Level("reminder", Start.OnDay(5), Tone.Remind, Channel.Email)
                .Call("call", Start.AfterNotice(10))
                .AtLastLevel(LastLevel.Stop),
            Story.Item() with { Account = "B" },
            Story.Item("R-2", 50, due: 10) with { Account = "A" });

        // On day 15 B is due for a call and A for a reminder: one contact a day, the firmer first.
        story.Walk(0, 20).ShouldBe(["5: reminder email remind", "15: call phone urge", "16: reminder email remind"]);
    }

    [Fact]
    public void A_level_goes_before_a_notice_before_the_due_date()
    {
        var story = Story.Of(
            t => t.BeforeDue("soon", 3, Channel.Sms)
                .Level("reminder", Start.OnDay(5), Tone.Remind, Channel.Email)
                .AtLastLevel(LastLevel.Stop),
            Story.Item("R-2", 50, due: 8) with { Account = "A" },
            Story.Item() with { Account = "B" });

        story.Walk(0, 12).ShouldBe(["5: reminder email remind", "6: soon sms inform"]);
    }

    [Fact]
    public void While_the_outcome_of_an_act_is_unknown_the_case_waits()
    {
        var story = Ladder with
        {
            Debtor = Ladder.Debtor with
            {
                History = new()
                {
                    InFlight =
                        [new() { Case = new() { Debtor = "D-1", Currency = Currency.EUR }, Lane = "notice", Sequence =
                            1 }],
                },
            },
        };

        story.Decide(5).Cases[0].Because.Rule.ShouldBe(Rules.ContactsInFlight);
        Ladder.Decide(5).Actions.ShouldHaveSingleItem();
    }
}
