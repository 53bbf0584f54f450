using NodaTime;

namespace Dunning.Tests;

/// <summary>Facts and parts of facts without a problem; each test spoils one of them.</summary>
internal static class SoundFacts
{
    public static readonly LocalDate Day0 = new(2026, 3, 2);

    public static readonly Receivable Item = new() { Id = "R-1", Amount = 100, DueOn = Day0 };

    public static readonly DebtorFacts Sound = new()
    {
        Debtor = "D-1",
        Currency = Currency.EUR,
        Receivables = [Item],
    };

    public static readonly Hold Block = new() { Id = "H-1", Kind = HoldKind.Block, From = Day0 };

    public static readonly PromiseToPay Promise = new() { Id = "P-1", Amount = 50, MadeOn = Day0, By = Day0 };

    public static readonly PlanInstalment Part = new() { DueOn = Day0, Amount = 50 };

    public static readonly ItemHistory Reached = new() { Receivable = "R-1", Rung = 1, On = Day0 };

    public static readonly CaseId OwnCase = new() { Debtor = "D-1", Currency = Currency.EUR };

    public static string[] Problems(DebtorFacts facts) => Texts(new DebtorSnapshot { Facts = facts }.FindProblems());

    public static string[] Texts(ValueList<Problem> problems) => [.. problems.Select(problem => problem.ToString())];
}
