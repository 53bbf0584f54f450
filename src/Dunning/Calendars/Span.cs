using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Dunning;

/// <summary>In what a length of time is counted.</summary>
public enum SpanUnit
{
    /// <summary>Calendar days.</summary>
    Days = 0,

    /// <summary>
    /// Calendar months; a day that the month lacks becomes its last: 31 January and a month is 28 February.
    /// </summary>
    Months,

    /// <summary>Working days of the host's calendar; the day from which they count is none of them.</summary>
    WorkingDays,
}

/// <summary>
/// A length of time by the calendar, as a policy says it: "10d", "1m", "5bd", "30d eom". Never by the clock.
/// </summary>
/// <remarks>The default value is no days at all.</remarks>
public readonly record struct Span
{
    /// <summary>The most that a span counts, either way.</summary>
    public const int CountMax = 3_660;

    private Span(int count, SpanUnit unit, bool toMonthEnd)
    {
        Count = count;
        Unit = unit;
        ToMonthEnd = toMonthEnd;
    }

    /// <summary>Gets how many units; negative for a time before.</summary>
    public int Count { get; }

    /// <summary>Gets the unit.</summary>
    public SpanUnit Unit { get; }

    /// <summary>Gets whether the span then goes on to the last day of the month that it came to.</summary>
    public bool ToMonthEnd { get; }

    /// <summary>Gets the last day of the month after the span, which is the day itself where it is the last.</summary>
    public Span ThenMonthEnd => new(Count, Unit, toMonthEnd: true);

    /// <summary>Gets whether it counts plain calendar days.</summary>
    internal bool IsPlain => Unit is SpanUnit.Days && !ToMonthEnd;

    /// <summary>A number of calendar days.</summary>
    /// <param name="count">From -3,660 to 3,660.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is out of its range.</exception>
    public static Span Days(int count) => Of(count, SpanUnit.Days);

    /// <summary>A number of calendar months; the day is clipped to the length of the month.</summary>
    /// <param name="count">From -120 to 120.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is out of its range.</exception>
    public static Span Months(int count) => Of(count, SpanUnit.Months);

    /// <summary>A number of working days of the calendar that the host supplies.</summary>
    /// <param name="count">From -366 to 366.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is out of its range.</exception>
    public static Span WorkingDays(int count) => Of(count, SpanUnit.WorkingDays);

    /// <summary>Reads "10d", "1m", "5bd", each perhaps with " eom".</summary>
    /// <param name="text">The text, or <see langword="null"/>, which is none.</param>
    /// <param name="span">The span.</param>
    public static bool TryParse([NotNullWhen(true)] string? text, out Span span)
    {
        span = default;
        var rest = text.AsSpan();
        var eom = rest.EndsWith(" eom", StringComparison.Ordinal);
        rest = eom ? rest[..^4] : rest;
        if (UnitOf(rest) is not { } unit)
        {
            return false;
        }

        rest = rest[..^(unit is SpanUnit.WorkingDays ? 2 : 1)];
        if (!int.TryParse(rest, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var count)
            || Math.Abs((long)count) > Most(unit))
        {
            return false;
        }

        span = new(count, unit, eom);
        return true;
    }

    /// <summary>Returns "10d", "1m", "5bd" or "30d eom".</summary>
    public override string ToString()
    {
        var unit = Unit switch { SpanUnit.Months => "m", SpanUnit.WorkingDays => "bd", _ => "d" };
        return string.Create(CultureInfo.InvariantCulture, $"{Count}{unit}{(ToMonthEnd ? " eom" : "")}");
    }

    /// <summary>The day to which it leads, or null where the calendar does not cover the way.</summary>
    internal Day? From(Day day, WorkingCalendar calendar)
    {
        Day? end = Unit switch
        {
            SpanUnit.Months => Day.Of(day.Date.PlusMonths(Count)),
            SpanUnit.WorkingDays => calendar.Plus(day, Count),
            _ => day + Count,
        };
        return end is { } on && ToMonthEnd
            ? Day.Of(on.Date.With(NodaTime.DateAdjusters.EndOfMonth))
            : end;
    }

    /// <summary>Says whether it ends before another from the same day, whichever day that is.</summary>
    internal bool IsBefore(Span other)
    {
        if (Unit == other.Unit && Count < other.Count && (!ToMonthEnd || (other.ToMonthEnd && Unit is SpanUnit.Months)))
        {
            return true;
        }

        return MostDays < other.LeastDays;
    }

    // The bounds of its length in calendar days: months have 28 to 31, and holidays stretch working days.
    private int MostDays => (ToMonthEnd ? 30 : 0) + (Unit switch
    {
        SpanUnit.Months => Count * (Count > 0 ? 31 : 28),
        SpanUnit.WorkingDays => (Count * 7 / 5) + (Count > 0 ? 14 : 2),
        _ => Count,
    });

    private int LeastDays => Unit switch
    {
        SpanUnit.Months => Count * (Count > 0 ? 28 : 31),
        SpanUnit.WorkingDays => (Count * 7 / 5) - (Count > 0 ? 2 : 14),
        _ => Count,
    };

    private static Span Of(int count, SpanUnit unit)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(count, Most(unit));
        ArgumentOutOfRangeException.ThrowIfLessThan(count, -Most(unit));
        return new(count, unit, toMonthEnd: false);
    }

    private static SpanUnit? UnitOf(ReadOnlySpan<char> text) => text switch
    {
        [.., 'b', 'd'] => SpanUnit.WorkingDays,
        [.., 'd'] => SpanUnit.Days,
        [.., 'm'] => SpanUnit.Months,
        _ => null,
    };

    internal static int Most(SpanUnit unit) => unit switch
    {
        SpanUnit.Months => 120,
        SpanUnit.WorkingDays => 366,
        _ => CountMax,
    };
}
