using Dunning.Tests.Contacts.Law;
using Dunning.Tests.Generated;
using NodaTime;

namespace Dunning.Tests.Holds;

/// <summary>A hold that the host left open ends where law says so, for the engine and the guard alike.</summary>
public sealed class LawfulEndTests
{
    private static readonly LocalDate From = new(2026, 3, 2);

    private static readonly HoldRule Sixty = new()
    {
        Id = new("us.breathing-space"),
        Citation = "section 26",
        Source = "test",
        Kind = HoldKind.Moratorium,
        Lasts = Days("us.sixty", 60),
    };

    private static readonly Hold Open = new() { Id = "H-1", Kind = HoldKind.Moratorium, From = From };

    [Fact]
    public void Engine_EndsItOnTheDayOnWhichTheGuardDoes_AndSaysByWhichLaw()
    {
        var debtor = Held(Open);
        var engine = Engine(Sixty);
        var last = From.PlusDays(59);

        var before = engine.Decide(debtor, Known(last));
        before.Cases[0].Outcome.ShouldBe(Outcome.Wait);
        var reason = before.Cases[0].Reasons.First(one => one.Rule == Rules.HoldsInForce);
        reason.Until.ShouldBe(last.PlusDays(1));
        engine.Explain(debtor, Known(last)).ToString()
            .ShouldContain("on hold since Mon 2 Mar 2026: a moratorium; by law until Fri 1 May 2026 (section 26)");
        engine.Explain(debtor, Known(last), Language.German).ToString().ShouldContain("nach dem Gesetz bis");

        LawOf.Guard(Sixty).Ask(debtor, LawOf.By(Channel.Letter), LawOf.At(last)).Until
            .ShouldBe(LawOf.StartOf(last.PlusDays(1)));
        engine.Decide(debtor, Known(last.PlusDays(1))).Cases[0].Because.Rule.ShouldNotBe(Rules.HoldsInForce);
        engine.Decide(debtor, Known(last.PlusDays(30))).Cases[0].Outcome.ShouldBe(Outcome.Act);
        before.NextEvaluation.ShouldNotBeNull("the end is a day on which something changes");
        Engine().Decide(debtor, Known(last.PlusDays(30))).Cases[0].Outcome.ShouldBe(Outcome.Wait, "no law ends it");
    }

    public static TheoryData<string, Hold, HoldRule[], bool> Holds => new()
    {
        { "as law says", Open, [Sixty], true },
        { "the host says later", Open with { Until = From.PlusDays(400) }, [Sixty], false },
        {
            "death never ends",
            Open with { Kind = HoldKind.Deceased },
            [Sixty with { Kind = HoldKind.Deceased }],
            false
        },
        { "another kind", Open with { Kind = HoldKind.Block }, [Sixty], false },
        { "advice ends nothing", Open, [Sixty with { Strength = LegalStrength.Guidance }], false },
        { "another case", Open, [Sixty with { Cases = ["standard"] }], false },
        { "one of calls only", Open, [Sixty with { AppliesWhen = new() { Channels = [ChannelKind.Call] } }], false },
        { "of unknown product", Open, [Sixty with { AppliesWhen = new() { Products = ["credit"] } }], false },
        { "of another debtor", Open, [Sixty with { AppliesWhen = Businesses }], false },
        { "the last of two", Open, [Sixty, Sixty with { Id = new("us.b"), Lasts = Days("us.long", 600) }], false },
        {
            "one whose cause goes on",
            Open,
            [Sixty, Sixty with { Id = new("us.b"), LastsFrom = HoldLength.FromEndOfCause }],
            false
        },
        { "not law when it began", Open, [Sixty with { ValidFrom = From.PlusDays(1) }], false },
    };

    [Theory]
    [MemberData(nameof(Holds), DisableDiscoveryEnumeration = true)]
    public void WhatEndsIt(string why, Hold hold, HoldRule[] rules, bool ends)
    {
        var day = From.PlusDays(90);

        Engine(rules).Decide(Held(hold), Known(day)).Cases[0].Outcome.ShouldBe(ends ? Outcome.Act : Outcome.Wait, why);
        (LawOf.Guard(rules).Ask(Held(hold), LawOf.By(Channel.Letter), LawOf.At(day)).Kind is VerdictKind.Allow)
            .ShouldBe(ends, why);
    }

    [Fact]
    public void GuardAndEngine_AgreeOnEveryHold()
    {
        var counts = new int[2];
        ForAll.Check<int[], Dice>(
            numbers => new(numbers),
            dice =>
            {
                var hold = Open with
                {
                    Kind = dice.OneIn(2) ? HoldKind.Moratorium : dice.Of<HoldKind>(),
                    CauseEndedOn = dice.Maybe(2, () => From.PlusDays(dice.Below(30))),
                    Until = dice.Maybe(4, () => From.PlusDays(dice.Below(120))),
                };
                var rule = Sixty with
                {
                    Kind = hold.Kind,
                    Lasts = Days("us.sixty", 1 + dice.Below(90)),
                    LastsFrom = dice.Of<HoldLength>(),
                };
                var day = From.PlusDays(dice.Below(130));
                var verdict = LawOf.Guard(rule).Ask(Held(hold), LawOf.By(Channel.Letter), LawOf.At(day));
                var isHeld = verdict.Findings.Any(one =>
                    one.Kind is FindingKind.Waits or FindingKind.Forbids && one.Rule.Id == Rules.HoldsInForce);
                var decided = Engine(rule).Decide(Held(hold), Known(day));

                decided.Cases[0].Reasons.Any(one => one.Rule == Rules.HoldsInForce || one.Rule == Rules.DisputesOpen)
                    .ShouldBe(isHeld, $"{hold} on {day}: {verdict}");
                counts[isHeld ? 1 : 0]++;
            },
            400);

        counts.Min().ShouldBeGreaterThan(80);
    }

    private static LegalScope Businesses => new() { DebtorKinds = [DebtorKind.Business] };

    private static DeadlineRule Days(string name, int days) => new()
    {
        Id = new(name),
        Citation = "section 26",
        Source = "test",
        Length = Period.FromDays(days),
        EventDayCounts = true,
    };

    private static DunningEngine Engine(params ReadOnlySpan<HoldRule> rules) =>
        new(DunningPolicy.Default, LawBook.Of(LawOf.Pack("us", [.. rules])).Value);

    private static AsOf Known(LocalDate day) => AsOf.On(day);

    private static DebtorSnapshot Held(Hold hold) => LawOf.Debtor().With(facts => facts with
    {
        Holds = [hold],
        Currency = Currency.EUR,
        PaymentsKnownUntil = new(2026, 12, 31),
    });
}
