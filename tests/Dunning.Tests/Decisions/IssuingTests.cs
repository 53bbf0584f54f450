namespace Dunning.Tests.Decisions;

/// <summary>A reminder that was repeated twice; the tests issue what comes after it.</summary>
public class IssuingTests
{
    [Fact]
    public void A_level_that_rises_counts_its_repeats_anew()
    {
        var snapshot = new DebtorSnapshot
        {
            Debtor = "D",
            Currency = Currency.EUR,
            Receivables = [new() { Id = "R", Amount = 100m, DueOn = new(2026, 1, 5) }],
            Reachable = [Channel.Email],
            PaymentsKnownUntil = new(2026, 2, 19),
            History = new()
            {
                Items = [new() { Receivable = "R", Rung = 1, Level = "reminder", On = new(2026, 2, 10), Repeats = 2 }],
            },
        };

        var decision = new DunningEngine(DunningPolicy.Default).Decide(snapshot, AsOf.On(new(2026, 2, 20)));
        var level = DunningEngine.Issue(snapshot, decision).History.Items.Single();

        (level.Level, level.Rung, level.Repeats).ShouldBe(("second-reminder", 2, 0));
    }
}
