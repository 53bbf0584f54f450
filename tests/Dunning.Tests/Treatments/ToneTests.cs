namespace Dunning.Tests;

/// <summary>
/// No pressure jump (P6): from nothing at most a reminder, then tone by tone, a demand not before its day.
/// </summary>
public class ToneTests
{
    [Fact]
    public void From_nothing_it_only_reminds_and_the_level_does_not_rise()
    {
        var story = Story.Of(DemandOnDay1, Story.Item());

        story.Says(1).ShouldBe("demand email remind 100.00 EUR: R-1 ridesAlong 0");
        story.Decide(1).Actions.Single().IsSoftened.ShouldBeTrue();
        story.After(1).Level("R-1").ShouldBe(0);
    }

    [Fact]
    public void The_softened_step_stays_due_after_the_gap_and_comes_on_the_day_of_demands() =>
        Story.Of(DemandOnDay1, Story.Item()).Walk(0, 30)
            .ShouldBe(["1: demand email remind (softened)", "10: demand email demand"]);

    [Theory]
    [InlineData(DebtorKind.Consumer, 1, 10)] // ten is the floor for consumers
    [InlineData(DebtorKind.Consumer, 14, 14)]
    [InlineData(DebtorKind.Business, 1, 8)] // day 1 would do; the gap to the softer notice ends on day 8
    [InlineData(DebtorKind.SoleTrader, 1, 8)]
    [InlineData(DebtorKind.PublicBody, 9, 9)]
    public void A_demand_has_a_first_day(DebtorKind kind, int demandDay, int day)
    {
        var story = Story.Of(Story.Policies(DemandOnDay1, new() { DemandDay = demandDay }), Story.Item())
            .With(facts => facts with { Kind = kind });

        story.Walk(0, 30).ShouldBe(["1: demand email remind (softened)", $"{day}: demand email demand"]);
    }

    [Fact]
    public void While_it_waits_for_that_day_it_says_so() =>
        Story.Of(DemandOnDay1, Story.Item()).After(1).Says(9)
            .ShouldBe("tone.demand-day demand until 10 tone=demand from=day 10");

    [Fact]
    public void A_demand_comes_three_days_after_a_softer_notice_even_where_the_gap_is_none()
    {
        var story = Story.Of(Story.Policies(DemandOnDay1, new() { GapDays = 0 }), Story.Item());

        story.Walk(20, 30).ShouldBe(["20: demand email remind (softened)", "23: demand email demand"]);
        story.After(20).Says(22).ShouldBe("tone.softer-first demand until 23 tone=demand from=day 23");
    }

    [Fact]
    public void A_softer_notice_that_came_back_does_not_count()
    {
        var heard =
            new ContactAttempt { On = Story.On(15), Channel = Channel.Letter, Tone = Tone.Remind, Outcome =
                ContactOutcome.Delivered };
        var story = Story.Of(DemandOnDay1, Story.Item());

        Tones(story, heard).ShouldBe(Tone.Demand);
        Tones(story, heard with { Outcome = ContactOutcome.Returned }).ShouldBe(Tone.Remind);
        Tones(story, heard with { Outcome = ContactOutcome.WrongParty }).ShouldBe(Tone.Remind);
        Tones(story, heard with { Outcome = ContactOutcome.Unknown }).ShouldBe(Tone.Demand);
    }

    [Fact]
    public void A_notice_before_the_due_date_gives_no_credit()
    {
        var story = Story.Of(
            t => t.BeforeDue("soon", 3, Channel.Email)
                .Level("demand", Start.OnDay(20), Tone.Demand, Channel.Email)
                .AtLastLevel(LastLevel.Stop),
            Story.Item());

        story.Walk(-10, 30)
            .ShouldBe(["-3: soon email inform", "20: demand email remind (softened)", "27: demand email demand"]);
    }

    [Fact]
    public void The_next_tone_is_the_next_that_the_treatment_uses()
    {
        var story = Story.Of(
            t => t.Level("one", Start.OnDay(5), Tone.Remind, Channel.Email)
                .Level("two", Start.OnDay(20), Tone.Final, Channel.Email)
                .AtLastLevel(LastLevel.Stop),
            Story.Item());

        // The treatment has neither Urge nor Demand: Final follows Remind.
        story.Walk(0, 40).ShouldBe(["5: one email remind", "20: two email final"]);
    }

    [Fact]
    public void In_a_demand_only_what_is_old_enough_rises()
    {
        var story = Story.Of(RemindThenDemand, Story.Item(), Story.Item("R-2", 50, due: 3)).Through(0, 1);

        // On day 10 R-1 is ten days old and R-2 only seven.
        (story with { Policy = Story.Policies(RemindThenDemand, new() { GapDays = 9 }) }).Says(10)
            .ShouldBe("two email demand 150.00 EUR: R-1 rises 2, R-2 ridesAlong 0");
    }

    [Fact]
    public void What_waits_for_its_tone_does_not_keep_a_lower_level_waiting()
    {
        // On day 8 the demand of R-1 has to wait for day 10, and the reminder of R-2 is due.
        var story = Story.Of(RemindThenDemand, Story.Item(), Story.Item("R-2", 50, due: 6)).Through(0, 7);

        story.Says(8).ShouldBe("one email remind 150.00 EUR: R-1 ridesAlong 1, R-2 rises 1");
        story.Reasons(8, Rules.ToneDemandDay).ShouldBe(["tone.demand-day two until 10 tone=demand from=day 10"]);
        story.Walk(8, 30).ShouldBe(["8: one email remind", "15: two email demand", "22: two email demand"]);
    }

    [Fact]
    public void What_has_no_channel_does_not_keep_a_lower_level_waiting()
    {
        var story = Story.Of(
                t => t.Level("reminder", Start.OnDay(5), Tone.Remind, Channel.Email).Call("call", Start.AfterNotice(10))
                    .AtLastLevel(LastLevel.Stop),
                Story.Item(),
                Story.Item("R-2", 50, due: 20))
            .With(facts => facts with { Contact = facts.Contact with { Reachable = [Channel.Email] } });

        story.Walk(0, 60).ShouldBe(["5: reminder email remind", "25: reminder email remind"]);
    }

    [Fact]
    public void Tone_credit_ends_when_nothing_is_overdue_in_any_case()
    {
        var story = Story.Of(
            t => t.Level("demand", Start.OnDay(12), Tone.Demand, Channel.Email).AtLastLevel(LastLevel.Stop),
            Story.Item()).Through(0, 25);

        story.Level("R-1").ShouldBe(1);

        // Paid on day 26, a new debt falls due on day 30: it begins with a reminder.
        story.Owing(Story.Item("R-2", due: 30)).Through(26, 30).Walk(31, 60)
            .ShouldBe(["42: demand email remind (softened)", "49: demand email demand"]);
    }

    [Fact]
    public void Tone_credit_lasts_while_another_case_is_in_arrears()
    {
        var story = Story.Of(
            t => t.Level("demand", Start.OnDay(12), Tone.Demand, Channel.Email).AtLastLevel(LastLevel.Stop),
            Story.Item() with { Account = "A" }).Through(0, 25);

        story.Owing(Story.Item() with { Account = "A" }, Story.Item("R-2", due: 30) with { Account = "B" }).Walk(31, 60)
            .ShouldBe(["42: demand email demand"]);
    }

    [Fact]
    public void What_was_heard_counts_not_what_another_treatment_would_have_said_on_that_rung()
    {
        var policy = DunningPolicy.Named("story")
            .Segment("young", Facts.DaysPastDue.AtMost(12), "soft")
            .Everyone("firm")
            .Treatment(
                "soft", t => t.Level("one", Start.OnDay(5), Tone.Remind, Channel.Email).AtLastLevel(LastLevel.Stop))
            .Treatment("firm", t => t
                .Level("one", Start.OnDay(5), Tone.Demand, Channel.Email)
                .Level("two", Start.AfterNotice(10), Tone.Final, Channel.Email)
                .AtLastLevel(LastLevel.Stop))
            .Build(isAnalysed: false).Value;

        Story.Of(policy, Story.Item()).Walk(0, 40)
            .ShouldBe(["5: one email remind", "15: two email demand (softened)", "22: two email final"]);
    }

    private static void RemindThenDemand(TreatmentBuilder t) => t
        .Level("one", Start.OnDay(1), Tone.Remind, Channel.Email)
        .Level("two", Start.OnDay(2), Tone.Demand, Channel.Email)
        .AtLastLevel(LastLevel.Stop);

    private static void DemandOnDay1(TreatmentBuilder t) => t
        .Level("demand", Start.OnDay(1), Tone.Demand, Channel.Email)
        .AtLastLevel(LastLevel.Stop);

    private static Tone Tones(Story story, ContactAttempt heard) =>
        story.With(facts => facts with { Contacts = [heard] }).Decide(30).Actions.Single().Tone;
}
