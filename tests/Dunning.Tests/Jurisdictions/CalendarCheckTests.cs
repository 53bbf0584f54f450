using Dunning.Tests.Contacts.Law;
using Dunning.Tests.Jurisdictions.Law;
using NodaTime;

namespace Dunning.Tests.Jurisdictions;

/// <summary>Calendars that contradict themselves are refused, and every shipped or sound one is not.</summary>
public sealed class CalendarCheckTests
{
    private static readonly LegalCalendar Sound = new()
    {
        Region = "xx",
        FirstYear = 2026,
        LastYear = 2030,
        Source = "test",
    };

    public static TheoryData<string, Holiday> Never => new()
    {
        { "is in month 0; give 1 to 12.", Fixed(0, 1) },
        { "is in month 13; give 1 to 12.", Fixed(13, 1) },
        { "is day 0 of month 5, which no year has. Give another.", Fixed(5, 0) },
        { "is day 31 of month 6, which no year has. Give another.", Fixed(6, 31) },
        { "is day 30 of month 2, which no year has. Give another.", Fixed(2, 30) },
        { "has no weekday. Give one.", Weekday(HolidayKind.Weekday, 11, 4, IsoDayOfWeek.None) },
        { "has no weekday. Give one.", Weekday(HolidayKind.WeekdayFrom, 6, 20, IsoDayOfWeek.None) },
        { "is weekday 0 of its month; give 1 to 5, or -1 for the last.", Weekday(HolidayKind.Weekday, 11, 0) },
        { "is weekday 6 of its month; give 1 to 5, or -1 for the last.", Weekday(HolidayKind.Weekday, 11, 6) },
        { "is weekday -2 of its month; give 1 to 5, or -1 for the last.", Weekday(HolidayKind.Weekday, 11, -2) },
        { "is in month 13; give 1 to 12.", Weekday(HolidayKind.WeekdayUpTo, 13, 1) },
        { "is day 31 of month 11, which no year has. Give another.", Weekday(HolidayKind.WeekdayUpTo, 11, 31) },
        { "is -81 days after Easter, in another year. Give -80 to 250.", LegalCalendars.Easter("A day", -81) },
        { "is 251 days after Easter, in another year. Give -80 to 250.", LegalCalendars.Easter("A day", 251) },
        { "has no dates. Give those that were published.", new() { Name = "A day", Kind = HolidayKind.Listed } },
        {
            "is kept from 2030 to 2029: in no year. Correct one of them.",
            Fixed(5, 1) with { FirstYear = 2030, LastYear = 2029 }
        },
    };

    [Theory]
    [MemberData(nameof(Never), DisableDiscoveryEnumeration = true)]
    public void A_holiday_that_never_falls(string because, Holiday holiday)
    {
        var problem = Problems(Sound with { Holidays = [Fixed(1, 1), holiday] }).ShouldHaveSingleItem();

        (problem.Id, problem.Where).ShouldBe(("DUN4013", "xx/calendars[0]/holidays[1]"));
        problem.Text.ShouldBe($"\"A day\" of \"xx\" {because}");
    }

    [Fact]
    public void One_that_falls_in_some_year_is_sound() =>
        Problems(Sound with
        {
            Holidays =
            [
                Fixed(2, 29), Fixed(12, 31), Weekday(HolidayKind.Weekday, 2, 5), Weekday(HolidayKind.Weekday, 2, -1),
                Weekday(HolidayKind.WeekdayFrom, 2, 29), Weekday(HolidayKind.WeekdayUpTo, 1, 1),
                LegalCalendars.Easter("A day", -80), LegalCalendars.Easter("A day", 250),
                LegalCalendars.Listed("A day", new(2026, 5, 8)), Fixed(5, 1) with { FirstYear = 2030, LastYear = 2030 },
            ],
        }).ShouldBeEmpty();

    // The bounds of Easter are those within which the day stays in the year of its Easter.
    [Fact]
    public void Days_from_Easter_stay_in_its_year()
    {
        var years = Enumerable.Range(1583, 2_500).Select(Dunning.Jurisdictions.Easter.Of).ToArray();

        years.ShouldAllBe(easter => (easter - 80).Date.Year == easter.Date.Year);
        years.ShouldAllBe(easter => (easter + 250).Date.Year == easter.Date.Year);
        years.ShouldContain(easter => (easter - 81).Date.Year != easter.Date.Year);
        years.ShouldContain(easter => (easter + 251).Date.Year != easter.Date.Year);
    }

    [Fact]
    public void A_calendar_that_contradicts_itself()
    {
        Texts(Sound with { FirstYear = 2031 })
            .ShouldBe(["The calendar of \"xx\" covers 2031 to 2030: no year. Correct one of them."]);
        Texts(Sound with { RestDays = [.. Enum.GetValues<IsoDayOfWeek>().Skip(1)] })
            .ShouldBe(["Each day of the week is a day of rest in \"xx\". Leave the working days out."]);
        Texts(Sound, Sound with { LastYear = 2029 })
            .ShouldBe(["The calendar of \"xx\" is there twice. Keep one."]);
        Texts(Sound with { Within = "yy" }).ShouldBe([
            "The calendar of \"xx\" lies within \"yy\", of which pack \"xx\" has none. Write that one as well, or "
                + "leave it out.",
        ]);
        Texts(Sound with { Within = "xx" })
            .ShouldBe(["The calendar of \"xx\" lies within itself, by way of \"xx\". Say which is wider."]);
        Texts(
                Sound with { Within = "xx-a" },
                Sound with { Region = "xx-a", Within = "xx-b" },
                Sound with { Region = "xx-b", Within = "xx" },
                Sound with { Region = "xx-c", Within = "xx" })
            .Count().ShouldBe(3, "the one that only leads into the ring is not part of it");
        Texts(Sound with { Region = "xx-a", Within = "xx" }, Sound).ShouldBeEmpty();
    }

    [Fact]
    public void In_a_file_it_is_told_at_the_holiday_or_the_region()
    {
        var text = PackJson.ToText(Books.Pack("xx", Sound with { Holidays = [Fixed(1, 1), Fixed(6, 31)] }));
        var line = 1 + text.Split('\n')
            .TakeWhile(one => !one.Contains("\"day\": 31", StringComparison.Ordinal)).Count();

        var problem = PackJson.Read(System.Text.Encoding.UTF8.GetBytes(text), "xx.json").Problems
            .ShouldHaveSingleItem();

        problem.Where.ShouldStartWith($"xx.json:{line}:");
        problem.TextIn(Language.German).ShouldBe("\"A day\" in \"xx\" ist Tag 31 des Monats 6, den kein Jahr hat. "
            + "Einen anderen angeben.");
    }

    private static IEnumerable<string> Texts(params ValueList<LegalCalendar> calendars) =>
        Problems(calendars).Select(problem => problem.Text);

    private static ValueList<Problem> Problems(params ValueList<LegalCalendar> calendars) =>
        LawBook.Of(LawOf.Pack("xx") with { Calendars = calendars }).Problems;

    private static Holiday Fixed(int month, int day) => LegalCalendars.Fixed("A day", month, day);

    private static Holiday Weekday(
        HolidayKind kind, int month, int day, IsoDayOfWeek weekday = IsoDayOfWeek.Wednesday) =>
        LegalCalendars.Weekday("A day", month, day, weekday) with { Kind = kind };
}
