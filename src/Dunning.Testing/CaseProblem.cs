using System.Globalization;
using Dunning.Diagnostics;

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

    /// <summary>Gets the text taken apart; null for a problem that a host made.</summary>
    internal ProblemTemplate? Told { get; init; }

    /// <summary>
    /// Returns <c>path:line:column: error ID: text</c>, the form that editors and build servers read.
    /// </summary>
    public override string ToString() => ToString(Language.English);

    /// <summary>Returns what is wrong, and what to do.</summary>
    /// <param name="language">The language. A text of the host, in a problem of its own, stays as it is.</param>
    /// <remarks>The words of a story, figures and names read the same in every language.</remarks>
    /// <exception cref="ArgumentOutOfRangeException">It is none of the languages.</exception>
    public string TextIn(Language language) => ProblemTemplate.Known(Told, Text).In(language);

    /// <summary>
    /// Returns the same form with the text in a language; the word "error" is part of the form.
    /// </summary>
    /// <param name="language">The language.</param>
    /// <exception cref="ArgumentOutOfRangeException">It is none of the languages.</exception>
    public string ToString(Language language) =>
        string.Create(CultureInfo.InvariantCulture, $"{Path}:{Line}:{Column}: error {Id}: {TextIn(language)}");
}
