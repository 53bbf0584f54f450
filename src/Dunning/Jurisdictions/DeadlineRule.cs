using NodaTime;

namespace Dunning;

/// <summary>How a period of law is counted from an event to its last day.</summary>
public sealed record DeadlineRule : LegalRule
{
    /// <summary>Gets the length.</summary>
    public required Period Length { get; init; }

    /// <summary>Gets whether the day of the event is the first day of the period, or the day before it.</summary>
    public bool EventDayCounts { get; init; }

    /// <summary>Gets whether only working days of the calendar are counted.</summary>
    public bool CountsWorkingDays { get; init; }

    /// <summary>Gets the weekdays that are not counted; empty for none.</summary>
    public ValueList<IsoDayOfWeek> SkipsWeekdays { get; init; }

    /// <summary>Gets whether holidays are not counted.</summary>
    public bool SkipsHolidays { get; init; }

    /// <summary>Gets where it ends whose last day is no working day.</summary>
    public DeadlineRoll Roll { get; init; }

    /// <summary>
    /// Gets the period that comes first, such as the time in which a letter counts as received; or null.
    /// </summary>
    public DeadlineRule? After { get; init; }
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
