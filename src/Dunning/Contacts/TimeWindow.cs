using Dunning.Contacts;
using NodaTime;

namespace Dunning;

/// <summary>The hours of the week in which a person may be contacted, by the clock at his or her place.</summary>
/// <remarks>
/// Where several zones are possible the hours must be open in each. What the clock shows counts: an hour that is
/// skipped in spring opens at its end, and one that comes twice in autumn is open twice. The finding names the zone
/// that stands in the way, and the day where it is a holiday or a closed date.
/// </remarks>
public sealed record TimeWindow : ContactRule
{
    /// <summary>Gets the open hours; a weekday without any is closed.</summary>
    public required ValueList<OpenHours> Open { get; init; }

    /// <summary>
    /// Gets whether the holidays of the person's jurisdiction are closed, by the calendars of the packs.
    /// </summary>
    /// <remarks>Where only the country is known, a holiday of any of its regions is closed.</remarks>
    public bool ClosedOnHolidays { get; init; }

    /// <summary>Gets single dates that are closed.</summary>
    public ValueList<LocalDate> ClosedOn { get; init; }

    // Each zone moves the instant forward to the least at which it is open, until none moves it any more.
    internal override Passage From(ContactInquiry inquiry, Instant at)
    {
        var quiet = ClosedOnHolidays ? inquiry.Law.QuietDaysIn(inquiry.Jurisdiction) : null;
        var (earliest, passage, left) = (at, new Passage(at), inquiry.Zones.Length);
        for (var i = 0; left > 0; i = (i + 1) % inquiry.Zones.Length, left--)
        {
            var zone = inquiry.Zones[i];
            var opening = new ZoneOpening(this, zone, quiet).From(earliest, inquiry.Horizon);
            if (opening.Closed is not null || opening.At != earliest)
            {
                passage = passage.Datum is null ? passage with { Datum = zone.Id, Since = opening.Closed } : passage;
                left = inquiry.Zones.Length;
            }

            if (opening.MissingYear is { } year)
            {
                return Passage.Without(quiet!.Missing(year));
            }

            if (opening.At is not { } open)
            {
                return passage with { Earliest = null };
            }

            earliest = open;
        }

        return passage with { Earliest = earliest };
    }
}

/// <summary>Open hours of some weekdays.</summary>
public sealed record OpenHours
{
    /// <summary>Gets the weekdays, at least one.</summary>
    public required ValueList<IsoDayOfWeek> Days { get; init; }

    /// <summary>Gets the time from which it is open.</summary>
    public LocalTime From { get; init; }

    /// <summary>
    /// Gets the time up to which, not included, it is open; midnight is the end of the day. Hours that go on after
    /// midnight are two: one to midnight, and one from midnight of the next weekday.
    /// </summary>
    public LocalTime To { get; init; }
}
