namespace Dunning;

/// <summary>One thing that is wrong with facts or a policy, with the figures and what to do.</summary>
/// <param name="Id">The stable id, such as DUN2003; explained in docs/diagnostics.md.</param>
/// <param name="Where">
/// The place: a path into the facts such as <c>receivables[3].dueOn</c>, or a name in the policy.
/// </param>
/// <param name="Text">What is wrong, and what to do, in English.</param>
public sealed record Problem(string Id, string Where, string Text)
{
    /// <summary>Returns <c>where: error ID: text</c>, the form that editors and build servers read.</summary>
    public override string ToString() => $"{Where}: error {Id}: {Text}";
}
