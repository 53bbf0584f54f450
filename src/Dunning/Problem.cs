using Dunning.Diagnostics;

namespace Dunning;

/// <summary>Whether a problem keeps a policy from being loaded.</summary>
public enum Severity
{
    /// <summary>It does, unless it is accepted with a reason.</summary>
    Error = 0,

    /// <summary>It does not: it is advice.</summary>
    Warning,
}

/// <summary>One thing that is wrong with facts or a policy, with the figures and what to do.</summary>
/// <param name="Id">The stable id, such as DUN2003; explained in docs/diagnostics.md.</param>
/// <param name="Where">
/// The place: a path into the facts such as <c>receivables[3].dueOn</c>, or a name in the policy.
/// </param>
/// <param name="Text">What is wrong, and what to do, in English.</param>
public sealed record Problem(string Id, string Where, string Text)
{
    private readonly ProblemTemplate? _template;

    internal Problem(string id, string where, ProblemText text)
        : this(id, where, text.ToTemplate())
    {
    }

    internal Problem(string id, string where, ProblemTemplate template)
        : this(id, where, template.ToString()) => _template = template;

    /// <summary>Gets whether it is an error, which is the default, or a warning.</summary>
    public Severity Severity { get; init; }

    /// <summary>Gets a debtor who shows it, or <see langword="null"/> where none can.</summary>
    public ExampleDebtor? Example { get; init; }

    /// <summary>Returns what is wrong, and what to do.</summary>
    /// <param name="language">The language. A text of the host, in a problem of its own, stays as it is.</param>
    /// <remarks>
    /// Figures, names and what is quoted from the input read the same in every language, as does <see cref="Where"/>.
    /// </remarks>
    /// <exception cref="ArgumentOutOfRangeException">It is none of the languages.</exception>
    public string TextIn(Language language) => Template.In(language);

    private ProblemTemplate Template => ProblemTemplate.Known(_template, Text);

    /// <summary>The problem with its place in front of the text, for a file to take the place of the place.</summary>
    internal Problem WithWhereInText() => new(Id, Where, ProblemTemplate.Of($"{Where}: {Template}"))
    {
        Severity = Severity,
        Example = Example,
    };

    /// <summary>
    /// Returns <c>where: error ID: text</c>, the form that editors and build servers read, and the example on a line of
    /// its own.
    /// </summary>
    public override string ToString() => ToString(Language.English);

    /// <summary>
    /// Returns the same form with the text and the example in a language; the word "error" is part of the form.
    /// </summary>
    /// <param name="language">The language.</param>
    /// <exception cref="ArgumentOutOfRangeException">It is none of the languages.</exception>
    public string ToString(Language language) => $"{Where}: {Codes.Of(Severity)} {Id}: {TextIn(language)}"
        + (Example is null ? "" : $"\n    {ExampleIn(language)}");

    private string ExampleIn(Language language) => language is Language.German
        ? $"Beispiel: {Example!.TextIn(language)}."
        : $"Example: {Example!.TextIn(language)}.";
}
