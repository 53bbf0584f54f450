using BenchmarkDotNet.Attributes;
using NodaTime;

namespace Dunning.Benchmarks;

/// <summary>
/// What does one verdict cost before a call, with 12 rules and 50 contacts made? Beside it stands what somebody would
/// write by hand for these rules alone, which gives no reasons and no instant.
/// </summary>
[MemoryDiagnoser]
[MinColumn]
public class GuardBenchmarks
{
    private readonly ContactGuard _guard = new(LawBook.Of(GuardCase.Pack).Value);
    private readonly ProposedContact _call = new() { Channel = Channel.Phone, Receivables = ["R-1"] };
    private readonly DebtorSnapshot _debtor = GuardCase.Debtor();
    private readonly Instant _at = GuardCase.At;

    [Benchmark]
    public ContactVerdict Verdict() => _guard.Ask(_debtor, _call, _at);

    [Benchmark(Baseline = true)]
    public bool ByHand() => GuardByHand.IsAllowed(_debtor.Facts, _at);
}
