using Dunning.Tests.Jurisdictions.Law;
using NodaTime;
using NodaTime.Text;

namespace Dunning.Tests.Jurisdictions;

public sealed class DeadlineRuleTests
{
    private static readonly PlaceCalendar Germany = Books.All.CalendarOf("de");

    // A period that begins with a day ends with the day before the one of the same number, in a shorter month with its
    // last: BGB 188(2), (3).
    [Theory]
    [InlineData("2026-01-01", "P1M", true, "2026-01-31")]
    [InlineData("2026-01-31", "P1M", true, "2026-02-28")]
    [InlineData("2026-01-30", "P1M", true, "2026-02-28")]
    [InlineData("2026-01-29", "P1M", true, "2026-02-28")]
    [InlineData("2026-01-28", "P1M", true, "2026-02-27")]
    [InlineData("2026-03-31", "P1M", true, "2026-04-30")]
    [InlineData("2026-03-01", "P1M", true, "2026-03-31")]
    [InlineData("2028-02-29", "P1Y", true, "2029-02-28")]
    [InlineData("2026-03-31", "P1M", false, "2026-04-30")]
    [InlineData("2024-02-29", "P1Y", false, "2025-02-28")]
    [InlineData("2025-02-28", "P1Y", false, "2026-02-28")]
    [InlineData("2026-01-31", "P1M1D", false, "2026-03-01")]
    [InlineData("2026-01-05", "P1W", true, "2026-01-11")]
    [InlineData("2026-01-05", "P1W3D", true, "2026-01-14")]
    [InlineData("2026-01-05", "P60D", true, "2026-03-05")]
    [InlineData("2026-01-05", "P60D", false, "2026-03-06")]
    [InlineData("2026-12-31", "P1D", false, "2027-01-01")]
    public void Periods_are_counted_by_the_calendar(string date, string length, bool counts, string last)
    {
        var rule = Rule(length) with { EventDayCounts = counts };

        var dates = rule.From(On(date), Germany);

        dates.On(LegalDay.Event).ShouldBe(On(date));
        dates.LastDay.ShouldBe(On(last));
        dates.DayAfter.ShouldBe(On(last).PlusDays(1));
    }

    [Theory]
    [InlineData("de", DeadlineRoll.NextWorkingDay, "2026-04-03", "2026-04-07")] // Good Friday to Easter Tuesday
    [InlineData("de", DeadlineRoll.PreviousWorkingDay, "2026-04-06", "2026-04-02")]
    [InlineData("de", DeadlineRoll.None, "2026-04-05", "2026-04-05")]
    [InlineData("de", DeadlineRoll.NextWorkingDay, "2026-06-04", "2026-06-04")] // Corpus Christi is Bavarian
    [InlineData("de-by", DeadlineRoll.NextWorkingDay, "2026-06-04", "2026-06-05")]
    [InlineData("de-hh", DeadlineRoll.NextWorkingDay, "2026-06-04", "2026-06-04")]
    public void The_last_day_moves_by_the_calendar_of_the_place(
        string place, DeadlineRoll roll, string raw, string last)
    {
        var dates = (Rule("P7D") with { Roll = roll }).From(On(raw).PlusDays(-7), Books.All.CalendarOf(place));

        dates.On(LegalDay.RawLastDay).ShouldBe(On(raw));
        dates.LastDay.ShouldBe(On(last));
    }

    [Theory]
    [InlineData("2060-12-30", "P7D", DeadlineRoll.NextWorkingDay, "holidays de 2061")]
    [InlineData("2060-12-24", "P7D", DeadlineRoll.NextWorkingDay, null)]
    [InlineData("2060-12-30", "P7D", DeadlineRoll.None, null)]
    public void A_year_without_holidays_is_named_where_it_matters(
        string date, string length, DeadlineRoll roll, string? missing)
    {
        var dates = (Rule(length) with { Roll = roll }).From(On(date), Germany);

        dates.Missing.ShouldBe(missing);
        (dates.LastDay is null).ShouldBe(missing is not null);
    }

    [Fact]
    public void A_country_without_a_calendar_is_named()
    {
        var rule = Rule("P3D") with { SkipsHolidays = true };

        rule.From(On("2026-01-05"), Books.All.CalendarOf("fr")).Missing.ShouldBe("holidays fr");
        (rule with { Calendar = "de" }).From(On("2026-01-05"), Books.All.CalendarOf("fr")).LastDay
            .ShouldBe(On("2026-01-08"));
    }

    [Fact]
    public void A_period_that_comes_first_is_told_as_receipt()
    {
        var dates = AmericanLaw.ValidationPeriod.From(On("2026-06-15"), Books.All.CalendarOf("us"));

        dates.Steps.Select(step => step.Day).ShouldBe(
            [LegalDay.Event, LegalDay.Receipt, LegalDay.RawLastDay, LegalDay.LastDay, LegalDay.DayAfter]);
        dates.On(LegalDay.Receipt).ShouldBe(On("2026-06-23"));
    }

    [Fact]
    public void An_extension_counts_from_the_end_of_the_old_period()
    {
        var rule = AmericanLaw.ValidationPeriod with { Length = Period.FromDays(7), EventDayCounts = true };

        rule.Extending(On("2026-05-15"), Germany).LastDay.ShouldBe(On("2026-05-22"));
    }

    [Theory]
    [InlineData(MonthPart.Beginning, "2026-08-01", "2026-08-03")]
    [InlineData(MonthPart.Middle, "2026-08-15", "2026-08-17")]
    [InlineData(MonthPart.End, "2026-08-31", "2026-08-31")]
    public void Parts_of_a_month_are_days(MonthPart part, string raw, string last)
    {
        var rule = Rule("P0D") with { Roll = DeadlineRoll.NextWorkingDay };

        var dates = rule.In(new(2026, 8), part, Germany);

        (dates.On(LegalDay.RawLastDay), dates.LastDay).ShouldBe((On(raw), On(last)));
    }

    // Against counting on the fingers.
    [Fact]
    public void Days_that_do_not_count_are_stepped_over()
    {
        ForAll.Check<(ushort Start, byte Days, byte Skips, bool Working), (ushort, byte, byte, bool)>(
            plain => plain,
            plain =>
            {
                var (start, days, skips, working) = plain;
                var date = new LocalDate(2020, 1, 1).PlusDays(start % 12_000);
                var rule = Rule("P0D") with
                {
                    Length = Period.FromDays(days),
                    SkipsWeekdays = [.. Weekdays(skips & 7)],
                    SkipsHolidays = !working,
                    CountsWorkingDays = working,
                };

                var last = rule.From(date, Germany).LastDay.ShouldNotBeNull();

                var counted = 0;
                for (var day = date.PlusDays(1); day <= last; day = day.PlusDays(1))
                {
                    var isOut = rule.SkipsWeekdays.Contains(day.DayOfWeek)
                        || (working ? Germany.IsWorkingDay(day) is false : Germany.IsHoliday(day) is true);
                    counted += isOut ? 0 : 1;
                }

                counted.ShouldBe(days);
                (days == 0 || rule.SkipsWeekdays.Contains(last.DayOfWeek)).ShouldBe(days == 0);
            });
    }

    [Fact]
    public void A_week_of_days_that_do_not_count_has_no_end_and_is_refused()
    {
        var rule = Rule("P1D") with { SkipsWeekdays = [.. Weekdays(127)] };

        var dates = rule.From(On("2026-01-05"), Germany);

        dates.LastDay.ShouldBeNull();
        dates.Missing.ShouldBe("a day that counts");
    }

    private static IEnumerable<IsoDayOfWeek> Weekdays(int bits) =>
        Enum.GetValues<IsoDayOfWeek>().Skip(1).Where(day => (bits & (1 << ((int)day - 1))) != 0);

    private static DeadlineRule Rule(string length) => new()
    {
        Id = new("xx.period"),
        Citation = "a test",
        Source = "a test",
        Length = PeriodPattern.Roundtrip.Parse(length).Value,
    };

    private static LocalDate On(string date) => LocalDatePattern.Iso.Parse(date).Value;
}
