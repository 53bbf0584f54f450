using Dunning.Diagnostics;

namespace Dunning.Cli;

/// <summary>What the command itself says about a file of facts.</summary>
internal static class FindingTexts
{
    /// <summary>Gets what came of it where each line is decided by itself.</summary>
    public static ProblemTemplate SomeDecided { get; } = ProblemTemplate.Whole("what could be read was decided");

    public static ProblemTemplate NothingDecided { get; } = ProblemTemplate.Whole("nothing was decided");

    public static ProblemTemplate Changed { get; } = ProblemTemplate.Whole("the file has changed in between");

    public static ProblemTemplate TooLong(int bytesMax) =>
        ProblemTemplate.Of($"the line is longer than {bytesMax} bytes, which no snapshot needs.");

    public static ProblemTemplate Twice(DebtorId debtor, long line) =>
        ProblemTemplate.Of($"{debtor} stands on line {line} already; put all facts of a debtor on one line.");

    public static ProblemTemplate Missing(DebtorId debtor) =>
        ProblemTemplate.Of($"debtor {debtor}, whom the command names, is not in it.");

    public static ProblemTemplate Count(long problems, long lines, ProblemTemplate consequence) =>
        ProblemTemplate.Of($"{FindingsText.Problems(problems)} in {FindingsText.Lines(lines)}; {consequence}.");
}
