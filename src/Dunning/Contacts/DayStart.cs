using NodaTime;

namespace Dunning.Contacts;

/// <summary>When a day begins at a place.</summary>
internal static class DayStart
{
    private static readonly Instant DayZero = Instant.FromUtc(1, 1, 1, 0, 0);

    /// <summary>The first instant of a day; where clocks change near it, the library of time zones is asked.</summary>
    public static Instant Of(DateTimeZone zone, Day day)
    {
        var utc = DayZero + Duration.FromDays(day.Number);
        var interval = zone.GetZoneInterval(utc);
        var start = utc - Duration.FromSeconds(interval.WallOffset.Seconds);
        return IsFarFromChange(interval, start) ? start : zone.AtStartOfDay(day.Date).ToInstant();
    }

    private static bool IsFarFromChange(NodaTime.TimeZones.ZoneInterval interval, Instant instant) =>
        (!interval.HasStart || instant - interval.Start > Duration.FromDays(1))
        && (!interval.HasEnd || interval.End - instant > Duration.FromDays(1));
}
