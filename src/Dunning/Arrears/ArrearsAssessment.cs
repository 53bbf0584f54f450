namespace Dunning;

/// <summary>Why a case may be in arrears: a hypothesis with the evidence for it, and what to ask next.</summary>
/// <remarks>
/// What the debtor states beats whatever is inferred. An inferred reason may only soften how the debtor is treated; a
/// policy that does more with it does not load.
/// </remarks>
public sealed record ArrearsAssessment
{
    /// <summary>Gets the case.</summary>
    public required CaseId Case { get; init; }

    /// <summary>Gets the reason that the debtor has stated, or <see langword="null"/> for none.</summary>
    public ArrearsReason? Stated { get; init; }

    /// <summary>Gets every reason, by points, then in the order of <see cref="ArrearsReason"/>.</summary>
    public required ValueList<RankedReason> Ranking { get; init; }

    /// <summary>
    /// Gets the first of the ranking if it has enough points and is far enough ahead; <see langword="null"/> means
    /// insufficient evidence.
    /// </summary>
    public ArrearsReason? Inferred { get; init; }

    /// <summary>
    /// Gets the stated reason, else the inferred one; <see langword="null"/> means insufficient evidence.
    /// </summary>
    public ArrearsReason? Likely => Stated ?? Inferred;

    /// <summary>Gets the facts that the model reads and that are not known; they added nothing.</summary>
    public required ValueList<Fact> NotKnown { get; init; }

    /// <summary>Gets what to find out next, or <see langword="null"/> if no answer would change the result.</summary>
    public ArrearsQuestion? NextQuestion { get; init; }

    /// <summary>Gets the model by which it was assessed.</summary>
    public required ArrearsModel Model { get; init; }
}

/// <summary>A reason with its points.</summary>
/// <param name="Reason">The reason.</param>
/// <param name="Points">The sum of the points of its evidence; negative when more speaks against.</param>
/// <param name="Evidence">What spoke for or against it, in the order of the model.</param>
public sealed record RankedReason(ArrearsReason Reason, int Points, ValueList<ArrearsEvidence> Evidence);

/// <summary>A weight whose condition is true, with what was read.</summary>
/// <param name="Weight">The weight.</param>
/// <param name="Observed">What its condition read, each fact once, left to right.</param>
public sealed record ArrearsEvidence(EvidenceWeight Weight, ValueList<ObservedFact> Observed)
{
    /// <summary>Gets the points that it added.</summary>
    public int Points => Weight.Points;
}

/// <summary>A fact with what was read of it.</summary>
/// <param name="Fact">The fact.</param>
/// <param name="Value">What it read on the day.</param>
public sealed record ObservedFact(Fact Fact, Argument Value);

/// <summary>A question whose answer would change what is likely.</summary>
/// <param name="Fact">
/// The fact that the answer gives; <see cref="Facts.StatedReason"/> when the debtor is to be asked why.
/// </param>
/// <param name="Text">The question, in the language of the assessment.</param>
public sealed record ArrearsQuestion(Fact Fact, string Text)
{
    /// <summary>Gets the code of the question: the fact as it prints.</summary>
    public string Code => Fact.ToString();
}
