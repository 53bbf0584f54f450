using NodaTime;

namespace Dunning.Tests;

/// <summary>Days as numbers: they must agree with the calendar.</summary>
public class DayTests
{
    [Fact]
    public void A_day_is_the_date_and_weekday_of_the_calendar() => ForAll.Check<ushort, LocalDate>(
        days => new LocalDate(1900, 1, 1).PlusDays(days),
        date =>
        {
            var day = Day.Of(date);

            day.Date.ShouldBe(date);
            day.Weekday.ShouldBe(date.DayOfWeek);
            day.ToString().ShouldBe(date.ToString("uuuu-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
            (day + 1).Date.ShouldBe(date.PlusDays(1));
        });

    [Theory]
    [InlineData("2024-02-28", 2, "2024-03-01")] // a leap day lies between
    [InlineData("2023-02-28", 1, "2023-03-01")]
    [InlineData("2024-12-31", 1, "2025-01-01")]
    public void Adding_days_crosses_months_and_leap_days(string from, int days, string to) =>
        (Day.Of(Date(from)) + days).Date.ShouldBe(Date(to));

    [Fact]
    public void Days_order_and_subtract()
    {
        var (one, two) = (new Day(10), new Day(12));

        (two - one).ShouldBe(2);
        Day.Min(one, two).ShouldBe(one);
        Day.Max(one, two).ShouldBe(two);
        (one < two && one <= two && !(one > two) && !(one >= two)).ShouldBeTrue();
        Day.Of(null).ShouldBeNull();
    }

    private static LocalDate Date(string iso) => NodaTime.Text.LocalDatePattern.Iso.Parse(iso).Value;
}
