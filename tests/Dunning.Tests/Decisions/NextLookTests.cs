using NodaTime;

namespace Dunning.Tests;

/// <summary>The next day to look, where one thing alone brings it. The reminder is due on day 5, a Saturday.</summary>
public class NextLookTests
{
    [Fact]
    public void It_is_the_end_of_a_hold_that_makes_the_case_worth_a_notice()
    {
        var policy = Story.Policies(Story.ThreeLevels, minimum: new() { Amount = Story.Euros(50) });
        var story = Story.Of(policy, Story.Item("R-1", 20), Story.Item("R-2", 40, due: 4)).With(facts => facts with
        {
            Holds =
            [
                new()
                {
                    Id = "H-1",
                    Kind = HoldKind.Block,
                    From = Story.On(0),
                    Until = Story.On(8),
                    Receivables = ["R-2"],
                },
            ],
        });

        Next(story, 5).ShouldBe(8);
        story.Says(8).ShouldBe("reminder email remind 60.00 EUR: R-1 rises 1, R-2 ridesAlong 0");
    }

    // The age stands still on days 2 and 3, which is known on day 0 already.
    [Theory]
    [InlineData(HoldAge.Runs, 5)]
    [InlineData(HoldAge.StandsStill, 7)]
    public void It_counts_the_days_that_a_hold_to_come_takes_from_the_age(HoldAge age, int day)
    {
        var options = new PolicyOptions { HoldAge = age, SettleDays = 0 };
        var story = Story.Of(Story.Policies(Story.ThreeLevels, options), Story.Item()).With(facts => facts with
        {
            Holds = [new() { Id = "H-1", Kind = HoldKind.Block, From = Story.On(2), Until = Story.On(4) }],
        });

        story.Says(0).ShouldContain($"steps.not-yet reminder R-1 until {day} ");
        story.Says(day).ShouldStartWith("reminder email remind");
        story.Says(day - 1).ShouldNotStartWith("reminder");
    }

    [Fact]
    public void It_is_the_next_weekday_of_the_debtor()
    {
        var story = Story.Of(Story.ThreeLevels, Story.Item()).Prefers(new() { Weekdays = [IsoDayOfWeek.Wednesday] });

        Next(story, 0).ShouldBe(9);
        story.Says(9).ShouldBe("reminder email remind 100.00 EUR: R-1 rises 1");
    }

    [Fact]
    public void It_counts_what_is_sent_today_as_sent() =>
        Next(Story.Of(Story.ThreeLevels, Story.Item()), 5).ShouldBe(15);

    [Fact]
    public void It_is_null_where_waiting_alone_changes_nothing() =>
        Next(Story.Of(Story.ThreeLevels, Story.Item() with { MaxRung = 1 }), 5).ShouldBeNull();

    // The level counts from a receipt that nobody knows, so that no other step names a day near that of the measure.
    [Theory]
    [InlineData(DueDayCount.Zero, 6)]
    [InlineData(DueDayCount.One, 5)] // the due day is day 1, so the sixth day is day 5
    public void It_is_the_day_of_a_measure_by_what_the_due_day_counts_as(DueDayCount dueDay, int day)
    {
        var policy = DunningPolicy.Named("story").Options(new() { DueDay = dueDay }).Everyone("standard")
            .Measure(new Measure { Name = "stop", Rank = 1 })
            .Treatment("standard", t => t
                .Level("reminder", Start.After(Span.Days(40), StartFrom.Receipt), Tone.Remind, Channel.Email)
                .Measure("stop-now", Start.OnDay(6), "stop")
                .AtLastLevel(LastLevel.Stop))
            .Build(isAnalysed: false).Value;
        var story = Story.Of(policy, Story.Item());

        Enumerable.Range(1, day - 1).Select(from => Next(story, from)).ShouldContain(day);
        story.TellsEitherWay(0, 60).ShouldBe([$"{day}: apply stop"]);
    }

    private static int? Next(Story story, int day) => story.Decide(day).NextEvaluation is { } next
        ? Period.DaysBetween(Story.Day0, next)
        : null;
}
