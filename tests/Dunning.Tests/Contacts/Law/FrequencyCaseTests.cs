using NodaTime;

namespace Dunning.Tests.Contacts.Law;

/// <summary>How often, after what, and what counts: facts of Regulation F and of Massachusetts.</summary>
public sealed class FrequencyCaseTests
{
    private static readonly LocalDate Day = new(2026, 4, 7);

    public static TheoryData<string> Windows => RegulationCases.Of("frequency-window");

    [Theory]
    [MemberData(nameof(Windows))]
    public void Window_CasesOfTheLaw(string id)
    {
        var (given, expected) = (RegulationCases.Given(id), RegulationCases.Expected(id));
        var on = given.Date("candidateDate");
        var window = LawOf.SevenInSeven with
        {
            Limit = given.GetProperty("limit").GetInt32(),
            Length = given.GetProperty("windowDays").GetInt32(),
        };
        var pause = given.GetProperty("cooldownAfterConversationDays");
        LegalRule[] rules = pause.ValueKind is System.Text.Json.JsonValueKind.Null
            ? [window]
            : [window, LawOf.AfterTalk with { Length = pause.GetInt32() }];
        var debtor = LawOf.Debtor(
        [
            .. given.Dates("countedContactDates").Select(date => LawOf.Called(date)),
            .. given.Dates("conversationDates").Select(date =>
                LawOf.Called(date, ContactOutcome.RightParty) with { Direction = ContactDirection.Inbound }),
        ]);

        var verdict = LawOf.Guard(rules).Ask(debtor, LawOf.Call("R-1"), LawOf.At(on));

        rules.All(verdict.Passes).ShouldBe(expected.Flag("withinLimit"));
        verdict.Of(window)!.Value.Count.ShouldBe(expected.GetProperty("countedBeforeCandidateInWindow").GetInt32());
        var earliest = rules.Max(rule => verdict.Of(rule)!.Value.Earliest ?? LawOf.At(on));
        earliest.InZone(DateTimeZoneProviders.Tzdb[LawOf.Zone]).Date.ShouldBe(expected.Date("earliestPermittedDate"));
    }

    [Theory]
    [InlineData("US-RF-COUNT-001", ContactOutcome.NoAnswer)]
    [InlineData("US-RF-COUNT-003", ContactOutcome.MessageLeft)]
    [InlineData("US-RF-COUNT-004", ContactOutcome.Unknown)]
    [InlineData("US-RF-COUNT-005", ContactOutcome.NoAnswer)]
    [InlineData("US-RF-COUNT-006", ContactOutcome.MessageLeft)]
    [InlineData("US-RF-COUNT-007", ContactOutcome.NotConnected)]
    [InlineData("US-RF-COUNT-008", ContactOutcome.NotConnected)]
    public void Counting_OutcomesOfDials(string id, ContactOutcome outcome) =>
        Counted(LawOf.Called(Day.PlusDays(-1), outcome))
            .ShouldBe(RegulationCases.Expected(id).Flag("countsTowardFrequency") ? 1 : 0);

    [Theory]
    [InlineData("US-RF-COUNT-010", "email")]
    [InlineData("US-RF-COUNT-011", "letter")]
    public void Counting_CallsOnly_AndOtherRulesStillApply(string id, string channel)
    {
        var sent = LawOf.Called(Day, ContactOutcome.Delivered) with { Channel = Channel.Find(channel)!.Value };

        Counted(sent).ShouldBe(0);
        RegulationCases.Expected(id).Flag("otherRulesStillApply").ShouldBeTrue();
        LawOf.Guard(LawOf.SevenInSeven).Ask(LawOf.Debtor(sent), LawOf.Call(), LawOf.At(Day))
            .Obstacles.ShouldContain(finding => finding.Rule.Id == Rules.ContactsOneADay);
    }

    [Fact]
    public void Counting_InboundConversation_StartsTheCooldownAndCountsForNothing()
    {
        var talk = LawOf.Called(Day, ContactOutcome.RightParty) with { Direction = ContactDirection.Inbound };
        var verdict = LawOf.Guard(LawOf.SevenInSeven, LawOf.AfterTalk)
            .Ask(LawOf.Debtor(talk), LawOf.Call(), LawOf.At(Day));

        verdict.Of(LawOf.SevenInSeven)!.Value.Count.ShouldBe(0);
        verdict.Of(LawOf.AfterTalk)!.Value.Earliest.ShouldBe(LawOf.StartOf(Day.PlusDays(7)));
    }

    [Fact]
    public void Counting_SevenCallsToTwoNumbers_AreSevenForThePersonAndDebt()
    {
        var home = Channel.Custom("home-phone", ChannelKind.Call);
        var calls = Enumerable.Range(0, 7).Select(i =>
            LawOf.Called(Day.PlusDays(-1)) with { Channel = i < 4 ? Channel.Phone : home });

        Counted([.. calls]).ShouldBe(7);
    }

    [Fact]
    public void Counting_TalkAboutTwoDebts_StartsACooldownForEach()
    {
        var talked = new LocalDate(2026, 8, 13);
        var debtor = TwoDebts(LawOf.Called(talked, ContactOutcome.RightParty) with { Receivables = ["R-1", "R-2"] });
        var expected = RegulationCases.Expected("US-RF-COUNT-017").GetProperty("cooldownUntilExclusive");

        foreach (var (debt, name) in new[] { ("R-1", "medical"), ("R-2", "creditCard") })
        {
            LawOf.Guard(LawOf.AfterTalk).Ask(debtor, LawOf.Call(debt), LawOf.At(talked)).Of(LawOf.AfterTalk)!.Value
                .Earliest.ShouldBe(LawOf.StartOf(expected.Date(name)));
        }
    }

    [Fact]
    public void Counting_TalkAboutOneDebt_LeavesTheOtherFree()
    {
        var debtor = TwoDebts(LawOf.Called(Day, ContactOutcome.RightParty));

        LawOf.Guard(LawOf.AfterTalk).Ask(debtor, LawOf.Call("R-2"), LawOf.At(Day)).Passes(LawOf.AfterTalk)
            .ShouldBeTrue();
        LawOf.Guard(LawOf.AfterTalk).Ask(debtor, LawOf.Call(), LawOf.At(Day)).Passes(LawOf.AfterTalk).ShouldBeFalse();
    }

    [Fact]
    public void Counting_LoansOfOneAccount_AreOneDebt()
    {
        ReceivableId[] loans = ["L1", "L2", "L3"];
        var debtor = LawOf.Debtor([.. Enumerable.Range(0, 8).Select(i =>
            LawOf.Called(Day.PlusDays(-(i % 7))) with { Receivables = [loans[i % 3]] })])
            .With(facts => facts with
            {
                Receivables = loans.Select(id => facts.Receivables[0] with { Id = id }).ToValueList(),
            });

        var found = LawOf.Guard(LawOf.SevenInSeven).Ask(debtor, LawOf.Call("L1"), LawOf.At(Day))
            .Of(LawOf.SevenInSeven)!.Value;

        found.Count.ShouldBe(8);
        found.Kind.ShouldBe(FindingKind.Waits);
    }

    [Fact]
    public void Counting_TwoCollectors_CountApart()
    {
        var calls = Enumerable.Range(0, 12)
            .Select(i => LawOf.Called(Day.PlusDays(-1 - (i % 6))) with { By = i % 2 == 0 ? null : "agency-2" })
            .ToArray();

        calls.Length.ShouldBe(RegulationCases.Expected("US-RF-COUNT-019").GetProperty("aggregateCalls").GetInt32());
        Counted(calls).ShouldBe(6);
        LawOf.Guard(LawOf.SevenInSeven).Ask(LawOf.Debtor(calls), LawOf.Call(), LawOf.At(Day)).Kind
            .ShouldBe(VerdictKind.Allow);
    }

    [Theory]
    [InlineData("US-RF-CONS-001", ConsentReceiver.Us)]
    [InlineData("US-RF-CONS-002", ConsentReceiver.Us)]
    [InlineData("US-RF-CONS-004", ConsentReceiver.Creditor)]
    public void Counting_ConsentLeavesACallOut(string id, ConsentReceiver givenTo)
    {
        var given = RegulationCases.Given(id);
        var isDated = given.TryGetProperty("consentDate", out _);
        var consented = isDated ? given.Date("consentDate") : Day;
        var called = isDated ? given.Date("callDate") : Day.PlusDays(given.GetProperty("callDateOffset").GetInt32());
        var debtor = LawOf.Debtor(LawOf.Called(called)).Profile(profile => profile with
        {
            Consents = [new(Channel.Phone, ConsentState.Granted, consented) { GivenTo = givenTo }],
        });

        LawOf.Guard(LawOf.SevenInSeven).Ask(debtor, LawOf.Call(), LawOf.At(called.PlusDays(1)))
            .Of(LawOf.SevenInSeven)!.Value.Count
            .ShouldBe(RegulationCases.Expected(id).Flag("excludedFromCount") ? 0 : 1);
    }

    [Fact]
    public void Counting_ConsentEndsWithTheTalkItLedTo()
    {
        var given = RegulationCases.Given("US-RF-CONS-003");
        var called = given.Date("callDate");
        var talk = LawOf.Called(given.Date("conversationDate"), ContactOutcome.RightParty);
        var debtor = LawOf.Debtor(talk, LawOf.Called(called)).Profile(profile => profile with
        {
            Consents = [new(Channel.Phone, ConsentState.Granted, given.Date("consentDate"))],
        });
        var guard = LawOf.Guard(LawOf.SevenInSeven, LawOf.AfterTalk);

        guard.Ask(debtor, LawOf.Call(), LawOf.At(called.PlusDays(1))).Of(LawOf.SevenInSeven)!.Value.Count.ShouldBe(1);
        guard.Ask(debtor, LawOf.Call(), LawOf.At(called)).Passes(LawOf.AfterTalk).ShouldBeFalse();
    }

    [Fact]
    public void Scope_CreditorInItsOwnNameAndBusinessDebts_AreOutOfRegulationF()
    {
        var calls = Enumerable.Range(0, 12).Select(i => LawOf.Called(Day.PlusDays(-1 - (i % 6)))).ToArray();
        var own = LawOf.Debtor(calls).With(facts => facts with { Accounts = [new() { Id = "A-1" }] });
        var business = LawOf.Debtor(calls).With(facts => facts with { Kind = DebtorKind.Business });
        var guard = LawOf.Guard(LawOf.SevenInSeven);

        guard.Ask(own, LawOf.Call(), LawOf.At(Day)).Of(LawOf.SevenInSeven).ShouldBeNull();
        guard.Ask(business, LawOf.Call(), LawOf.At(Day)).Of(LawOf.SevenInSeven).ShouldBeNull();
        guard.Ask(LawOf.Debtor(calls), LawOf.Call(), LawOf.At(Day)).Of(LawOf.SevenInSeven).ShouldNotBeNull();
    }

    [Fact]
    public void Scope_MassachusettsBindsCreditorsAndCountsTexts()
    {
        var text = LawOf.Called(Day.PlusDays(-2)) with { Channel = Channel.Sms, Outcome = ContactOutcome.Delivered };
        var debtor = LawOf.Debtor(LawOf.Called(Day.PlusDays(-1)), text).With(facts => facts with
        {
            Accounts = [new() { Id = "A-1" }],
            Jurisdiction = "us-ma",
        });

        var found = States().Ask(debtor, LawOf.By(Channel.Sms), LawOf.At(Day)).Of(LawOf.TwoInSeven)!.Value;

        found.Kind.ShouldBe(FindingKind.Waits);
        found.Count.ShouldBe(2);
    }

    [Fact]
    public void Merge_StrictestRuleBlocks_AndEveryRuleIsTold()
    {
        var debtor = LawOf.Debtor(LawOf.Called(Day.PlusDays(-1)), LawOf.Called(Day.PlusDays(-2)))
            .With(facts => facts with { Jurisdiction = "us-ma" });

        var verdict = States().Ask(debtor, LawOf.Call(), LawOf.At(Day));

        verdict.Kind.ShouldBe(VerdictKind.Defer);
        verdict.Obstacles.ShouldHaveSingleItem().Rule.Id.ShouldBe(LawOf.TwoInSeven.Id);
        verdict.Passes(LawOf.SevenInSeven).ShouldBeTrue();
    }

    [Fact]
    public void Merge_UnknownJurisdiction_IsRefusedWithItsName()
    {
        var debtor = LawOf.Debtor().With(facts => facts with { Jurisdiction = null });

        var verdict = LawOf.Guard(LawOf.SevenInSeven).Ask(debtor, LawOf.Call(), LawOf.At(Day));

        verdict.Kind.ShouldBe(VerdictKind.Deny);
        var found = verdict.Obstacles.ShouldHaveSingleItem();
        (found.Kind, found.Datum).ShouldBe((FindingKind.Missing, "jurisdiction"));
    }

    [Fact]
    public void Flag_TwoUnansweredCallsWithinFiveMinutes()
    {
        var rapid = LawOf.SevenInSeven with
        {
            Id = new("us.rapid-succession"),
            Strength = LegalStrength.Guidance,
            Limit = 1,
            Length = 5,
            Unit = WindowUnit.Minutes,
            Counts = LawOf.Calls with { Outcomes = [ContactOutcome.NoAnswer] },
        };
        var calls = RegulationCases.Given("US-RF-FLAG-001").GetProperty("calls");
        var (first, second) = (calls[0].Instant(), calls[1].Instant());
        var debtor = LawOf.Debtor(LawOf.Called(new(2026, 4, 1)) with { At = first });
        var guard = LawOf.Guard(LawOf.SevenInSeven, rapid);

        var verdict = guard.Ask(debtor, LawOf.Call(), second);

        verdict.Passes(LawOf.SevenInSeven).ShouldBeTrue();
        verdict.Flags.ShouldHaveSingleItem().Rule.Id.ShouldBe(rapid.Id);
        guard.Ask(debtor, LawOf.Call(), first + Duration.FromMinutes(5)).Flags.ShouldBeEmpty();
        guard.Ask(debtor, LawOf.Call(), first + Duration.FromMinutes(5) - Duration.Epsilon).Flags
            .ShouldHaveSingleItem();
    }

    [Fact]
    public void Flag_SevenCallsInOneDay()
    {
        var dense = LawOf.SevenInSeven with
        {
            Id = new("us.highly-concentrated"),
            Strength = LegalStrength.Guidance,
            Limit = 6,
            Length = 1,
        };
        var placed = RegulationCases.Given("US-RF-FLAG-002").GetProperty("callsInOneDay").GetInt32() - 1;
        var debtor = LawOf.Debtor([.. Enumerable.Range(0, placed).Select(_ => LawOf.Called(Day))]);

        var verdict = LawOf.Guard(LawOf.SevenInSeven, dense).Ask(debtor, LawOf.Call(), LawOf.At(Day));

        verdict.Passes(LawOf.SevenInSeven).ShouldBeTrue();
        verdict.Flags.ShouldHaveSingleItem().Rule.Id.ShouldBe(dense.Id);
    }

    // 940 CMR 7.04(1)(f): two in thirty days at places other than home or the own phone.
    [Theory]
    [InlineData(ContactPlace.Unknown, ContactPlace.Unknown, true, true)]
    [InlineData(ContactPlace.Unknown, ContactPlace.Work, true, true)]
    [InlineData(ContactPlace.Work, ContactPlace.Unknown, true, true)]
    [InlineData(ContactPlace.Work, ContactPlace.Work, true, false)]
    [InlineData(ContactPlace.Private, ContactPlace.Unknown, false, false)]
    [InlineData(ContactPlace.Private, ContactPlace.Work, false, false)]
    [InlineData(ContactPlace.Unknown, ContactPlace.Private, false, false)]
    [InlineData(ContactPlace.Work, ContactPlace.Private, false, false)]
    public void Place_ThatIsNotTold_IsHeededAndNamed(
        ContactPlace past, ContactPlace next, bool waits, bool isNamed)
    {
        var rule = LawOf.TwoInSeven with
        {
            Id = new("us.elsewhere"),
            Length = 30,
            Counts = LawOf.TwoInSeven.Counts with { Places = [ContactPlace.Work] },
            AppliesWhen = LawOf.TwoInSeven.AppliesWhen with { Places = [ContactPlace.Work] },
        };
        var debtor = LawOf.Debtor(
            LawOf.Called(Day.PlusDays(-20)) with { Place = past },
            LawOf.Called(Day.PlusDays(-10)) with { Place = past });

        var verdict = LawOf.Guard(rule).Ask(debtor, LawOf.Call() with { Place = next }, LawOf.At(Day));

        verdict.Kind.ShouldBe(waits ? VerdictKind.Defer : VerdictKind.Allow);
        (verdict.Of(rule)?.Datum).ShouldBe(isNamed ? "place" : null);
        $"{verdict}".Contains("place not known", StringComparison.Ordinal).ShouldBe(isNamed);
    }

    private static int Counted(params ReadOnlySpan<ContactAttempt> contacts) => LawOf.Guard(LawOf.SevenInSeven)
        .Ask(LawOf.Debtor(contacts), LawOf.Call("R-1"), LawOf.At(Day)).Of(LawOf.SevenInSeven)!.Value.Count;

    private static ContactGuard States() => new(LawBook.Of(
        LawOf.Pack("us", LawOf.SevenInSeven),
        LawOf.Pack("us-ma", LawOf.TwoInSeven) with { Over = "us" }).Value);

    private static DebtorSnapshot TwoDebts(params ReadOnlySpan<ContactAttempt> contacts) =>
        LawOf.Debtor(contacts).With(facts => facts with
        {
            Accounts = facts.Accounts.Add(new() { Id = "A-2", CreditorRole = CreditorRole.Agency }),
            Receivables = facts.Receivables.Add(facts.Receivables[0] with { Id = "R-2", Account = "A-2" }),
        });
}
