using Dunning.Holds;
using Dunning.Receivables;
using Dunning.Receivables.Interest;

namespace Dunning.Promises;

/// <summary>What of a case a debtor may choose for: what is open and nothing keeps from being paid.</summary>
internal sealed class CaseAmounts
{
    private readonly CaseState _state;
    private readonly long[] _payable;

    public CaseAmounts(CaseState state)
    {
        _state = state;
        _payable = new long[state.Items.Length];
        for (var i = 0; i < _payable.Length; i++)
        {
            _payable[i] = PayableOf(state.Items[i]);
        }
    }

    /// <summary>Gets the charges of notices that are owed and that the host has not booked.</summary>
    private long Charges => _payable.Length == 0 || _payable.Any(part => part > 0)
        ? _state.Case.Charges.Where(entry => entry.On <= _state.Today).Sum(entry => entry.Amount)
        : 0;

    /// <summary>Gets how all that may be paid comes about.</summary>
    public NoticeAmounts All
    {
        get
        {
            var (billed, open, principal, charges, interest) = (0L, 0L, 0L, Charges, 0L);
            for (var i = 0; i < _payable.Length; i++)
            {
                var item = _state.Items[i].Item;
                var receivable = _state.Debtor.Facts.Receivables[item.Source];
                if (item.IsPrincipal)
                {
                    billed += new Money(receivable.Amount, _state.Case.Id.Currency).ToMinorUnits();
                    open += item.Open;
                    principal += _payable[i];
                }
                else if (receivable.Kind is ReceivableKind.Interest)
                {
                    interest += _payable[i];
                }
                else
                {
                    charges += _payable[i];
                }
            }

            return new()
            {
                Billed = _state.Money(billed),
                Paid = _state.Money(billed - open),
                NotAsked = _state.Money(open - principal),
                Principal = _state.Money(principal),
                ChargesBefore = _state.Money(charges),
                Charge = _state.Money(0),
                Interest = _state.Money(interest),
                AccruedInterest = _state.Money(Accrued()),
            };
        }
    }

    // Interest that the host has not booked, by the rules of notices: where they ask for it, paying all pays it.
    private long Accrued()
    {
        if (_state.Basis.Options.Interest is not InterestOnNotices.Asked)
        {
            return 0;
        }

        var (read, found) = (new CaseInterest(_state), new List<InterestStatement>());
        for (var i = 0; i < _payable.Length; i++)
        {
            var item = _state.Items[i].Item;
            if (item.IsPrincipal && _payable[i] > 0
                && read.On(_state.Debtor.Facts.Receivables[item.Source], item.Open - _payable[i]).Statement is { } one)
            {
                found.Add(one);
            }
        }

        var sum = CaseInterest.ByRule(found, _state.Basis.Law.Book).Sum(one => one.Interest.ToMinorUnits());
        var least = _state.Basis.Options.InterestMinimum;
        return least is null || least.In(_state.Case.Id.Currency) <= _state.Money(sum) ? sum : 0;
    }

    /// <summary>
    /// What may be promised of a receivable: what stands in no plan and is not promised already; nothing of one for
    /// which money is on its way, since what comes would count for the promise.
    /// </summary>
    public long FreeOf(int index)
    {
        ref readonly var item = ref _state.Items[index];
        return item.InFlight > 0 ? 0 : Math.Max(0, _payable[index] - item.Planned - item.Promised);
    }

    /// <summary>What may be put into a plan: what stands in none. A promise gives way to it.</summary>
    public long UnplannedOf(int index) => _state.Items[index].Planned > 0 ? 0 : _payable[index];

    /// <summary>Gets the receivables of which something may be promised.</summary>
    public ValueList<ReceivableId> Promised => Of(FreeOf).Items;

    /// <summary>Gets the receivables that may be put into a plan.</summary>
    public ValueList<ReceivableId> Unplanned => Of(UnplannedOf).Items;

    /// <summary>The receivables of which a part is more than nothing, and the sum of the parts.</summary>
    public (ValueList<ReceivableId> Items, long Sum) Of(Func<int, long> part)
    {
        var (items, sum) = (new List<ReceivableId>(), 0L);
        for (var i = 0; i < _payable.Length; i++)
        {
            if (part(i) is > 0 and var amount)
            {
                items.Add(_state.Items[i].Item.Id);
                sum += amount;
            }
        }

        return (items.ToValueList(), sum);
    }

    /// <summary>Why less than what is open may be chosen for, each reason once.</summary>
    public ValueList<Reason> WhyNotAll()
    {
        var reasons = new List<Reason>();
        foreach (ref readonly var item in _state.Items.AsSpan())
        {
            if (Acting(item) is { } hold)
            {
                reasons.Add(ChoiceReasons.Representative(hold));
            }
            else if (BarredSince(item) is { } since)
            {
                reasons.Add(ChoiceReasons.TimeBarred(item.Item.Id, since));
            }
            else
            {
                Decisions.Exclusions.AddTo(reasons, _state, item);
            }
        }

        return reasons.Count == 0 ? [ChoiceReasons.NothingOpen()] : reasons.Distinct().ToValueList();
    }

    /// <summary>Why somebody else chooses for a receivable, or null where the debtor does.</summary>
    public Reason? Acting(int index) =>
        Acting(_state.Items[index]) is { } hold ? ChoiceReasons.Representative(hold) : null;

    private long PayableOf(in ItemState item)
    {
        var other = item.Held + item.Disputed + item.Settling + item.InFlight + item.Credited + item.Backed;
        return item.Item.Rule is ItemRule.Dun && Acting(item) is null && BarredSince(item) is null
            ? Math.Max(0, item.Item.Open - other)
            : 0;
    }

    // Whoever acts for the debtor chooses: counsel, a guardian, the trustee, the executor.
    private Hold? Acting(in ItemState item)
    {
        foreach (var hold in _state.Case.ByItem[item.Item])
        {
            if (hold is { Party: null } && hold.Row().Instead is not null
                && hold.IsInForce(_state.Today) && hold.Covers(item.Item))
            {
                return hold;
            }
        }

        return null;
    }

    private Day? BarredSince(in ItemState item) =>
        Day.Of(_state.Debtor.Facts.Receivables[item.Item.Source].TimeBarredOn) is { } since && since <= _state.Today
            ? since
            : null;
}
