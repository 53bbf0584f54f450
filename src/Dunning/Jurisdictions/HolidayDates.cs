using NodaTime;

namespace Dunning.Jurisdictions;

/// <summary>
/// The days of a year that are holidays by the calendars that hold together, such as a country's and a region's.
/// </summary>
internal static class HolidayDates
{
    // A holiday that falls on a day of rest may be kept in the year before or after: New Year's Day of 2028 is a
    // Saturday, and is kept on the last day of 2027 where it moves to Friday.
    private const int YearsAround = 1;

    /// <summary>The most days before Easter Sunday that lie in its year whenever that falls.</summary>
    public const int EasterFirst = -80;

    /// <summary>The most days after Easter Sunday that lie in its year whenever that falls.</summary>
    public const int EasterLast = 250;

    /// <summary>The holidays of a year, as the days of the year from 0 that are set.</summary>
    public static ulong[] Of(ReadOnlySpan<LegalCalendar> calendars, int year)
    {
        var fallen = new List<Fallen>();
        foreach (var calendar in calendars)
        {
            foreach (var holiday in calendar.Holidays)
            {
                for (var about = year - YearsAround; about <= year + YearsAround; about++)
                {
                    Fall(holiday, about, fallen);
                }
            }
        }

        return Set(Kept(fallen, calendars[0].RestDays), year);
    }

    private static void Fall(Holiday holiday, int year, List<Fallen> fallen)
    {
        if (year < DateOnly.MinValue.Year || year >= DateOnly.MaxValue.Year
            || year < holiday.FirstYear || year > holiday.LastYear)
        {
            return;
        }

        foreach (var date in holiday.Dates)
        {
            if (date.Year == year)
            {
                fallen.Add(new(Day.Of(date), holiday.Shift));
            }
        }

        if (DayIn(holiday, year) is { } day)
        {
            fallen.Add(new(day, holiday.Shift));
        }
    }

    // Null for a day that the year lacks, such as 29 February.
    private static Day? DayIn(Holiday holiday, int year) => holiday.Kind switch
    {
        HolidayKind.Fixed => DayOf(year, holiday.Month, holiday.Day),
        HolidayKind.Easter => Easter.Of(year) + holiday.Day,
        HolidayKind.Weekday => WeekdayIn(holiday, year),
        HolidayKind.WeekdayFrom => From(DayOf(year, holiday.Month, holiday.Day), holiday.Weekday),
        HolidayKind.WeekdayUpTo => From(DayOf(year, holiday.Month, holiday.Day) - 6, holiday.Weekday),
        _ => null,
    };

    // The first such weekday from a day on.
    private static Day? From(Day? day, IsoDayOfWeek weekday) => day is { } first && weekday is not IsoDayOfWeek.None
        ? first + Ahead(first, weekday)
        : null;

    private static int Ahead(Day day, IsoDayOfWeek weekday) => ((int)weekday - (int)day.Weekday + 7) % 7;

    private static Day? WeekdayIn(Holiday holiday, int year)
    {
        if (holiday.Month is < 1 or > 12 || holiday.Weekday is IsoDayOfWeek.None)
        {
            return null;
        }

        var length = CalendarSystem.Iso.GetDaysInMonth(year, holiday.Month);
        var first = Day.Of(new LocalDate(year, holiday.Month, 1));
        var ahead = Ahead(first, holiday.Weekday);
        var number = holiday.Day > 0 ? ahead + (7 * (holiday.Day - 1)) : LastOf(ahead, length);
        return number < length ? first + number : null;
    }

    private static int LastOf(int ahead, int length) => ahead + (7 * ((length - 1 - ahead) / 7));

    private static Day? DayOf(int year, int month, int day) =>
        month is >= 1 and <= 12 && day >= 1 && day <= CalendarSystem.Iso.GetDaysInMonth(year, month)
            ? Day.Of(new LocalDate(year, month, day))
            : null;

    // Those that move to the next working day find the days of the others taken, and each other's too, in order.
    private static HashSet<Day> Kept(List<Fallen> fallen, ValueList<IsoDayOfWeek> rest)
    {
        var kept = new HashSet<Day>();
        var taken = fallen.Select(holiday => holiday.Day).ToHashSet();
        foreach (var holiday in fallen.OrderBy(holiday => holiday.Day))
        {
            var day = Moved(holiday, rest, taken);
            taken.Add(day);
            kept.Add(day);
        }

        return kept;
    }

    private static Day Moved(Fallen holiday, ValueList<IsoDayOfWeek> rest, HashSet<Day> taken)
    {
        var (day, weekday) = (holiday.Day, holiday.Day.Weekday);
        return holiday.Shift switch
        {
            HolidayShift.Nearest when weekday is IsoDayOfWeek.Saturday => day - 1,
            HolidayShift.Nearest when weekday is IsoDayOfWeek.Sunday => day + 1,
            HolidayShift.SaturdayBeforeSunday when weekday is IsoDayOfWeek.Sunday => day - 1,
            HolidayShift.MondayAfterSunday when weekday is IsoDayOfWeek.Sunday => day + 1,
            HolidayShift.NextWorkingDay when Rests(rest, weekday) => NextFree(day + 1, rest, taken),
            _ => day,
        };
    }

    private static Day NextFree(Day day, ValueList<IsoDayOfWeek> rest, HashSet<Day> taken)
    {
        // A week of rest days only would have no end.
        for (var last = day + 366; day < last && (Rests(rest, day.Weekday) || taken.Contains(day)); day += 1)
        {
        }

        return day;
    }

    private static bool Rests(ValueList<IsoDayOfWeek> rest, IsoDayOfWeek weekday) => rest.AsSpan().Contains(weekday);

    private static ulong[] Set(HashSet<Day> kept, int year)
    {
        var days = new ulong[6];
        foreach (var day in kept)
        {
            var date = DateOnly.FromDayNumber(day.Number);
            if (date.Year == year)
            {
                days[(date.DayOfYear - 1) / 64] |= 1UL << ((date.DayOfYear - 1) % 64);
            }
        }

        return days;
    }

    private readonly record struct Fallen(Day Day, HolidayShift Shift);
}
