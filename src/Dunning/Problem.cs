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
    /// <summary>Gets whether it is an error, which is the default, or a warning.</summary>
    public Severity Severity { get; init; }

    /// <summary>Gets a debtor who shows it, or <see langword="null"/> where none can.</summary>
    public ExampleDebtor? Example { get; init; }

    /// <summary>
    /// Returns <c>where: error ID: text</c>, the form that editors and build servers read, and the example on a line of
    /// its own.
    /// </summary>
    public override string ToString() => $"{Where}: {Codes.Of(Severity)} {Id}: {Text}"
        + (Example is null ? "" : $"\n    Example: {Example.Text}.");
}
