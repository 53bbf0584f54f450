using Dunning.Diagnostics;

namespace Dunning.Cli;

/// <summary>The line that ends the problems of a policy.</summary>
internal static class FindingsText
{
    /// <summary>Counts errors and warnings and says where to read on.</summary>
    public static ProblemTemplate Summary(PolicySource source)
    {
        var warnings = source.Warnings.IsEmpty
            ? ProblemTemplate.None
            : ProblemTemplate.Of($", {Warnings(source.Warnings.Count)}");
        var outcome = ProblemTemplate.Whole(source.Problems.IsEmpty ? "" : "; nothing was loaded");
        var all = source.Problems.Count + source.Warnings.Count;
        var explained = ProblemTemplate.Whole(all == 1 ? "It" : "Each");
        var last = source.Problems.Concat(source.Warnings).Last();
        return ProblemTemplate.Of($"{Errors(source.Problems.Count)}{warnings} in {source.Name}{outcome}. "
            + $"{explained} is explained: dunning help {last.Id}");
    }

    /// <summary>Says that nothing keeps a policy from being loaded, and how large it is.</summary>
    public static ProblemTemplate Passed(PolicySource source, DunningPolicy policy)
    {
        var missing = ProblemTemplate.Whole(source.Warnings.IsEmpty ? "problem" : "error");
        return ProblemTemplate.Of($"{source.Name}: policy {policy.Name}, revision {policy.Revision}: no {missing} in "
            + $"{Segments(policy.Segments.Count)}, {Treatments(policy.Treatments.Count)}, {Steps(StepsOf(policy))}.");
    }

    /// <summary>Says that nothing keeps a law pack from being used, and how large it is.</summary>
    public static ProblemTemplate Passed(string file, LawPack pack) => ProblemTemplate.Of(
        $"{file}: law pack {pack.Code}, version {pack.Version}: no problem in {Rules(pack.Rules.Count)}.");

    /// <summary>Counts the steps of all treatments.</summary>
    public static int StepsOf(DunningPolicy policy) => policy.Treatments.Sum(treatment => treatment.Steps.Count);

    /// <summary>Returns a number with its noun, as in <c>1 problem</c> or <c>2 problems</c>.</summary>
    public static ProblemTemplate Problems(long count) =>
        count == 1 ? ProblemTemplate.Of($"{count} problem") : ProblemTemplate.Of($"{count} problems");

    /// <inheritdoc cref="Problems"/>
    public static ProblemTemplate Lines(long count) =>
        count == 1 ? ProblemTemplate.Of($"{count} line") : ProblemTemplate.Of($"{count} lines");

    private static ProblemTemplate Errors(int count) =>
        count == 1 ? ProblemTemplate.Of($"{count} error") : ProblemTemplate.Of($"{count} errors");

    private static ProblemTemplate Warnings(int count) =>
        count == 1 ? ProblemTemplate.Of($"{count} warning") : ProblemTemplate.Of($"{count} warnings");

    private static ProblemTemplate Rules(int count) =>
        count == 1 ? ProblemTemplate.Of($"{count} rule") : ProblemTemplate.Of($"{count} rules");

    private static ProblemTemplate Segments(int count) =>
        count == 1 ? ProblemTemplate.Of($"{count} segment") : ProblemTemplate.Of($"{count} segments");

    private static ProblemTemplate Treatments(int count) =>
        count == 1 ? ProblemTemplate.Of($"{count} treatment") : ProblemTemplate.Of($"{count} treatments");

    private static ProblemTemplate Steps(int count) =>
        count == 1 ? ProblemTemplate.Of($"{count} step") : ProblemTemplate.Of($"{count} steps");
}
