namespace Dunning.Policies.Analysis;

/// <summary>What holds between facts of the catalogue for every debtor.</summary>
internal static class Relations
{
    /// <summary>Says whether one fact is never greater than another; neither is ever unknown then.</summary>
    public static bool IsAtMost(Fact left, Fact right)
    {
        if (left.Owner is not null || right.Owner is not null)
        {
            return false;
        }

        if (left.Name == right.Name)
        {
            return left.Name is "contacts" or "failedCollections" or "brokenPromises" or "rejectedDisputes"
                && (right.Of is null || left.Of == right.Of)
                && Window(left) <= Window(right);
        }

        return (left.Name, right.Name) is ("overdueAmount", "openAmount") or ("disputedAmount", "openAmount")
            or ("overdueCount", "openCount");
    }

    /// <summary>What holds besides, of the variables that there are.</summary>
    public static IEnumerable<Formula> Of(Variables variables)
    {
        if (variables.Find("daysPastDue") is { } age && variables.Find("oldestDueDate") is { } due)
        {
            yield return Either(
                new Literal(age, ValueSet.Unknown), new Literal(due, ValueSet.Unknown),
                new Literal(age, ValueSet.Known), new Literal(due, ValueSet.Known));
        }

        if (variables.Find("overdueAmount") is { } amount && variables.Find("overdueCount") is { } count)
        {
            yield return Either(
                new Literal(amount, ValueSet.Between(0, 0)), new Literal(count, ValueSet.Between(0, 0)),
                new Literal(amount, ValueSet.Between(1, long.MaxValue)),
                new Literal(count, ValueSet.Between(1, long.MaxValue)));
        }
    }

    private static long Window(Fact fact) => fact.InDays == 0 ? long.MaxValue : fact.InDays;

    private static AnyOf Either(Literal one, Literal with, Literal other, Literal withOther) =>
        new([new AllOf([one, with]), new AllOf([other, withOther])]);
}
