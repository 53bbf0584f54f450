using NodaTime;

namespace Dunning;

/// <summary>What is to be done with a measure.</summary>
public enum MeasureAct
{
    /// <summary>It is applied.</summary>
    Apply = 0,

    /// <summary>It is taken back.</summary>
    Revert,
}

/// <summary>A measure to apply or to take back.</summary>
public sealed record MeasureAction
{
    /// <summary>Gets the case.</summary>
    public required CaseId Case { get; init; }

    /// <summary>Gets the name of the measure.</summary>
    public required string Measure { get; init; }

    /// <summary>Gets the lane: at most one act of a case is under way in each.</summary>
    public string Lane => $"measure:{Measure}";

    /// <summary>Gets whether it is applied or taken back.</summary>
    public required MeasureAct Act { get; init; }

    /// <summary>Gets the day.</summary>
    public required LocalDate On { get; init; }

    /// <summary>Gets the step that applies it, or <see langword="null"/> where it is taken back.</summary>
    public string? Step { get; init; }

    /// <summary>Gets whether a person approves it first.</summary>
    public bool NeedsApproval { get; init; }

    /// <summary>
    /// Gets the sum of what is overdue and may be asked for; for a missed instalment what is missing.
    /// </summary>
    public required Money Overdue { get; init; }

    /// <summary>Gets why.</summary>
    public required Reason Because { get; init; }
}
