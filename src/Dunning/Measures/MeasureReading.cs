using Dunning.Debtors;
using Dunning.Receivables;

namespace Dunning.Measures;

/// <summary>How measures stand: what the host says of them and what was asked for, the later of both.</summary>
internal static class MeasureReading
{
    /// <summary>What is known of a measure up to today, the last state last.</summary>
    public static IEnumerable<MeasureFact> Of(string measure, CaseTable table, DebtorTable debtor, Day today) =>
        debtor.Snapshot.History.Measures.Select(fact => (Fact: fact, Source: 0))
            .Concat(debtor.Facts.Measures.Select(fact => (Fact: fact, Source: 1)))
            .Where(known => known.Fact is var fact && string.Equals(fact.Name, measure, StringComparison.Ordinal)
                && IsAbout(fact, table.Id)
                && Day.Of(fact.Since) <= today)
            .OrderBy(known => known.Fact.Since)
            .ThenBy(known => known.Source) // of one day the host's word is the last
            .ThenBy(known => known.Fact.State)
            .Select(known => known.Fact);

    public static MeasureFact? Last(string measure, CaseState state) =>
        Of(measure, state.Case, state.Debtor, state.Today).LastOrDefault();

    /// <summary>What was asked for on a day itself, of any measure, whatever the host says of that day.</summary>
    public static IEnumerable<MeasureFact> AskedOn(Day day, CaseState state) =>
        state.Debtor.Snapshot.History.Measures
            .Where(fact => Day.Of(fact.Since) == day && IsAbout(fact, state.Case.Id));

    public static bool IsApplied(this MeasureFact? fact) => fact?.State is MeasureState.Applied;

    /// <summary>Says whether a circumstance holds for the case.</summary>
    public static bool Holds(Circumstance what, CaseState state) => what switch
    {
        Circumstance.Plan => Array.Exists(state.Items, item => item.Planned > 0),
        Circumstance.Promise => Array.Exists(state.Items, item => item.Promised > 0),
        Circumstance.Dispute => Array.Exists(state.Items, item => item.Disputed + item.Settling > 0),
        Circumstance.Complaint => InForce(HoldKind.Complaint, state),
        Circumstance.Hardship => state.Debtor.Facts.Hardship is true || InForce(HoldKind.HardshipReview, state),
        Circumstance.Vulnerable => state.Debtor.Facts.Vulnerable is true,
        Circumstance.Hold => Array.Exists(state.Items, item => item.Held > 0),
        Circumstance.PaymentInFlight => Array.Exists(state.Items, item => item.InFlight > 0),
        Circumstance.ServiceTicket => state.Debtor.Facts.OpenServiceTicket is true,
        _ => Treatments.StepEvents.ArrearsSince(state) is null,
    };

    // A measure that names no account is one for all accounts of the debtor.
    private static bool IsAbout(MeasureFact fact, in CaseId id) => fact.Account is not { } own || own == id.Account;

    private static bool InForce(HoldKind kind, CaseState state) => Array.Exists(
        state.Case.Holds,
        hold => hold.Kind == kind && Dunning.Holds.HoldReading.IsInForce(hold, state.Today));
}
