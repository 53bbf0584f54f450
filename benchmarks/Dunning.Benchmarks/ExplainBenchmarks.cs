using BenchmarkDotNet.Attributes;

namespace Dunning.Benchmarks;

/// <summary>
/// What does it cost to explain one decision? A person asks for it, one debtor at a time, so a millisecond is nothing.
/// </summary>
[MemoryDiagnoser]
public class ExplainBenchmarks
{
    private const int Debtors = 256;

    private readonly DunningEngine _engine = new(PortfolioPolicy.Build());
    private readonly AsOf _asOf = AsOf.On(Portfolio.Today);
    private readonly DebtorSnapshot[] _debtors = new Portfolio().Debtors(0, Debtors);
    private int _next;

    [Benchmark]
    public Explanation Explain()
    {
        _next = (_next + 1) % Debtors;
        return _engine.Explain(Portfolio.Fresh(_debtors[_next]), _asOf);
    }
}
