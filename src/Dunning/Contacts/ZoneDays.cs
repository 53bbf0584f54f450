using NodaTime;
using NodaTime.TimeZones;

namespace Dunning.Contacts;

/// <summary>When days begin in a zone.</summary>
internal static class ZoneDays
{
    private static readonly Day UnixEpoch = Day.Of(new LocalDate(1970, 1, 1));

    // No clock is as far ahead of UTC as this.
    private static readonly Duration Ahead = Duration.FromHours(18);

    /// <summary>The first instant of a day; of one that the zone skips the first of the next.</summary>
    /// <remarks>
    /// The same as NodaTime's own where there is such a day, without allocating: it is asked for at every contact.
    /// </remarks>
    public static Instant StartOf(this DateTimeZone zone, Day day)
    {
        var midnight = NodaConstants.UnixEpoch + Duration.FromDays(day - UnixEpoch);
        var interval = zone.GetZoneInterval(midnight - Ahead);
        while (interval.HasEnd && StartBy(interval, midnight) >= interval.End)
        {
            interval = zone.GetZoneInterval(interval.End);
        }

        var start = StartBy(interval, midnight);
        return interval.HasStart ? Instant.Max(start, interval.Start) : start;
    }

    private static Instant StartBy(ZoneInterval interval, Instant midnight) =>
        midnight - Duration.FromSeconds(interval.WallOffset.Seconds);
}
