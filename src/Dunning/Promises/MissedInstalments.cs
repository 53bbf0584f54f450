using Dunning.Receivables;

namespace Dunning.Promises;

/// <summary>An instalment of an active plan that was not paid in time, and is known not to be.</summary>
/// <param name="Plan">The plan.</param>
/// <param name="Number">The place of the instalment in the plan, from 1.</param>
/// <param name="Instalment">The instalment.</param>
/// <param name="Since">The last day of payments that had to be known.</param>
internal readonly record struct MissedInstalment(PaymentPlan Plan, int Number, PlanInstalment Instalment, Day Since)
{
    /// <summary>What is missing of it, in minor units.</summary>
    public long Unpaid(Currency currency) => new Money(Instalment.Amount - Instalment.Paid, currency).ToMinorUnits();
}

/// <summary>Finds what was missed of the plans of a case, and how much of each receivable that is.</summary>
/// <remarks>
/// The rest of a plan goes on, so of what it covers only that part may be asked for, and only for the plan's own sake.
/// </remarks>
internal static class MissedInstalments
{
    public static IEnumerable<MissedInstalment> Of(CaseState state) => state.Case.Plans
        .Where(plan => PlanJudge.IsInForce(plan, state.Basis))
        .SelectMany(plan => PlanJudge.Missed(plan, state.Basis));

    /// <summary>Notes what was missed at the receivables, oldest first, once credits are allocated.</summary>
    public static void Take(CaseState state)
    {
        foreach (var missed in Of(state).GroupBy(missed => missed.Plan))
        {
            var named = missed.Key.Receivables.ToHashSet();
            var covered = Enumerable.Range(0, state.Items.Length)
                .Where(i => named.Count == 0 || named.Contains(state.Items[i].Item.Id))
                .ToArray();

            // What the creditor has, and what is on its way to him, is not missing.
            var left = missed.Sum(part => part.Unpaid(state.Case.Id.Currency))
                - covered.Sum(i => state.Items[i].Backed + OnItsWay(state.Items[i], state.Basis));
            foreach (var i in covered)
            {
                ref var item = ref state.Items[i];
                var part = item.IsToAsk ? Math.Clamp(left, 0, item.Planned - item.Missed) : 0;
                item.Missed += part;
                left -= part;
            }
        }
    }

    private static long OnItsWay(in ItemState item, DayBasis day) =>
        day.Known >= item.Item.InFlightExpected ? 0 : item.Item.InFlight - item.InFlight;
}
