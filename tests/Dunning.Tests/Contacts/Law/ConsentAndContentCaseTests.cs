using NodaTime;

namespace Dunning.Tests.Contacts.Law;

/// <summary>Consent, objection, and what a text must say: facts of several laws.</summary>
public sealed class ConsentAndContentCaseTests
{
    private static readonly LocalDate Day = new(2026, 6, 1);

    private static readonly ConsentRule NumberCheck = new()
    {
        Id = new("us.number-check"),
        Citation = "12 CFR 1006.6(d)(5)(ii)",
        Source = "test",
        CheckedWithinDays = 60,
        AppliesWhen = new() { Channels = [ChannelKind.TextMessage] },
    };

    [Fact]
    public void Consent_Withdrawn_ForbidsOneSecondLater()
    {
        var given = RegulationCases.Given("EU-GDPR-001");
        var withdrawn = given.GetProperty("withdrawnAt").Instant();
        var debtor = With(new(Channel.Sms, ConsentState.Withdrawn) { At = withdrawn });

        Ask(debtor, given.GetProperty("candidateAt").Instant()).Kind.ShouldBe(VerdictKind.Deny);
        Ask(debtor, withdrawn).Kind.ShouldBe(VerdictKind.Deny);
        Ask(debtor, withdrawn - Duration.Epsilon).Kind.ShouldBe(VerdictKind.Allow);
    }

    [Theory]
    [InlineData("EU-GDPR-003", ConsentState.ObjectedToMarketing, true)]
    [InlineData("EU-GDPR-004", ConsentState.Objected, true)]
    public void Consent_Objection_YieldsOnlyToOverridingGrounds(string id, ConsentState state, bool isOverridden)
    {
        var permitted = RegulationCases.Expected(id).Flag("permitted");

        IsAllowed(With(new(Channel.Sms, state) { IsOverridden = isOverridden })).ShouldBe(permitted);
        IsAllowed(With(new(Channel.Sms, state))).ShouldBeFalse();
    }

    [Theory]
    [InlineData(ConsentState.Withdrawn, "2026-06-15")]
    [InlineData(ConsentState.Objected, null)]
    public void Consent_Withdrawn_BindsAtOnce_AndTellsUntilWhenLawLetsItBeHonoured(ConsentState state, string? last)
    {
        var rule = new ConsentRule
        {
            Id = new("us.revoked"),
            Citation = "47 CFR 64.1200(a)(10)",
            Source = "test",
            LastConfirmed = new(2026, 1, 1),
            HonourWithin = new()
            {
                Id = new("us.revocation"),
                Citation = "47 CFR 64.1200(a)(10)",
                Source = "test",
                Length = Period.FromDays(10),
                SkipsWeekdays = [IsoDayOfWeek.Saturday, IsoDayOfWeek.Sunday],
            },
        };
        var on = new LocalDate(2026, 6, 1);
        var verdict = LawOf.Guard(rule).Ask(
            With(new(Channel.Sms, state, on)), LawOf.By(Channel.Sms), LawOf.At(on));
        var instant = LawOf.Guard(rule).Ask(
            With(new(Channel.Sms, state) { At = LawOf.At(on, 9) }), LawOf.By(Channel.Sms), LawOf.At(on));

        verdict.Kind.ShouldBe(VerdictKind.Deny);
        verdict.Of(rule)!.Value.Through.ShouldBe(
            last is null ? null : NodaTime.Text.LocalDatePattern.Iso.Parse(last).Value);
        instant.Of(rule)!.Value.Through.ShouldBe(verdict.Of(rule)!.Value.Through);
        LawOf.Guard(rule with { HonourWithin = null }).Ask(
            With(new(Channel.Sms, state, on)), LawOf.By(Channel.Sms), LawOf.At(on)).Findings
            .ShouldAllBe(finding => finding.Through == null);
        verdict.ToString().Contains(
            "consent withdrawn, which binds at once; law gives until Mon 15 Jun 2026 to honour it; 47 CFR",
            StringComparison.Ordinal).ShouldBe(last is not null);
        verdict.ToString(Language.German)
            .Contains("das Gesetz lässt Zeit bis Mo., 15. Juni 2026", StringComparison.Ordinal)
            .ShouldBe(last is not null);
    }

    [Fact]
    public void Consent_WordsOtherThanStop_AreAWithdrawalAsWell()
    {
        // The host reads what the person wrote; whatever it was, it is recorded as a withdrawal.
        RegulationCases.Expected("US-OPT-004").Flag("optedOut").ShouldBeTrue();
        IsAllowed(With(new(Channel.Sms, ConsentState.Withdrawn, Day))).ShouldBeFalse();
        IsAllowed(With(new(Channel.Email, ConsentState.Withdrawn, Day))).ShouldBeTrue();
    }

    [Theory]
    [InlineData("US-TEXT-001")]
    [InlineData("US-TEXT-002")]
    public void Consent_NumberWasCheckedWithinSixtyDays(string id)
    {
        var given = RegulationCases.Given(id);
        var debtor = LawOf.Debtor().Profile(profile => profile with
        {
            Checks = [new(Channel.Sms, given.Date("reassignedNumberCheckDate"))],
        });

        var verdict = LawOf.Guard(NumberCheck).Ask(debtor, LawOf.By(Channel.Sms), LawOf.At(given.Date("sendDate")));

        verdict.Passes(NumberCheck).ShouldBe(RegulationCases.Expected(id).Flag("permitted"));
        LawOf.Guard(NumberCheck).Ask(LawOf.Debtor(), LawOf.By(Channel.Sms), LawOf.At(Day)).Of(NumberCheck)!.Value.Datum
            .ShouldBe("check");
    }

    [Fact]
    public void Content_EveryMissingElementIsNamed()
    {
        var rule = Content("us.inkasso-content", new()
        {
            CreditorRoles = [CreditorRole.Agency, CreditorRole.Purchaser],
            DebtorKinds = [DebtorKind.Consumer],
            Circumstances = [LegalCircumstance.FirstDemand],
        }) with
        {
            Requires =
            [
                "client-name-and-address", "ground-with-contract-object-and-date", "fee-kind-amount-ground",
                "supervisory-authority",
            ],
        };
        var interest = Content("us.inkasso-interest", new() { Containing = ["interest"] }) with
        {
            Requires = ["interest-calculation"],
        };
        var contains = RegulationCases.Given("DE-RDG-002").GetProperty("contains").EnumerateArray()
            .Select(element => element.GetString()!).ToValueList();
        var letter = LawOf.By(Channel.Letter) with { Contains = contains.Add("interest") };
        var guard = LawOf.Guard(rule, interest);

        var verdict = guard.Ask(LawOf.Debtor(), letter, LawOf.At(Day));

        verdict.Kind.ShouldBe(VerdictKind.Deny);
        verdict.Passes(rule).ShouldBeTrue();
        verdict.Obstacles.ShouldHaveSingleItem().Elements.ShouldBe(["interest-calculation"]);
        guard.Ask(LawOf.Debtor(), LawOf.By(Channel.Letter), LawOf.At(Day)).Of(rule)!.Value.Elements
            .ShouldBe(rule.Requires);
        guard.Ask(OwnName(), LawOf.By(Channel.Letter), LawOf.At(Day)).Of(rule).ShouldBeNull("DE-RDG-005");
    }

    [Theory]
    [InlineData("DE-RDG-003", "instalment-agreement", "cost-notice")]
    [InlineData("DE-RDG-004", "acknowledgement-request", "lost-defences-warning")]
    [InlineData("EU-CCD2-003", "", "debt-advice-referral")]
    [InlineData("US-OPT-003", "", "opt-out")]
    public void Content_WithoutItsElement_IsForbidden(string id, string containing, string element)
    {
        var rule = Content($"us.{element}", new() { Containing = containing.Length > 0 ? [containing] : [] }) with
        {
            Requires = [element],
        };
        var bare = LawOf.By(Channel.Sms) with { Contains = containing.Length > 0 ? [containing] : [] };
        var guard = LawOf.Guard(rule);

        guard.Ask(LawOf.Debtor(), bare, LawOf.At(Day)).Kind.ShouldBe(VerdictKind.Deny);
        guard.Ask(LawOf.Debtor(), bare, LawOf.At(Day)).Of(rule)!.Value.Elements.ShouldBe([element]);
        guard.Ask(LawOf.Debtor(), bare with { Contains = bare.Contains.Add(element) }, LawOf.At(Day)).Kind
            .ShouldBe(VerdictKind.Allow);
        RegulationCases.Expected(id).Flag("permitted").ShouldBeFalse();
    }

    [Theory]
    [InlineData("", false)]
    [InlineData("interest", false)]
    [InlineData("costs", false)]
    [InlineData("costs interest", true)]
    [InlineData("costs interest deadline", true)]
    public void Content_OfTextsThatHaveTwoElementsAtOnce(string contains, bool applies)
    {
        var rule = Content("us.sum", new() { ContainingAll = ["interest", "costs"] }) with { Requires = ["sum"] };
        var letter = LawOf.By(Channel.Letter) with
        {
            Contains = contains.Split(' ', StringSplitOptions.RemoveEmptyEntries).ToValueList(),
        };

        LawOf.Guard(rule).Ask(LawOf.Debtor(), letter, LawOf.At(Day)).Kind
            .ShouldBe(applies ? VerdictKind.Deny : VerdictKind.Allow);
    }

    [Theory]
    [InlineData(DebtorKind.Consumer, "consumer-credit", true)]
    [InlineData(DebtorKind.Consumer, "mortgage", false)]
    [InlineData(DebtorKind.Business, "consumer-credit", false)]
    [InlineData(DebtorKind.Business, "mortgage", false)]
    public void Content_OfDebtorsAndProductsAtOnce(DebtorKind kind, string product, bool applies)
    {
        var rule = Content("us.credit", new()
        {
            DebtorKinds = [DebtorKind.Consumer],
            Products = ["consumer-credit"],
        }) with
        {
            Requires = ["sum"],
        };
        var debtor = LawOf.Debtor().With(facts => facts with
        {
            Kind = kind,
            Accounts = [facts.Accounts[0] with { Product = product }],
        });

        LawOf.Guard(rule).Ask(debtor, LawOf.By(Channel.Letter), LawOf.At(Day)).Kind
            .ShouldBe(applies ? VerdictKind.Deny : VerdictKind.Allow);
    }

    [Fact]
    public void Content_DebtAdvice_IsForThoseInDifficultiesWithTheirCredit()
    {
        var rule = Content("us.debt-advice", new()
        {
            Products = ["consumer-credit"],
            Circumstances = [LegalCircumstance.Hardship],
        }) with
        {
            Requires = ["debt-advice-referral"],
        };

        Applies(true, "consumer-credit").ShouldBeTrue();
        Applies(true, product: null).ShouldBeTrue("what is not known is met");
        Applies(true, "mortgage").ShouldBeFalse();
        Applies(hardship: null, "consumer-credit").ShouldBeFalse();

        bool Applies(bool? hardship, string? product) => LawOf.Guard(rule).Ask(
            LawOf.Debtor().With(facts => facts with
            {
                Hardship = hardship,
                Accounts = [facts.Accounts[0] with { Product = product }],
            }),
            LawOf.By(Channel.Letter),
            LawOf.At(Day)).Of(rule) is { Kind: FindingKind.Forbids };
    }

    [Theory]
    [InlineData("US-LCM-001")]
    [InlineData("US-LCM-002")]
    public void Content_LimitedMessage_HasItsPartsAndNothingElse(string id)
    {
        var rule = Content("us.limited-content", new() { Containing = ["limited-content-message"] }) with
        {
            Strength = LegalStrength.Guidance,
            Requires = ["business-name", "request-to-reply", "contact-name", "phone"],
            Only = ["limited-content-message", "salutation", "date"],
        };
        var extras = RegulationCases.Given(id).GetProperty("extras").EnumerateArray()
            .Select(extra => extra.GetString()!).ToArray();
        var message = LawOf.Call() with { Contains = [.. rule.Requires, "limited-content-message", .. extras] };

        var verdict = LawOf.Guard(rule).Ask(LawOf.Debtor(), message, LawOf.At(Day));

        verdict.Passes(rule).ShouldBe(RegulationCases.Expected(id).Flag("limitedContentMessage"));
        verdict.Flags.SelectMany(flag => flag.Elements).ShouldBe(extras);
        verdict.Kind.ShouldBe(VerdictKind.Allow);
    }

    private static ContentRule Content(string id, LegalScope scope) =>
        new() { Id = new(id), Citation = "test", Source = "test", AppliesWhen = scope };

    private static DebtorSnapshot With(Consent consent) =>
        LawOf.Debtor().Profile(profile => profile with { Consents = [consent] });

    private static DebtorSnapshot OwnName() =>
        LawOf.Debtor().With(facts => facts with { Accounts = [new() { Id = "A-1" }] });

    private static bool IsAllowed(DebtorSnapshot debtor) => Ask(debtor, LawOf.At(Day)).Kind is VerdictKind.Allow;

    private static ContactVerdict Ask(DebtorSnapshot debtor, Instant at) =>
        LawOf.Guard(LawOf.SevenInSeven).Ask(debtor, LawOf.By(Channel.Sms), at);
}
