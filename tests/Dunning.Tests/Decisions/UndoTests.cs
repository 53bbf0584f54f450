namespace Dunning.Tests.Decisions;

/// <summary>Undo takes back the last notice of a case: last in, first out.</summary>
public class UndoTests
{
    private static readonly CaseId Case = new() { Debtor = "D-1", Currency = Currency.EUR };

    private static readonly Story Twice = Story.Of(Story.ThreeLevels, Story.Item()).Through(0, 16);

    [Fact]
    public void The_level_goes_back_to_what_it_was_before()
    {
        var undone = Undo(Twice);

        Twice.Debtor.History.Items.Single().Rung.ShouldBe(2);
        undone.Debtor.History.Items.ShouldBe(Story.Of(Story.ThreeLevels, Story.Item()).Through(0, 14)
            .Debtor.History.Items);
    }

    [Fact]
    public void What_is_taken_back_stays_in_the_history_as_cancelled() =>
        Undo(Twice).Debtor.History.Contacts.Select(contact => $"{contact.Step} {contact.Outcome}")
            .ShouldBe(["reminder Delivered", "second Cancelled"]);

    [Fact]
    public void The_same_day_decides_the_same_again()
    {
        var (first, again) = (Twice.Debtor.History.Contacts[^1].On, Undo(Twice).Says(16));

        first.ShouldBe(Story.On(15));
        again.ShouldBe("second email urge 100.00 EUR: R-1 rises 2");
        Undo(Twice).After(16).Level("R-1").ShouldBe(2);
    }

    [Fact]
    public void A_notice_that_is_not_the_last_is_refused_with_the_one_that_is()
    {
        var problem = DunningEngine.Undo(Twice.Debtor, Twice.Debtor.History.Contacts[0]).Problems.ShouldHaveSingleItem();

        problem.ToString().ShouldBe(
            "case D-1/EUR: error DUN2302: after reminder of 2026-03-07 came second of 2026-03-17, which stands. "
            + "Take that back first.");
    }

    [Fact]
    public void The_last_one_may_be_named() =>
        DunningEngine.Undo(Twice.Debtor, Twice.Debtor.History.Contacts[^1]).Value.ShouldBe(Undo(Twice).Debtor);

    [Fact]
    public void Where_nothing_is_left_it_says_so_and_no_level_falls_below_none()
    {
        var none = Undo(Undo(Twice));

        none.Debtor.History.Items.ShouldBeEmpty();
        DunningEngine.Undo(none.Debtor, Case).Problems.ShouldHaveSingleItem().Id.ShouldBe("DUN2301");
        DunningEngine.Undo(none.Debtor, none.Debtor.History.Contacts[0]).Problems.ShouldHaveSingleItem().Id
            .ShouldBe("DUN2301");
    }

    [Fact]
    public void A_call_that_took_place_is_not_taken_back()
    {
        var called = Story.Of(t => t.Call("call", Start.OnDay(5)).AtLastLevel(LastLevel.Stop), Story.Item())
            .Through(0, 16);
        var reached = Reported(called, ContactOutcome.RightParty);

        DunningEngine.Undo(called.Debtor, Case).Value.History.Items.ShouldBeEmpty();
        DunningEngine.Undo(reached.Debtor, Case).Problems.ShouldHaveSingleItem().Id.ShouldBe("DUN2303");
    }

    [Fact]
    public void A_notice_that_came_back_is_passed_over_since_it_is_taken_back_already()
    {
        var undone = Undo(Reported(Twice, ContactOutcome.Returned));

        undone.Debtor.History.Items.ShouldBeEmpty();
        undone.Debtor.History.Contacts.Select(contact => contact.Outcome)
            .ShouldBe([ContactOutcome.Cancelled, ContactOutcome.Returned]);
    }

    [Fact]
    public void A_repeat_goes_back_to_the_repeats_before_it()
    {
        var story = Story.Of(
            t => t.Level("reminder", Start.OnDay(5), Tone.Remind, Story.EmailThenLetter).Deadline(7)
                .AtLastLevel(LastLevel.Repeat(10)),
            Story.Item()).Through(0, 25);
        var (thrice, twice) = (story.Debtor.History.Items.Single(), Undo(story).Debtor.History.Items.Single());

        (thrice.Repeats, thrice.On, thrice.Deadline).ShouldBe((2, Story.On(25), Story.On(32)));
        (twice.Repeats, twice.On, twice.Deadline).ShouldBe((1, Story.On(15), Story.On(22)));
    }

    [Fact]
    public void A_repeat_that_came_back_is_not_counted_when_it_is_sent_again()
    {
        var story = Story.Of(
            t => t.Level("reminder", Start.OnDay(5), Tone.Remind, Story.EmailThenLetter)
                .AtLastLevel(LastLevel.Repeat(10)),
            Story.Item()).Through(0, 15);
        var again = Reported(story, ContactOutcome.Returned).After(16).Debtor.History.Items.Single();

        (again.Repeats, again.On).ShouldBe((1, Story.On(16)));
    }

    [Fact]
    public void One_sent_anew_on_the_day_on_which_the_first_came_back_stands()
    {
        var story = Reported(
            Story.Of(Story.ThreeLevels, Story.Item()).Through(0, 5), ContactOutcome.Returned).After(5);

        story.Debtor.History.Contacts.Select(contact => contact.Channel).ShouldBe([Channel.Email, Channel.Letter]);
        story.Decide(6).Actions.ShouldBeEmpty();
        story.Decide(15).Actions.Single().Step.ShouldBe("second");
    }

    private static Story Undo(Story story) => story with { Debtor = DunningEngine.Undo(story.Debtor, Case).Value };

    private static Story Reported(Story story, ContactOutcome outcome)
    {
        var contacts = story.Debtor.History.Contacts.ToArray();
        contacts[^1] = contacts[^1] with { Outcome = outcome };
        return story with
        {
            Debtor = story.Debtor with { History = story.Debtor.History with { Contacts = contacts.ToValueList() } },
        };
    }
}
