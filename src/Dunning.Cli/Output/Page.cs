using Dunning.Diagnostics;

namespace Dunning.Cli;

/// <summary>Where texts for people are written: plain into files and pipes, with colours on a terminal.</summary>
internal abstract class Page
{
    /// <summary>Gets or sets the language of what the command says itself, and of problems.</summary>
    public Language Language { get; set; }

    /// <summary>Writes a line in the language.</summary>
    public void Line(ProblemTemplate text) => Line(text.In(Language));

    /// <summary>Writes what is wrong in the language.</summary>
    public void Problem(Fault fault) => Problem(fault.In(Language));

    /// <summary>Writes a line as it stands.</summary>
    public abstract void Line(string text);

    /// <summary>Writes a text of several lines; those that begin with '#' are headings.</summary>
    public abstract void Prose(string text);

    /// <summary>
    /// Writes a problem as <c>where: error ID: text</c>, or a warning, and its example below; in the language.
    /// </summary>
    public abstract void Problem(Problem problem);

    /// <summary>Writes rows in columns.</summary>
    /// <param name="heads">The heads of the columns.</param>
    /// <param name="rows">The rows, each with a text per column.</param>
    public abstract void Table(IReadOnlyList<string> heads, IReadOnlyList<IReadOnlyList<string>> rows);
}
