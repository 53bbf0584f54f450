namespace Dunning;

/// <summary>
/// Why a debtor gets what he gets, why not anything else, and what would change it: a tree, and prose.
/// </summary>
public sealed record Explanation
{
    /// <summary>Gets the decision that is explained.</summary>
    public required Decision Decision { get; init; }

    /// <summary>Gets one part per case, in the order of the decision.</summary>
    public required ValueList<CaseExplanation> Cases { get; init; }

    /// <summary>Gets when to look again, in words.</summary>
    public required string NextLook { get; init; }

    /// <summary>Gets by what it was decided, in words.</summary>
    public required string DecidedBy { get; init; }

    /// <summary>Gets the first sentences: what is done.</summary>
    public required string Summary { get; init; }

    /// <summary>Gets the words that stand in the margin.</summary>
    internal Decisions.Texts Texts { get; init; } = Decisions.Texts.English;

    /// <summary>
    /// Returns the short form: why, why not, what changes it, when to look again; a line each per case.
    /// </summary>
    public override string ToString() => Decisions.ExplanationLayout.Short(this);

    /// <summary>Returns the full form: the summary, every amount, every reason, and by what it was decided.</summary>
    public string InFull() => Decisions.ExplanationLayout.Full(this);
}

/// <summary>The explanation of one case.</summary>
public sealed record CaseExplanation
{
    /// <summary>Gets the case.</summary>
    public required CaseId Case { get; init; }

    /// <summary>Gets how the amount comes about.</summary>
    public required ValueList<AmountLine> Amounts { get; init; }

    /// <summary>Gets what made the outcome so.</summary>
    public required ValueList<ExplanationNode> Why { get; init; }

    /// <summary>Gets why it is not another segment, step or channel.</summary>
    public required ValueList<ExplanationNode> WhyNot { get; init; }

    /// <summary>
    /// Gets why it may be in arrears, or <see langword="null"/> if nothing of it is overdue.
    /// </summary>
    public ArrearsAssessment? Arrears { get; init; }

    /// <summary>Gets what would change the outcome; each was tried.</summary>
    public required ValueList<Counterfactual> WouldChange { get; init; }
}

/// <summary>One line of the sum: what is open of a receivable, what is taken off, what is asked for.</summary>
/// <param name="Amount">The amount; negative for what is taken off.</param>
/// <param name="Text">What it is.</param>
/// <param name="IsResult">Whether it is the sum of the lines above it.</param>
public sealed record AmountLine(Money Amount, string Text, bool IsResult = false);

/// <summary>One line of an explanation, with its reason in data where it has one.</summary>
/// <param name="Text">What holds.</param>
/// <param name="Detail">What it is held against; may be empty.</param>
public sealed record ExplanationNode(string Text, string Detail)
{
    /// <summary>Gets the reason in data, or <see langword="null"/>.</summary>
    public Reason? Reason { get; init; }

    /// <summary>Gets the lines below it.</summary>
    public ValueList<ExplanationNode> Parts { get; init; }

    /// <summary>Returns the line as a sentence without its full stop.</summary>
    public override string ToString() => Detail.Length == 0 ? Text : $"{Text}: {Detail}";
}

/// <summary>A change of the facts that changes the outcome of a case; it was tried.</summary>
public sealed record Counterfactual
{
    /// <summary>Gets the change in words.</summary>
    public required string Text { get; init; }

    /// <summary>Gets the outcome after it, in words.</summary>
    public required string Effect { get; init; }

    /// <summary>Gets the snapshot with the change.</summary>
    public required DebtorSnapshot Changed { get; init; }

    /// <summary>
    /// Gets the snapshot with one unit less of it, on which the outcome stays; <see langword="null"/> if it has no
    /// unit.
    /// </summary>
    public DebtorSnapshot? Unchanged { get; init; }
}
