namespace Dunning.Tests.Decisions;

/// <summary>One day, one person: which of several cases has the contact, and what is not bound by it.</summary>
public class DayArbitrationTests
{
    [Fact]
    public void What_an_event_brings_goes_before_the_ladder_and_the_loser_comes_the_next_day()
    {
        var story = TwoCases(t => t
            .Level("reminder", Start.OnDay(5), Tone.Urge, Channel.Letter)
            .On("follow", StepEvent.PaymentFailed, Tone.Remind, Channel.Email)
            .AtLastLevel(LastLevel.Stop)).With(facts => facts with
            {
                Receivables = [facts.Receivables[0], facts.Receivables[1] with { DueOn = Story.On(4) }],
                FailedCollections = [new() { On = Story.On(5), Receivable = "R-2" }],
            });

        story.TellsEitherWay(0, 8).ShouldBe(["5: follow email remind", "6: reminder letter urge"]);
        story.Reasons(5, Rules.ContactsOtherCase).Single()
            .ShouldBe("contacts.other-case reminder until 6 case=D-1/A-2/EUR step=follow channel=email");
    }

    [Fact]
    public void The_ladder_goes_before_what_is_not_due_yet()
    {
        var story = Story.Of(
            Story.Policies(t => t
                .BeforeDue("before", 3, Channel.Email)
                .Level("reminder", Start.OnDay(5), Tone.Remind, Channel.Letter)
                .AtLastLevel(LastLevel.Stop)),
            Story.Item("R-1", due: 8) with { Account = "A-1" },
            Story.Item("R-2") with { Account = "A-2" });

        story.TellsEitherWay(0, 9).ShouldBe(["5: reminder letter remind", "6: before email inform"]);
    }

    [Fact]
    public void By_one_channel_all_cases_are_told_on_one_day() =>
        TwoCases(t => t.Level("reminder", Start.OnDay(5), Tone.Remind, Channel.Email).AtLastLevel(LastLevel.Stop))
            .TellsEitherWay(0, 9).ShouldBe(["5: reminder email remind", "5: reminder email remind"]);

    [Fact]
    public void Within_a_case_what_an_event_brings_goes_first()
    {
        var story = Story.Of(
            Story.Policies(t => t
                .Level("reminder", Start.OnDay(5), Tone.Remind, Channel.Email)
                .On("follow", StepEvent.PaymentFailed, Tone.Remind, Channel.Email)
                .AtLastLevel(LastLevel.Stop)),
            Story.Item()).With(facts => facts with { FailedCollections = [new() { On = Story.On(5) }] });

        // The loser waits for the gap, as a case has one notice that asks a day.
        story.TellsEitherWay(0, 20).ShouldBe(["5: follow email remind", "12: reminder email remind"]);
        story.Reasons(5, Rules.StepsOneNotice).ShouldBe(["steps.one-notice reminder other=follow"]);
    }

    [Theory]
    [InlineData(Purpose.Statutory, "5: call phone remind|6: reminder phone remind")]
    [InlineData(Purpose.Reply, "5: call phone remind|6: reminder phone remind")]
    [InlineData(Purpose.Service, "5: reminder phone remind|6: call phone remind")] // courtesy comes last
    public void Two_calls_are_never_made_on_one_day(Purpose purpose, string walk)
    {
        var story = Calls(purpose);

        string.Join('|', story.TellsEitherWay(0, 9)).ShouldBe(walk);
        string.Join('|', Swapped(story).TellsEitherWay(0, 9)).ShouldBe(walk);
    }

    [Fact]
    public void A_service_call_made_outside_takes_the_day_for_another_call_and_for_no_letter()
    {
        var called = new ContactAttempt { On = Story.On(5), Channel = Channel.Phone, Purpose = Purpose.Service };
        var call = Story.Of(
            t => t.Call("call", Start.OnDay(5), Tone.Remind).AtLastLevel(LastLevel.Stop), Story.Item());
        var letter = Story.Of(
            t => t.Level("reminder", Start.OnDay(5), Tone.Remind, Channel.Letter).AtLastLevel(LastLevel.Stop),
            Story.Item());

        call.With(facts => facts with { Contacts = [called] }).TellsEitherWay(5, 9).ShouldBe(["6: call phone remind"]);
        letter.With(facts => facts with { Contacts = [called] }).Tells(5, 9).ShouldBe(["5: reminder letter remind"]);
        call.With(facts => facts with { Contacts = [called with { Outcome = ContactOutcome.Expired }] }).Tells(5, 9)
            .ShouldBe(["5: call phone remind"]);
    }

    [Fact]
    public void A_call_does_not_keep_back_a_service_note()
    {
        var story = Story.Of(
            Story.Policies(t => t
                .Call("call", Start.OnDay(5), Tone.Remind)
                .On("note", StepEvent.PaymentFailed, Tone.Inform, Channel.Email).Purpose(Purpose.Service)
                .AtLastLevel(LastLevel.Stop)),
            Story.Item() with { Account = "A-1" },
            Story.Item("R-2", due: 90) with { Account = "A-2" })
            .With(facts => facts with { FailedCollections = [new() { On = Story.On(5), Receivable = "R-2" }] });

        story.TellsEitherWay(0, 9).ShouldBe(["5: call phone remind", "5: note email inform"]);
        Swapped(story).Tells(0, 9).ShouldBe(["5: note email inform", "5: call phone remind"]);
    }

    // A level that calls, of one case, and a call of another purpose that an event brings in the other.
    private static Story Calls(Purpose purpose) => Story.Of(
        Story.Policies(t => t
            .Call("call", Start.OnDay(5), Tone.Remind).Purpose(purpose)
                .When(Facts.OpenAmount.AtLeast(Story.Euros(200)))
            .Call("reminder", Start.OnDay(5), Tone.Remind)
            .AtLastLevel(LastLevel.Stop)),
        Story.Item() with { Account = "A-1" },
        Story.Item("R-2", 300) with { Account = "A-2" });

    private static Story Swapped(Story story) => story.With(facts => facts with
    {
        Receivables = facts.Receivables
            .Select(item => item with { Account = item.Account == (AccountId)"A-1" ? "A-2" : "A-1" }).ToValueList(),
    });

    private static Story TwoCases(Action<TreatmentBuilder> steps) => Story.Of(
        Story.Policies(steps),
        Story.Item() with { Account = "A-1" },
        Story.Item("R-2") with { Account = "A-2" });
}
