using NodaTime;

namespace Dunning;

/// <summary>
/// All that a decision depends on besides facts and time. Two decisions compare only if this is equal.
/// </summary>
public sealed record DecisionBasis
{
    /// <summary>Gets the number of the engine's semantics: raised when the same input may decide otherwise.</summary>
    public const int CurrentSemantics = 1;

    /// <summary>Gets the name of the policy.</summary>
    public required string Policy { get; init; }

    /// <summary>Gets the revision of the policy.</summary>
    public required PolicyRevision Revision { get; init; }

    /// <summary>
    /// Gets the law packs, such as "de 2026.1"; empty when none is loaded: contact law is then not checked.
    /// </summary>
    public ValueList<string> Packs { get; init; }

    /// <summary>Gets the calendar of working days, such as "mon-fri" or "de-be@1f0c22aa".</summary>
    public required string Calendar { get; init; }

    /// <summary>Gets the version of the time zone data.</summary>
    public required string TimeZones { get; init; }

    /// <summary>Gets the semantics by which it was decided.</summary>
    public int Semantics { get; init; } = CurrentSemantics;
}

/// <summary>What a decision comes to for one case.</summary>
public enum Outcome
{
    /// <summary>Something is owed, and nothing is done today.</summary>
    Wait = 0,

    /// <summary>Something is done today.</summary>
    Act,

    /// <summary>Nothing is open, or a credit covers all of it.</summary>
    Settled,
}

/// <summary>What is done today for one debtor, and why nothing else is.</summary>
public sealed record Decision
{
    /// <summary>Gets the debtor.</summary>
    public required DebtorId Debtor { get; init; }

    /// <summary>Gets the moment for which it was decided.</summary>
    public required AsOf AsOf { get; init; }

    /// <summary>Gets what it depends on besides facts and time.</summary>
    public required DecisionBasis Basis { get; init; }

    /// <summary>Gets one part per case, by creditor, account and currency.</summary>
    public ValueList<CaseDecision> Cases { get; init; }

    /// <summary>Gets the next day with other acts, if today's are confirmed and payments stay as fresh.</summary>
    /// <value><see langword="null"/> when waiting alone changes nothing.</value>
    public LocalDate? NextEvaluation { get; init; }

    /// <summary>Gets all contacts of the day.</summary>
    public IEnumerable<DunningAction> Actions => Cases.SelectMany(part => part.Actions);

    /// <summary>Gets all measures of the day.</summary>
    public IEnumerable<MeasureAction> Measures => Cases.SelectMany(part => part.Measures);

    /// <summary>Gets all signals of the day.</summary>
    public IEnumerable<RaiseSignal> Signals => Cases.SelectMany(part => part.Signals);

    /// <summary>Gets what happens in one English sentence per case.</summary>
    public string Summary => Decisions.Texts.English.Summary(this);

    /// <summary>Returns what happens in one sentence per case.</summary>
    /// <param name="language">The language.</param>
    /// <exception cref="ArgumentOutOfRangeException">It is none of the languages.</exception>
    public string SummaryIn(Language language) => Decisions.Texts.In(language).Summary(this);

    /// <summary>Gets the same in a language, with the parts of the policy called as the policy says.</summary>
    /// <param name="language">The language.</param>
    /// <param name="policy">The policy by which it was decided.</param>
    /// <exception cref="ArgumentOutOfRangeException">It is none of the languages.</exception>
    public string SummaryIn(Language language, DunningPolicy policy)
    {
        ArgumentNullException.ThrowIfNull(policy);
        return Decisions.Texts.In(language, policy).Summary(this);
    }
}

/// <summary>What is done today for one case, and why nothing else is.</summary>
public sealed record CaseDecision
{
    /// <summary>Gets the case.</summary>
    public required CaseId Case { get; init; }

    /// <summary>Gets what it comes to.</summary>
    public required Outcome Outcome { get; init; }

    /// <summary>Gets the segment that took the case.</summary>
    public required string Segment { get; init; }

    /// <summary>Gets the treatment of that segment.</summary>
    public required string Treatment { get; init; }

    /// <summary>Gets what may be asked for in the case today.</summary>
    public required Money Overdue { get; init; }

    /// <summary>Gets everything that is open in the case.</summary>
    public required Money Open { get; init; }

    /// <summary>
    /// Gets since when principal above the tolerance is overdue, or <see langword="null"/> where none is.
    /// </summary>
    public LocalDate? ArrearsSince { get; init; }

    /// <summary>
    /// Gets the contacts to make, one per person; empty for none. The first is the one of the ladder.
    /// </summary>
    public ValueList<DunningAction> Actions { get; init; }

    /// <summary>Gets the measures to apply or to take back; empty for none.</summary>
    public ValueList<MeasureAction> Measures { get; init; }

    /// <summary>Gets the signals to the rest of the business; empty for none.</summary>
    public ValueList<RaiseSignal> Signals { get; init; }

    /// <summary>Gets why the act is due; or for a case without one, the reason that stands in the way.</summary>
    public required Reason Because { get; init; }

    /// <summary>Gets why each other step, channel and segment is not it.</summary>
    public ValueList<Reason> Reasons { get; init; }
}
