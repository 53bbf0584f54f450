using NodaTime;

namespace Dunning.Contacts;

/// <summary>Finds when a window is next open by the clock of one zone.</summary>
/// <remarks>
/// Between two changes of the clock local time runs on evenly, so the next opening is found by the calendar there; at a
/// change it is asked again what the clock shows.
/// </remarks>
internal readonly ref struct ZoneOpening(TimeWindow window, DateTimeZone zone, PlaceCalendar? quiet)
{
    /// <summary>The least instant from one on at which it is open, or none up to the horizon.</summary>
    public Opening From(Instant at, Instant horizon)
    {
        Day? closed = null;
        for (var from = at; from <= horizon;)
        {
            var interval = zone.GetZoneInterval(from);
            var end = interval.HasEnd ? Instant.Min(interval.End, horizon) : horizon;
            var last = Day.Of(end.WithOffset(interval.WallOffset).Date);
            var local = from.WithOffset(interval.WallOffset).LocalDateTime;
            var next = Within(local, last);
            closed ??= from == at ? next.Closed : null;
            if (next.MissingYear is not null)
            {
                return new() { MissingYear = next.MissingYear };
            }

            if (next.Local is { } opens)
            {
                var instant = opens.WithOffset(interval.WallOffset).ToInstant();
                if (instant <= horizon && !(interval.HasEnd && instant >= interval.End))
                {
                    return new() { At = instant, Closed = closed };
                }
            }

            if (!interval.HasEnd || interval.End > horizon)
            {
                break;
            }

            from = interval.End;
        }

        return new() { Closed = closed };
    }

    // The first open time from a local time to the end of a day, as if the clock were never changed.
    private LocalOpening Within(LocalDateTime local, Day last)
    {
        var (today, time) = (Day.Of(local.Date), local.TimeOfDay);
        Day? closed = null;
        for (var day = today; day <= last; day += 1, time = LocalTime.Midnight)
        {
            if (InDay(day.Weekday, time) is not { } opens)
            {
                continue;
            }

            var date = day.Date;
            if (quiet is not null && !quiet.Covers(date.Year))
            {
                return new() { MissingYear = date.Year };
            }

            if (!window.ClosedOn.AsSpan().Contains(date) && quiet?.Holds(day) is not true)
            {
                return new() { Local = date + opens, Closed = closed };
            }

            closed ??= day == today ? day : null;
        }

        return new() { Closed = closed };
    }

    private LocalTime? InDay(IsoDayOfWeek weekday, LocalTime from)
    {
        LocalTime? first = null;
        foreach (var hours in window.Open)
        {
            if (!hours.Days.AsSpan().Contains(weekday))
            {
                continue;
            }

            var opens = LocalTime.Max(hours.From, from);
            var isOpen = hours.To == LocalTime.Midnight || opens < hours.To;
            if (isOpen && !(opens >= first))
            {
                first = opens;
            }
        }

        return first;
    }

    private readonly record struct LocalOpening
    {
        public LocalDateTime? Local { get; init; }

        public Day? Closed { get; init; }

        public int? MissingYear { get; init; }
    }
}

/// <summary>When a window is next open in a zone.</summary>
internal readonly record struct Opening
{
    /// <summary>Gets the instant, or null for never.</summary>
    public Instant? At { get; init; }

    /// <summary>Gets the local day that was asked about, where it is a holiday or a closed date; else null.</summary>
    public Day? Closed { get; init; }

    /// <summary>Gets the year of which the holidays are not known; null for none.</summary>
    public int? MissingYear { get; init; }
}
