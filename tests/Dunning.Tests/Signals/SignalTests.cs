namespace Dunning.Tests.Signals;

/// <summary>Signals to the rest of the business: each once, in pairs, and only of what is known.</summary>
public class SignalTests
{
    private static readonly Signal[] All = [.. Enum.GetValues<Signal>().Where(signal => signal is not Signal.AtRisk)];

    [Fact]
    public void Without_being_asked_for_none_is_given() =>
        Told(Story.Of(Policy(PolicyOptions.Default), Story.Item())).ShouldBeEmpty();

    [Fact]
    public void Entering_and_leaving_arrears_and_the_cure_are_told_once()
    {
        var story = Story.Of(Policy(PolicyOptions.Default, All), Story.Item(), Later).Through(0, 9);

        Told(Story.Of(Policy(PolicyOptions.Default, All), Story.Item(), Later)).ShouldBe(["1: signal enteredArrears"]);
        story.Owing(Later).TellsEitherWay(10, 40).ShouldBe(["10: signal leftArrears", "10: signal cured"]);
    }

    [Fact]
    public void Who_comes_back_into_arrears_is_told_of_again()
    {
        var story = Story.Of(Policy(PolicyOptions.Default, All), Story.Item(), Later).Through(0, 9)
            .Owing(Later).Through(10, 20)
            .Owing(Story.Item("R-2", due: 21), Later);

        Signals(story.TellsEitherWay(21, 24)).ShouldBe(["22: signal enteredArrears"]);
    }

    [Fact]
    public void Arrears_are_told_once_payments_are_known_for_the_due_date()
    {
        var story = Story.Of(Policy(PolicyOptions.Default, All), Story.Item()) with { Lag = 3 };

        Told(story).ShouldBe(["3: signal enteredArrears"]);
    }

    [Fact]
    public void Within_the_tolerance_one_is_cured_and_still_in_arrears()
    {
        var policy = Policy(new() { Tolerance = Story.Euros(5) }, All);
        var story = Story.Of(policy, Story.Item(), Later).Through(0, 9);
        var cured = story.Owing(Story.Item() with { Paid = 96 }, Later);

        cured.TellsEitherWay(10, 40).ShouldBe(["10: signal cured"]);
        cured.Through(10, 20).Owing(Later).TellsEitherWay(21, 40).ShouldBe(["21: signal leftArrears"]);
    }

    [Fact]
    public void Each_episode_is_cured_once_also_where_the_tolerance_lay_between_them()
    {
        var policy = Policy(new() { Tolerance = Story.Euros(5) }, All);
        var story = Story.Of(policy, Story.Item(), Later).Through(0, 9)
            .Owing(Story.Item() with { Paid = 96 }, Later).Through(10, 20)
            .Owing(Story.Item() with { Paid = 96 }, Story.Item("R-2", due: 20), Later).Through(21, 25);

        story.Owing(Later).TellsEitherWay(26, 40).ShouldBe(["26: signal leftArrears", "26: signal cured"]);
    }

    [Fact]
    public void Below_the_tolerance_nobody_enters_arrears() =>
        Told(Story.Of(Policy(new() { Tolerance = Story.Euros(5) }, All), Story.Item(amount: 5))).ShouldBeEmpty();

    [Fact]
    public void Who_asks_for_the_end_alone_is_told_of_the_beginning()
    {
        var story = Story.Of(Policy(PolicyOptions.Default, Signal.LeftArrears), Story.Item(), Later);

        Told(story).ShouldBe(["1: signal enteredArrears"]);
        story.Through(0, 9).Owing(Later).Tells(10, 30).ShouldBe(["10: signal leftArrears"]);
    }

    [Fact]
    public void At_risk_is_told_once_per_episode_from_the_day_on_which_it_becomes_true()
    {
        var story = Story.Of(Policy(PolicyOptions.Default, Signal.AtRisk), Story.Item(), Later);

        Told(story).ShouldBe(["1: signal enteredArrears", "20: signal atRisk"]);
        Signals(story.Through(0, 25).Owing(Later).Through(26, 30).Owing(Story.Item("R-2", due: 30), Later)
            .TellsEitherWay(31, 80)).ShouldBe(["31: signal enteredArrears", "50: signal atRisk"]);
    }

    [Fact]
    public void A_plan_that_was_kept_is_told_once_for_each()
    {
        var plan = new PaymentPlan
        {
            Id = "L-1", AgreedOn = Story.On(0), State = PlanState.Completed, EndedOn = Story.On(4),
        };
        var story = Story.Of(Policy(PolicyOptions.Default, Signal.PlanKept), Later)
            .With(facts => facts with { Plans = [plan, plan with { Id = "L-2", EndedOn = Story.On(4) }] });

        Told(story).ShouldBe(["4: signal planKept L-1", "4: signal planKept L-2"]);
        Told(story.With(facts => facts with { Plans = [plan with { State = PlanState.Broken }] })).ShouldBeEmpty();
    }

    [Fact]
    public void A_plan_that_was_kept_before_go_live_is_not_told()
    {
        var plan = new PaymentPlan
        {
            Id = "L-1", AgreedOn = Story.On(0), State = PlanState.Completed, EndedOn = Story.On(4),
        };
        var story = Story.Of(Policy(new() { GoLive = Story.On(5) }, Signal.PlanKept), Later)
            .With(facts => facts with { Plans = [plan, plan with { Id = "L-2", EndedOn = Story.On(5) }] });

        Told(story).ShouldBe(["5: signal planKept L-2"]);
    }

    [Fact]
    public void A_hand_over_is_told_with_its_measure()
    {
        var policy = DunningPolicy.Named("story").Signals(Signal.HandedOver).Everyone("standard")
            .Measure(new() { Name = "agency", HandsOver = true })
            .Measure(new() { Name = "stop" })
            .Treatment("standard", t => t
                .Measure("stop-now", Start.OnDay(5), "stop")
                .Measure("hand-over", Start.OnDay(9), "agency"))
            .Build(isAnalysed: false).Value;

        Story.Of(policy, Story.Item()).TellsEitherWay(0, 60)
            .ShouldBe(["5: apply stop", "9: apply agency", "9: signal handedOver agency"]);
    }

    [Fact]
    public void Each_case_has_its_own_signals()
    {
        var story = Story.Of(
            Policy(PolicyOptions.Default, Signal.EnteredArrears),
            Story.Item() with { Account = "A-1" },
            Story.Item("R-2", due: 3) with { Account = "A-2" });

        Told(story).ShouldBe(["1: signal enteredArrears", "4: signal enteredArrears"]);
        story.Decide(9).Signals.Select(signal => signal.Lane).ShouldBe(
            ["signal:enteredArrears", "signal:enteredArrears"]);
    }

    [Fact]
    public void Who_asks_for_the_beginning_alone_is_told_of_each()
    {
        var story = Story.Of(Policy(PolicyOptions.Default, Signal.EnteredArrears), Story.Item(), Later).Through(0, 9)
            .Owing(Later).Through(10, 20).Owing(Story.Item("R-2", due: 21), Later);

        story.TellsEitherWay(21, 60).ShouldBe(["22: signal enteredArrears"]);
    }

    private static Receivable Later => Story.Item("R-9", due: 200);

    private static string[] Told(Story story) => Signals(story.TellsEitherWay(0, 60));

    private static string[] Signals(string[] lines) =>
        [.. lines.Where(line => line.Contains("signal", StringComparison.Ordinal))];

    private static DunningPolicy Policy(PolicyOptions options, params ReadOnlySpan<Signal> signals) =>
        DunningPolicy.Named("story").Options(options).Signals(signals).AtRisk(Facts.DaysPastDue.AtLeast(20))
            .Everyone("standard")
            .Treatment("standard", t => t.BeforeDue("before", 3, Channel.Email))
            .Build(isAnalysed: false).Value;
}
