using Dunning.Diagnostics;

namespace Dunning;

/// <summary>A debtor who shows a problem of a policy: decide it and see.</summary>
/// <param name="Text">Who the debtor is, and what becomes of him, in English.</param>
/// <param name="Snapshot">All that is known of the debtor.</param>
/// <param name="AsOf">The day on which it shows.</param>
public sealed record ExampleDebtor(string Text, DebtorSnapshot Snapshot, AsOf AsOf)
{
    private readonly ProblemTemplate? _template;

    internal ExampleDebtor(ProblemTemplate template, DebtorSnapshot snapshot, AsOf asOf)
        : this(template.ToString(), snapshot, asOf) => _template = template;

    /// <summary>Returns who the debtor is, and what becomes of him.</summary>
    /// <param name="language">The language. A text of the host, in an example of its own, stays as it is.</param>
    /// <exception cref="ArgumentOutOfRangeException">It is none of the languages.</exception>
    public string TextIn(Language language) => ProblemTemplate.Known(_template, Text).In(language);
}
