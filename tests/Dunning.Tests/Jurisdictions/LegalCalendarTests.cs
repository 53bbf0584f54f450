using System.Globalization;
using Dunning.Tests.Jurisdictions.Law;
using NodaTime;

namespace Dunning.Tests.Jurisdictions;

public sealed class LegalCalendarTests
{
    // Published by the countries: Germany's and its states', 5 USC 6103, gov.uk, rijksoverheid.nl.
    [Theory]
    [InlineData("de", 2026, "01-01 04-03 04-06 05-01 05-14 05-25 10-03 12-25 12-26")]
    [InlineData("de", 2017, "01-01 04-14 04-17 05-01 05-25 06-05 10-03 10-31 12-25 12-26")]
    [InlineData("de-by", 2026, "01-01 01-06 04-03 04-06 05-01 05-14 05-25 06-04 10-03 11-01 12-25 12-26")]
    [InlineData("de-hh", 2016, "01-01 03-25 03-28 05-01 05-05 05-16 10-03 12-25 12-26")]
    [InlineData("de-hh", 2018, "01-01 03-30 04-02 05-01 05-10 05-21 10-03 10-31 12-25 12-26")]
    [InlineData("de-be", 2025, "01-01 03-08 04-18 04-21 05-01 05-08 05-29 06-09 10-03 12-25 12-26")]
    [InlineData("us", 2026, "01-01 01-19 02-16 05-25 06-19 07-04 09-07 10-12 11-11 11-26 12-25")]
    [InlineData("observed", 2026, "01-01 01-19 02-16 05-25 06-19 07-03 09-07 10-12 11-11 11-26 12-25")]
    [InlineData("observed", 2027, "01-01 01-18 02-15 05-31 06-18 07-05 09-06 10-11 11-11 11-25 12-24 12-31")]
    [InlineData("observed", 2028, "01-17 02-21 05-29 06-19 07-04 09-04 10-09 11-10 11-23 12-25")]
    [InlineData("gb", 2021, "01-01 04-02 04-05 05-03 05-31 08-30 12-27 12-28")]
    [InlineData("gb", 2022, "01-03 04-15 04-18 05-02 06-02 06-03 08-29 12-26 12-27")]
    [InlineData("gb", 2026, "01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28")]
    [InlineData("gb", 2027, "01-01 03-26 03-29 05-03 05-31 08-30 12-27 12-28")]
    [InlineData("nl", 2026, "01-01 04-03 04-06 04-27 05-05 05-14 05-25 12-25 12-26")]
    [InlineData("nl", 2031, "01-01 04-11 04-14 04-26 05-05 05-22 06-02 12-25 12-26")]
    public void Holidays_are_those_that_were_published(string region, int year, string expected)
    {
        var holidays = Books.All.CalendarOf(region).ToWorkingCalendar(year, year).Holidays;

        var text = string.Join(' ', holidays.Select(day => day.ToString("MM-dd", CultureInfo.InvariantCulture)));
        text.ShouldBe(expected);
    }

    [Theory]
    [InlineData("de-hh", "2026-06-04", false, false)]
    [InlineData("de-by", "2026-06-04", true, true)]
    [InlineData("de", "2026-06-04", false, true)]
    [InlineData("de", "2026-12-25", true, true)]
    [InlineData("us-tx", "2026-11-26", true, true)]
    public void Where_only_the_country_is_known_deadlines_go_by_the_country_and_quiet_days_by_every_region(
        string place, string date, bool deadlines, bool quiet)
    {
        var day = NodaTime.Text.LocalDatePattern.Iso.Parse(date).Value;

        Books.All.CalendarOf(place).IsHoliday(day).ShouldBe(deadlines);
        Books.All.QuietDaysIn(place).IsHoliday(day).ShouldBe(quiet);
    }

    [Theory]
    [InlineData("de", 1994)]
    [InlineData("de", 2061)]
    [InlineData("de-xx", 2026)]
    [InlineData("fr", 2026)]
    public void What_is_not_covered_is_not_guessed(string place, int year)
    {
        var calendar = Books.All.CalendarOf(place);

        calendar.IsHoliday(new(year, 7, 1)).ShouldBeNull();
        calendar.IsWorkingDay(new(year, 7, 1)).ShouldBeNull();
        Should.Throw<ArgumentOutOfRangeException>(() => calendar.ToWorkingCalendar(year, year))
            .Message.ShouldContain(place);
        calendar.Covers(2026).ShouldBe(place == "de");
    }

    [Fact]
    public void A_region_covers_only_years_that_its_country_covers_as_well()
    {
        var book = Books.Of(
            LegalCalendars.Germany with { FirstYear = 2020, LastYear = 2027 },
            LegalCalendars.Hamburg with { FirstYear = 2022, LastYear = 2030 });

        var hamburg = book.CalendarOf("de-hh");

        (hamburg.FirstYear, hamburg.LastYear).ShouldBe((2022, 2027));
        hamburg.Sources.Count.ShouldBe(2);
    }

    [Fact]
    public void Days_of_rest_are_those_of_the_place()
    {
        var book = Books.Of(new LegalCalendar
        {
            Region = "ae",
            FirstYear = 2026,
            LastYear = 2026,
            RestDays = [IsoDayOfWeek.Friday, IsoDayOfWeek.Saturday],
            Source = "a test",
        });

        var calendar = book.CalendarOf("ae");

        calendar.IsWorkingDay(new(2026, 6, 5)).ShouldBe(false);
        calendar.IsWorkingDay(new(2026, 6, 7)).ShouldBe(true);
        calendar.ToWorkingCalendar(2026, 2026).IsWorkingDay(Day.Of(new LocalDate(2026, 6, 7))).ShouldBeTrue();
        calendar.ToWorkingCalendar(2026, 2026).IsWorkingDay(Day.Of(new LocalDate(2026, 6, 5))).ShouldBeFalse();
    }

    [Theory]
    [InlineData(IsoDayOfWeek.Monday)]
    [InlineData(IsoDayOfWeek.Thursday)]
    [InlineData(IsoDayOfWeek.Sunday)]
    public void Weekdays_of_a_month_are_counted_from_its_start_and_its_end(IsoDayOfWeek weekday)
    {
        for (var month = 1; month <= 12; month++)
        {
            var dates = Enumerable.Range(1, DateTime.DaysInMonth(2028, month))
                .Select(day => new LocalDate(2028, month, day)).Where(date => date.DayOfWeek == weekday).ToArray();

            HolidayOf(month, -1, weekday).ShouldBe([dates[^1]]);
            for (var number = 1; number <= 5; number++)
            {
                HolidayOf(month, number, weekday).ShouldBe(number <= dates.Length ? [dates[number - 1]] : []);
            }
        }
    }

    // Midsummer's Day, All Saints' Day in Sweden and Finland; Buß- und Bettag; Victoria Day; Vaud's Monday.
    [Theory]
    [InlineData(HolidayKind.WeekdayFrom, 6, 20, IsoDayOfWeek.Saturday, "2024-06-22 2025-06-21 2026-06-20 2027-06-26")]
    [InlineData(HolidayKind.WeekdayFrom, 10, 31, IsoDayOfWeek.Saturday, "2024-11-02 2025-11-01 2026-10-31 2027-11-06")]
    [InlineData(HolidayKind.WeekdayUpTo, 11, 22, IsoDayOfWeek.Wednesday, "2023-11-22 2024-11-20 2025-11-19 2026-11-18")]
    [InlineData(HolidayKind.WeekdayUpTo, 5, 24, IsoDayOfWeek.Monday, "2024-05-20 2025-05-19 2026-05-18 2027-05-24")]
    [InlineData(HolidayKind.WeekdayFrom, 9, 16, IsoDayOfWeek.Monday, "2024-09-16 2025-09-22 2026-09-21 2027-09-20")]
    [InlineData(HolidayKind.WeekdayFrom, 12, 31, IsoDayOfWeek.Friday, "2026-01-02 2027-01-01 2027-12-31")]
    [InlineData(HolidayKind.WeekdayUpTo, 1, 1, IsoDayOfWeek.Sunday, "2023-01-01 2023-12-31 2024-12-29 2025-12-28")]
    [InlineData(HolidayKind.WeekdayUpTo, 2, 29, IsoDayOfWeek.Monday, "2024-02-26 2028-02-28")]
    public void A_weekday_on_or_beside_a_date(
        HolidayKind kind, int month, int day, IsoDayOfWeek weekday, string expected)
    {
        var days = Kept(LegalCalendars.Weekday("a day", month, day, weekday) with { Kind = kind }, 2023, 2028);

        expected.Split(' ').ShouldBeSubsetOf(days);
        days.Select(text => NodaTime.Text.LocalDatePattern.Iso.Parse(text).Value.DayOfWeek).Distinct()
            .ShouldBe([weekday]);
        days.Length.ShouldBeInRange(expected.Split(' ').Length, day == 29 ? 2 : 7);
    }

    // 1 January 2023 was a Sunday, 1 January 2028 is a Saturday.
    [Theory]
    [InlineData(HolidayShift.None, "2022-01-01 2023-01-01 2024-01-01 2028-01-01")]
    [InlineData(HolidayShift.MondayAfterSunday, "2022-01-01 2023-01-02 2024-01-01 2028-01-01")]
    [InlineData(HolidayShift.SaturdayBeforeSunday, "2022-01-01 2022-12-31 2024-01-01 2028-01-01")]
    [InlineData(HolidayShift.Nearest, "2021-12-31 2023-01-02 2024-01-01 2027-12-31")]
    [InlineData(HolidayShift.NextWorkingDay, "2022-01-03 2023-01-02 2024-01-01 2028-01-03")]
    public void A_holiday_on_a_day_of_rest_is_kept_where_law_says(HolidayShift shift, string expected) =>
        expected.Split(' ').ShouldBeSubsetOf(
            Kept(LegalCalendars.Fixed("a day", 1, 1) with { Shift = shift }, 2021, 2028));

    private static string[] Kept(Holiday holiday, int firstYear, int lastYear)
    {
        var book = Books.Of(new LegalCalendar
        {
            Region = "xx", FirstYear = firstYear, LastYear = lastYear, Source = "a test", Holidays = [holiday],
        });
        return [.. book.CalendarOf("xx").ToWorkingCalendar(firstYear, lastYear).Holidays
            .Select(date => NodaTime.Text.LocalDatePattern.Iso.Format(date))];
    }

    private static ValueList<LocalDate> HolidayOf(int month, int number, IsoDayOfWeek weekday)
    {
        var book = Books.Of(new LegalCalendar
        {
            Region = "xx",
            FirstYear = 2028,
            LastYear = 2028,
            Source = "a test",
            Holidays = [LegalCalendars.Weekday("a day", month, number, weekday)],
        });
        return book.CalendarOf("xx").ToWorkingCalendar(2028, 2028).Holidays;
    }
}
