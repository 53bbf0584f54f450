using NodaTime;

namespace Dunning.Tests.Receivables.Allocating;

/// <summary>What holds of every allocation, whatever the order, the debts and the wishes.</summary>
public class AllocationPropertyTests
{
    private static readonly Currency[] Currencies =
        [Currency.EUR, Currency.JPY, Currency.Parse("TND"), Currency.Parse("CLF")];

    private static readonly DebtComponent[] Components = Enum.GetValues<DebtComponent>();

    [Fact]
    public void Parts_sum_to_the_payment_and_none_is_above_what_is_open() => Check(allocation =>
    {
        allocation.Refusal.ShouldBe(AllocationRefusal.None);
        var paid = allocation.Debts.Sum(debt => debt.Paid.ToMinorUnits());
        (paid + allocation.Unallocated.ToMinorUnits()).ShouldBe(allocation.Payment.Amount.ToMinorUnits());
        allocation.Steps.Sum(step => step.Amount.ToMinorUnits()).ShouldBe(paid);
        allocation.Steps.ShouldAllBe(step => step.Amount.Amount > 0);
        foreach (var debt in allocation.Debts)
        {
            foreach (var component in Components)
            {
                var (before, after) = (debt.Before.Of(component), debt.After.Of(component));
                after.Amount.ShouldBeInRange(0, before.Amount);
                allocation.Steps
                    .Where(step => step.Receivable == debt.Before.Receivable && step.Component == component)
                    .Sum(step => step.Amount.Amount).ShouldBe(before.Amount - after.Amount);
            }
        }

        // Money is left over only where nothing is.
        (allocation.Unallocated.Amount > 0 && allocation.After.Any(debt => debt.Total.Amount > 0)).ShouldBeFalse();
    });

    [Fact]
    public void To_allocate_and_to_reverse_is_the_identity() => Check(allocation =>
    {
        var before = allocation.Debts.Select(debt => debt.Before).ToValueList();

        allocation.Reverse(allocation.After).ShouldBe(before);
        allocation.Rule.Allocate(allocation.Payment, before).ShouldBe(allocation);
    });

    /// <summary>Nobody gets anything while somebody who comes before is not paid.</summary>
    [Fact]
    public void The_order_is_respected() => Check(allocation =>
    {
        var wish = allocation.Payment;
        foreach (var later in allocation.Debts.Where(debt => debt.Paid.Amount > 0))
        {
            foreach (var earlier in allocation.Debts.Where(debt => ComesFirst(debt.Before, later.Before, wish)))
            {
                if (allocation.Rule.IsComponentFirst)
                {
                    foreach (var component in Components.Where(component => Paid(later, component) > 0))
                    {
                        earlier.After.Of(component).Amount.ShouldBe(0);
                    }
                }
                else if (wish.ForComponent is null)
                {
                    earlier.After.Total.Amount.ShouldBe(0);
                }
            }

            if (wish.ForComponent is null)
            {
                ShouldBeInOrder(later, allocation.Rule.Components);
            }
        }
    });

    private static void ShouldBeInOrder(DebtAllocation debt, ValueList<DebtComponent> components)
    {
        for (var i = 1; i < components.Count; i++)
        {
            if (Paid(debt, components[i]) > 0)
            {
                debt.After.Of(components[i - 1]).Amount.ShouldBe(0);
            }
        }
    }

    // A reading of its own: names, then each question in turn.
    private static bool ComesFirst(OpenDebt one, OpenDebt other, IncomingPayment payment)
    {
        var (first, second) = (Place(one), Place(other));
        return first != second ? first < second : first == int.MaxValue && Rank(one).CompareTo(Rank(other)) < 0;

        int Place(OpenDebt debt) => payment.For.ToList().IndexOf(debt.Receivable) is >= 0 and var at
            ? at
            : int.MaxValue;

        (bool, int, decimal, LocalDate) Rank(OpenDebt debt) => (
            debt.DueOn is { } due && due > payment.On!.Value, debt.Security, -debt.Burden,
            debt.AroseOn ?? debt.DueOn ?? LocalDate.MaxIsoValue);
    }

    private static decimal Paid(DebtAllocation debt, DebtComponent component) =>
        debt.Before.Of(component).Amount - debt.After.Of(component).Amount;

    private static void Check(Action<Allocation> holds) =>
        ForAll.Check<(uint Payment, uint Options, (ushort, ushort, ushort, byte)[] Debts), Allocation>(
            plain => Allocated(plain.Payment, plain.Options, plain.Debts), holds, 1_000);

    private static Allocation Allocated(
        uint payment, uint options, (ushort Costs, ushort Interest, ushort Principal, byte Facts)[] plain)
    {
        var currency = Currencies[options % 4];
        var debts = plain.Select((debt, i) => new OpenDebt
        {
            Receivable = $"D{i}",
            Costs = Money.FromMinorUnits(debt.Costs, currency),
            Interest = Money.FromMinorUnits(debt.Interest, currency),
            Principal = Money.FromMinorUnits(debt.Principal, currency),
            DueOn = (debt.Facts & 1) == 0 ? null : new LocalDate(2026, 5, 31).PlusDays(debt.Facts >> 1 & 3),
            AroseOn = (debt.Facts & 8) == 0 ? null : new LocalDate(2026, 1, 1).PlusDays(debt.Facts >> 4 & 1),
            Security = debt.Facts >> 5 & 1,
            Burden = debt.Facts >> 6,
        }).ToValueList();
        var total = debts.Sum(debt => debt.Total.ToMinorUnits());
        ReceivableId[] named = [.. debts.Where((_, i) => (options >> 8 & (1u << (i % 8))) != 0)
            .Select(debt => debt.Receivable).Reverse()];
        return (Orders.German with
        {
            IsComponentFirst = (options & 4) != 0,
            Components = Permuted((int)(options >> 3 & 7)),
        }).Allocate(
            new()
            {
                Amount = Money.FromMinorUnits(total == 0 ? payment : payment % (total + (total / 8) + 2), currency),
                On = new(2026, 6, 1),
                For = (options & 64) == 0 ? [] : named.ToValueList(),
                ForComponent = (options & 128) == 0 ? null : Components[options % 3],
            },
            debts);
    }

    private static ValueList<DebtComponent> Permuted(int number)
    {
        var left = Components.ToList();
        var order = new List<DebtComponent>();
        for (var i = 3; i > 0; i--)
        {
            order.Add(left[number % i]);
            left.RemoveAt(number % i);
            number /= 2;
        }

        return order.ToValueList();
    }
}
