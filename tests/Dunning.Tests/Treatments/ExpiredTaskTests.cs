namespace Dunning.Tests.Treatments;

/// <summary>A task that nobody did expires: its step is passed over for what it was about, and that is said.</summary>
public class ExpiredTaskTests
{
    private static void Steps(TreatmentBuilder t) => t
        .Level("reminder", Start.OnDay(5), Tone.Remind, Channel.Email)
        .Call("call", Start.AfterNotice(10))
        .Level("demand", Start.AfterNotice(20), Tone.Urge, Channel.Email)
        .AtLastLevel(LastLevel.Stop);

    [Fact]
    public void The_ladder_goes_on_without_it()
    {
        var expired = Expired(Story.Of(Steps, Story.Item()).Through(0, 15));

        Story.Of(Steps, Story.Item()).TellsEitherWay(0, 60)
            .ShouldBe(["5: reminder email remind", "15: call phone urge", "35: demand email urge"]);
        expired.Level("R-1").ShouldBe(1);
        expired.TellsEitherWay(16, 60).ShouldBe(["25: demand email urge"]);
        expired.Reasons(16, Rules.StepsTaskExpired).ShouldBe(["steps.task-expired call on=day 15"]);
    }

    [Fact]
    public void A_level_that_the_ledger_raised_for_it_is_taken_back()
    {
        var raised = Story.Of(Steps, Story.Item()).Through(0, 15);
        var taken = raised with
        {
            Debtor = raised.Debtor with
            {
                History = raised.Debtor.History with { Contacts = Expire(raised.Debtor.History.Contacts) },
            },
        };

        raised.Level("R-1").ShouldBe(2);
        taken.TellsEitherWay(16, 60).ShouldBe(["25: demand email urge"]);
    }

    [Fact]
    public void Only_what_it_was_about_is_passed_over()
    {
        var story = Expired(Story.Of(Steps, Story.Item()).Through(0, 15))
            .Owing(Story.Item(), Story.Item("R-2", due: 2)).Through(16, 19);

        story.Level("R-2").ShouldBe(1);
        story.Tells(20, 33).ShouldBe(["25: demand email urge", "32: call phone urge"]);
        story.Through(20, 31).Says(32).ShouldContain("R-2 rises 2");
    }

    [Fact]
    public void It_was_no_contact()
    {
        var story = Expired(Story.Of(Steps, Story.Item()).Through(0, 15));

        // Neither does it take the day, nor does it count for the gap, nor does it make a firmer tone allowed.
        story.Owing(Story.Item(), Story.Item("R-2", due: 10)).Says(15).ShouldContain("R-2 rises 1");
    }

    [Fact]
    public void It_gives_no_tone()
    {
        var policy = Story.Policies(t => t
            .Call("call", Start.OnDay(5), Tone.Remind)
            .Level("demand", Start.OnDay(15), Tone.Urge, Channel.Email)
            .AtLastLevel(LastLevel.Stop));
        var story = Story.Of(policy, Story.Item()).Through(0, 5);

        story.Tells(6, 15).ShouldBe(["15: demand email urge"]);
        Expired(story).Tells(6, 15).ShouldBe(["15: demand email remind (softened)"]);
    }

    [Fact]
    public void A_repeat_that_nobody_did_comes_again_after_its_days_and_not_each_day()
    {
        var story = Story.Of(
            Story.Policies(t => t.Call("call", Start.OnDay(5), Tone.Remind).AtLastLevel(LastLevel.Repeat(14))),
            Story.Item());

        story.Through(0, 18).Tells(19, 40).ShouldBe(["19: call phone remind", "33: call phone remind"]);
        Expired(story.Through(0, 19), 1).TellsEitherWay(20, 40).Length.ShouldBe(1);
        Expired(story.Through(0, 19), 1).Tells(20, 40)[0].ShouldStartWith("33: call phone");
    }

    [Fact]
    public void At_the_end_of_the_ladder_it_says_why_nothing_follows()
    {
        var story = Expired(Story.Of(
            Story.Policies(t => t
                .Level("reminder", Start.OnDay(5), Tone.Remind, Channel.Email)
                .Call("call", Start.AfterNotice(10)).AtLastLevel(LastLevel.Stop)),
            Story.Item()).Through(0, 15));

        story.Says(16).ShouldBe("steps.task-expired call on=day 15");
        story.Decide(16).NextEvaluation.ShouldBeNull();
    }

    // As the ledger has it: the task did not come about, so the level stands where it stood.
    private static Story Expired(Story story, int repeats = 0)
    {
        var history = story.Debtor.History;
        var before = repeats > 0
            ? history.Items.Select(item => item with { On = Story.On(5), Repeats = 0 }).ToValueList()
            : history.Items.Select(item => item with { Rung = item.Rung - 1, On = Story.On(5), Level = "reminder" })
                .Where(item => item.Rung > 0).ToValueList();
        return story with
        {
            Debtor = story.Debtor with
            {
                History = history with { Contacts = Expire(history.Contacts), Items = before },
            },
        };
    }

    private static ValueList<ContactAttempt> Expire(ValueList<ContactAttempt> contacts) => contacts
        .Select((contact, place) => place == contacts.Count - 1
            ? contact with { Outcome = ContactOutcome.Expired }
            : contact)
        .ToValueList();
}
