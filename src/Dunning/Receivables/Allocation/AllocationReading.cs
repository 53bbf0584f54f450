namespace Dunning.Receivables.Allocation;

/// <summary>Allocates one payment, in minor units.</summary>
internal sealed class AllocationReading(AllocationOrder order, IncomingPayment payment, ValueList<OpenDebt> debts)
{
    /// <summary>More than any debt: with it no sum leaves a long.</summary>
    private const long Most = 10_000_000_000_000_000;

    private readonly DebtRanking _ranking = new(order, payment);
    private readonly long[] _open = new long[debts.Count * 3];
    private readonly long[] _paid = new long[debts.Count * 3];
    private readonly List<AllocationStep> _steps = [];
    private long _left;

    private Currency Currency => payment.Amount.Currency;

    private bool ChoosesComponent => payment.ForComponent is not null && !order.IsComponentNotChosen;

    private bool IsOtherComponent => ChoosesComponent && payment.ForComponent != FirstOpen();

    public Dunning.Allocation Allocation()
    {
        var refusal = Read();
        if (refusal is not AllocationRefusal.None)
        {
            return Refused(refusal, AllocationObjections.None);
        }

        var objection = IsOtherComponent && !order.MustTakeChosenComponent
            ? AllocationObjections.ChosenComponent
            : AllocationObjections.None;
        if (payment.IsRefused && objection is not AllocationObjections.None)
        {
            return Refused(AllocationRefusal.RefusedByCreditor, objection);
        }

        Pay();
        return new()
        {
            Rule = order,
            Payment = payment,
            Debts = debts.Select((debt, i) => Allocated(debt, i)).ToValueList(),
            Steps = _steps.ToValueList(),
            Unallocated = Amount(_left),
            MayRefuse = IsPart() && !order.MustTakePart ? objection | AllocationObjections.Part : objection,
        };
    }

    // Debts that the debtor named come first, and in any debt the component that it named.
    private void Pay()
    {
        int[] chosen = order.IsDebtNotChosen
            ? []
            : [.. payment.For.Distinct().Select(name => debts.ToList().FindIndex(debt => debt.Receivable == name))];
        foreach (var index in chosen)
        {
            PayAll([index], AllocationReason.Chosen);
        }

        PayAll([.. Enumerable.Range(0, debts.Count).Except(chosen)], null);
    }

    private void PayAll(int[] indexes, AllocationReason? reason)
    {
        var groups = _ranking.Groups(debts, indexes).Select(group => reason is { } known
            ? group with { Reason = known }
            : group).ToArray();
        if (ChoosesComponent)
        {
            PayComponents(groups, [payment.ForComponent!.Value]);
        }

        PayComponents(groups, [.. order.Components]);
    }

    private void PayComponents(DebtRanking.Group[] groups, DebtComponent[] components)
    {
        if (order.IsComponentFirst)
        {
            foreach (var component in components)
            {
                Array.ForEach(groups, group => PayGroup(group, [component]));
            }
        }
        else
        {
            Array.ForEach(groups, group => PayGroup(group, components));
        }
    }

    private void PayGroup(DebtRanking.Group group, DebtComponent[] components)
    {
        var open = Array.ConvertAll(group.Debts, debt => components.Sum(component => _open[At(debt, component)]));
        var whole = Math.Min(_left, open.Sum());
        if (whole == 0)
        {
            return;
        }

        _left -= whole;
        var parts = LargestRemainder.Split(whole, open);
        for (var i = 0; i < parts.Length; i++)
        {
            foreach (var component in components)
            {
                parts[i] -= PayComponent(group.Debts[i], component, parts[i], group.Reason);
            }
        }
    }

    private long PayComponent(int debt, DebtComponent component, long most, AllocationReason reason)
    {
        var at = At(debt, component);
        var paid = Math.Min(most, _open[at]);
        if (paid > 0)
        {
            _open[at] -= paid;
            _paid[at] += paid;
            _steps.Add(new(debts[debt].Receivable, component, Amount(paid), reason)
            {
                IsComponentChosen = ChoosesComponent && component == payment.ForComponent,
            });
        }

        return paid;
    }

    private AllocationRefusal Read()
    {
        if (!TryUnits(payment.Amount, out _left))
        {
            return AllocationRefusal.UnfitAmount;
        }

        Int128 sum = 0;
        for (var i = 0; i < _open.Length; i++)
        {
            var (debt, component) = (debts[i / 3], (DebtComponent)(i % 3));
            if (debt.Of(component).Currency != Currency)
            {
                return AllocationRefusal.OtherCurrency;
            }

            if (!TryUnits(debt.Of(component), out _open[i]))
            {
                return AllocationRefusal.UnfitAmount;
            }

            sum += _open[i];
        }

        return sum > Most ? AllocationRefusal.UnfitAmount
            : order.IsDebtNotChosen || payment.For.All(name => debts.Any(debt => debt.Receivable == name))
                ? AllocationRefusal.None
                : AllocationRefusal.UnknownDebt;
    }

    private static bool TryUnits(Money money, out long units) =>
        money.TryMinorUnits(out units) && units is >= 0 and <= Most;

    private DebtComponent? FirstOpen()
    {
        foreach (var component in order.Components)
        {
            for (var i = 0; i < debts.Count; i++)
            {
                if (_open[At(i, component)] > 0)
                {
                    return component;
                }
            }
        }

        return payment.ForComponent;
    }

    private bool IsPart()
    {
        for (var i = 0; i < _paid.Length; i += 3)
        {
            if (_paid[i] + _paid[i + 1] + _paid[i + 2] > 0 && _open[i] + _open[i + 1] + _open[i + 2] > 0)
            {
                return true;
            }
        }

        return false;
    }

    private DebtAllocation Allocated(OpenDebt debt, int index) => new()
    {
        Before = debt,
        Costs = Amount(_paid[At(index, DebtComponent.Costs)]),
        Interest = Amount(_paid[At(index, DebtComponent.Interest)]),
        Principal = Amount(_paid[At(index, DebtComponent.Principal)]),
    };

    private Dunning.Allocation Refused(AllocationRefusal refusal, AllocationObjections objections) => new()
    {
        Rule = order,
        Payment = payment,
        Unallocated = payment.Amount,
        Refusal = refusal,
        MayRefuse = objections,
    };

    private Money Amount(long units) => Money.FromMinorUnits(units, Currency);

    private static int At(int debt, DebtComponent component) => (debt * 3) + (int)component;
}
