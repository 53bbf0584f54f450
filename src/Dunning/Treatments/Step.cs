using System.Globalization;

namespace Dunning;

/// <summary>From when the start of a step counts.</summary>
public enum StartFrom
{
    /// <summary>From the due date of the receivable: days past due.</summary>
    DueDate = 0,

    /// <summary>From the notice in which the receivable last rose or was repeated.</summary>
    LastNotice,
}

/// <summary>When a step starts: on a day past due, or some days after the last notice.</summary>
public readonly record struct Start
{
    private Start(StartFrom from, int days)
    {
        From = from;
        Days = days;
    }

    /// <summary>Gets from when the days count.</summary>
    public StartFrom From { get; }

    /// <summary>Gets the number of calendar days; exactly reached is reached. Negative before the due date.</summary>
    public int Days { get; }

    /// <summary>Starts on a day past due.</summary>
    /// <param name="days">The day past due: 1 is the day after the due date. Negative before it.</param>
    public static Start OnDay(int days) => new(StartFrom.DueDate, days);

    /// <summary>Starts some days after the notice in which the receivable last rose or was repeated.</summary>
    /// <param name="days">The number of calendar days, at least 1.</param>
    public static Start AfterNotice(int days) => new(StartFrom.LastNotice, days);

    /// <summary>Returns "day 5" or "10 days after the last notice".</summary>
    public override string ToString() => From is StartFrom.DueDate
        ? string.Create(CultureInfo.InvariantCulture, $"day {Days}")
        : string.Create(CultureInfo.InvariantCulture, $"{Days} days after the last notice");
}

/// <summary>What a step does.</summary>
public enum StepKind
{
    /// <summary>A notice is sent by a channel.</summary>
    Notice = 0,

    /// <summary>A person is given the task to call.</summary>
    Call,
}

/// <summary>The least amount for which a level is worth a notice: both parts must be reached.</summary>
/// <remarks>It does not hold for notices before the due date.</remarks>
public sealed record Minimum
{
    /// <summary>
    /// Gets a figure per currency, included. A currency without one gets no notice, and the reason says so.
    /// </summary>
    public required Amounts Amount { get; init; }

    /// <summary>
    /// Gets the least share of the whole open amount of the case, due or not; or <see langword="null"/>.
    /// </summary>
    public Percentage? Share { get; init; }
}

/// <summary>One step of a treatment: a notice before the due date, or a level of the ladder.</summary>
public sealed record Step
{
    /// <summary>
    /// Gets the name, unique within the treatment; the same level has the same name in every treatment.
    /// </summary>
    public required string Name { get; init; }

    /// <summary>Gets the rung of the ladder (Mahnstufe) from 1, or 0 for a step that is no level.</summary>
    public int Rung { get; init; }

    /// <summary>Gets when it starts.</summary>
    public required Start Start { get; init; }

    /// <summary>Gets what it does.</summary>
    public StepKind Kind { get; init; }

    /// <summary>Gets how firmly it speaks.</summary>
    public required Tone Tone { get; init; }

    /// <summary>Gets the channels in order of choice. The one that the debtor prefers stands before them all.</summary>
    public ValueList<Channel> Channels { get; init; }

    /// <summary>Gets the days that the notice gives to pay, or <see langword="null"/> for none.</summary>
    public int? DeadlineDays { get; init; }

    /// <summary>Gets the condition on which it happens, or <see langword="null"/> for always.</summary>
    public Condition? When { get; init; }

    /// <summary>Gets whether the ladder waits for it when its condition is not true; else it is passed over.</summary>
    public bool IsMandatory { get; init; }

    /// <summary>Gets its own minimum, or <see langword="null"/> for that of the policy.</summary>
    public Minimum? Minimum { get; init; }

    /// <summary>
    /// Gets its own gap to the last notice in days, or <see langword="null"/> for that of the policy.
    /// </summary>
    public int? GapDays { get; init; }

    /// <summary>Gets whether it is a level of the ladder.</summary>
    public bool IsLevel => Rung > 0;
}
