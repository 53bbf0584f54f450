using Dunning.Holds;
using Dunning.Promises;
using Dunning.Receivables;

namespace Dunning.Decisions;

/// <summary>Why a receivable is not asked for, wholly or in part: what takes an amount off, the strongest first.</summary>
internal static class Exclusions
{
    /// <summary>Every reason that takes something off a receivable, the strongest first.</summary>
    public static IEnumerable<Reason> Of(CaseState state, ItemState item)
    {
        if (item.Held > 0)
        {
            yield return Held(state, item);
        }

        if (item.Planned > 0)
        {
            yield return About(Rules.PlansActive, item) with
            {
                Arguments = [Argument.Of("amount", state.Money(item.Planned)), Argument.Named("plan", item.PlannedBy!.Id.Value)],
            };
        }

        if (item.Promised > 0)
        {
            yield return Promised(state, item);
        }

        if (item.Disputed > 0)
        {
            yield return Disputed(state, item);
        }

        if (item.Settling > 0)
        {
            yield return About(Rules.DisputesSettling, item) with
            {
                Until = item.SettlesOn.Date,
                Arguments = [Argument.Of("amount", state.Money(item.Settling)), Argument.Of("from", item.SettlesOn)],
            };
        }

        foreach (var reason in Money(state, item))
        {
            yield return reason;
        }
    }

    private static IEnumerable<Reason> Money(CaseState state, ItemState item)
    {
        if (item.InFlight > 0)
        {
            yield return InFlight(state, item);
        }

        if (item.Credited > 0)
        {
            yield return About(Rules.ReceivablesInCredit, item) with
            {
                Arguments = [Argument.Of("amount", state.Money(item.Credited))],
            };
        }

        if (item.Rest > 0 && item.Item.Rule is ItemRule.Show)
        {
            yield return About(Rules.ReceivablesShownOnly, item);
        }

        if (item.Rest > 0 && !item.Item.IsPrincipal)
        {
            yield return About(Rules.ReceivablesNoPrincipal, item);
        }

        if (item.Rest > 0 && item.Item.LastFreeDay > item.Item.Due && !item.IsOverdue)
        {
            yield return About(Rules.ReceivablesGrace, item) with
            {
                Until = (item.Item.LastFreeDay + 1).Date,
                Arguments = [Argument.Of("last", item.Item.LastFreeDay)],
            };
        }
    }

    /// <summary>How many days the knowledge of payments lags behind the day.</summary>
    public static int Lag(CaseState state) => state.Basis.Known is { } known ? state.Today - known : 0;

    private static Reason InFlight(CaseState state, in ItemState item) => About(Rules.ReceivablesInFlight, item) with
    {
        Until = (item.Item.InFlightExpected + Lag(state)).Date,
        Arguments =
        [
            Argument.Of("amount", state.Money(item.InFlight)),
            Argument.Of("expected", item.Item.InFlightExpected),
        ],
    };

    private static Reason Held(CaseState state, in ItemState item)
    {
        var hold = item.HeldBy!;
        return About(Rules.HoldsInForce, item) with
        {
            Until = hold.End()?.Date,
            Arguments =
            [
                Argument.Coded("kind", hold.Kind),
                Argument.Of("since", Day.Of(hold.From)),
                Argument.Of("amount", state.Money(item.Held)),
            ],
        };
    }

    private static Reason Promised(CaseState state, in ItemState item)
    {
        var promise = item.PromisedBy!;
        var last = PromiseJudge.LastDay(promise, state.Basis.Options);
        return About(Rules.PromisesOpen, item) with
        {
            Until = promise.State is null ? (last + Lag(state)).Date : null,
            Arguments =
            [
                Argument.Of("amount", state.Money(item.Promised)),
                Argument.Of("by", Day.Of(promise.By)),
            ],
        };
    }

    private static Reason Disputed(CaseState state, in ItemState item) => About(Rules.DisputesOpen, item) with
    {
        Until = item.DisputedBy!.End()?.Date,
        Arguments =
        [
            Argument.Of("amount", state.Money(item.Disputed)),
            Argument.Of("open", state.Money(item.Item.Open)),
            Argument.Of("since", Day.Of(item.DisputedBy!.From)),
        ],
    };

    private static Reason About(RuleId rule, in ItemState item) => new() { Rule = rule, Receivable = item.Item.Id };
}
