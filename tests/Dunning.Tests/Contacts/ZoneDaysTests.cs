using Dunning.Contacts;
using NodaTime;

namespace Dunning.Tests.Contacts;

public sealed class ZoneDaysTests
{
    private static readonly Interval Years =
        new(Instant.FromUtc(1995, 1, 1, 0, 0), Instant.FromUtc(2036, 1, 1, 0, 0));

    [Fact]
    public void A_day_begins_when_NodaTime_says_so_about_every_change_of_the_clock()
    {
        var compared = 0;
        foreach (var zone in DateTimeZoneProviders.Tzdb.Ids.Select(id => DateTimeZoneProviders.Tzdb[id]))
        {
            foreach (var interval in zone.GetZoneIntervals(Years))
            {
                var date = interval.HasStart ? interval.Start.InZone(zone).Date : new LocalDate(2026, 1, 1);
                for (var days = -2; days <= 2; days++, compared++)
                {
                    zone.StartOf(Day.Of(date.PlusDays(days))).ShouldBe(Expected(zone, date.PlusDays(days)), zone.Id);
                }
            }
        }

        compared.ShouldBeGreaterThan(10_000);
    }

    [Fact]
    public void A_day_that_is_skipped_begins_with_the_next()
    {
        var apia = DateTimeZoneProviders.Tzdb["Pacific/Apia"];

        apia.StartOf(Day.Of(new LocalDate(2011, 12, 30))).ShouldBe(Instant.FromUtc(2011, 12, 30, 10, 0));
        apia.StartOf(Day.Of(new LocalDate(2011, 12, 31))).ShouldBe(Instant.FromUtc(2011, 12, 30, 10, 0));
    }

    private static Instant Expected(DateTimeZone zone, LocalDate date)
    {
        try
        {
            return zone.AtStartOfDay(date).ToInstant();
        }
        catch (SkippedTimeException)
        {
            return zone.AtStartOfDay(date.PlusDays(1)).ToInstant();
        }
    }
}
