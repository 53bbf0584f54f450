using NodaTime;

namespace Dunning.Tests.Contacts.Law;

/// <summary>States of persons and debts: facts of the laws of two countries, and what beats what.</summary>
public sealed class HoldCaseTests
{
    private static readonly LocalDate Day = new(2026, 6, 1);

    private static readonly HoldRule Validation = new()
    {
        Id = new("us.dispute-in-validation"),
        Citation = "15 USC 1692g(b)",
        Source = "test",
        Kind = HoldKind.Dispute,
        Cases = ["written-in-validation-period"],
    };

    private static readonly HoldRule BreathingSpace = new()
    {
        Id = new("us.breathing-space"),
        Citation = "DRS Regs 2020 reg 7",
        Source = "test",
        Kind = HoldKind.Moratorium,
        StopsInterest = true,
        StopsCharges = true,
        NotAgainWithin = Period.FromMonths(12),
    };

    [Theory]
    [InlineData("US-HOLD-001", HoldKind.CeaseContact)]
    [InlineData("US-HOLD-004", HoldKind.Represented)]
    [InlineData("US-HOLD-011", HoldKind.Insolvent)]
    [InlineData("US-HOLD-012", HoldKind.Insolvent)]
    [InlineData("MULTI-002", HoldKind.Insolvent)]
    public void State_KeepsTheDebtorFromBeingCalled_AndIsNamed(string id, HoldKind kind)
    {
        var verdict = Ask(Held(new() { Id = "H-1", Kind = kind, From = Day.PlusDays(-30) }), LawOf.Call());

        verdict.Kind.ShouldBe(VerdictKind.Deny);
        verdict.Findings[0].Datum.ShouldBe($"hold:{Codes.Of(kind)}");
        RegulationCases.Expected(id).Flag("permitted").ShouldBeFalse();
    }

    [Fact]
    public void State_Represented_EndsWhenCounselDoesNotAnswer()
    {
        // The mandate no longer binds: the host ends the hold.
        var hold = new Hold { Id = "H-1", Kind = HoldKind.Represented, From = Day.PlusDays(-60), Until = Day };

        Ask(Held(hold), LawOf.Call()).Kind.ShouldBe(VerdictKind.Allow, "US-HOLD-005");
        var before = LawOf.Guard(Validation).Ask(Held(hold), LawOf.Call(), LawOf.At(Day.PlusDays(-1)));
        before.Until.ShouldBe(LawOf.StartOf(Day));
    }

    [Fact]
    public void State_WrittenDispute_StopsEverythingUntilItIsVerified()
    {
        var open = new Hold
        {
            Id = "H-1",
            Kind = HoldKind.Dispute,
            Case = "written-in-validation-period",
            From = Day.PlusDays(-3),
            Receivables = ["R-1"],
        };
        var verified = open with { Until = Day, Outcome = DisputeOutcome.Rejected };
        var letter = LawOf.By(Channel.Letter) with { Purpose = Purpose.Service };

        Ask(Held(open), LawOf.Call()).Kind.ShouldBe(VerdictKind.Deny, "US-HOLD-007");
        Ask(Held(open), letter).Of(Validation)!.Value.Kind.ShouldBe(FindingKind.Forbids);
        Ask(Held(verified), LawOf.By(Channel.Letter)).Kind.ShouldBe(VerdictKind.Allow, "US-HOLD-008");
    }

    [Fact]
    public void State_OralDispute_StopsNothingByThatLaw()
    {
        var oral = new Hold
        {
            Id = "H-1",
            Kind = HoldKind.Dispute,
            Case = "oral",
            From = Day.PlusDays(-3),
            Receivables = ["R-1"],
            Amount = 40,
        };

        // The law lets the call go on; of the disputed part nothing is asked for (P5), of the rest it is.
        var verdict = Ask(Held(oral), LawOf.Call("R-1"));

        verdict.Passes(Validation).ShouldBeTrue("US-HOLD-009");
        verdict.Kind.ShouldBe(VerdictKind.Allow);
        Ask(Held(oral with { Amount = null }), LawOf.Call("R-1")).Findings[0].Datum.ShouldBe("hold:dispute");
    }

    [Fact]
    public void State_NotedDispute_IsAskedFor_UnlessLawKnowsItsCase()
    {
        var noted = new Hold
        {
            Id = "H-1",
            Kind = HoldKind.Dispute,
            Case = "late",
            From = Day.PlusDays(-3),
            Receivables = ["R-1"],
            Allowed = [Purpose.Collect],
        };

        Ask(Held(noted), LawOf.Call("R-1")).Kind.ShouldBe(VerdictKind.Allow);
        Ask(Held(noted with { Allowed = [] }), LawOf.Call("R-1")).Kind.ShouldBe(VerdictKind.Deny);
        var known = Ask(Held(noted with { Case = "written-in-validation-period" }), LawOf.Call("R-1"));
        known.Obstacles.ShouldHaveSingleItem().Rule.ShouldBe(Validation);
    }

    [Fact]
    public void Rule_SpeaksNotOfTheCasesThatItLeavesOut()
    {
        var written = Validation with { Kind = HoldKind.CeaseContact, Cases = [], ExceptCases = ["oral"] };
        var hold = new Hold { Id = "H-1", Kind = HoldKind.CeaseContact, From = Day.PlusDays(-3) };
        FindingKind? Of(string? name) => LawOf.Guard(written)
            .Ask(Held(hold with { Case = name }), LawOf.Call(), LawOf.At(Day)).Of(written)?.Kind;

        Of("oral").ShouldBe(FindingKind.Passes);
        Of("written").ShouldBe(FindingKind.Forbids);
        Of(null).ShouldBe(FindingKind.Forbids, "what is not known is taken the stricter way");
        Ask(Held(hold with { Case = "oral" }), LawOf.Call()).Kind.ShouldBe(VerdictKind.Deny, "P5 holds all the same");
    }

    [Fact]
    public void State_EmployerForbidsCalls_OnlyTheWorkplaceIsShut()
    {
        var debtor = LawOf.Debtor().Profile(profile => profile with { Preference = new() { NotAtWork = true } });

        Ask(debtor, LawOf.Call() with { Place = ContactPlace.Work }).Kind.ShouldBe(VerdictKind.Deny, "US-HOLD-013");
        Ask(debtor, LawOf.Call() with { Place = ContactPlace.Private }).Kind.ShouldBe(VerdictKind.Allow);
    }

    [Theory]
    [InlineData("US-HOLD-014", PartyRole.Executor, Purpose.Statutory)]
    [InlineData("US-HOLD-014", PartyRole.Executor, Purpose.Service)]
    [InlineData("US-HOLD-015", PartyRole.ContactPerson, Purpose.Statutory)]
    [InlineData("US-HOLD-015", PartyRole.ContactPerson, Purpose.Collect)]
    public void State_Deceased_WhoIsWrittenTo(string id, PartyRole role, Purpose purpose)
    {
        var debtor = Held(new() { Id = "H-1", Kind = HoldKind.Deceased, From = Day.PlusDays(-9) }, role);
        var letter = LawOf.By(Channel.Letter) with { To = "P-1", Purpose = purpose };

        (Ask(debtor, letter).Kind is VerdictKind.Allow).ShouldBe(RegulationCases.Expected(id).Flag("permitted"));
    }

    [Fact]
    public void State_TimeBarred_IsNoHold()
    {
        var disclosure = new ContentRule
        {
            Id = new("us.time-barred-disclosure"),
            Citation = "12 CFR 1006.26(b)",
            Source = "test",
            Forbids = ["threat-of-suit"],
        };
        var guard = LawOf.Guard(disclosure);

        guard.Ask(LawOf.Debtor(), LawOf.By(Channel.Letter), LawOf.At(Day)).Kind
            .ShouldBe(VerdictKind.Allow, "US-HOLD-017");
        guard.Ask(LawOf.Debtor(), LawOf.By(Channel.Letter) with { Contains = ["threat-of-suit"] }, LawOf.At(Day)).Kind
            .ShouldBe(VerdictKind.Deny);
    }

    [Fact]
    public void Moratorium_DebtThatItDoesNotName_IsAskedFor()
    {
        var given = RegulationCases.Given("GB-BS-004");
        var debtor = Held(new()
        {
            Id = "H-1",
            Kind = HoldKind.Moratorium,
            From = given.Date("moratoriumStart"),
            Receivables = ["R-1"],
        }).With(facts => facts with
        {
            Receivables = facts.Receivables.Add(facts.Receivables[0] with { Id = "R-2" }),
        });
        var at = LawOf.At(given.Date("today"));

        LawOf.Guard(BreathingSpace).Ask(debtor, LawOf.By(Channel.Letter) with { Receivables = ["R-2"] }, at).Kind
            .ShouldBe(VerdictKind.Allow);
        LawOf.Guard(BreathingSpace).Ask(debtor, LawOf.By(Channel.Letter) with { Receivables = ["R-1"] }, at).Kind
            .ShouldBe(VerdictKind.Deny);
        LawOf.Guard(BreathingSpace).Ask(debtor, LawOf.By(Channel.Letter), at).Kind.ShouldBe(VerdictKind.Deny);
    }

    [Fact]
    public void Moratorium_InterestStandsStillForItsPersonOnly()
    {
        var (given, expected) = (RegulationCases.Given("GB-BS-006"), RegulationCases.Expected("GB-BS-006"));
        var pause = given.Dates("pause");
        var hold = new Hold
        {
            Id = "H-1",
            Kind = HoldKind.Moratorium,
            From = pause[0],
            Until = pause[1].PlusDays(1),
        };
        var (first, last) = (given.Date("accrueFrom"), given.Date("accrueTo"));
        var days = Enumerable.Range(0, Period.DaysBetween(first, last) + 1)
            .Count(i => !BreathingSpace.StillsInterest(hold, null, first.PlusDays(i)));

        days.ShouldBe(expected.GetProperty("daysCharged").GetInt32());
        Math.Round(2000m * 20 / 100 * days / 365, 2).ToString(System.Globalization.CultureInfo.InvariantCulture)
            .ShouldBe(expected.Text("interest"));
        BreathingSpace.StillsInterest(hold, "P-1", pause[0]).ShouldBeFalse("GB-BS-007");
        BreathingSpace.MayBeginAgain(
            RegulationCases.Given("GB-BS-008").Date("lastStart"),
            RegulationCases.Given("GB-BS-008").Date("newApplication")).ShouldBeFalse("GB-BS-008");
        BreathingSpace.MayBeginAgain(new(2026, 1, 16), new(2027, 1, 16)).ShouldBeTrue();
    }

    [Theory]
    [InlineData("GB-BS-001", HoldKind.Moratorium, null, "2026-01-16", 60, true, "2026-03-17")]
    [InlineData("GB-CONC-001", HoldKind.HardshipReview, "debt-adviser", "2026-05-01", 30, false, "2026-06-01")]
    public void Law_SaysHowLongAStateLasts(
        string id, HoldKind kind, string? name, string from, int days, bool isFirstIncluded, string free)
    {
        var parse = NodaTime.Text.LocalDatePattern.Iso;
        var rule = new HoldRule
        {
            Id = new("us.lasts"),
            Citation = id,
            Source = "test",
            Kind = kind,
            Cases = name is null ? [] : [name],
            Lasts = new()
            {
                Id = new("us.length"),
                Citation = id,
                Source = "test",
                Length = Period.FromDays(days),
                EventDayCounts = isFirstIncluded,
            },
        };
        var start = parse.Parse(from).Value;
        var debtor = Held(new() { Id = "H-1", Kind = kind, Case = name, From = start });

        var verdict = LawOf.Guard(rule).Ask(debtor, LawOf.By(Channel.Letter), LawOf.At(start.PlusDays(1)));

        verdict.Until.ShouldBe(LawOf.StartOf(parse.Parse(free).Value));
        LawOf.Guard(Validation).Ask(debtor, LawOf.By(Channel.Letter), LawOf.At(start.PlusDays(1))).Kind
            .ShouldBe(VerdictKind.Deny, "without the law it lasts until it is ended");
    }

    [Fact]
    public void Crisis_LastsThirtyDaysAfterItsTreatment_AndNotBeforeThatIsTold()
    {
        var ended = RegulationCases.Given("GB-BS-005").Date("treatmentEnded");
        var last = RegulationCases.Expected("GB-BS-005").Date("lastDay");
        var crisis = BreathingSpace with
        {
            Cases = ["mental-health-crisis"],
            Lasts = new()
            {
                Id = new("us.length"),
                Citation = "reg 32",
                Source = "test",
                Length = Period.FromDays(30),
            },
            LastsFrom = HoldLength.FromEndOfCause,
        };
        var treated = new Hold
        {
            Id = "H-1",
            Kind = HoldKind.Moratorium,
            Case = "mental-health-crisis",
            From = ended.PlusDays(-200),
        };
        var (guard, letter) = (LawOf.Guard(crisis), LawOf.By(Channel.Letter));

        guard.Ask(Held(treated), letter, LawOf.At(last.PlusDays(400))).Kind.ShouldBe(VerdictKind.Deny, "it goes on");
        guard.Ask(Held(treated with { CauseEndedOn = ended }), letter, LawOf.At(ended)).Until
            .ShouldBe(LawOf.StartOf(last.PlusDays(1)));
        guard.Ask(Held(treated with { CauseEndedOn = ended }), letter, LawOf.At(last.PlusDays(1))).Kind
            .ShouldBe(VerdictKind.Allow);
        LawOf.Guard(crisis with { ValidFrom = ended.PlusDays(1) })
            .Ask(Held(treated with { CauseEndedOn = ended }), letter, LawOf.At(ended.PlusDays(90))).Kind
            .ShouldBe(VerdictKind.Deny, "it was no law then");
    }

    [Fact]
    public void Rule_OnlyTightensTheTable()
    {
        // A law that lets everything be said lowers nothing of the table.
        var lax = Validation with { Kind = HoldKind.Moratorium, Cases = [], Allows = [.. Enum.GetValues<Purpose>()] };
        var debtor = Held(new() { Id = "H-1", Kind = HoldKind.Moratorium, From = Day });

        LawOf.Guard(lax).Ask(debtor, LawOf.By(Channel.Letter), LawOf.At(Day)).Kind.ShouldBe(VerdictKind.Deny);
    }

    private static ContactVerdict Ask(DebtorSnapshot debtor, ProposedContact contact) =>
        LawOf.Guard(Validation).Ask(debtor, contact, LawOf.At(Day));

    private static DebtorSnapshot Held(Hold hold, PartyRole? role = null) => LawOf.Debtor().With(facts => facts with
    {
        Holds = [hold],
        Parties = role is not { } known ? [] :
        [
            new() { Id = "P-1", Role = known, Contact = facts.Contact },
        ],
    });
}
