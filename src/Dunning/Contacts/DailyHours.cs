using NodaTime;

namespace Dunning.Contacts;

/// <summary>Hours that are open every day, by the clock of a place.</summary>
internal static class DailyHours
{
    /// <summary>The least instant, from one on, at which the clock shows a time within hours.</summary>
    /// <param name="zone">The place.</param>
    /// <param name="at">The instant from which on it is looked for.</param>
    /// <param name="from">The time from which it is open.</param>
    /// <param name="to">
    /// The time up to which, not included; midnight is the end of the day, and one not after the first is of the next
    /// day.
    /// </param>
    public static Instant Least(DateTimeZone zone, Instant at, LocalTime from, LocalTime to)
    {
        while (true)
        {
            var interval = zone.GetZoneInterval(at);
            var local = at.WithOffset(interval.WallOffset).LocalDateTime;
            if (IsOpen(local.TimeOfDay, from, to))
            {
                return at;
            }

            // Between two changes of the clock local times run on evenly.
            var date = local.TimeOfDay < from ? local.Date : local.Date.PlusDays(1);
            var opens = date.At(from).WithOffset(interval.WallOffset).ToInstant();
            if (!interval.HasEnd || opens < interval.End)
            {
                return opens;
            }

            at = interval.End;
        }
    }

    private static bool IsOpen(LocalTime time, LocalTime from, LocalTime to)
    {
        if (to == LocalTime.Midnight)
        {
            return time >= from;
        }

        return from < to ? time >= from && time < to : time >= from || time < to;
    }
}
