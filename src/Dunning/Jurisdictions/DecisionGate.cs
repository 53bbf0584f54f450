namespace Dunning;

/// <summary>What must be so before a decision or measure is taken about a debtor.</summary>
public sealed record DecisionGate : LegalRule
{
    /// <summary>Gets the decisions and measures that it guards, such as "terminate-loan" or "enforce".</summary>
    public required ValueList<string> Acts { get; init; }

    /// <summary>Gets facts that must be so, such as "forbearance-assessed"; all of them.</summary>
    public ValueList<string> Requires { get; init; }

    /// <summary>Gets facts of which one lets it be taken although the others are not so; empty for none.</summary>
    public ValueList<string> Unless { get; init; }

    /// <summary>Gets the least arrears, by the term of the loan; empty for none.</summary>
    public ValueList<ArrearsThreshold> Arrears { get; init; }

    /// <summary>Gets how many instalments in a row must be in default; 0 for any.</summary>
    public int ConsecutiveInstalments { get; init; }
}

/// <summary>A least share of the nominal amount of a loan that must be in arrears.</summary>
/// <param name="Share">The share, included.</param>
/// <param name="TermMonthsMax">The longest term for which it holds, included; or null for every other.</param>
/// <param name="IsMortgage">Whether it holds for loans that are secured on land, or for all others.</param>
public readonly record struct ArrearsThreshold(Percentage Share, int? TermMonthsMax, bool IsMortgage = false);
