namespace Dunning.Testing;

/// <summary>One thing that is wrong with a story, or that its policy decides otherwise.</summary>
/// <param name="Path">The name of the file as it was given.</param>
/// <param name="Line">The line, from 1.</param>
/// <param name="Column">The column, from 1, in UTF-16 units.</param>
/// <param name="Id">The stable id, such as DUN3104; explained in docs/diagnostics.md.</param>
/// <param name="Text">What is wrong, and what to do, in English.</param>
public sealed record CaseProblem(string Path, int Line, int Column, string Id, string Text)
{
    /// <summary>
    /// Returns <c>path:line:column: error ID: text</c>, the form that editors and build servers read.
    /// </summary>
    public override string ToString() =>
        string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Path}:{Line}:{Column}: error {Id}: {Text}");
}
