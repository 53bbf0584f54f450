using Dunning.Holds;
using Dunning.Promises;
using Dunning.Receivables;

namespace Dunning.Decisions;

/// <summary>What takes an amount off a receivable, in the order in which reasons are listed.</summary>
internal enum Exclusion
{
    Held = 0,
    Planned,
    Promised,
    Disputed,
    Settling,
    InFlight,
    InCredit,
    ShownOnly,
    NoPrincipal,
    Grace,
}

/// <summary>Why a receivable is not asked for, wholly or in part.</summary>
internal static class Exclusions
{
    private const Exclusion Last = Exclusion.Grace;

    /// <summary>Returns every reason that takes something off a receivable.</summary>
    public static List<Reason> Of(CaseState state, in ItemState item)
    {
        var reasons = new List<Reason>();
        AddTo(reasons, state, item);
        return reasons;
    }

    /// <summary>Adds every reason that takes something off a receivable.</summary>
    public static void AddTo(List<Reason> reasons, CaseState state, in ItemState item)
    {
        for (var exclusion = Exclusion.Held; exclusion <= Last; exclusion++)
        {
            if (Of(exclusion, state, item) is { } reason)
            {
                reasons.Add(reason);
            }
        }
    }

    /// <summary>Returns the reason, or null if it takes nothing off the receivable.</summary>
    public static Reason? Of(Exclusion exclusion, CaseState state, in ItemState item) => exclusion switch
    {
        Exclusion.Held when item.Held > 0 => Held(state, item),
        Exclusion.Planned when item.Planned > 0 => Planned(state, item),
        Exclusion.Promised when item.Promised > 0 => Promised(state, item),
        Exclusion.Disputed when item.Disputed > 0 => Disputed(state, item),
        Exclusion.Settling when item.Settling > 0 => Settling(state, item),
        Exclusion.InFlight when item.InFlight > 0 => InFlight(state, item),
        Exclusion.InCredit when item.Credited > 0 => InCredit(state, item),
        Exclusion.ShownOnly when item.Rest > 0 && item.Item.Rule is ItemRule.Show =>
            About(Rules.ReceivablesShownOnly, item),
        Exclusion.NoPrincipal when item.Rest > 0 && !item.Item.IsPrincipal => About(Rules.ReceivablesNoPrincipal, item),
        Exclusion.Grace when item.Rest > 0 && item.Item.LastFreeDay > item.Item.Due && !item.IsOverdue => Grace(item),
        _ => null,
    };

    private static Reason Planned(CaseState state, in ItemState item) => About(Rules.PlansActive, item) with
    {
        Until = (PlanJudge.LastBorne(item.PlannedBy!, state.Basis) + state.Basis.Lag)?.Date,
        Arguments = [Argument.Of("amount", state.Money(item.Planned)),
            Argument.Quoted("plan", item.PlannedBy!.Id.Value)],
    };

    private static Reason Settling(CaseState state, in ItemState item) => About(Rules.DisputesSettling, item) with
    {
        Until = item.SettlesOn.Date,
        Arguments = [Argument.Of("amount", state.Money(item.Settling)), Argument.Of("from", item.SettlesOn)],
    };

    private static Reason InCredit(CaseState state, in ItemState item) => About(Rules.ReceivablesInCredit, item) with
    {
        Arguments = [Argument.Of("amount", state.Money(item.Credited))],
    };

    private static Reason Grace(in ItemState item) => About(Rules.ReceivablesGrace, item) with
    {
        Until = (item.Item.LastFreeDay + 1).Date,
        Arguments = [Argument.Of("last", item.Item.LastFreeDay)],
    };

    private static Reason InFlight(CaseState state, in ItemState item) => About(Rules.ReceivablesInFlight, item) with
    {
        Until = (item.Item.InFlightExpected + state.Basis.Lag).Date,
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
                .. hold.EndByLaw(),
            ],
        };
    }

    private static Reason Promised(CaseState state, in ItemState item)
    {
        var promise = item.PromisedBy!;
        var last = PromiseJudge.LastDay(promise, state.Basis);
        return About(Rules.PromisesOpen, item) with
        {
            Until = promise.State is null ? (last + state.Basis.Lag)?.Date : null,
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
