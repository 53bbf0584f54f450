namespace Dunning;

/// <summary>What happens after the last level.</summary>
public readonly record struct LastLevel
{
    private LastLevel(int everyDays, int? times)
    {
        EveryDays = everyDays;
        Times = times;
    }

    /// <summary>Gets that nothing more happens.</summary>
    public static LastLevel Stop => default;

    /// <summary>Gets after how many days it is repeated; 0 for never.</summary>
    public int EveryDays { get; }

    /// <summary>Gets how often at most, or <see langword="null"/> for as long as it is owed.</summary>
    public int? Times { get; }

    /// <summary>The last level is repeated.</summary>
    /// <param name="everyDays">
    /// The days after the notice in which it was last reached or repeated, from 1 to 366.
    /// </param>
    /// <param name="times">How often at most, from 1, or <see langword="null"/> for as long as it is owed.</param>
    /// <exception cref="ArgumentOutOfRangeException">A figure is out of its range.</exception>
    public static LastLevel Repeat(int everyDays, int? times = null)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(everyDays, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(everyDays, 366);
        ArgumentOutOfRangeException.ThrowIfLessThan(times ?? 1, 1, nameof(times));
        return new(everyDays, times);
    }
}

/// <summary>Where a receivable enters a treatment that comes from another: its rung is issued in every one.</summary>
public enum Entry
{
    /// <summary>At the level above the one that it has reached.</summary>
    NextRung = 0,

    /// <summary>
    /// At the highest level at or below the one reached, at that level's own time; the level reached stays. For
    /// treatments that are softer than others.
    /// </summary>
    SameOrLower,

    /// <summary>At the first level again; the level reached stays, and so does the highest tone.</summary>
    Restart,
}

/// <summary>What is done with the debtors of a segment: steps before the due date, and a ladder of levels.</summary>
public sealed record Treatment
{
    /// <summary>Gets the name, unique within the policy.</summary>
    public required string Name { get; init; }

    /// <summary>Gets the steps, the levels among them in order of their rungs.</summary>
    public ValueList<Step> Steps { get; init; }

    /// <summary>Gets where a receivable enters that comes from another treatment.</summary>
    public Entry Entry { get; init; }

    /// <summary>Gets what happens after the last level.</summary>
    public LastLevel AtLastLevel { get; init; }
}
