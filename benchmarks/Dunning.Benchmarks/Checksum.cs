using System.Security.Cryptography;

namespace Dunning.Benchmarks;

/// <summary>
/// Do two builds of the engine decide alike? The hash of all canonical decisions over generated debtor-days.
/// </summary>
/// <remarks>
/// Debtors of several sizes, policies with options at both ends, and for each debtor some days one after the other, on
/// which what was decided is issued. Whoever makes the engine faster compares the line before with the line after.
/// </remarks>
internal static class Checksum
{
    private const int Days = 4;

    private static readonly Portfolio[] Portfolios = [new(3), new(4, cases: 1, items: 2), new(5, cases: 2, items: 40)];

    private static readonly PolicyOptions[] Options =
    [
        PolicyOptions.Default,
        new() { CatchUp = CatchUp.MostSevere, MinimumScope = MinimumScope.Level, DueDay = DueDayCount.One,
            GapDays = 3 },
        new() { MinimumScope = MinimumScope.Item, HoldAge = HoldAge.StandsStill, AfterHold = AfterHold.NextLevel },
        new() { Credit = CreditScope.Debtor, Grace = GraceMeaning.Subtracts, PaymentsAgeMaxDays = 7, SettleDays = 3 },
    ];

    /// <summary>Decides and prints.</summary>
    /// <param name="debtorDays">About how many decisions.</param>
    public static void Print(int debtorDays)
    {
        var policies = Options.Select(PortfolioPolicy.Build)
            .Append(PortfolioPolicy.Build())
            .Append(DunningPolicy.Default);
        var engines = policies.Select(policy => new DunningEngine(policy)).ToArray();
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var decisions = 0;
        for (var number = 0; decisions < debtorDays; number++)
        {
            foreach (var portfolio in Portfolios)
            {
                decisions += Add(hash, engines[number % engines.Length], portfolio.Debtor(number));
            }
        }

        Console.WriteLine($"{decisions} decisions, SHA-256 {Convert.ToHexStringLower(hash.GetHashAndReset())}");
    }

    private static int Add(IncrementalHash hash, DunningEngine engine, DebtorSnapshot debtor)
    {
        var day = Portfolio.Today;
        for (var i = 0; i < Days; i++)
        {
            var decision = engine.Decide(debtor, AsOf.On(day));
            hash.AppendData(DecisionJson.ToBytes(decision).Span);
            debtor = DunningEngine.Issue(debtor, decision);
            var known = debtor.PaymentsKnownUntil;
            var next = i % 2 == 0 ? decision.NextEvaluation ?? day.PlusDays(1) : day.PlusDays(1);
            debtor = debtor with { PaymentsKnownUntil = known?.PlusDays(NodaTime.Period.DaysBetween(day, next)) };
            day = next;
        }

        return Days;
    }
}
