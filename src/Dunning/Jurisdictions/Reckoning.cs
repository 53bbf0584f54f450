namespace Dunning.Jurisdictions;

/// <summary>Where a period ends: counted without allocating, for rules that are asked at every contact.</summary>
internal readonly record struct Reckoning
{
    // A period of working days that finds none in this many days has no end.
    private const int DaysMax = 3_660;

    /// <summary>Gets the day from which the period itself counts: the event, or the end of what comes first.</summary>
    public Day Start { get; private init; }

    /// <summary>Gets the last day as counted.</summary>
    public Day Raw { get; private init; }

    /// <summary>Gets the last day.</summary>
    public Day Last { get; private init; }

    /// <summary>Gets the calendar that lacks a year, or null if nothing is missing.</summary>
    public PlaceCalendar? Lacking { get; private init; }

    /// <summary>Gets the year that it lacks.</summary>
    public int Year { get; private init; }

    /// <summary>Gets whether no day counts, or none is a working day, so that it has no end.</summary>
    public bool IsEndless { get; private init; }

    /// <summary>Gets the name of what is missing, or null.</summary>
    public string? Missing => IsEndless ? "a day that counts" : Lacking?.Missing(Year);

    /// <summary>Counts a period from an event, with what comes first.</summary>
    public static Reckoning From(DeadlineRule rule, Day date, PlaceCalendar place)
    {
        if (rule.After is not { } first)
        {
            return Alone(rule, date, place);
        }

        var before = From(first, date, place);
        return before.Missing is null ? Alone(rule, before.Last, place) : before;
    }

    /// <summary>Counts a period from the day on which the event is complete, such as a known receipt.</summary>
    public static Reckoning Alone(DeadlineRule rule, Day start, PlaceCalendar place)
    {
        var calendar = CalendarOf(rule, place);
        var (length, isIn) = (rule.Length, rule.EventDayCounts);
        var months = (12 * length.Years) + length.Months;
        var last = start;
        if (months != 0)
        {
            (last, isIn) = (AfterMonths(start, months, isIn), false);
        }

        if (length.Weeks != 0)
        {
            (last, isIn) = (last + (7 * length.Weeks) - (isIn ? 1 : 0), false);
        }

        return length.Days == 0
            ? End(rule, (start, last), calendar)
            : AfterDays(rule, (start, last), isIn, calendar);
    }

    /// <summary>Ends a period on a day, moved where that is no working day.</summary>
    public static Reckoning Ending(DeadlineRule rule, Day date, PlaceCalendar place) =>
        End(rule, (date, date), CalendarOf(rule, place));

    private static PlaceCalendar CalendarOf(DeadlineRule rule, PlaceCalendar place) =>
        rule.Calendar is { } region ? place.Law.CalendarOf(region) : place;

    // A period that begins with a day ends with the day before the one of the same number: from the 31st it ends with
    // the 30th, or with the last day of a shorter month.
    private static Day AfterMonths(Day start, int months, bool isIn)
    {
        var date = start.Date;
        if (!isIn)
        {
            return Day.Of(date.PlusMonths(months));
        }

        return date.Day == 1
            ? Day.Of(date.PlusMonths(months)) - 1
            : Day.Of(date.PlusDays(-1).PlusMonths(months));
    }

    private static Reckoning AfterDays(DeadlineRule rule, (Day Start, Day Last) from, bool isIn, PlaceCalendar calendar)
    {
        var (days, day) = (rule.Length.Days, from.Last);
        if (!rule.CountsWorkingDays && !rule.SkipsHolidays && rule.SkipsWeekdays.IsEmpty)
        {
            return End(rule, (from.Start, day + days - (isIn ? 1 : 0)), calendar);
        }

        var step = Math.Sign(days);
        day = isIn ? day : day + step;
        for (var (left, tried) = (Math.Abs(days), 0); ; day += step, tried++)
        {
            if (Counts(rule, day, calendar) is not { } counts)
            {
                return Without(calendar, day);
            }

            if (tried > DaysMax)
            {
                return new() { IsEndless = true };
            }

            left -= counts ? 1 : 0;
            if (left == 0)
            {
                return End(rule, (from.Start, day), calendar);
            }
        }
    }

    // Null where the calendar lacks the year.
    private static bool? Counts(DeadlineRule rule, Day day, PlaceCalendar calendar)
    {
        if (rule.SkipsWeekdays.AsSpan().Contains(day.Weekday))
        {
            return false;
        }

        if (!rule.CountsWorkingDays && !rule.SkipsHolidays)
        {
            return true;
        }

        if (!calendar.Covers(day.Year))
        {
            return null;
        }

        return rule.CountsWorkingDays ? calendar.Works(day) : !calendar.Holds(day);
    }

    private static Reckoning End(DeadlineRule rule, (Day Start, Day Raw) counted, PlaceCalendar calendar)
    {
        var (start, raw) = counted;
        var last = raw;
        var step = rule.Roll switch
        {
            DeadlineRoll.NextWorkingDay => 1,
            DeadlineRoll.PreviousWorkingDay => -1,
            _ => 0,
        };
        for (var tried = 0; step != 0; tried++, last += step)
        {
            if (!calendar.Covers(last.Year))
            {
                return Without(calendar, last);
            }

            if (tried > DaysMax)
            {
                return new() { IsEndless = true };
            }

            step = calendar.Works(last) ? 0 : step;
        }

        return new() { Start = start, Raw = raw, Last = last };
    }

    private static Reckoning Without(PlaceCalendar calendar, Day day) => new() { Lacking = calendar, Year = day.Year };
}
