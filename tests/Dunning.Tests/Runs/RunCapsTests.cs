namespace Dunning.Tests.Runs;

/// <summary>A run of some debtors who are all due; the caps say who goes today.</summary>
public class RunCapsTests
{
    private static readonly Decision[] Three =
    [
        Run.Of("D-1", Channel.Email, Run.Euros(100)),
        Run.Of("D-2", Channel.Email, Run.Euros(300)),
        Run.Of("D-3", Channel.Letter, Run.Euros(200)),
    ];

    [Theory]
    [InlineData(null, "D-1 D-2 D-3 | ")]
    [InlineData(3, "D-1 D-2 D-3 | ")]
    [InlineData(2, "D-2 D-3 | D-1")]
    [InlineData(1, "D-2 | D-3 D-1")]
    [InlineData(0, " | D-2 D-3 D-1")]
    public void The_largest_go_first(int? cap, string expected) =>
        Run.Text(new RunCaps { Contacts = cap }.Apply(Three)).ShouldBe(expected);

    [Fact]
    public void Equal_amounts_go_by_debtor() =>
        Run.Text(new RunCaps { Contacts = 1 }.Apply(
            [Run.Of("D-2", Channel.Email, Run.Euros(100)), Run.Of("D-1", Channel.Email, Run.Euros(100))]))
            .ShouldBe("D-1 | D-2");

    [Theory]
    [InlineData(1, null, "D-2 D-3 | D-1")] // a letter is not capped
    [InlineData(1, 2, "D-2 D-3 | D-1")] // what the channel holds back takes no place in the run
    [InlineData(0, 1, "D-3 | D-2 D-1")]
    [InlineData(2, 1, "D-2 | D-3 D-1")]
    public void A_channel_has_a_cap_of_its_own(int emails, int? cap, string expected) =>
        Run.Text(new RunCaps { Contacts = cap, Channels = [new(Channel.Email, emails)] }.Apply(Three))
            .ShouldBe(expected);

    [Fact]
    public void The_reason_names_the_cap_and_the_place()
    {
        var run = new RunCaps { Contacts = 1, Channels = [new(Channel.Email, 1)] }.Apply(Three);

        run.Held.Select(held => $"{held.Action.Case.Debtor} {Story.Text(held.Because)}").ShouldBe(
        [
            "D-3 runs.cap reminder letter until 6 wanted=2 cap=1 place=2",
            "D-1 runs.channel-cap reminder email until 6 wanted=2 cap=1 place=2",
        ]);
        run.Held.Select(held => held.Because.ToString()).ShouldBe(
        [
            "of 2 contacts the run makes 1, the largest first; \"reminder\" is number 2",
            "e-mail: of 2 contacts the run makes 1, the largest first; \"reminder\" is number 2",
        ]);
        run.Contacts.ShouldBe(1);
    }

    [Fact]
    public void A_case_that_is_held_back_waits_until_tomorrow()
    {
        var run = new RunCaps { Contacts = 2 }.Apply(Three);
        var (held, free) = (run.Released[0], run.Released[1]);

        held.Cases[0].Outcome.ShouldBe(Outcome.Wait);
        held.Cases[0].Because.ShouldBe(run.Held[0].Because);
        held.Cases[0].Reasons.ShouldContain(run.Held[0].Because);
        held.NextEvaluation.ShouldBe(Story.On(6));
        free.ShouldBeSameAs(Three[1]);
    }

    [Fact]
    public void What_is_held_back_is_not_issued_and_goes_the_next_day()
    {
        var story = Story.Of(t => t
            .Level("reminder", Start.OnDay(5), Tone.Remind, Channel.Email)
            .AtLastLevel(LastLevel.Stop), Story.Item());
        var run = new RunCaps { Contacts = 0 }.Apply([story.Decide(5)]);

        var after = story with { Debtor = DunningEngine.Issue(story.Debtor, run.Released[0]) };

        after.Level("R-1").ShouldBe(0);
        after.Says(6).ShouldBe("reminder email remind 100.00 EUR: R-1 rises 1");
        story.After(5).Level("R-1").ShouldBe(1);
    }

    [Fact]
    public void Notices_that_go_together_are_one_contact_and_count_with_their_sum() =>
        Run.Text(new RunCaps { Contacts = 1 }.Apply(
            [.. Three, Run.Of("D-4", Channel.Email, Run.Euros(160), Run.Euros(150))]))
            .ShouldBe("D-4 D-4 | D-2 D-3 D-1");

    [Fact]
    public void Calls_are_contacts_too() =>
        Run.Text(new RunCaps { Channels = [new(Channel.Phone, 1)] }.Apply(
            [Run.Calling("D-1", Run.Euros(10)), Run.Calling("D-2", Run.Euros(20)), Three[2]]))
            .ShouldBe("D-2 D-3 | D-1");

    // Ten francs and 9,000 euros are not compared: the first of each currency go, then the second.
    [Theory]
    [InlineData(1, "D-3 | D-1 D-4 D-2")]
    [InlineData(2, "D-1 D-3 | D-4 D-2")]
    [InlineData(3, "D-1 D-3 D-4 | D-2")]
    public void Currencies_take_turns(int cap, string expected) =>
        Run.Text(new RunCaps { Contacts = cap }.Apply(
        [
            Run.Of("D-1", Channel.Email, Run.Euros(9_000)),
            Run.Of("D-2", Channel.Email, Run.Euros(8_000)),
            Run.Of("D-3", Channel.Email, Run.Francs(10)),
            Run.Of("D-4", Channel.Email, Run.Francs(9)),
        ])).ShouldBe(expected);

    [Fact]
    public void A_contact_in_two_currencies_goes_by_its_best_rank() =>
        Run.Text(new RunCaps { Contacts = 2 }.Apply(
        [
            Run.Of("D-1", Channel.Email, Run.Euros(1), Run.Francs(500)),
            Run.Of("D-2", Channel.Email, Run.Euros(100)),
            Run.Of("D-3", Channel.Email, Run.Francs(400)),
        ])).ShouldBe("D-1 D-1 D-2 | D-3");

    [Theory]
    [InlineData(Purpose.Statutory)]
    [InlineData(Purpose.Service)]
    [InlineData(Purpose.Reply)]
    public void What_does_not_collect_goes_and_takes_no_place(Purpose purpose) =>
        Run.Text(new RunCaps { Contacts = 1 }.Apply([Three[0].For(purpose), Three[1], Three[2]]))
            .ShouldBe("D-1 D-2 | D-3");

    [Fact]
    public void A_cap_below_zero_or_two_of_one_channel_are_mistakes()
    {
        Should.Throw<ArgumentOutOfRangeException>(() => new RunCaps { Contacts = -1 });
        Should.Throw<ArgumentException>(() => new RunCaps { Channels = [new(Channel.Email, -1)] });
        Should.Throw<ArgumentException>(
            () => new RunCaps { Channels = [new(Channel.Email, 1), new(Channel.Email, 2)] });
    }

    [Fact]
    public void A_debtor_has_one_decision_in_a_run() =>
        Should.Throw<ArgumentException>(() => new RunCaps().Apply([Three[0], Three[0]]))
            .Message.ShouldStartWith("Debtor D-1 has two decisions.");
}
