using System.Globalization;
using NodaTime;

namespace Dunning;

/// <summary>Which share of a year a number of days is.</summary>
/// <remarks>
/// <para>The default value is <see cref="ActualActual"/>.</para>
/// <para>
/// Days are always given as a first and a last day, both of which carry interest. Methods that count every day do not
/// care which of the two days around them is left out; 30/360 does, so that it says which.
/// </para>
/// </remarks>
public readonly record struct DayCount
{
    // 0: every day by the length of its year.
    private readonly int _yearDays;

    private DayCount(int yearDays, bool isThirty, bool isEndLeftOut)
    {
        _yearDays = yearDays;
        IsThirty = isThirty;
        IsEndLeftOut = isEndLeftOut;
    }

    /// <summary>Gets the count of every day, in a leap year over 366 and in any other over 365.</summary>
    public static DayCount ActualActual => default;

    /// <summary>Gets the count of every day over 365, also in a leap year: "act/365".</summary>
    public static DayCount Actual365 => Over(365);

    /// <summary>Gets the count of every day over 360: "act/360".</summary>
    public static DayCount Actual360 => Over(360);

    /// <summary>
    /// Gets months of 30 days (30E/360), counted from the day before the first to the last: 1 to 31 January from
    /// 31 December to 31 January are 30 days. It is what traders in Germany count.
    /// </summary>
    public static DayCount ThirtyE360 => new(360, isThirty: true, isEndLeftOut: false);

    /// <summary>
    /// Gets months of 30 days (30E/360), counted from the first day to the day after the last: 1 to 30 January from
    /// 1 January to 31 January are 29 days.
    /// </summary>
    public static DayCount ThirtyE360EndLeftOut => new(360, isThirty: true, isEndLeftOut: true);

    /// <summary>Gets the days of a whole period of the rate; 0 where it is the length of the calendar year.</summary>
    public int YearDays => _yearDays;

    /// <summary>Gets whether each month has 30 days.</summary>
    public bool IsThirty { get; }

    /// <summary>Gets whether it counts from the first day to the day after the last.</summary>
    public bool IsEndLeftOut { get; }

    /// <summary>
    /// Gets the number over which shares are summed: a multiple of the lengths of all years that it knows.
    /// </summary>
    internal int Parts => _yearDays == 0 ? 365 * 366 : _yearDays;

    /// <summary>Counts every day over a number of days for which the rate is given, such as 30 for a month.</summary>
    /// <param name="days">The days of the period, from 1 to 366.</param>
    /// <exception cref="ArgumentOutOfRangeException">It is below 1 or above 366.</exception>
    public static DayCount Over(int days)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(days, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(days, 366);
        return new(days, isThirty: false, isEndLeftOut: false);
    }

    /// <summary>Reads what <see cref="ToString"/> writes.</summary>
    /// <param name="text">Such as "act/act", "act/365", "30E/360" or "30E/360 end left out".</param>
    /// <param name="count">The count, or the default if it is none.</param>
    public static bool TryParse(string text, out DayCount count)
    {
        ArgumentNullException.ThrowIfNull(text);
        (count, var isRead) = text switch
        {
            "act/act" => (ActualActual, true),
            "30E/360" => (ThirtyE360, true),
            "30E/360 end left out" => (ThirtyE360EndLeftOut, true),
            _ => text.StartsWith("act/", StringComparison.Ordinal)
                && int.TryParse(text.AsSpan(4), NumberStyles.None, CultureInfo.InvariantCulture, out var days)
                && days is >= 1 and <= 366
                    ? (Over(days), true)
                    : (default, false),
        };
        return isRead;
    }

    /// <summary>Counts the days that the method sees from a first to a last day, both included.</summary>
    /// <param name="first">The first day that carries interest.</param>
    /// <param name="last">The last day that carries interest; one day before the first for none.</param>
    public int Days(LocalDate first, LocalDate last)
    {
        if (!IsThirty)
        {
            return Period.DaysBetween(first, last) + 1;
        }

        return IsEndLeftOut ? Thirty(first, last.PlusDays(1)) : Thirty(first.PlusDays(-1), last);
    }

    /// <summary>Returns the usual short name.</summary>
    public override string ToString() => (IsThirty, IsEndLeftOut, _yearDays) switch
    {
        (true, false, _) => "30E/360",
        (true, true, _) => "30E/360 end left out",
        (_, _, 0) => "act/act",
        _ => string.Create(CultureInfo.InvariantCulture, $"act/{_yearDays}"),
    };

    /// <summary>Gives the share of a year in <see cref="Parts"/>: exact, whatever years it crosses.</summary>
    internal long Share(LocalDate first, LocalDate last) => _yearDays == 0
        ? ByYear(first, last)
        : Days(first, last);

    private static long ByYear(LocalDate first, LocalDate last)
    {
        var share = 0L;
        for (var from = first; from <= last; from = new LocalDate(from.Year + 1, 1, 1))
        {
            var to = LocalDate.Min(last, new(from.Year, 12, 31));
            share += (Period.DaysBetween(from, to) + 1) * (CalendarSystem.Iso.IsLeapYear(from.Year) ? 365L : 366L);
        }

        return share;
    }

    private static int Thirty(LocalDate from, LocalDate to) =>
        (360 * (to.Year - from.Year)) + (30 * (to.Month - from.Month)) + Math.Min(to.Day, 30) - Math.Min(from.Day, 30);
}
