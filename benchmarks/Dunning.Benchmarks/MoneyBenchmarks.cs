using BenchmarkDotNet.Attributes;

namespace Dunning.Benchmarks;

/// <summary>What does adding two amounts cost? Every item is added a few times, so it has some nanoseconds.</summary>
[MemoryDiagnoser]
public class MoneyBenchmarks
{
    private readonly Money _one = new(512.50m, Currency.EUR);
    private readonly Money _other = new(0.01m, Currency.EUR);

    [Benchmark]
    public Money Add() => _one + _other;
}
