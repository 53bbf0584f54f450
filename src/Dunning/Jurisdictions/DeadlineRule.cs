using Dunning.Jurisdictions;
using NodaTime;

namespace Dunning;

/// <summary>How a period of law is counted from an event to its last day.</summary>
/// <remarks>Pure. A period lasts to the end of its last day.</remarks>
public sealed record DeadlineRule : LegalRule
{
    /// <summary>
    /// Gets the length in years, months, weeks and days; what is smaller counts for nothing. A month that lacks the day
    /// ends it with its last.
    /// </summary>
    public required Period Length { get; init; }

    /// <summary>Gets whether the day of the event is the first day of the period, or the day before it.</summary>
    public bool EventDayCounts { get; init; }

    /// <summary>Gets whether of the days of the length only working days of the calendar are counted.</summary>
    public bool CountsWorkingDays { get; init; }

    /// <summary>Gets the weekdays that are not counted among the days of the length; empty for none.</summary>
    public ValueList<IsoDayOfWeek> SkipsWeekdays { get; init; }

    /// <summary>Gets whether holidays are not counted among the days of the length.</summary>
    public bool SkipsHolidays { get; init; }

    /// <summary>Gets where it ends whose last day is no working day.</summary>
    public DeadlineRoll Roll { get; init; }

    /// <summary>
    /// Gets the period that comes first, such as the time in which a letter counts as received; or null.
    /// </summary>
    public DeadlineRule? After { get; init; }

    /// <summary>
    /// Gets the jurisdiction whose holidays count wherever the place is, such as "us" for those of a statute; or
    /// <see langword="null"/> for those of the place.
    /// </summary>
    public string? Calendar { get; init; }

    /// <summary>Counts from an event.</summary>
    /// <param name="date">The day of the event.</param>
    /// <param name="place">
    /// The calendar of the place of performance, as <see cref="LawBook.CalendarOf"/> finds it.
    /// </param>
    /// <returns>
    /// The event, the receipt where another period comes first, the last day as counted, the last day, and the day
    /// after it.
    /// </returns>
    public LegalDates From(LocalDate date, PlaceCalendar place)
    {
        ArgumentNullException.ThrowIfNull(place);
        return DeadlineSteps.Of(this, date, Reckoning.From(this, Day.Of(date), place));
    }

    /// <summary>Counts it as an extension: from the end of the old period, whatever came first then.</summary>
    /// <param name="oldLastDay">The last day of the old period.</param>
    /// <param name="place">The calendar of the place of performance.</param>
    public LegalDates Extending(LocalDate oldLastDay, PlaceCalendar place) =>
        (this with { After = null, EventDayCounts = false }).From(oldLastDay, place) with { Rule = this };

    /// <summary>
    /// Finds the day that "beginning", "middle" or "end" of a month means, and moves it as its end is.
    /// </summary>
    /// <param name="month">The month.</param>
    /// <param name="part">Which part of it.</param>
    /// <param name="place">The calendar of the place of performance.</param>
    public LegalDates In(YearMonth month, MonthPart part, PlaceCalendar place)
    {
        ArgumentNullException.ThrowIfNull(place);
        var date = part switch
        {
            MonthPart.Beginning => month.OnDayOfMonth(1),
            MonthPart.Middle => month.OnDayOfMonth(15),
            MonthPart.End => month.OnDayOfMonth(1).With(DateAdjusters.EndOfMonth),
            _ => throw new ArgumentOutOfRangeException(nameof(part), part, "It is no part of a month."),
        };
        return DeadlineSteps.Of(this, date, Reckoning.Ending(this, Day.Of(date), place));
    }
}

/// <summary>Where a period ends whose last day is no working day.</summary>
public enum DeadlineRoll
{
    /// <summary>On that day.</summary>
    None = 0,

    /// <summary>On the next working day.</summary>
    NextWorkingDay,

    /// <summary>On the working day before.</summary>
    PreviousWorkingDay,
}

/// <summary>A part of a month by which a day is named.</summary>
public enum MonthPart
{
    /// <summary>The first day.</summary>
    Beginning = 0,

    /// <summary>The fifteenth.</summary>
    Middle,

    /// <summary>The last day.</summary>
    End,
}
