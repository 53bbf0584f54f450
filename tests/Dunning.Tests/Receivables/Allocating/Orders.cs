namespace Dunning.Tests.Receivables.Allocating;

/// <summary>Orders in which payments are allocated.</summary>
internal static class Orders
{
    public static AllocationOrder German { get; } = new()
    {
        Id = new("de.allocation"),
        Citation = "BGB 366(2), 367(1)",
        Source = "test",
        Components = [DebtComponent.Costs, DebtComponent.Interest, DebtComponent.Principal],
        Debts =
        [
            DebtPrecedence.Due, DebtPrecedence.LessSecured, DebtPrecedence.MoreBurdensome, DebtPrecedence.Older,
        ],
    };
}
