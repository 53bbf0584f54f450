using Dunning.Contacts;
using Dunning.Tests.Jurisdictions.Law;
using NodaTime;
using NodaTime.Text;
using NodaTime.TimeZones;

namespace Dunning.Tests.Contacts;

public sealed class TimeWindowTests
{
    private static readonly ValueList<IsoDayOfWeek> Workdays =
    [
        IsoDayOfWeek.Monday, IsoDayOfWeek.Tuesday, IsoDayOfWeek.Wednesday, IsoDayOfWeek.Thursday, IsoDayOfWeek.Friday,
    ];

    private static readonly ValueList<IsoDayOfWeek> Week =
        [.. Workdays, IsoDayOfWeek.Saturday, IsoDayOfWeek.Sunday];

    // Odd hours at night, so that every change of the clock meets a border.
    private static readonly TimeWindow Odd = Window(
        Hours(Week, new(0, 30), new(1, 20)), Hours(Week, new(2, 15), new(2, 45)), Hours(Week, new(8, 0), new(21, 0)));

    [Fact]
    public void No_contact_in_quiet_time_at_any_change_of_the_clock_from_2020_to_2035_in_any_zone()
    {
        var (changes, later) = (0, 0);
        foreach (var zone in Canonical)
        {
            foreach (var interval in zone.GetZoneIntervals(Utc(2020, 1, 1), Utc(2036, 1, 1)))
            {
                if (interval.HasEnd && interval.End < Utc(2036, 1, 1))
                {
                    changes++;
                    foreach (var minutes in (ReadOnlySpan<int>)[-200, -61, -1, 0, 17, 59, 121, 400])
                    {
                        later += IsLater(zone, interval.End + Duration.FromMinutes(minutes)) ? 1 : 0;
                    }
                }
            }
        }

        changes.ShouldBeGreaterThan(3_000);
        later.ShouldBeGreaterThan(10_000);
    }

    [Fact]
    public void It_agrees_with_a_clock_read_minute_by_minute_in_one_to_three_zones()
    {
        var zones = DateTimeZoneProviders.Tzdb.Ids.ToArray();
        ForAll.Check<uint[], uint[]>(plain => plain, plain =>
        {
            if (plain.Length >= 2)
            {
                var at = Utc(2024, 1, 1) + Duration.FromMinutes((plain[0] * 7919L) % (6L * 366 * 1440));
                var ids = plain[1..Math.Min(4, plain.Length)].Select(n => zones[(int)(n * 31 % zones.Length)]);
                AgreesWithTheClock(at, [.. ids]);
            }
        });
    }

    [Theory]
    [InlineData("2026-03-06T19:00:00Z", "2026-03-07T06:00:00Z")] // Friday 20:00 is closed, Saturday 07:00 open.
    [InlineData("2026-03-07T18:59:59.999999999Z", "2026-03-07T18:59:59.999999999Z")]
    [InlineData("2026-03-07T19:00:00Z", "2026-03-09T06:00:00Z")] // over Sunday
    [InlineData("2026-03-28T19:00:00Z", "2026-03-30T05:00:00Z")] // over the Sunday on which the clock is changed
    [InlineData("2026-04-25T18:00:00Z", "2026-04-28T05:00:00Z")] // over Sunday and King's Day
    [InlineData("2026-12-24T19:00:00Z", "2026-12-28T06:00:00Z")] // over Christmas and Sunday
    public void Dutch_hours_end_exactly(string at, string until)
    {
        var passage = Ask(Dutch, at, "nl", "Europe/Amsterdam");

        passage.Earliest.ShouldBe(Read(until));
        Ask(Dutch, until, "nl", "Europe/Amsterdam").Earliest.ShouldBe(Read(until));
    }

    [Fact]
    public void An_hour_that_is_skipped_opens_at_its_end()
    {
        var night = Window(Hours(Week, new(2, 15), new(2, 45)), Hours(Week, new(2, 50), new(3, 10)));

        // 29 March 2026: 02:00 is followed by 03:00.
        Ask(night, "2026-03-29T00:30:00Z", "", "Europe/Berlin").Earliest.ShouldBe(Read("2026-03-29T01:00:00Z"));
        Ask(night, "2026-03-29T01:10:00Z", "", "Europe/Berlin").Earliest.ShouldBe(Read("2026-03-30T00:15:00Z"));
    }

    [Fact]
    public void An_hour_that_comes_twice_is_open_twice()
    {
        var night = Window(Hours(Week, new(2, 15), new(2, 45)));

        // 25 October 2026: after 02:59 it is 02:00 again.
        Ask(night, "2026-10-25T00:44:59Z", "", "Europe/Berlin").Earliest.ShouldBe(Read("2026-10-25T00:44:59Z"));
        Ask(night, "2026-10-25T00:45:00Z", "", "Europe/Berlin").Earliest.ShouldBe(Read("2026-10-25T01:15:00Z"));
        Ask(night, "2026-10-25T01:45:00Z", "", "Europe/Berlin").Earliest.ShouldBe(Read("2026-10-26T01:15:00Z"));
    }

    [Fact]
    public void A_day_that_a_zone_skips_is_never_open()
    {
        var friday = Window(Hours([IsoDayOfWeek.Friday], new(8, 0), new(9, 0)));

        // Apia went from Thursday, 29 December 2011 to Saturday.
        Ask(friday, "2011-12-30T00:00:00Z", "", "Pacific/Apia").Earliest.ShouldBe(Read("2012-01-05T18:00:00Z"));
    }

    [Theory]
    [InlineData(8, 12)]
    [InlineData(0, 0)]
    public void Windows_of_zones_that_never_meet_are_never_open(int from, int to)
    {
        var hours = from == to
            ? Window(Hours([], default, default))
            : Window(Hours(Week, new(from, 0), new(to, 0)));

        var passage = Ask(hours, "2026-06-01T00:00:00Z", "", "America/New_York", "Asia/Tokyo");

        passage.Earliest.ShouldBeNull();
        passage.IsMissing.ShouldBeFalse();
    }

    [Fact]
    public void The_zone_and_the_holiday_that_stand_in_the_way_are_named()
    {
        Ask(Odd, "2026-06-01T14:30:00Z", "", "America/New_York", "America/Los_Angeles")
            .Datum.ShouldBe("America/Los_Angeles");
        var passage = Ask(Dutch, "2026-04-27T10:00:00Z", "nl", "Europe/Amsterdam");
        (passage.Datum, passage.Since?.Date).ShouldBe(("Europe/Amsterdam", new LocalDate(2026, 4, 27)));
    }

    [Theory]
    [InlineData("fr", "2026-06-01T10:00:00Z", "holidays fr")]
    [InlineData("nl", "2060-12-31T20:00:00Z", "holidays nl 2061")]
    [InlineData("nl", "2013-06-03T10:00:00Z", "holidays nl 2013")]
    public void Without_holidays_of_the_year_nothing_is_said(string jurisdiction, string at, string missing)
    {
        var passage = Ask(Dutch, at, jurisdiction, "Europe/Amsterdam");

        (passage.IsMissing, passage.Datum, passage.Earliest).ShouldBe((true, missing, null));
    }

    [Theory]
    [InlineData("de", "2026-06-08")]
    [InlineData("de-by", "2026-06-08")]
    [InlineData("de-hh", "2026-06-04")]
    public void Where_only_the_country_is_known_a_holiday_of_any_region_is_quiet(string place, string opens)
    {
        // Corpus Christi, a Thursday, with the Friday after closed by date.
        var window = Window(Hours(Workdays, new(8, 0), new(20, 0))) with
        {
            ClosedOnHolidays = true,
            ClosedOn = [new(2026, 6, 5)],
        };

        Ask(window, "2026-06-04T07:00:00Z", place, "Europe/Berlin").Earliest
            .ShouldBe(Read($"{opens}T0{(place == "de-hh" ? 7 : 6)}:00:00Z"));
    }

    [Fact]
    public void Asking_allocates_nothing()
    {
        var inquiry = Asked.At(Utc(2026, 4, 25), Books.All, "nl", "Europe/Amsterdam", "America/New_York");
        _ = Dutch.From(inquiry, Utc(2026, 4, 25));

        var before = GC.GetAllocatedBytesForCurrentThread();
        var passage = Dutch.From(inquiry, Utc(2026, 4, 26));
        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;

        passage.Earliest.ShouldNotBeNull();
        allocated.ShouldBe(0);
    }

    private static TimeWindow Dutch { get; } =
        Window(Hours([.. Workdays, IsoDayOfWeek.Saturday], new(7, 0), new(20, 0))) with { ClosedOnHolidays = true };

    private static IEnumerable<DateTimeZone> Canonical => TzdbDateTimeZoneSource.Default.CanonicalIdMap
        .Where(alias => alias.Key == alias.Value)
        .Select(zone => DateTimeZoneProviders.Tzdb[zone.Key]);

    private static bool IsLater(DateTimeZone zone, Instant at)
    {
        var inquiry = Asked.At(at, LawBook.None, "") with { Zones = [zone] };

        var until = Odd.From(inquiry, at).Earliest.ShouldNotBeNull();

        IsOpen(zone, until).ShouldBeTrue();
        Odd.From(inquiry, until).Earliest.ShouldBe(until);
        if (until > at)
        {
            IsOpen(zone, until - Duration.Epsilon).ShouldBeFalse();
            Odd.From(inquiry, until - Duration.Epsilon).Earliest.ShouldBe(until);
            for (var minute = at; minute < until; minute += Duration.FromMinutes(1))
            {
                IsOpen(zone, minute).ShouldBeFalse();
            }
        }

        return until > at;
    }

    private static void AgreesWithTheClock(Instant at, string[] ids)
    {
        var inquiry = Asked.At(at, LawBook.None, "", ids);
        var until = Odd.From(inquiry, at).Earliest;
        var end = Instant.Min(until ?? inquiry.Horizon, at + Duration.FromDays(3));
        for (var minute = at; minute < end; minute += Duration.FromMinutes(1))
        {
            Array.TrueForAll(inquiry.Zones, zone => IsOpen(zone, minute)).ShouldBeFalse();
        }

        if (until is { } open)
        {
            Array.TrueForAll(inquiry.Zones, zone => IsOpen(zone, open)).ShouldBeTrue();
            (open == at || !Array.TrueForAll(inquiry.Zones, zone => IsOpen(zone, open - Duration.Epsilon)))
                .ShouldBeTrue();
        }
    }

    // By the clock alone: what it shows decides.
    private static bool IsOpen(DateTimeZone zone, Instant at)
    {
        var clock = at.InZone(zone).TimeOfDay;
        return (clock >= new LocalTime(0, 30) && clock < new LocalTime(1, 20))
            || (clock >= new LocalTime(2, 15) && clock < new LocalTime(2, 45))
            || (clock.Hour >= 8 && clock.Hour < 21);
    }

    private static Passage Ask(TimeWindow window, string at, string jurisdiction, params string[] zones) =>
        window.From(Asked.At(Read(at), Books.All, jurisdiction, zones), Read(at));

    private static Instant Read(string text) => InstantPattern.ExtendedIso.Parse(text).Value;

    private static Instant Utc(int year, int month, int day) => Instant.FromUtc(year, month, day, 0, 0);

    private static OpenHours Hours(ValueList<IsoDayOfWeek> days, LocalTime from, LocalTime to) =>
        new() { Days = days, From = from, To = to };

    private static TimeWindow Window(params ValueList<OpenHours> open) => new()
    {
        Id = new("xx.quiet-hours"),
        Citation = "a test",
        Source = "a test",
        Open = open,
    };
}
