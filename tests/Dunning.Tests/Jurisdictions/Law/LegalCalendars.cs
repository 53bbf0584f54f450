using NodaTime;

namespace Dunning.Tests.Jurisdictions.Law;

/// <summary>Legal calendars of countries and regions, as packs would hold them.</summary>
internal static class LegalCalendars
{
    public static LegalCalendar Germany { get; } = new()
    {
        Region = "de",
        FirstYear = 1995,
        LastYear = 2060,
        Source = "EinigVtr art 2(2) and the holiday laws of all states",
        Holidays =
        [
            Fixed("Neujahr", 1, 1), Easter("Karfreitag", -2), Easter("Ostermontag", 1), Fixed("Tag der Arbeit", 5, 1),
            Easter("Christi Himmelfahrt", 39), Easter("Pfingstmontag", 50), Fixed("Tag der Deutschen Einheit", 10, 3),
            Fixed("1. Weihnachtstag", 12, 25), Fixed("2. Weihnachtstag", 12, 26),
            new() { Name = "Reformationstag", Kind = HolidayKind.Listed, Dates = [new(2017, 10, 31)] },
        ],
    };

    public static LegalCalendar Bavaria { get; } = State("de-by", "BayFTG art 1", [
        Fixed("Heilige Drei Könige", 1, 6), Easter("Fronleichnam", 60), Fixed("Allerheiligen", 11, 1)]);

    public static LegalCalendar Hamburg { get; } = State("de-hh", "HmbFeiertagsG § 1", [
        Fixed("Reformationstag", 10, 31) with { FirstYear = 2018 }]);

    public static LegalCalendar Berlin { get; } = State("de-be", "BlnSonnFeiertG § 1", [
        Fixed("Frauentag", 3, 8) with { FirstYear = 2019 },
        new() { Name = "Tag der Befreiung", Kind = HolidayKind.Listed, Dates = [new(2020, 5, 8), new(2025, 5, 8)] }]);

    /// <summary>The days that the statute names, without those on which officials have them off instead.</summary>
    public static LegalCalendar America { get; } = new()
    {
        Region = "us",
        FirstYear = 2021,
        LastYear = 2060,
        Source = "5 USC 6103(a)",
        Holidays =
        [
            Fixed("New Year's Day", 1, 1), Weekday("Birthday of Martin Luther King, Jr.", 1, 3, IsoDayOfWeek.Monday),
            Weekday("Washington's Birthday", 2, 3, IsoDayOfWeek.Monday),
            Weekday("Memorial Day", 5, -1, IsoDayOfWeek.Monday), Fixed("Juneteenth", 6, 19),
            Fixed("Independence Day", 7, 4), Weekday("Labor Day", 9, 1, IsoDayOfWeek.Monday),
            Weekday("Columbus Day", 10, 2, IsoDayOfWeek.Monday), Fixed("Veterans Day", 11, 11),
            Weekday("Thanksgiving Day", 11, 4, IsoDayOfWeek.Thursday), Fixed("Christmas Day", 12, 25),
        ],
    };

    /// <summary>The same with the days on which officials have them off instead.</summary>
    public static LegalCalendar AmericaObserved { get; } = America with
    {
        Region = "observed",
        Source = "5 USC 6103(b); E.O. 11582",
        Holidays = America.Holidays.Select(holiday => holiday with { Shift = HolidayShift.Nearest }).ToValueList(),
    };

    public static LegalCalendar England { get; } = new()
    {
        Region = "gb",
        FirstYear = 2021,
        LastYear = 2060,
        Source = "Banking and Financial Dealings Act 1971 Sch 1; common law",
        Holidays =
        [
            Next(Fixed("New Year's Day", 1, 1)), Easter("Good Friday", -2), Easter("Easter Monday", 1),
            Weekday("Early May bank holiday", 5, 1, IsoDayOfWeek.Monday),
            Weekday("Spring bank holiday", 5, -1, IsoDayOfWeek.Monday) with { LastYear = 2021 },
            Listed("Spring bank holiday", new(2022, 6, 2)), Listed("Platinum Jubilee", new(2022, 6, 3)),
            Weekday("Spring bank holiday", 5, -1, IsoDayOfWeek.Monday) with { FirstYear = 2023 },
            Weekday("Summer bank holiday", 8, -1, IsoDayOfWeek.Monday),
            Next(Fixed("Christmas Day", 12, 25)), Next(Fixed("Boxing Day", 12, 26)),
        ],
    };

    public static LegalCalendar Netherlands { get; } = new()
    {
        Region = "nl",
        FirstYear = 2014,
        LastYear = 2060,
        Source = "Algemene termijnenwet art 3",
        Holidays =
        [
            Fixed("Nieuwjaarsdag", 1, 1), Easter("Goede Vrijdag", -2), Easter("Tweede paasdag", 1),
            Fixed("Koningsdag", 4, 27) with { Shift = HolidayShift.SaturdayBeforeSunday },
            Fixed("Bevrijdingsdag", 5, 5), Easter("Hemelvaartsdag", 39), Easter("Tweede pinksterdag", 50),
            Fixed("Eerste kerstdag", 12, 25), Fixed("Tweede kerstdag", 12, 26),
        ],
    };

    public static Holiday Fixed(string name, int month, int day) => new() { Name = name, Month = month, Day = day };

    public static Holiday Easter(string name, int days) => new() { Name = name, Kind = HolidayKind.Easter, Day = days };

    public static Holiday Listed(string name, LocalDate date) =>
        new() { Name = name, Kind = HolidayKind.Listed, Dates = [date] };

    public static Holiday Weekday(string name, int month, int number, IsoDayOfWeek weekday) =>
        new() { Name = name, Kind = HolidayKind.Weekday, Month = month, Day = number, Weekday = weekday };

    private static Holiday Next(Holiday holiday) => holiday with { Shift = HolidayShift.NextWorkingDay };

    private static LegalCalendar State(string region, string source, ValueList<Holiday> holidays) => new()
    {
        Region = region,
        Within = "de",
        FirstYear = 1995,
        LastYear = 2060,
        Source = source,
        Holidays = holidays,
    };
}
