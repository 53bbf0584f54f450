using NodaTime;

namespace Dunning;

/// <summary>A signal to the rest of the business.</summary>
public sealed record RaiseSignal
{
    /// <summary>Gets the case.</summary>
    public required CaseId Case { get; init; }

    /// <summary>Gets the signal.</summary>
    public required Signal Signal { get; init; }

    /// <summary>Gets the lane: at most one act of a case is under way in each.</summary>
    public string Lane => $"signal:{Codes.Of(Signal)}";

    /// <summary>Gets the day.</summary>
    public required LocalDate On { get; init; }

    /// <summary>Gets the plan or measure that it is about, or <see langword="null"/> for the case itself.</summary>
    public string? About { get; init; }
}
