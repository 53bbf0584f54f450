namespace Dunning;

/// <summary>One test of a condition of the policy, and what it came to for a case on a day.</summary>
/// <remarks>For whoever asks which tests a set of examples has seen true and false.</remarks>
public sealed record TestReading
{
    /// <summary>Gets the case.</summary>
    public required CaseId Case { get; init; }

    /// <summary>Gets the condition that holds the test: of a segment, a step or the risk.</summary>
    public required Condition Condition { get; init; }

    /// <summary>Gets the test.</summary>
    public required TestCondition Test { get; init; }

    /// <summary>Gets what it came to; <see langword="null"/> where the fact is not known.</summary>
    public bool? IsTrue { get; init; }
}
