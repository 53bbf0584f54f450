using NodaTime;

namespace Dunning;

/// <summary>What the rest of the business is told of a debtor: sales, service, credit control.</summary>
public enum Signal
{
    /// <summary>Principal became overdue, where none was.</summary>
    EnteredArrears = 0,

    /// <summary>Nothing is overdue any more, not even within the tolerance.</summary>
    LeftArrears,

    /// <summary>The condition of the policy for a debtor at risk became true. Once per episode.</summary>
    AtRisk,

    /// <summary>A payment plan was kept to its end. Once per plan.</summary>
    PlanKept,

    /// <summary>No principal above the tolerance is overdue any more. Once per episode.</summary>
    Cured,

    /// <summary>The case was handed over to somebody else, by a measure that says so.</summary>
    HandedOver,
}

/// <summary>A signal that was given, so that it is given once.</summary>
public sealed record SignalEntry
{
    /// <summary>Gets the case.</summary>
    public required CaseId Case { get; init; }

    /// <summary>Gets the signal.</summary>
    public required Signal Signal { get; init; }

    /// <summary>Gets the day.</summary>
    public required LocalDate On { get; init; }

    /// <summary>Gets the plan or measure that it was about, or <see langword="null"/> for the case itself.</summary>
    public string? About { get; init; }
}
