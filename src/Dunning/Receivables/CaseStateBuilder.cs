using Dunning.Contacts;
using Dunning.Debtors;
using Dunning.Holds;
using Dunning.Promises;

namespace Dunning.Receivables;

/// <summary>Reckons the cases of a debtor for a day. Each amount is taken off once, in a stated order:</summary>
/// <remarks>
/// holds, disputes, plans, promises, money on its way, credits. What is left of an overdue receivable may be asked for.
/// Credits come last, so that they go to what would be asked for, oldest first.
/// </remarks>
internal static class CaseStateBuilder
{
    public static CaseState[] Of(DebtorTable debtor, DayBasis day)
    {
        var states = Array.ConvertAll(debtor.Cases, table => Of(table, debtor, day));
        if (day.Options.Credit is CreditScope.Account)
        {
            foreach (var state in states)
            {
                state.CreditLeft = Allocate([state], state.Case.Credit);
            }
        }
        else
        {
            foreach (var pool in states.GroupBy(state => (state.Case.Id.Creditor, state.Case.Id.Currency)))
            {
                var left = Allocate([.. pool], pool.Sum(state => state.Case.Credit));
                foreach (var state in pool)
                {
                    state.CreditLeft = left;
                }
            }
        }

        Array.ForEach(states, MissedInstalments.Take);
        return states;
    }

    private static CaseState Of(CaseTable table, DebtorTable debtor, DayBasis day)
    {
        var state = new CaseState(table, debtor, day);
        for (var i = 0; i < table.Items.Length; i++)
        {
            ref var item = ref state.Items[i];
            item.Item = table.Items[i];
            SetAge(ref item, table, day);
            TakeHolds(ref item, table, day);
        }

        TakePlans(state);
        TakePromises(state);
        TakeInFlight(state);
        return state;
    }

    private static void SetAge(ref ItemState state, CaseTable table, DayBasis day)
    {
        var item = state.Item;
        var start = day.Options.Grace is GraceMeaning.Subtracts ? item.LastFreeDay : item.Anchor;
        var dueDay = day.Options.DueDay is DueDayCount.One ? 1 : 0;
        state.DaysPastDue = day.Today - start + dueDay - HeldDays.Of(item, table.ByItem[item], day);
        state.IsOverdue = day.Today > item.LastFreeDay;
        state.IsKnownOverdue = day.Known >= item.LastFreeDay;
    }

    private static void TakeHolds(ref ItemState state, CaseTable table, DayBasis day)
    {
        foreach (var hold in table.ByItem[state.Item])
        {
            if (!hold.Silences() || !hold.Covers(state.Item) || Addressees.GoOn(hold, table, day.Today))
            {
                continue;
            }

            if (hold.IsInForce(day.Today))
            {
                TakeInForce(ref state, hold, table.Id.Currency);
            }
            else if (hold.End() is { } end && end <= day.Today)
            {
                TakeEnded(ref state, hold, table.Id.Currency, day);
            }
        }
    }

    private static void TakeInForce(ref ItemState state, Hold hold, Currency currency)
    {
        var amount = Covered(state, hold, currency);
        if (hold.Kind is HoldKind.Dispute)
        {
            state.Disputed += amount;
            state.DisputedBy ??= hold;
        }
        else
        {
            state.Held += amount;
            state.HeldBy = amount > 0 && state.HeldBy?.IsHardState() != true ? hold : state.HeldBy;
        }
    }

    private static void TakeEnded(ref ItemState state, Hold hold, Currency currency, DayBasis day)
    {
        if (hold is { Kind: HoldKind.Dispute, Outcome: not DisputeOutcome.Rejected })
        {
            return;
        }

        var end = hold.End()!.Value;
        state.Ended = Later(state.Ended, new(Day.Of(hold.From), end, hold.Kind is HoldKind.Dispute));
        if (hold.IsSettling(day))
        {
            state.Settling += Covered(state, hold, currency);
            state.SettlesOn = Day.Max(state.SettlesOn, end + day.Options.SettleDays);
        }
    }

    private static EndedHold Later(EndedHold? known, EndedHold other) =>
        known is { } one && one.Until >= other.Until ? one : other;

    private static long Covered(in ItemState state, Hold hold, Currency currency) => hold.Amount is { } part
        ? Math.Min(state.Rest, new Money(part, currency).ToMinorUnits())
        : state.Rest;

    private static void TakePlans(CaseState state)
    {
        foreach (var plan in state.Case.Plans)
        {
            var named = plan.Receivables.ToHashSet();
            var isInForce = PlanJudge.IsInForce(plan, state.Basis);
            var ended = PlanJudge.FellThrough(plan, state.Basis) ?? Day.Of(plan.EndedOn);
            for (var i = 0; i < state.Items.Length; i++)
            {
                ref var item = ref state.Items[i];
                if (Day.Of(plan.AgreedOn) > state.Today || !Covers(named, item.Item.Id))
                {
                    continue;
                }

                if (isInForce)
                {
                    item.Planned += item.Rest;
                    item.PlannedBy = item.Planned > 0 ? plan : item.PlannedBy;
                }
                else if (ended is { } end && end <= state.Today)
                {
                    item.Ended = Later(item.Ended, new(Day.Of(plan.AgreedOn), end, Always: false));
                }
            }
        }
    }

    private static void TakePromises(CaseState state)
    {
        foreach (var promise in state.Case.Promises)
        {
            if (Day.Of(promise.MadeOn) > state.Today
                || PromiseJudge.StateOf(promise, state.Debtor, state.Basis)
                    is not PromiseState.Open)
            {
                continue;
            }

            var named = promise.Receivables.ToHashSet();
            var paid = PromiseJudge.PaidSince(promise, state.Debtor, state.Today);
            var left = new Money(
                Math.Max(0, promise.Amount - Math.Max(0, paid)),
                state.Case.Id.Currency).ToMinorUnits();
            for (var i = 0; i < state.Items.Length && left > 0; i++)
            {
                ref var item = ref state.Items[i];
                if (Covers(named, item.Item.Id))
                {
                    var part = Math.Min(left, item.Rest);
                    item.Promised += part;
                    item.PromisedBy = part > 0 ? promise : item.PromisedBy;
                    left -= part;
                }
            }
        }
    }

    private static void TakeInFlight(CaseState state)
    {
        foreach (ref var item in state.Items.AsSpan())
        {
            if (item.Item.InFlight > 0 && !(state.Basis.Known >= item.Item.InFlightExpected))
            {
                item.InFlight = Math.Min(item.Rest, item.Item.InFlight);
            }
        }
    }

    // Oldest first over the cases of a pool; returns what is left.
    private static long Allocate(CaseState[] pool, long credit)
    {
        if (credit == 0)
        {
            return 0;
        }

        var places = pool.SelectMany(InOrder);
        if (pool.Length > 1)
        {
            places = places
                .OrderBy(place => place.State.Items[place.Index].Item.Due)
                .ThenBy(place => place.State.Items[place.Index].Item.Id.Value, StringComparer.Ordinal);
        }

        var order = places.ToArray();
        foreach (var (state, index) in order)
        {
            ref var item = ref state.Items[index];
            item.Credited = Math.Min(credit, item.Rest);
            credit -= item.Credited;
        }

        Back(order, credit);
        return credit;
    }

    // What is left covers what is held, disputed or agreed, as far as it goes: no more is owed on balance.
    private static void Back((CaseState State, int Index)[] order, long credit)
    {
        foreach (var (state, index) in order)
        {
            ref var item = ref state.Items[index];
            item.Backed = Math.Min(credit, item.Item.Open - item.Credited);
            credit -= item.Backed;
        }
    }

    private static IEnumerable<(CaseState State, int Index)> InOrder(CaseState state) =>
        Enumerable.Range(0, state.Items.Length).Select(index => (state, index));

    private static bool Covers(HashSet<ReceivableId> named, ReceivableId id) => named.Count == 0 || named.Contains(id);
}
