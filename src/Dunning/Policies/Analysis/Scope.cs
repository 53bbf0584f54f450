using Dunning.Diagnostics;

namespace Dunning.Policies.Analysis;

/// <summary>What is known of a policy besides its content.</summary>
internal sealed record Scope
{
    /// <summary>Gets whether nothing else is wrong with it; else only what is sure all the same is found.</summary>
    public required bool IsSound { get; init; }

    /// <summary>Gets the treatments that others extend.</summary>
    public HashSet<string> Bases { get; init; } = [];

    /// <summary>
    /// Gets the law by which the policy is judged; none if it is not known, and nothing is said of it.
    /// </summary>
    public LawBook Law { get; init; } = LawBook.None;

    /// <summary>Gets the lines of a file on which segments stand; empty for a policy that stands in no file.</summary>
    public Dictionary<string, int> Lines { get; init; } = [];

    /// <summary>Names a segment: "everyone" (line 8).</summary>
    public ProblemTemplate Named(Segment segment) => Lines.TryGetValue(segment.Name, out var line)
        ? ProblemTemplate.Of($"\"{segment.Name}\" (line {line})")
        : ProblemTemplate.Of($"\"{segment.Name}\"");

    /// <summary>Says where a segment stands: line 8.</summary>
    public ProblemTemplate Place(Segment segment) => Lines.TryGetValue(segment.Name, out var line)
        ? ProblemTemplate.Of($"line {line}")
        : ProblemTemplate.Of($"\"{segment.Name}\"");
}
