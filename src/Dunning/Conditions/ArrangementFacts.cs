using Dunning.Promises;
using Dunning.Receivables;

namespace Dunning.Conditions;

/// <summary>Facts of promises and payment plans of a case.</summary>
internal static class ArrangementFacts
{
    public static IEnumerable<PromiseToPay> Promises(CaseState state, PromiseState wanted) => state.Case.Promises.Where(
        promise => Day.Of(promise.MadeOn) <= state.Today && StateOf(promise, state) == wanted);

    public static int Broken(CaseState state, int inDays) => Promises(state, PromiseState.Broken)
        .Count(promise => ContactFacts.IsIn(Day.Of(promise.By), inDays, state.Today));

    public static Reading KeptRate(CaseState state)
    {
        var kept = Promises(state, PromiseState.Kept).Count();
        return Reading.Share(kept, kept + Promises(state, PromiseState.Broken).Count());
    }

    public static string PlanState(CaseState state)
    {
        var latest = state.Case.Plans.LastOrDefault(plan => Day.Of(plan.AgreedOn) <= state.Today);
        return latest is null ? "none"
            : PlanJudge.FellThrough(latest, state.Basis) is not null ? Codes.Of(Dunning.PlanState.Broken)
            : Codes.Of(latest.State);
    }

    /// <summary>The day by which the last broken promise, or the first missed instalment of a plan, was due.</summary>
    public static Day? LastMissed(CaseState state)
    {
        Day? last = null;
        foreach (var promise in Promises(state, PromiseState.Broken))
        {
            last = Later(last, Day.Of(promise.By));
        }

        foreach (var plan in state.Case.Plans)
        {
            if (plan.State is Dunning.PlanState.Active or Dunning.PlanState.Broken
                && FirstMissed(plan, state) is { } missed)
            {
                last = Later(last, missed);
            }
        }

        return last;
    }

    // An instalment is missed only when payments are known for its day.
    private static Day? FirstMissed(PaymentPlan plan, CaseState state)
    {
        Day? first = null;
        foreach (var part in plan.Instalments)
        {
            var due = Day.Of(part.DueOn);
            if (part.Paid < part.Amount && due < state.Today && state.Basis.Known >= due)
            {
                first = first is { } known ? Day.Min(known, due) : due;
            }
        }

        return first;
    }

    private static PromiseState StateOf(PromiseToPay promise, CaseState state) =>
        PromiseJudge.StateOf(promise, state.Debtor, state.Basis);

    private static Day Later(Day? left, Day right) => left is { } known ? Day.Max(known, right) : right;
}
