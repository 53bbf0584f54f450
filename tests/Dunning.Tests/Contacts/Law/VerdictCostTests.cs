using NodaTime;

namespace Dunning.Tests.Contacts.Law;

/// <summary>A verdict is asked before every call: with 12 rules and 50 contacts it allocates next to nothing.</summary>
public sealed class VerdictCostTests
{
    private const int BytesMax = 1_536;

    [Theory]
    [InlineData(2, VerdictKind.Allow)]
    [InlineData(1, VerdictKind.Defer)]
    public void Verdict_Allocates(int daysAgo, VerdictKind kind)
    {
        var day = new LocalDate(2026, 6, 1);
        LegalRule[] rules =
        [
            .. Enumerable.Range(0, 8).Select(i => LawOf.SevenInSeven with
            {
                Id = new($"us.window-{i}"),
                Limit = (daysAgo == 1 ? 3 : 8) + i,
                Length = i < 6 ? 7 : 1,
                Unit = i < 6 ? WindowUnit.Days : WindowUnit.Weeks,
            }),
            LawOf.AfterTalk,
            new ConsentRule { Id = new("us.consent"), Citation = "test", Source = "test" },
            new ContentRule { Id = new("us.content"), Citation = "test", Source = "test", Forbids = ["threat"] },
            new HoldRule { Id = new("us.hold"), Citation = "test", Source = "test", Kind = HoldKind.CeaseContact },
        ];
        var debtor = LawOf.Debtor([.. Enumerable.Range(0, 50).Select(i =>
            LawOf.Called(day.PlusDays(-1 - (i * daysAgo))))])
            .Profile(profile => profile with { Reachable = [Channel.Phone] });
        var (guard, call, at) = (LawOf.Guard(rules), LawOf.Call("R-1"), LawOf.At(day));
        guard.Ask(debtor, call, at).Kind.ShouldBe(kind);
        guard.Ask(debtor, call, at).Findings.Count.ShouldBe(12);

        var before = GC.GetAllocatedBytesForCurrentThread();
        guard.Ask(debtor, call, at);
        (GC.GetAllocatedBytesForCurrentThread() - before).ShouldBeLessThanOrEqualTo(BytesMax);
    }
}
