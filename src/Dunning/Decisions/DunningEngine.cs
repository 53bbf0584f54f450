using NodaTime;

namespace Dunning;

/// <summary>
/// Decides who is contacted, about what, when, by which channel and how firmly; and why not otherwise.
/// </summary>
/// <remarks>
/// Pure and safe for many threads: equal snapshot, moment and policy give equal bytes, on any machine. This form is
/// written for clarity and stays as the reference.
/// </remarks>
public sealed class DunningEngine
{
    private static readonly LocalDate Earliest = new(1900, 1, 1);
    private static readonly LocalDate Latest = new(2200, 12, 31);

    private readonly DecisionBasis _basis;
    private readonly Decisions.Ruleset _rules;

    /// <summary>Makes an engine for a policy that names no law pack: contact law is not checked.</summary>
    /// <param name="policy">The policy; checked already.</param>
    /// <param name="calendar">
    /// The working days of the creditor; <see langword="null"/> for Monday to Friday without holidays.
    /// </param>
    /// <exception cref="ArgumentException">The policy names law packs.</exception>
    public DunningEngine(DunningPolicy policy, WorkingCalendar? calendar = null)
        : this(policy, LawBook.None, calendar)
    {
    }

    /// <summary>Makes an engine for a policy that judges every contact by law.</summary>
    /// <param name="policy">The policy; checked already.</param>
    /// <param name="law">
    /// The law packs: at least those that the policy names. Where it names some, only those hold, with what lies over
    /// them.
    /// </param>
    /// <param name="calendar">
    /// The working days of the creditor; <see langword="null"/> for Monday to Friday without holidays.
    /// </param>
    /// <exception cref="ArgumentException">The policy names a law pack that is not there.</exception>
    public DunningEngine(DunningPolicy policy, LawBook law, WorkingCalendar? calendar = null)
    {
        ArgumentNullException.ThrowIfNull(policy);
        ArgumentNullException.ThrowIfNull(law);
        Policy = policy;
        Law = law.Named(policy);
        Calendar = calendar ?? WorkingCalendar.MondayToFriday;
        _rules = new(policy, Law, Calendar);
        _basis = new()
        {
            Policy = policy.Name,
            Revision = policy.Revision,
            Packs = Law.Packs.Select(pack => pack.ToString()).ToValueList(),
            Calendar = Calendar.Id,
            TimeZones = DateTimeZoneProviders.Tzdb.VersionId,
        };
    }

    /// <summary>Gets the policy.</summary>
    public DunningPolicy Policy { get; }

    /// <summary>
    /// Gets the law by which contacts are judged; <see cref="LawBook.None"/> where it is not checked.
    /// </summary>
    public LawBook Law { get; }

    /// <summary>Gets the calendar by which working days count.</summary>
    public WorkingCalendar Calendar { get; }

    /// <summary>Decides for one debtor: all cases together, because they share the person.</summary>
    /// <param name="snapshot">All that is known of the debtor.</param>
    /// <param name="asOf">The moment, from 1900 to 2200.</param>
    /// <exception cref="InvalidSnapshotException">The snapshot contradicts itself; every problem is named.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The moment lies outside 1900 to 2200.</exception>
    public Decision Decide(DebtorSnapshot snapshot, AsOf asOf)
    {
        ArgumentNullException.ThrowIfNull(snapshot);
        var decision = DecideToday(snapshot, asOf);
        var after = Holds.HoldEnds.WithEnds(Law, Decisions.Issuing.Apply(snapshot, decision));
        return decision with
        {
            NextEvaluation = Decisions.NextLook.Find(RulesAt(asOf), after.Table, Day.Of(asOf.Date))?.Date,
        };
    }

    /// <summary>Decides without saying when to decide again: for whoever does so on each day anyhow.</summary>
    internal Decision DecideToday(DebtorSnapshot snapshot, AsOf asOf) => new()
    {
        Debtor = snapshot.Debtor,
        AsOf = asOf,
        Basis = _basis,
        Cases = Judge(snapshot, asOf).Select(Write).ToValueList(),
    };

    /// <summary>Decides again and tells why, why not, and what would change it.</summary>
    /// <param name="snapshot">All that is known of the debtor.</param>
    /// <param name="asOf">The moment, from 1900 to 2200.</param>
    /// <exception cref="InvalidSnapshotException">The snapshot contradicts itself; every problem is named.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The moment lies outside 1900 to 2200.</exception>
    public Explanation Explain(DebtorSnapshot snapshot, AsOf asOf) => Explain(snapshot, asOf, Language.English);

    /// <summary>Decides again and tells why, why not, and what would change it, in a language.</summary>
    /// <param name="snapshot">All that is known of the debtor.</param>
    /// <param name="asOf">The moment, from 1900 to 2200.</param>
    /// <param name="language">The language of the texts; the decision and its reasons in data are the same.</param>
    /// <exception cref="InvalidSnapshotException">The snapshot contradicts itself; every problem is named.</exception>
    /// <exception cref="ArgumentOutOfRangeException">
    /// The moment lies outside 1900 to 2200, or it is none of the languages.
    /// </exception>
    public Explanation Explain(DebtorSnapshot snapshot, AsOf asOf, Language language) =>
        new Decisions.Explainer(this, Decisions.Texts.In(language, Policy)).Explain(snapshot, asOf);

    /// <summary>Says before a sale what happens under its terms if nobody pays.</summary>
    /// <param name="terms">The terms, from 1900 to 2190.</param>
    /// <returns>Every act up to two years after the due date, and where it ends.</returns>
    /// <remarks>
    /// It decides a buyer of these terms on each day that matters, and takes all that is decided for done.
    /// </remarks>
    /// <exception cref="ArgumentException">
    /// The amount is not above zero, or the due date lies before the invoice.
    /// </exception>
    /// <exception cref="InvalidSnapshotException">The amount has a fraction of a minor unit.</exception>
    public TermsPreview Preview(SaleTerms terms)
    {
        ArgumentNullException.ThrowIfNull(terms);
        return Previews.TermsWalk.Of(this, terms);
    }

    /// <summary>
    /// Says why each case may be in arrears: what the debtor states, else what the evidence makes likely.
    /// </summary>
    /// <param name="snapshot">All that is known of the debtor.</param>
    /// <param name="asOf">The moment, from 1900 to 2200.</param>
    /// <returns>One assessment per case of which something is overdue, in the order of the decision.</returns>
    /// <remarks>It decides nothing. Show it with its evidence to whoever talks to the debtor.</remarks>
    /// <exception cref="InvalidSnapshotException">The snapshot contradicts itself; every problem is named.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The moment lies outside 1900 to 2200.</exception>
    public ValueList<ArrearsAssessment> AssessArrears(DebtorSnapshot snapshot, AsOf asOf) =>
        AssessArrears(snapshot, asOf, Language.English);

    /// <summary>The same with the question in a language.</summary>
    /// <param name="snapshot">All that is known of the debtor.</param>
    /// <param name="asOf">The moment, from 1900 to 2200.</param>
    /// <param name="language">The language of what to ask next.</param>
    /// <returns>One assessment per case of which something is overdue, in the order of the decision.</returns>
    /// <exception cref="InvalidSnapshotException">The snapshot contradicts itself; every problem is named.</exception>
    /// <exception cref="ArgumentOutOfRangeException">
    /// The moment lies outside 1900 to 2200, or it is none of the languages.
    /// </exception>
    public ValueList<ArrearsAssessment> AssessArrears(DebtorSnapshot snapshot, AsOf asOf, Language language) =>
        Judge(snapshot, asOf)
            .Select(judgement => Arrears.ArrearsAssessor.Assess(judgement.State, Decisions.Texts.In(language)))
            .OfType<ArrearsAssessment>()
            .ToValueList();

    /// <summary>Says what the debtor may choose now, within which bounds, and why not the rest.</summary>
    /// <param name="snapshot">All that is known of the debtor.</param>
    /// <param name="asOf">The moment, from 1900 to 2200.</param>
    /// <returns>Each kind of choice for each case, then what concerns all cases.</returns>
    /// <remarks>Neither segments nor risk have a say in it: the bounds are those of the policy, for everyone.</remarks>
    /// <exception cref="InvalidSnapshotException">The snapshot contradicts itself; every problem is named.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The moment lies outside 1900 to 2200.</exception>
    public DebtorOptions Options(DebtorSnapshot snapshot, AsOf asOf)
    {
        ArgumentNullException.ThrowIfNull(snapshot);
        return new()
        {
            Debtor = snapshot.Debtor,
            AsOf = asOf,
            Basis = _basis,
            All = Promises.OptionBook.Of(Policy, States(snapshot, asOf), snapshot.Facts, Day.Of(asOf.Date)),
        };
    }

    /// <summary>Accepts what the debtor has chosen: says what is to be recorded, or every reason why not.</summary>
    /// <param name="snapshot">All that is known of the debtor.</param>
    /// <param name="choice">The choice, as one of the <see cref="Options"/>.</param>
    /// <param name="asOf">The moment, from 1900 to 2200; what is recorded begins on its date.</param>
    /// <exception cref="InvalidSnapshotException">The snapshot contradicts itself; every problem is named.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The moment lies outside 1900 to 2200.</exception>
    public Acceptance Accept(DebtorSnapshot snapshot, DebtorChoice choice, AsOf asOf)
    {
        ArgumentNullException.ThrowIfNull(snapshot);
        ArgumentNullException.ThrowIfNull(choice);
        return new Promises.ChoiceBook(Policy, States(snapshot, asOf), snapshot).Accept(choice, Day.Of(asOf.Date));
    }

    /// <summary>States what a debtor owes and how it comes about: claims, payments, charges, interest.</summary>
    /// <param name="snapshot">All that is known of the debtor.</param>
    /// <param name="asOf">The moment, from 1900 to 2200; interest is told up to its day.</param>
    /// <remarks>
    /// It decides nothing, and tells interest also where the policy does not ask for it. What the host has not said, or
    /// no law pack, is said to be missing.
    /// </remarks>
    /// <exception cref="InvalidSnapshotException">The snapshot contradicts itself; every problem is named.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The moment lies outside 1900 to 2200.</exception>
    public ClaimStatement Statement(DebtorSnapshot snapshot, AsOf asOf) => new()
    {
        Debtor = snapshot?.Debtor ?? throw new ArgumentNullException(nameof(snapshot)),
        AsOf = asOf.Date,
        PaymentsKnownUntil = snapshot.Facts.PaymentsKnownUntil,
        Cases = Judge(snapshot, asOf)
            .Select(judgement => Receivables.Statements.CaseStatement.Of(judgement.State))
            .ToValueList(),
    };

    /// <summary>Reads every test of the policy's conditions that concerns a debtor.</summary>
    /// <param name="snapshot">All that is known of the debtor.</param>
    /// <param name="asOf">The moment, from 1900 to 2200.</param>
    /// <returns>
    /// For each case the tests of all segments, of the steps of its treatment, and of the risk, in that order.
    /// </returns>
    /// <exception cref="InvalidSnapshotException">The snapshot contradicts itself; every problem is named.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The moment lies outside 1900 to 2200.</exception>
    public ValueList<TestReading> ReadTests(DebtorSnapshot snapshot, AsOf asOf) =>
        Judge(snapshot, asOf).SelectMany(judgement => Conditions.TestReader.Read(Policy, judgement)).ToValueList();

    /// <summary>Returns the snapshot with everything issued that was decided: what the ledger then holds.</summary>
    /// <param name="snapshot">The snapshot that was decided.</param>
    /// <param name="decision">The decision on it.</param>
    /// <remarks>Levels rise by this alone, never by a decision. Simulations walk the days with it.</remarks>
    public static DebtorSnapshot Issue(DebtorSnapshot snapshot, Decision decision)
    {
        ArgumentNullException.ThrowIfNull(snapshot);
        ArgumentNullException.ThrowIfNull(decision);
        return Decisions.Issuing.Apply(snapshot, decision);
    }

    /// <summary>Takes back the last notice of a case: last in, first out.</summary>
    /// <param name="snapshot">All that is known of the debtor.</param>
    /// <param name="caseId">The case.</param>
    /// <returns>
    /// The snapshot in which the notice is cancelled, to every person whom it went to, and its levels are those before
    /// it; or the problem: DUN2301 no notice is left, DUN2303 it was a call that took place, DUN2304 some of
    /// its charge was paid.
    /// </returns>
    /// <exception cref="InvalidSnapshotException">The snapshot contradicts itself; every problem is named.</exception>
    /// <remarks>
    /// A notice that came back is none: its level is taken back already. What is cancelled stays in the history and
    /// counts for nothing, so the same day decides the same again. Episodes, measures and signals stay as they are.
    /// </remarks>
    public static Checked<DebtorSnapshot> Undo(DebtorSnapshot snapshot, CaseId caseId)
    {
        ArgumentNullException.ThrowIfNull(snapshot);
        return Decisions.Undoing.Last(snapshot, caseId);
    }

    /// <summary>Waives a charge: it was owed, and is let off.</summary>
    /// <param name="snapshot">All that is known of the debtor.</param>
    /// <param name="charge">The id of the charge.</param>
    /// <param name="reason">Why, for whoever reads the ledger later; not empty.</param>
    /// <returns>
    /// The snapshot in which it is waived, and asked for no more, also where the host has booked it; or the problem:
    /// DUN2305 no such charge, DUN2306 it was paid in full, DUN2307 it is waived, cancelled or void already.
    /// </returns>
    /// <exception cref="ArgumentException">The reason is empty.</exception>
    /// <exception cref="InvalidSnapshotException">The snapshot contradicts itself; every problem is named.</exception>
    public static Checked<DebtorSnapshot> WaiveCharge(DebtorSnapshot snapshot, ChargeId charge, string reason)
    {
        ArgumentNullException.ThrowIfNull(snapshot);
        ArgumentException.ThrowIfNullOrWhiteSpace(reason);
        return Receivables.Charges.LettingOff.Of(snapshot, charge, (ChargeState.Waived, reason));
    }

    /// <summary>Cancels a charge: it should not have been made.</summary>
    /// <param name="snapshot">All that is known of the debtor.</param>
    /// <param name="charge">The id of the charge.</param>
    /// <param name="reason">Why, for whoever reads the ledger later; not empty.</param>
    /// <returns>
    /// The same as <see cref="WaiveCharge(DebtorSnapshot, ChargeId, string)"/>; the ledger tells the two apart.
    /// </returns>
    /// <exception cref="ArgumentException">The reason is empty.</exception>
    /// <exception cref="InvalidSnapshotException">The snapshot contradicts itself; every problem is named.</exception>
    public static Checked<DebtorSnapshot> CancelCharge(DebtorSnapshot snapshot, ChargeId charge, string reason)
    {
        ArgumentNullException.ThrowIfNull(snapshot);
        ArgumentException.ThrowIfNullOrWhiteSpace(reason);
        return Receivables.Charges.LettingOff.Of(snapshot, charge, (ChargeState.Cancelled, reason));
    }

    /// <summary>Takes back a notice, if it is the last of its case that stands.</summary>
    /// <param name="snapshot">All that is known of the debtor.</param>
    /// <param name="notice">The notice, as the history has it.</param>
    /// <returns>
    /// The same as <see cref="Undo(DebtorSnapshot, CaseId)"/>, and DUN2302 where a later notice of the case stands.
    /// </returns>
    /// <exception cref="InvalidSnapshotException">The snapshot contradicts itself; every problem is named.</exception>
    public static Checked<DebtorSnapshot> Undo(DebtorSnapshot snapshot, ContactAttempt notice)
    {
        ArgumentNullException.ThrowIfNull(snapshot);
        ArgumentNullException.ThrowIfNull(notice);
        return Decisions.Undoing.Named(snapshot, notice);
    }

    internal Decisions.CaseJudgement[] Judge(DebtorSnapshot snapshot, AsOf asOf)
    {
        var table = TableAt(snapshot, asOf);
        return Decisions.DayJudge.Judge(RulesAt(asOf), table, Day.Of(asOf.Date), table.PaymentsKnownUntil);
    }

    private Receivables.CaseState[] States(DebtorSnapshot snapshot, AsOf asOf)
    {
        var table = TableAt(snapshot, asOf);
        return Receivables.CaseStateBuilder.Of(
            table, RulesAt(asOf).On(Day.Of(asOf.Date), table.PaymentsKnownUntil));
    }

    private Debtors.DebtorTable TableAt(DebtorSnapshot snapshot, AsOf asOf)
    {
        ArgumentNullException.ThrowIfNull(snapshot);
        if (asOf.Date < Earliest || asOf.Date > Latest)
        {
            throw new ArgumentOutOfRangeException(
                nameof(asOf),
                asOf,
                "Decide for a day from 1900-01-01 to 2200-12-31.");
        }

        return Holds.HoldEnds.WithEnds(Law, snapshot).Table;
    }

    private Decisions.Ruleset RulesAt(AsOf asOf) =>
        asOf.At is null || Law.IsEmpty ? _rules : _rules with { At = asOf.At };

    private CaseDecision Write(Decisions.CaseJudgement judgement)
    {
        var state = judgement.State;
        var acts = judgement.Acts.ToArray();
        var settled = Array.TrueForAll(state.Items, item => item.Credited == item.Item.Open);
        var outcome = settled ? Outcome.Settled : Outcome.Wait;
        return new()
        {
            Case = state.Case.Id,
            Outcome = acts.Length > 0 || judgement.Measures.Count > 0 ? Outcome.Act : outcome,
            Segment = judgement.Segment.Name,
            Treatment = judgement.Treatment.Name,
            Overdue = state.Money(state.Asked),
            Open = state.Money(state.Open),
            ArrearsSince = Treatments.StepEvents.ArrearsSince(state)?.Date,
            Actions = acts.SelectMany(Decisions.ActionWriter.Write).ToValueList(),
            Measures = judgement.Measures.ToValueList(),
            Signals = judgement.Signals,
            Because = acts.FirstOrDefault()?.Because
                ?? judgement.Measures.FirstOrDefault()?.Because
                ?? Decisions.StepReasons.Headline(judgement),
            Reasons = Decisions.ReasonBook.Of(Policy, judgement),
        };
    }
}
