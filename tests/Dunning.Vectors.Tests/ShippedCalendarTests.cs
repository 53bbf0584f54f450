using NodaTime;

namespace Dunning.Vectors.Tests;

/// <summary>The calendars that come with the library, in every year that they cover.</summary>
public class ShippedCalendarTests
{
    private static readonly LawBook Book = LawPacks.Book();

    private static readonly string[] WithReformationDaySince2018 = ["de-hb", "de-hh", "de-ni", "de-sh"];

    private static readonly string[] WithCorpusChristi = ["de-bw", "de-by", "de-he", "de-nw", "de-rp", "de-sl"];

    private static readonly string[] WithAllSaints = ["de-bw", "de-by", "de-nw", "de-rp", "de-sl"];

    private static readonly string[] WithReformationDay = ["de-bb", "de-mv", "de-sn", "de-st", "de-th"];

    public static IEnumerable<TheoryDataRow<string>> Regions => LawPacks.All
        .SelectMany(pack => pack.Calendars).Select(calendar => new TheoryDataRow<string>(calendar.Region));

    public static IEnumerable<TheoryDataRow<string>> States =>
        new[]
        {
            "bw", "by", "be", "bb", "hb", "hh", "he", "mv", "ni", "nw", "rp", "sl", "sn", "st", "sh", "th",
        }.Select(state => new TheoryDataRow<string>($"de-{state}"));

    [Theory]
    [MemberData(nameof(Regions))]
    public void Holidays_are_distinct_and_lie_in_their_year(string region)
    {
        var calendar = Book.CalendarOf(region);
        calendar.FirstYear.ShouldBeLessThan(calendar.LastYear);
        for (var year = calendar.FirstYear; year <= calendar.LastYear; year++)
        {
            var holidays = calendar.ToWorkingCalendar(year, year).Holidays;

            holidays.Count.ShouldBeGreaterThan(3, $"{region} {year}");
            holidays.Distinct().Count().ShouldBe(holidays.Count, $"{region} {year}");
            holidays.ShouldAllBe(day => day.Year == year);
            holidays.ShouldAllBe(day => calendar.IsHoliday(day) == true && calendar.IsWorkingDay(day) == false);
        }

        calendar.IsHoliday(new(calendar.FirstYear - 1, 7, 1)).ShouldBeNull();
        calendar.IsHoliday(new(calendar.LastYear + 1, 7, 1)).ShouldBeNull();
    }

    // So many working days on and as many back is where it began; one day on is the next that works.
    [Theory]
    [MemberData(nameof(Regions))]
    public void Working_days_forward_and_back_are_inverse(string region)
    {
        var calendar = Book.CalendarOf(region);
        var last = new LocalDate(calendar.LastYear, 11, 1);
        for (var day = new LocalDate(calendar.FirstYear, 2, 1); day < last; day = day.PlusDays(11))
        {
            if (calendar.IsWorkingDay(day) != true)
            {
                continue;
            }

            var count = 1 + (day.DayOfYear % 20);
            var later = After(day, count, calendar);
            After(later, -count, calendar).ShouldBe(day, $"{region} {day} {count}");
            Enumerable.Range(1, Period.DaysBetween(day, later))
                .Count(ahead => calendar.IsWorkingDay(day.PlusDays(ahead)) == true)
                .ShouldBe(count, $"{region} {day}");
        }
    }

    [Theory]
    [MemberData(nameof(States))]
    public void Those_of_the_sixteen_states_are_as_their_laws_say(string state)
    {
        var calendar = Book.CalendarOf(state);
        (calendar.FirstYear, calendar.LastYear).ShouldBe((1995, 2060));
        for (var year = calendar.FirstYear; year <= calendar.LastYear; year++)
        {
            calendar.ToWorkingCalendar(year, year).Holidays.ToArray()
                .ShouldBe(OfState(state, year).Distinct().Order().ToArray(), $"{state} {year}");
        }
    }

    [Fact]
    public void The_other_way_to_Easter_is_right() =>
        new[] { 1995, 2000, 2008, 2011, 2019, 2026, 2038, 2049 }.Select(Easter).ShouldBe(
        [
            new(1995, 4, 16), new(2000, 4, 23), new(2008, 3, 23), new(2011, 4, 24), new(2019, 4, 21), new(2026, 4, 5),
            new(2038, 4, 25), new(2049, 4, 18),
        ]);

    private static IEnumerable<LocalDate> OfState(string state, int year) =>
    [
        .. Everywhere(year), .. OfChurches(state, year), .. OfReformation(state, year), .. Others(state, year),
    ];

    private static LocalDate[] Everywhere(int year) =>
    [
        new(year, 1, 1), Easter(year).PlusDays(-2), Easter(year).PlusDays(1), new(year, 5, 1),
        Easter(year).PlusDays(39), Easter(year).PlusDays(50), new(year, 10, 3), new(year, 12, 25), new(year, 12, 26),
    ];

    private static IEnumerable<LocalDate> OfChurches(string state, int year) =>
    [
        .. If(state is "de-bw" or "de-by" or "de-st", new(year, 1, 6)),
        .. If(WithCorpusChristi.Contains(state), Easter(year).PlusDays(60)),
        .. If(WithAllSaints.Contains(state), new(year, 11, 1)),
        .. If(state is "de-sl", new(year, 8, 15)),
        .. If(state is "de-bb", Easter(year)),
        .. If(state is "de-bb", Easter(year).PlusDays(49)),
    ];

    private static IEnumerable<LocalDate> OfReformation(string state, int year) =>
    [
        .. If(
            year == 2017
                || WithReformationDay.Contains(state)
                || (year >= 2018 && WithReformationDaySince2018.Contains(state)),
            new(year, 10, 31)),
        .. If(state is "de-sn", Advent(year).PlusDays(-11)),
    ];

    private static IEnumerable<LocalDate> Others(string state, int year) =>
    [
        .. If((state is "de-be" && year >= 2019) || (state is "de-mv" && year >= 2023), new(year, 3, 8)),
        .. If(state is "de-be" && (year is 2020 or 2025), new(year, 5, 8)),
        .. If(state is "de-be" && year == 2028, new(year, 6, 17)),
        .. If(state is "de-th" && year >= 2019, new(year, 9, 20)),
    ];

    private static LocalDate[] If(bool isKept, LocalDate day) => isKept ? [day] : [];

    // The fourth Sunday before Christmas.
    private static LocalDate Advent(int year)
    {
        var eve = new LocalDate(year, 12, 24);
        return eve.PlusDays(-((int)eve.DayOfWeek % 7) - 21);
    }

    // By golden number and epact: the Sunday after the fourteenth day of the moon that is full from 21 March on.
    private static LocalDate Easter(int year)
    {
        var golden = (year % 19) + 1;
        var centuries = (year / 100) + 1;
        var leapsLost = (3 * centuries / 4) - 12;
        var drift = (((8 * centuries) + 5) / 25) - 5;
        var epact = ((11 * golden) + 20 + drift - leapsLost) % 30;
        epact = epact < 0 ? epact + 30 : epact;
        epact += epact == 24 || (epact == 25 && golden > 11) ? 1 : 0;
        var full = 44 - epact;
        full += full < 21 ? 30 : 0;
        var moon = new LocalDate(year, 3, 1).PlusDays(full - 1);
        return moon.Next(IsoDayOfWeek.Sunday);
    }

    private static LocalDate After(LocalDate day, int count, PlaceCalendar calendar) => new DeadlineRule
    {
        Id = new("xx.days"),
        Citation = "test",
        Source = "test",
        Length = Period.FromDays(count),
        CountsWorkingDays = true,
    }.From(day, calendar).LastDay!.Value;
}
