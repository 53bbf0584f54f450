using NodaTime;

namespace Dunning.Tests.Contacts.Law;

/// <summary>Law that speaks of time-barred debts holds from the day on which one is.</summary>
public sealed class TimeBarredTests
{
    private static readonly LocalDate Barred = new(2027, 1, 1);

    private static readonly ContentRule NoThreat = new()
    {
        Id = new("us.time-barred-threat"),
        Citation = "12 CFR 1006.26(b)",
        Source = "test",
        Forbids = ["threat-of-suit"],
        AppliesWhen = new() { Circumstances = [LegalCircumstance.TimeBarred] },
    };

    private static readonly ProposedContact Threat = LawOf.By(Channel.Letter) with { Contains = ["threat-of-suit"] };

    private static DebtorSnapshot Debtor => LawOf.Debtor().With(facts => facts with
    {
        Receivables = [facts.Receivables[0] with { TimeBarredOn = Barred }],
    });

    [Fact]
    public void Threat_IsRefused_FromThatDayOn()
    {
        var guard = LawOf.Guard(NoThreat);
        var start = LawOf.StartOf(Barred);

        guard.Ask(Debtor, Threat, start - Duration.Epsilon).Kind.ShouldBe(VerdictKind.Allow);
        guard.Ask(Debtor, Threat, start).Of(NoThreat)!.Value.Kind.ShouldBe(FindingKind.Forbids);
        guard.Ask(Debtor, LawOf.By(Channel.Letter), start).Kind.ShouldBe(VerdictKind.Allow, "a reminder is allowed");
        guard.Ask(LawOf.Debtor(), Threat, start).Kind.ShouldBe(VerdictKind.Allow, "of this debt nothing is known");
    }

    [Fact]
    public void OfSeveralDebts_TheFirstThatIsBarredDecides()
    {
        var two = Debtor.With(facts => facts with
        {
            Receivables = facts.Receivables.Add(facts.Receivables[0] with
            {
                Id = "R-2",
                TimeBarredOn = Barred.PlusDays(-5),
            }),
        });
        var at = LawOf.At(Barred.PlusDays(-5));

        LawOf.Guard(NoThreat).Ask(two, Threat, at).Kind.ShouldBe(VerdictKind.Deny);
        LawOf.Guard(NoThreat).Ask(two, Threat with { Receivables = ["R-2"] }, at).Kind.ShouldBe(VerdictKind.Deny);
        LawOf.Guard(NoThreat).Ask(two, Threat with { Receivables = ["R-1"] }, at).Kind.ShouldBe(VerdictKind.Allow);
    }

    [Fact]
    public void Exception_TakesItsPlaceFromThatDayOn()
    {
        var disclosed = NoThreat with
        {
            Id = new("us.disclosed"),
            Forbids = [],
            Requires = ["time-barred-disclosure"],
            ExceptionTo = new("us.no-threat"),
        };
        var never = NoThreat with { Id = new("us.no-threat"), AppliesWhen = LegalScope.Everything };
        var letter = Threat with { Contains = ["threat-of-suit", "time-barred-disclosure"] };
        var before = LawOf.Guard(never, disclosed).Ask(Debtor, letter, LawOf.At(Barred.PlusDays(-2)));

        before.Kind.ShouldBe(VerdictKind.Defer);
        before.Until.ShouldBe(LawOf.StartOf(Barred));
        LawOf.Guard(never, disclosed).Ask(Debtor, letter, LawOf.StartOf(Barred)).Kind.ShouldBe(VerdictKind.Allow);
    }

    [Fact]
    public void Limitation_SaysTheDay()
    {
        var limitation = new Limitation
        {
            Id = new("us.limitation"),
            Citation = "section 195",
            Source = "test",
            Years = 3,
            FromYearEnd = true,
        };
        var dates = limitation.From(new() { AroseOn = new(2023, 5, 5), KnownOn = new(2023, 5, 5) });

        dates.DayAfter.ShouldBe(Barred);
    }
}
