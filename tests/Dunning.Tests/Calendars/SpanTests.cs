using NodaTime;

namespace Dunning.Tests.Calendars;

/// <summary>Spans are read, written and counted by the calendar: days, months, working days, ends of months.</summary>
public class SpanTests
{
    private static readonly WorkingCalendar Easter = new(
        "easter", 2026, 2026, [new(2026, 4, 3), new(2026, 4, 6), new(2026, 5, 1)]);

    [Theory]
    [InlineData("10d", 10, SpanUnit.Days, false)]
    [InlineData("-3d", -3, SpanUnit.Days, false)]
    [InlineData("0d", 0, SpanUnit.Days, false)]
    [InlineData("1m", 1, SpanUnit.Months, false)]
    [InlineData("5bd", 5, SpanUnit.WorkingDays, false)]
    [InlineData("30d eom", 30, SpanUnit.Days, true)]
    [InlineData("-1m eom", -1, SpanUnit.Months, true)]
    [InlineData("3660d", 3_660, SpanUnit.Days, false)]
    [InlineData("120m", 120, SpanUnit.Months, false)]
    [InlineData("-366bd", -366, SpanUnit.WorkingDays, false)]
    public void A_span_is_read(string text, int count, SpanUnit unit, bool toMonthEnd)
    {
        Span.TryParse(text, out var span).ShouldBeTrue();

        (span.Count, span.Unit, span.ToMonthEnd).ShouldBe((count, unit, toMonthEnd));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("d")]
    [InlineData("bd")]
    [InlineData("10")]
    [InlineData("10 d")]
    [InlineData("10D")]
    [InlineData(" 10d")]
    [InlineData("1.5d")]
    [InlineData("1,000d")]
    [InlineData("10d  eom")]
    [InlineData("10deom")]
    [InlineData("eom")]
    [InlineData(" eom")]
    [InlineData("10w")]
    [InlineData("3661d")]
    [InlineData("121m")]
    [InlineData("367bd")]
    [InlineData("-2147483648d")]
    [InlineData("99999999999d")]
    public void What_is_no_span_is_refused(string? text)
    {
        Span.TryParse(text, out var span).ShouldBeFalse();
        span.ShouldBe(default);
    }

    [Fact]
    public void What_is_written_is_read_again() => ForAll.Check<(int Count, byte Unit, bool End), Span>(
        plain => Make(plain.Count, plain.Unit % 3, plain.End),
        span =>
        {
            Span.TryParse(span.ToString(), out var again).ShouldBeTrue(span.ToString());
            again.ShouldBe(span);
        });

    [Fact]
    public void A_count_out_of_range_is_a_mistake_of_the_caller()
    {
        Should.Throw<ArgumentOutOfRangeException>(() => Span.Days(3_661));
        Should.Throw<ArgumentOutOfRangeException>(() => Span.Days(-3_661));
        Should.Throw<ArgumentOutOfRangeException>(() => Span.Months(121));
        Should.Throw<ArgumentOutOfRangeException>(() => Span.WorkingDays(-367));
    }

    [Fact]
    public void The_default_is_no_days_at_all()
    {
        default(Span).ShouldBe(Span.Days(0));
        default(Span).ToString().ShouldBe("0d");
    }

    [Theory]
    [InlineData("2026-01-31", "1m", "2026-02-28")] // the day that the month lacks becomes its last
    [InlineData("2028-01-31", "1m", "2028-02-29")]
    [InlineData("2026-02-28", "1m", "2026-03-28")]
    [InlineData("2026-03-31", "-1m", "2026-02-28")]
    [InlineData("2026-01-31", "12m", "2027-01-31")]
    [InlineData("2024-01-15", "30d", "2024-02-14")]
    [InlineData("2024-01-15", "30d eom", "2024-02-29")]
    [InlineData("2024-01-31", "30d eom", "2024-03-31")]
    [InlineData("2026-04-30", "0d eom", "2026-04-30")] // the day itself where it is the last
    [InlineData("2026-01-31", "1m eom", "2026-02-28")]
    [InlineData("2026-03-02", "-5d", "2026-02-25")]
    public void Days_and_months_lead_to_a_day(string from, string span, string to) => From(from, span).ShouldBe(to);

    [Theory]
    [InlineData("2026-04-01", "1bd", "2026-04-02")] // Wednesday to Thursday
    [InlineData("2026-04-02", "1bd", "2026-04-07")] // over Good Friday, the weekend and Easter Monday
    [InlineData("2026-04-03", "1bd", "2026-04-07")] // from a holiday: it counts for nothing
    [InlineData("2026-04-04", "1bd", "2026-04-07")] // from a weekend
    [InlineData("2026-04-02", "0bd", "2026-04-02")]
    [InlineData("2026-04-04", "0bd", "2026-04-04")] // no working day is looked for
    [InlineData("2026-04-07", "-1bd", "2026-04-02")]
    [InlineData("2026-04-02", "5bd", "2026-04-13")]
    [InlineData("2026-04-24", "5bd", "2026-05-04")] // over 1 May, a Friday
    [InlineData("2026-04-24", "5bd eom", "2026-05-31")]
    [InlineData("2026-12-30", "1bd", "2026-12-31")]
    [InlineData("2026-12-31", "1bd", null)] // past the years that the calendar covers
    [InlineData("2026-01-01", "-1bd", null)]
    [InlineData("2026-12-31", "1d", "2027-01-01")] // plain days need no calendar
    public void Working_days_leave_out_weekends_and_holidays(string from, string span, string? to) =>
        From(from, span).ShouldBe(to);

    [Fact]
    public void Working_days_there_and_back_from_a_working_day() => ForAll.Check<(int Day, int Count), (Day, int)>(
        plain => (Day.Of(new LocalDate(2026, 3, 2).PlusDays(Math.Abs(plain.Day % 5))), Math.Abs(plain.Count % 300)),
        pair =>
        {
            var (day, count) = pair;
            var there = Span.WorkingDays(count).From(day, WorkingCalendar.MondayToFriday)!.Value;

            Span.WorkingDays(-count).From(there, WorkingCalendar.MondayToFriday).ShouldBe(day);
            (there - day).ShouldBe((7 * ((((int)day.Weekday) - 1 + count) / 5)) - ((int)day.Weekday) + 1
                + ((((int)day.Weekday) - 1 + count) % 5)); // five of seven days
        });

    private static string? From(string from, string span)
    {
        Span.TryParse(span, out var parsed).ShouldBeTrue();
        return parsed.From(Day.Of(NodaTime.Text.LocalDatePattern.Iso.Parse(from).Value), Easter)?.ToString();
    }

    private static Span Make(int count, int unit, bool end)
    {
        var span = unit switch
        {
            0 => Span.Days(count % 3_661),
            1 => Span.Months(count % 121),
            _ => Span.WorkingDays(count % 367),
        };
        return end ? span.ThenMonthEnd : span;
    }
}
