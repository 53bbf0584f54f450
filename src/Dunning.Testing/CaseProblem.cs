namespace Dunning.Testing;

/// <summary>One thing that is wrong with a story, or that its policy decides otherwise.</summary>
public sealed record CaseProblem
{
    /// <summary>Gets the name of the file as it was given.</summary>
    public required string Path { get; init; }

    /// <summary>Gets the line, from 1.</summary>
    public required int Line { get; init; }

    /// <summary>Gets the column, from 1, in UTF-16 units.</summary>
    public required int Column { get; init; }

    /// <summary>Gets the stable id, such as DUN3104; docs/diagnostics.md explains it.</summary>
    public required string Id { get; init; }

    /// <summary>Gets what is wrong, and what to do, in English.</summary>
    public required string Text { get; init; }

    /// <summary>
    /// Returns <c>path:line:column: error ID: text</c>, the form that editors and build servers read.
    /// </summary>
    public override string ToString() =>
        string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Path}:{Line}:{Column}: error {Id}: {Text}");
}
