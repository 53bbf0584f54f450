using Dunning.Testing.Running;

namespace Dunning.Testing;

/// <summary>What came of running a story.</summary>
/// <remarks>Immutable.</remarks>
public sealed class CaseRun
{
    internal CaseRun(CaseFile file, ValueList<CaseProblem> problems, string approved, ReachLog log)
    {
        (File, Approved, Log) = (file, approved, log);
        Problems = problems.OrderBy(problem => problem.Line).ThenBy(problem => problem.Column).ToValueList();
    }

    /// <summary>Gets the file.</summary>
    public CaseFile File { get; }

    /// <summary>
    /// Gets what is wrong: with the file, or what is decided otherwise than it says, with the reason for it.
    /// </summary>
    public ValueList<CaseProblem> Problems { get; }

    /// <summary>Gets whether all went as the story says.</summary>
    public bool IsPassed => Problems.IsEmpty;

    /// <summary>
    /// Gets the text with the expected lines as they were decided; comments, blanks and all other lines as they are.
    /// </summary>
    /// <remarks>Equal to the text of the file where nothing is to be corrected, or nothing could be run.</remarks>
    public string Approved { get; }

    internal ReachLog Log { get; }

    internal DunningPolicy? RunPolicy { get; init; }

    /// <summary>Returns every problem on a line of its own, or that the story passed.</summary>
    public override string ToString() => IsPassed ? $"{File.Path}: passed" : string.Join('\n', Problems);
}
