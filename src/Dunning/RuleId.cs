namespace Dunning;

/// <summary>
/// Names a rule in decision records: <c>capability.words-with-hyphens</c>. A name is never used again for another
/// rule.
/// </summary>
/// <param name="Value">The name.</param>
public readonly record struct RuleId(string Value)
{
    /// <summary>Returns the name.</summary>
    public override string ToString() => Value ?? "";
}
