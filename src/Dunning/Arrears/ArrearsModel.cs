namespace Dunning;

/// <summary>How the reason for arrears is inferred: what counts as evidence of what, and how much is enough.</summary>
/// <remarks>
/// A hypothesis, never a finding: points are added, nothing is multiplied or learned, and each line can be shown to
/// the debtor. docs/reasons-for-arrears.md says what the default weights rest on.
/// </remarks>
public sealed record ArrearsModel
{
    /// <summary>Gets the model of a policy that names none.</summary>
    public static ArrearsModel Default { get; } = new();

    /// <summary>Gets the evidence. Its order is that of the lines of an assessment and changes no points.</summary>
    /// <value>At most 200 weights. The default is the table of docs/reasons-for-arrears.md.</value>
    public ValueList<EvidenceWeight> Weights { get; init; } = Arrears.DefaultEvidence.All;

    /// <summary>Gets the least points with which a reason is likely.</summary>
    /// <value>From 1 to 1,000. The default is 4, included.</value>
    public int LeastPoints { get; init; } = 4;

    /// <summary>Gets the least points by which a likely reason is ahead of every other.</summary>
    /// <value>From 1 to 1,000. The default is 2, included.</value>
    public int LeastMargin { get; init; } = 2;
}

/// <summary>One observable thing that speaks for or against a reason.</summary>
/// <param name="Name">The name, unique within the model: letters, digits, '-' and '_', at most 40.</param>
/// <param name="For">The reason; not <see cref="ArrearsReason.Unknown"/>.</param>
/// <param name="Points">The points when the condition is true, from −100 to 100 but 0; negative speaks against.</param>
/// <param name="When">
/// The condition. False or unknown adds nothing. It reads no risk, and neither the stated nor the likely reason.
/// </param>
public sealed record EvidenceWeight(string Name, ArrearsReason For, int Points, Condition When);
