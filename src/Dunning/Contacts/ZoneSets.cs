using System.Collections.Concurrent;
using NodaTime;

namespace Dunning.Contacts;

/// <summary>The time zones of the TZDB by their ids, looked up once per set of ids.</summary>
internal static class ZoneSets
{
    // Far more than there are combinations in one portfolio; whoever has more looks them up each time.
    private const int Most = 4_096;

    private static readonly ConcurrentDictionary<ValueList<string>, DateTimeZone[]> Known = new();

    /// <summary>The zones, or null where there is none, or one that the time zone data does not know.</summary>
    public static DateTimeZone[]? Of(ValueList<string> ids)
    {
        if (ids.IsEmpty)
        {
            return null;
        }

        if (Known.TryGetValue(ids, out var zones))
        {
            return zones;
        }

        zones = new DateTimeZone[ids.Count];
        for (var i = 0; i < zones.Length; i++)
        {
            if (DateTimeZoneProviders.Tzdb.GetZoneOrNull(ids[i]) is not { } zone)
            {
                return null;
            }

            zones[i] = zone;
        }

        if (Known.Count < Most)
        {
            Known.TryAdd(ids, zones);
        }

        return zones;
    }
}
