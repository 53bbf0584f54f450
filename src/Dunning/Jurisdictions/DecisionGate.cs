using Dunning.Jurisdictions;

namespace Dunning;

/// <summary>What must be so before a decision or measure is taken about a debtor.</summary>
/// <remarks>
/// Pure. What is not known is taken the stricter way: it guards what it may guard, and what must be so is not so.
/// </remarks>
public sealed record DecisionGate : LegalRule
{
    /// <summary>
    /// Gets the decisions and measures that it guards, such as "terminate-loan" or "enforce"; empty for all.
    /// </summary>
    public required ValueList<string> Acts { get; init; }

    /// <summary>
    /// Gets facts that must be so for it to guard, such as "solely-automated"; one that is not known counts as so.
    /// </summary>
    public ValueList<string> When { get; init; }

    /// <summary>Gets facts that must be so, such as "forbearance-assessed"; all of them.</summary>
    public ValueList<string> Requires { get; init; }

    /// <summary>Gets facts of which one at least must be so; empty for none.</summary>
    public ValueList<string> RequiresOneOf { get; init; }

    /// <summary>
    /// Gets facts of which none may be so, such as "legal-claims-open"; one that is not known does not stand in the
    /// way.
    /// </summary>
    public ValueList<string> Forbids { get; init; }

    /// <summary>Gets facts of which one lets it be taken although the others are not so; empty for none.</summary>
    public ValueList<string> Unless { get; init; }

    /// <summary>Gets the least arrears, by the term of the loan; empty for none.</summary>
    public ValueList<ArrearsThreshold> Arrears { get; init; }

    /// <summary>Gets how many instalments in a row must be in default; 0 for any.</summary>
    public int ConsecutiveInstalments { get; init; }

    /// <summary>Gets what may be done in place of what it refuses, such as "restrict"; or null.</summary>
    public string? Instead { get; init; }

    /// <summary>Judges a decision or measure.</summary>
    /// <param name="act">What is known of it.</param>
    /// <exception cref="ArgumentException">Arrears and nominal amount of the loan differ in currency.</exception>
    public GateVerdict Judge(ActFacts act)
    {
        ArgumentNullException.ThrowIfNull(act);
        return GateReading.Judge(this, act);
    }
}

/// <summary>A least share of the nominal amount of a loan that must be in arrears.</summary>
/// <param name="Share">The share, included.</param>
/// <param name="TermMonthsMax">The longest term for which it holds, included; or null for every other.</param>
/// <param name="IsMortgage">Whether it holds for loans that are secured on land, or for all others.</param>
public readonly record struct ArrearsThreshold(Percentage Share, int? TermMonthsMax, bool IsMortgage = false);
