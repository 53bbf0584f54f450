using BenchmarkDotNet.Attributes;
using NodaTime;

namespace Dunning.Benchmarks;

/// <summary>
/// What does a statement of interest cost on 10 items over 3 years, in which the rate changes 6 times? Beside it stands
/// what somebody would write by hand for this regime alone, whose amounts are the same to the cent.
/// </summary>
[MemoryDiagnoser]
[MinColumn]
public class StatementBenchmarks
{
    private readonly InterestRegime _regime = new()
    {
        Id = new("de.default-interest"),
        Citation = "benchmark",
        Source = "benchmark",
        Reference = "de.base-rate",
        Margin = 9,
    };

    private readonly RateTable _table = new()
    {
        Name = "de.base-rate",
        Rates =
        [
            new(new(2022, 7, 1), -0.88m),
            new(new(2023, 1, 1), 1.62m),
            new(new(2023, 7, 1), 3.12m),
            new(new(2024, 1, 1), 3.62m),
            new(new(2024, 7, 1), 3.37m),
            new(new(2025, 1, 1), 2.27m),
            new(new(2025, 7, 1), 1.27m),
        ],
        KnownUntil = new(2026, 1, 1),
        Source = "benchmark",
    };

    private readonly ValueList<InterestClaim> _claims = Enumerable.Range(0, 10).Select(i => new InterestClaim
    {
        Principal = Money.FromMinorUnits(41_250 + (73_119 * i), Currency.EUR),
        FirstDay = new LocalDate(2022, 8, 2).PlusDays(9 * i),
        LastDay = new LocalDate(2025, 8, 1).PlusDays(9 * i),
    }).ToValueList();

    /// <summary>A comparison with something else would say nothing.</summary>
    [GlobalSetup]
    public void BothAreEqual()
    {
        var (ours, byHand) = (Statement(), ByHand());
        for (var i = 0; i < _claims.Count; i++)
        {
            var (item, hand) = (ours.Items[i], byHand.Items[i]);
            if (item.Interest.Amount != hand.Interest
                || !item.Lines.Select(line => (line.First, line.Last, line.Rate, line.Interest.Amount))
                    .SequenceEqual(hand.Lines.Select(line => (line.First, line.Last, line.Rate, line.Interest)))
                || hand.Lines.Count != _table.Rates.Count)
            {
                throw new InvalidOperationException($"Item {i}: {item.Interest} against {hand.Interest} by hand.");
            }
        }

        if (ours.Interest.Amount != byHand.Interest)
        {
            throw new InvalidOperationException($"{ours.Interest} against {byHand.Interest} by hand.");
        }
    }

    [Benchmark]
    public InterestStatement Statement() => _regime.Statement(_claims, _table);

    [Benchmark(Baseline = true)]
    public StatementByHand ByHand() => StatementByHand.Of(_claims, _table, _regime.Margin);
}
