using Dunning.Contacts;
using NodaTime;

namespace Dunning;

/// <summary>The hours of the week in which a person may be contacted, by the clock at his or her place.</summary>
/// <remarks>
/// Where several zones are possible the hours must be open in each. What the clock shows counts: an hour that is
/// skipped in spring opens at its end, and one that comes twice in autumn is open twice.
/// </remarks>
public sealed record TimeWindow : ContactRule
{
    /// <summary>Gets the open hours; a weekday without any is closed.</summary>
    public required ValueList<OpenHours> Open { get; init; }

    /// <summary>
    /// Gets whether the holidays of the person's jurisdiction are closed, by the calendars of the packs.
    /// </summary>
    public bool ClosedOnHolidays { get; init; }

    /// <summary>Gets single dates that are closed.</summary>
    public ValueList<LocalDate> ClosedOn { get; init; }

    internal override Passage From(ContactInquiry inquiry, Instant at) => throw new NotSupportedException();
}

/// <summary>Open hours of some weekdays.</summary>
public sealed record OpenHours
{
    /// <summary>Gets the weekdays, at least one.</summary>
    public required ValueList<IsoDayOfWeek> Days { get; init; }

    /// <summary>Gets the time from which it is open.</summary>
    public LocalTime From { get; init; }

    /// <summary>Gets the time up to which, not included, it is open; midnight is the end of the day.</summary>
    public LocalTime To { get; init; }
}
