using NodaTime;

namespace Dunning.Tests;

/// <summary>
/// The most that one debtor may owe: 100,000 receivables. Cost is counted, in bytes taken, never by a clock.
/// </summary>
public class ManyItemsTests
{
    private static readonly LocalDate Day = new(2026, 3, 2);
    private static readonly DunningEngine Engine = new(DunningPolicy.Default);

    [Fact]
    public void One_receivable_more_than_100000_is_refused() =>
        Debtor(100_001, _ => 0).FindProblems().Select(problem => problem.ToString()).ShouldBe(
            ["receivables: error DUN2002: 100001 receivables; a debtor may have 100000. Leave out what is settled."]);

    [Fact]
    public void A_hundred_thousand_overdue_go_into_one_notice()
    {
        var decision = Engine.Decide(Debtor(100_000, i => -i % 3_000), AsOf.On(Day));

        decision.Actions.Single().Total.ShouldBe(decision.Cases[0].Overdue);
    }

    [Fact]
    public void Ten_times_as_many_cost_about_ten_times_as_much() =>
        (Cost(30_000, i => -i % 3_000) / Cost(3_000, i => -i % 3_000)).ShouldBeInRange(5, 15);

    /// <summary>One is due a day for centuries and nobody can be reached, so that no day ahead brings an act.</summary>
    [Fact]
    public void Looking_for_the_next_day_ends_however_many_lie_ahead() =>
        (Cost(20_000, i => i) / Cost(2_000, i => i)).ShouldBeLessThan(20);

    private static long Cost(int count, Func<int, int> dueIn)
    {
        var debtor = Debtor(count, dueIn) with { Reachable = [] };
        var before = GC.GetAllocatedBytesForCurrentThread();
        Engine.Decide(debtor, AsOf.On(Day));
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static DebtorSnapshot Debtor(int count, Func<int, int> dueIn) => new()
    {
        Debtor = "D-1",
        Currency = Currency.EUR,
        PaymentsKnownUntil = Day,
        Reachable = [Channel.Email],
        Receivables = Enumerable.Range(0, count)
            .Select(i => new Receivable { Id = $"R-{i}", Amount = 10, DueOn = Day.PlusDays(dueIn(i)) })
            .ToValueList(),
    };
}
