namespace Dunning.Tests.Policies;

/// <summary>Starts and ends of steps that make no sense are refused when the policy is built.</summary>
public class TimingCheckTests
{
    [Theory]
    [InlineData("1d", StartFrom.DueDate, null)]
    [InlineData("0d", StartFrom.DueDate, "DUN1209")]
    [InlineData("-1d", StartFrom.Invoice, "DUN1209")]
    [InlineData("0m", StartFrom.Receipt, "DUN1209")]
    [InlineData("0bd", StartFrom.DueDate, "DUN1209")]
    [InlineData("0d eom", StartFrom.DueDate, null)] // the end of the month in which it is due
    [InlineData("-1d eom", StartFrom.DueDate, "DUN1209")]
    [InlineData("1d", StartFrom.Event, "DUN1217")]
    [InlineData("1d", StartFrom.LastNotice, "DUN1204")]
    [InlineData("1d", StartFrom.Deadline, "DUN1204")]
    public void A_first_level_starts_after_a_day_that_there_is(string span, StartFrom from, string? problem) =>
        First(t => t.Level("a", Start.After(Parse(span), from), Tone.Remind, Channel.Email)).ShouldBe(problem);

    [Fact]
    public void It_does_not_count_from_a_level_before() =>
        First(t => t.Level("a", Start.AfterLevelBefore, Tone.Remind, Channel.Email)).ShouldBe("DUN1204");

    [Theory]
    [InlineData("0d", StartFrom.LastNotice, "DUN1209")]
    [InlineData("0d eom", StartFrom.LastNotice, "DUN1209")] // it could be the day of the notice itself
    [InlineData("1bd", StartFrom.LastNotice, null)]
    [InlineData("1d", StartFrom.Deadline, null)]
    public void A_later_level_starts_after_the_notice(string span, StartFrom from, string? problem) =>
        First(t => t
            .Level("a", Start.OnDay(5), Tone.Remind, Channel.Email).Deadline(7)
            .Level("b", Start.After(Parse(span), from), Tone.Remind, Channel.Email)).ShouldBe(problem);

    [Fact]
    public void The_day_to_pay_by_needs_a_notice_that_gives_one()
    {
        var problems = Problems(t => t
            .Level("a", Start.OnDay(5), Tone.Remind, Channel.Email).Deadline(7)
            .Level("b", Start.OnDay(9), Tone.Remind, Channel.Email)
            .Level("c", Start.After(Span.Days(3), StartFrom.Deadline), Tone.Remind, Channel.Email));

        problems.ShouldBe(
        [
            "treatment \"standard\": step \"c\": error DUN1221: it counts from the day to pay by of the last notice, "
                + "and \"b\" before it gives none. Add deadlineDays there (in C#: Deadline(days)).",
        ]);
    }

    [Theory]
    [InlineData("clock", null)]
    [InlineData("", "DUN1218")]
    [InlineData("two words", "DUN1218")]
    [InlineData("1st", "DUN1218")]
    public void A_declared_date_has_a_name(string name, string? problem) =>
        First(t => t.Level("a", Start.AfterDate(name, Span.Days(-3)), Tone.Remind, Channel.Email))
            .ShouldBe(problem);

    [Theory]
    [InlineData("10d", "11d", null)]
    [InlineData("10d", "10d", "DUN1219")]
    [InlineData("10d", "9d", "DUN1219")]
    [InlineData("1m", "2m", null)]
    [InlineData("1m", "31d", "DUN1219")] // January has 31 days
    [InlineData("1m", "32d", null)]
    [InlineData("28d", "1m", "DUN1219")] // February has 28
    [InlineData("27d", "1m", null)]
    [InlineData("5bd", "6bd", null)]
    [InlineData("5bd", "7d", "DUN1219")] // over a weekend and a holiday they are more than seven days
    [InlineData("10d eom", "11d", "DUN1219")]
    [InlineData("10d eom", "41d", null)]
    [InlineData("10d eom", "11d eom", "DUN1219")] // often the same end of month
    [InlineData("1m eom", "2m eom", null)]
    public void An_end_lies_after_the_start_whatever_the_month(string start, string until, string? problem) =>
        First(t => t.Level("a", Start.After(Parse(start), StartFrom.DueDate), Tone.Remind, Channel.Email)
            .Until(Parse(until))).ShouldBe(problem);

    [Fact]
    public void A_mandatory_level_has_no_end() =>
        First(t => t.Level("a", Start.OnDay(5), Tone.Remind, Channel.Email).Mandatory().Until(Span.Days(9)))
            .ShouldBe("DUN1220");

    [Fact]
    public void A_segment_is_sticky_for_a_year_at_most()
    {
        string? Sticky(int days) => DunningPolicy.Named("p")
            .Segment("a", Facts.Hardship.IsTrue, "t", days).Everyone("t").Treatment("t", t => { })
            .Build().Problems.Select(problem => problem.Id).FirstOrDefault();

        Sticky(366).ShouldBeNull();
        Sticky(367).ShouldBe("DUN1003");
        Sticky(-1).ShouldBe("DUN1003");
    }

    [Fact]
    public void What_is_said_of_the_start_is_readable() =>
        Problems(t => t.Level("a", Start.After(Span.Months(1), StartFrom.Invoice), Tone.Remind, Channel.Email)
            .Until(Span.Days(20))).ShouldBe(
        [
            "treatment \"standard\": step \"a\": error DUN1219: its time is over 20d after the same day, and it starts "
                + "1m after the invoice: it may have none. Let it end later than it starts.",
        ]);

    [Fact]
    public void An_end_after_the_start_is_after_it_on_every_day() => ForAll.Check<int[], (Span, Span, Day)>(
        plain =>
        {
            var dice = new Generated.Dice(plain);
            return (Make(dice), Make(dice), Day.Of(Story.On(dice.Below(2_000))));
        },
        given =>
        {
            var (start, end, day) = given;
            if (start.IsBefore(end))
            {
                var calendar = WorkingCalendar.MondayToFriday;
                (start.From(day, calendar) < end.From(day, calendar)).ShouldBeTrue($"{start} {end} {day}");
            }
        },
        count: 3_000);

    private static Span Make(Generated.Dice dice)
    {
        var span = dice.Below(3) switch
        {
            0 => Span.Days(dice.Below(120) - 20),
            1 => Span.WorkingDays(dice.Below(80) - 10),
            _ => Span.Months(dice.Below(5) - 1),
        };
        return dice.OneIn(2) ? span.ThenMonthEnd : span;
    }

    private static string? First(Action<TreatmentBuilder> steps) =>
        Problems(steps).FirstOrDefault()?.Split("error ")[1][..7];

    private static string[] Problems(Action<TreatmentBuilder> steps) =>
    [
        .. DunningPolicy.Named("p").Everyone("standard")
            .Treatment("standard", t =>
            {
                steps(t);
                t.AtLastLevel(LastLevel.Stop);
            })
            .Build().Problems.Select(problem => problem.ToString()),
    ];

    private static Span Parse(string text) =>
        Span.TryParse(text, out var span) ? span : throw new FormatException(text);
}
