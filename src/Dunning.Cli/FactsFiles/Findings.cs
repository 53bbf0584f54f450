using System.Globalization;
using Dunning.Diagnostics;

namespace Dunning.Cli;

/// <summary>Writes the problems of facts, each with the file and line, and counts them.</summary>
internal sealed class Findings(string file, Page errors)
{
    private long _problems;
    private long _lines;

    public bool IsEmpty => _problems == 0;

    /// <summary>Writes the problems of a line as <c>file:line: error ID: where: text</c>.</summary>
    public void Add(long line, IReadOnlyCollection<Problem> problems)
    {
        _lines += problems.Count > 0 ? 1 : 0;
        foreach (var problem in problems)
        {
            var (place, member) = Place(problem.Where);
            var number = line.ToString(CultureInfo.InvariantCulture);
            Write(new(problem.Id, $"{file}:{number}{place}", $"{member}{problem.TextIn(errors.Language)}"));
        }
    }

    /// <summary>Writes a problem of the whole file.</summary>
    public void Add(Fault fault) => Write((fault with { Where = file }).In(errors.Language));

    /// <summary>Says how many there are, if there are any.</summary>
    public void WriteCount(ProblemTemplate consequence)
    {
        if (_lines > 0)
        {
            errors.Line(ProblemTemplate.Of($"{file}: {FindingTexts.Count(_problems, _lines, consequence)}"));
        }
    }

    // The place of what is no JSON is a line and column, and the line is the only one.
    private static (string Place, string Member) Place(string where) =>
        where.StartsWith("1:", StringComparison.Ordinal) ? (where[1..], "")
        : where.Length == 0 ? ("", "")
        : ("", $"{where}: ");

    private void Write(Problem problem)
    {
        _problems++;
        errors.Problem(problem with { Where = Printable.Of(problem.Where), Text = Printable.Of(problem.Text) });
    }
}
