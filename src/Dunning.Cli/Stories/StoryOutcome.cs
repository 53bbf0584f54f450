using System.Globalization;
using Dunning.Diagnostics;
using Dunning.Testing;

namespace Dunning.Cli;

/// <summary>What came of one story.</summary>
/// <param name="File">The story.</param>
/// <param name="Run">Its run; null if it was not run, for lack of a policy that can be used.</param>
/// <param name="IsRewritten">Whether what it expects was corrected first.</param>
internal sealed record StoryOutcome(CaseFile File, CaseRun? Run, bool IsRewritten)
{
    public bool IsPassed => Run is { IsPassed: true };

    public bool IsFailed => Run is { IsPassed: false };

    /// <summary>Returns what is wrong, in the form that every command has.</summary>
    public IEnumerable<Problem> ProblemsIn(Language language) =>
        Run is null ? [] : Run.Problems.Select(problem => Of(problem, language));

    /// <summary>Gets the word for it: passed, failed or not run.</summary>
    public string Word => Run is null ? "not run" : Run.IsPassed ? "passed" : "failed";

    /// <summary>Returns a problem of a story in the form that every command has.</summary>
    public static Problem Of(CaseProblem problem, Language language)
    {
        var more = ProblemTemplate.Whole(
            problem.Id is "DUN3120" ? " For a policy of your own: --policy FILE.json." : "");
        return new(
            problem.Id,
            string.Create(CultureInfo.InvariantCulture, $"{problem.Path}:{problem.Line}:{problem.Column}"),
            problem.TextIn(language) + more.In(language));
    }
}
