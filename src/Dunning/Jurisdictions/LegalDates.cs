using NodaTime;

namespace Dunning;

/// <summary>What a day is that a rule of law comes to.</summary>
public enum LegalDay
{
    /// <summary>The event from which it counts: a period that leaves the event's day out begins with its end.</summary>
    Event = 0,

    /// <summary>The day on which something counts as received.</summary>
    Receipt,

    /// <summary>The last day of the period as counted, before it moves for a holiday or day of rest.</summary>
    RawLastDay,

    /// <summary>The last day of the period.</summary>
    LastDay,

    /// <summary>The first day after the period: on it the act is allowed, the claim time-barred, the fee due.</summary>
    DayAfter,

    /// <summary>The day on which default begins.</summary>
    Default,

    /// <summary>The first day for which interest runs.</summary>
    Interest,

    /// <summary>The first day on which the period stands still.</summary>
    SuspendedFrom,

    /// <summary>The last day on which it stands still.</summary>
    SuspendedTo,
}

/// <summary>Why a rule of law comes to no day.</summary>
public enum LegalObstacle
{
    /// <summary>It does come to one, or a fact is missing.</summary>
    None = 0,

    /// <summary>The period is not over, and nothing else brings default.</summary>
    NothingBringsDefault,

    /// <summary>A consumer was not told in the invoice: a demand is needed.</summary>
    ConsumerNotTold,

    /// <summary>The demand came before the debt was due.</summary>
    DemandBeforeDue,

    /// <summary>The period stands still, and it is not known until when.</summary>
    Suspended,

    /// <summary>The notice lacks elements that it must have.</summary>
    NoticeIncomplete,

    /// <summary>The notice came back.</summary>
    NoticeReturned,

    /// <summary>The demand set no term, without which it brings no default.</summary>
    DemandWithoutTerm,
}

/// <summary>A day, and what it is.</summary>
/// <param name="Day">What it is.</param>
/// <param name="Date">The day.</param>
public readonly record struct LegalStep(LegalDay Day, LocalDate Date);

/// <summary>The days that a rule of law comes to, in the order in which they follow from each other.</summary>
/// <remarks>
/// Never a guess: where a fact or the holidays of a year are missing there is no day, and <see cref="Missing"/> names
/// it.
/// </remarks>
public sealed record LegalDates
{
    /// <summary>Gets the rule, with its citation.</summary>
    public required LegalRule Rule { get; init; }

    /// <summary>Gets how it came there; empty where a fact is missing.</summary>
    public ValueList<LegalStep> Steps { get; init; }

    /// <summary>
    /// Gets the name of the fact that is missing, such as "holidays de 2041"; or <see langword="null"/>.
    /// </summary>
    public string? Missing { get; init; }

    /// <summary>Gets why there is no day although nothing is missing.</summary>
    public LegalObstacle Obstacle { get; init; }

    /// <summary>Gets the elements that a notice lacks; empty for none.</summary>
    public ValueList<string> Lacks { get; init; }

    /// <summary>Gets the last day of the period, or <see langword="null"/> for none.</summary>
    public LocalDate? LastDay => On(LegalDay.LastDay);

    /// <summary>Gets the first day after the period, or <see langword="null"/> for none.</summary>
    public LocalDate? DayAfter => On(LegalDay.DayAfter);

    /// <summary>Finds a day; of several of the same kind the last.</summary>
    /// <param name="day">What it is.</param>
    /// <returns>The day, or <see langword="null"/> where there is none.</returns>
    public LocalDate? On(LegalDay day)
    {
        LocalDate? found = null;
        foreach (var step in Steps)
        {
            found = step.Day == day ? step.Date : found;
        }

        return found;
    }
}
