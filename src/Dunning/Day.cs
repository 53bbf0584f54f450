using System.Globalization;
using NodaTime;

namespace Dunning;

/// <summary>A calendar day as a number, for the arithmetic inside: a difference of days is one subtraction.</summary>
/// <param name="Number">Days since 1 January of year 1, which is day 0.</param>
internal readonly record struct Day(int Number) : IComparable<Day>
{
    public static Day Of(LocalDate date) => new(date.ToDateOnly().DayNumber);

    public static Day? Of(LocalDate? date) => date is { } day ? Of(day) : null;

    public LocalDate Date => LocalDate.FromDateOnly(DateOnly.FromDayNumber(Number));

    public int Year => DateOnly.FromDayNumber(Number).Year;

    // Day 0 was a Monday.
    public IsoDayOfWeek Weekday => (IsoDayOfWeek)((Number % 7) + 1);

    public static Day operator +(Day day, int days) => new(day.Number + days);

    public static int operator -(Day left, Day right) => left.Number - right.Number;

    public static Day operator -(Day day, int days) => new(day.Number - days);

    public static bool operator <(Day left, Day right) => left.Number < right.Number;

    public static bool operator >(Day left, Day right) => left.Number > right.Number;

    public static bool operator <=(Day left, Day right) => left.Number <= right.Number;

    public static bool operator >=(Day left, Day right) => left.Number >= right.Number;

    public static Day Max(Day left, Day right) => left > right ? left : right;

    public static Day Min(Day left, Day right) => left < right ? left : right;

    public int CompareTo(Day other) => Number.CompareTo(other.Number);

    public override string ToString() =>
        DateOnly.FromDayNumber(Number).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
