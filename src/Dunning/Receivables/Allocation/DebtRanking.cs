using NodaTime;

namespace Dunning.Receivables.Allocation;

/// <summary>Puts debts in the order in which they are paid, those that are alike together.</summary>
internal sealed class DebtRanking(AllocationOrder order, IncomingPayment payment)
{
    /// <summary>Debts that are alike, by their places in the list, and what tells them from the others.</summary>
    internal readonly record struct Group(int[] Debts, AllocationReason Reason);

    public List<Group> Groups(ValueList<OpenDebt> debts, int[] indexes)
    {
        var sorted = indexes.ToArray();
        Array.Sort(sorted, (left, right) =>
            Compare(debts[left], debts[right]) is (not 0) and var sign ? sign : left.CompareTo(right));
        var groups = new List<int[]>();
        for (var i = 0; i < sorted.Length;)
        {
            var first = debts[sorted[i]];
            int[] alike = [.. sorted.Skip(i).TakeWhile(index => Compare(first, debts[index]) == 0)];
            groups.Add(alike);
            i += alike.Length;
        }

        return [.. groups.Select((group, i) => new Group(group, Reason(debts, groups, i)))];
    }

    // What tells a group from the one after it; the last one from the one before.
    private AllocationReason Reason(ValueList<OpenDebt> debts, List<int[]> groups, int at)
    {
        if (groups[at].Length > 1)
        {
            return AllocationReason.InProportion;
        }

        if (groups.Count == 1)
        {
            return AllocationReason.NoOther;
        }

        var (one, other) = (debts[groups[at][0]], debts[groups[at + 1 < groups.Count ? at + 1 : at - 1][0]]);
        return order.Debts.First(precedence => Compare(precedence, one, other) != 0) switch
        {
            DebtPrecedence.Due => AllocationReason.Due,
            DebtPrecedence.LessSecured => AllocationReason.LessSecured,
            DebtPrecedence.MoreBurdensome => AllocationReason.MoreBurdensome,
            _ => AllocationReason.Older,
        };
    }

    private int Compare(OpenDebt left, OpenDebt right)
    {
        foreach (var precedence in order.Debts)
        {
            if (Compare(precedence, left, right) is (not 0) and var sign)
            {
                return sign;
            }
        }

        return 0;
    }

    private int Compare(DebtPrecedence precedence, OpenDebt left, OpenDebt right) => precedence switch
    {
        DebtPrecedence.Due => IsDue(right).CompareTo(IsDue(left)),
        DebtPrecedence.LessSecured => left.Security.CompareTo(right.Security),
        DebtPrecedence.MoreBurdensome => right.Burden.CompareTo(left.Burden),
        _ => Age(left).CompareTo(Age(right)),
    };

    private bool IsDue(OpenDebt debt) => !(debt.DueOn > payment.On);

    private static LocalDate Age(OpenDebt debt) => debt.AroseOn ?? debt.DueOn ?? LocalDate.MaxIsoValue;
}
