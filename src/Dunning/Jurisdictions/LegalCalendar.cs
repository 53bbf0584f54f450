using NodaTime;

namespace Dunning;

/// <summary>The holidays of a country or region by law, each with its rule or its list.</summary>
/// <remarks>
/// Outside the years that it covers nothing is guessed: whoever asks is told that the year is missing.
/// </remarks>
public sealed record LegalCalendar
{
    /// <summary>Gets the jurisdiction whose calendar it is, such as "de" or "de-be".</summary>
    public required string Region { get; init; }

    /// <summary>
    /// Gets the region of the same pack whose holidays are holidays here too, or <see langword="null"/> for none.
    /// </summary>
    public string? Within { get; init; }

    /// <summary>Gets the first year that it covers.</summary>
    public required int FirstYear { get; init; }

    /// <summary>Gets the last year that it covers, included.</summary>
    public required int LastYear { get; init; }

    /// <summary>Gets the days of the week that are no working days.</summary>
    /// <value>The default is Saturday and Sunday.</value>
    public ValueList<IsoDayOfWeek> RestDays { get; init; } = [IsoDayOfWeek.Saturday, IsoDayOfWeek.Sunday];

    /// <summary>Gets the holidays.</summary>
    public ValueList<Holiday> Holidays { get; init; }

    /// <summary>Gets where the law says so.</summary>
    public required string Source { get; init; }

    /// <summary>Gets the day on which it was last read there, or <see langword="null"/> if it never was.</summary>
    public LocalDate? LastConfirmed { get; init; }
}

/// <summary>By what a holiday is found.</summary>
public enum HolidayKind
{
    /// <summary>A month and a day.</summary>
    Fixed = 0,

    /// <summary>A number of days after Easter Sunday of the western churches; negative for before.</summary>
    Easter,

    /// <summary>The first, second, ... or last weekday of a month.</summary>
    Weekday,

    /// <summary>Dates that were published.</summary>
    Listed,

    /// <summary>
    /// The first such weekday on a day of a month or after it: Midsummer is the Saturday from 20 June on.
    /// </summary>
    WeekdayFrom,

    /// <summary>
    /// The last such weekday on a day of a month or before it: Buß- und Bettag is the Wednesday up to 22 November.
    /// </summary>
    WeekdayUpTo,
}

/// <summary>What a holiday does that falls on a day of rest.</summary>
/// <remarks>
/// A holiday that moves is kept on the other day alone; where law keeps both, the calendar has it twice, once without.
/// It may move into the year before or after.
/// </remarks>
public enum HolidayShift
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>It is kept on the Friday before a Saturday, and on the Monday after a Sunday.</summary>
    Nearest,

    /// <summary>It is kept on the next day that is neither a day of rest nor another holiday.</summary>
    NextWorkingDay,

    /// <summary>It is kept on the day before, where it falls on a Sunday.</summary>
    SaturdayBeforeSunday,

    /// <summary>It is kept on the day after, where it falls on a Sunday.</summary>
    MondayAfterSunday,
}

/// <summary>One holiday.</summary>
public sealed record Holiday
{
    /// <summary>Gets the name in the country's own language.</summary>
    public required string Name { get; init; }

    /// <summary>Gets by what it is found.</summary>
    public HolidayKind Kind { get; init; }

    /// <summary>Gets the month from 1, for a day or weekday of a month; else 0.</summary>
    public int Month { get; init; }

    /// <summary>
    /// Gets the day of the month from 1, or the days after Easter Sunday from -80 to 250, or which weekday of the
    /// month: from 1 to 5, or -1 for the last. A day or weekday that a year lacks, such as 29 February, is kept in
    /// none.
    /// </summary>
    public int Day { get; init; }

    /// <summary>Gets the weekday, or <see cref="IsoDayOfWeek.None"/>.</summary>
    public IsoDayOfWeek Weekday { get; init; }

    /// <summary>Gets the dates that were published; empty for a holiday with a rule.</summary>
    public ValueList<LocalDate> Dates { get; init; }

    /// <summary>Gets what it does on a day of rest.</summary>
    public HolidayShift Shift { get; init; }

    /// <summary>Gets the first year in which it is kept, or <see langword="null"/> for long since.</summary>
    public int? FirstYear { get; init; }

    /// <summary>Gets the last year in which it is kept, or <see langword="null"/> for no end.</summary>
    public int? LastYear { get; init; }
}
