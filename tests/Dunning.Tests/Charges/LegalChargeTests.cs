using NodaTime;

namespace Dunning.Tests.Charges;

/// <summary>What a notice costs by a schedule of law, and what law wants before it costs anything.</summary>
/// <remarks>The law of the house: 15 percent, at least 40.00; a letter and a week before it.</remarks>
public class LegalChargeTests
{
    private static readonly FeeSchedule Costs = new()
    {
        Id = new("house.costs"),
        Citation = "terms 9",
        Source = "the terms of 2026",
        Currency = Currency.EUR,
        Bands = [new() { Percent = 15 }],
        LeastFee = 40,
    };

    private static readonly FeeSchedule Reminders = Costs with
    {
        Id = new("house.reminders"),
        Kind = FeeKind.Reminder,
        Bands = [new() { Percent = 2 }],
        LeastFee = 0,
    };

    private static readonly DeadlineRule Week = new()
    {
        Id = new("house.week"),
        Citation = "terms 10",
        Source = "the terms of 2026",
        Length = Period.FromDays(7),
    };

    private static readonly NoticeGate Letter = new()
    {
        Id = new("house.letter"),
        Citation = "terms 11",
        Source = "the terms of 2026",
        Requires = ["costs-announced"],
        Wait = Week,
        Acts = ["charge"],
    };

    [Fact]
    public void The_notice_costs_what_the_schedule_gives_for_the_principal_that_it_asks_for()
    {
        Told(Of(new([Costs]), Item(amount: 1000)))
            .ShouldBe("second 1150.00 EUR = 1000.00 + 0.00 + 150.00; charges.by-law step=second amount=150.00 EUR "
                + "principal=1000.00 EUR law=house.costs citation=terms 9");
        Charge(Of(new([Costs]), Item(amount: 100))).Amount.Amount.ShouldBe(40);
    }

    [Fact]
    public void It_tells_the_claims_and_how_law_comes_to_the_amount()
    {
        var charge = Charge(Of(new([Costs]), Item(amount: 1000)));

        charge.ByLaw.ShouldBe(FeeKind.CollectionCosts);
        charge.Claims.ShouldBe(["R-1"]);
        charge.Statements.ShouldHaveSingleItem().ShouldBe(Costs.Statement(
            new FeeInquiry { Claims = [new(1000, Currency.EUR)], IsUncontested = true }));
    }

    [Fact]
    public void Each_claim_that_rises_costs_its_own_and_all_are_one_charge()
    {
        var charge = Charge(Of(new([Costs]), Item(amount: 1000), Item("R-2", 100)));

        charge.Amount.Amount.ShouldBe(190);
        charge.Claims.ShouldBe(["R-1", "R-2"]);
        Charge(Of(new([Costs with { Unit = FeeUnit.Together }]), Item(amount: 1000), Item("R-2", 100)))
            .Amount.Amount.ShouldBe(165);
    }

    [Fact]
    public void What_is_disputed_or_held_costs_nothing()
    {
        Charge(Of(new([Costs]), Item(amount: 1000)).With(Disputed(400))).Amount.Amount.ShouldBe(90);
        Told(Of(new([Costs]), Item(amount: 1000)).With(Noted))
            .ShouldStartWith("second 1000.00 EUR = 1000.00 + 0.00 + 0.00; charges.held ");
    }

    [Fact]
    public void A_claim_costs_it_once_also_where_it_was_let_off()
    {
        var story = Of(new([Costs]) { OnRepeat = true }, Item(amount: 1000), Item("R-2", 100, due: 20)).Through(0, 15);
        Told(story.Through(16, 24), 25).ShouldBe(
            "second 1250.00 EUR = 1100.00 + 150.00 + 0.00; charges.free why=once step=second");

        var waived = story with { Debtor = DunningEngine.WaiveCharge(story.Debtor, Id, "goodwill").Value };
        Told(waived.Through(16, 24), 25).ShouldBe(
            "second 1100.00 EUR = 1100.00 + 0.00 + 0.00; charges.free why=once step=second");
        Charge(story.Through(16, 34), 35).Claims.ShouldBe(["R-2"]);
    }

    [Fact]
    public void A_charge_whose_notice_was_undone_is_made_again()
    {
        var story = Of(new([Costs]), Item(amount: 1000)).Through(0, 15);
        var back = story with
        {
            Debtor = story.Debtor with
            {
                History = story.Debtor.History with
                {
                    Contacts = story.Debtor.History.Contacts.Select(contact => contact.Charge is null
                        ? contact : contact with { Outcome = ContactOutcome.Cancelled }).ToValueList(),
                },
            },
        };

        back.Through(16, 60).Debtor.History.Contacts.Count(contact => contact.Charge is not null).ShouldBe(2);
    }

    [Fact]
    public void Without_a_schedule_it_costs_nothing_and_says_why()
    {
        var story = Of(new([Costs]), Item(amount: 1000));

        Why(Of(new([]), Item())).ShouldBe("none");
        Why(story.With(facts => facts with { Jurisdiction = null })
            with { Law = LawBook.None }).ShouldBe("noJurisdiction");
        Why(Of(new([Costs, Costs with { Id = new("house.others") }]), Item())).ShouldBe("conflict");
        Why(Of(new([Costs with { LeastFee = 0, Bands = [new()] }]), Item())).ShouldBe("zero");
        Why(Of(new([Costs with { Bands = [new() { UpTo = 99, Sum = 10 }] }]), Item())).ShouldBe("aboveLastBand");
        Why(Of(new([Costs with { Currency = Currency.CHF }]), Item())).ShouldBe("otherCurrency");
    }

    [Fact]
    public void The_day_on_which_it_arose_is_needed_where_another_would_give_another_schedule()
    {
        var older = Costs with { ArisenTo = Story.On(-20) };
        var newer = Costs with { Id = new("house.newer"), ArisenFrom = Story.On(-20), LeastFee = 50 };

        Why(Of(new([older, newer]), Item())).ShouldBe("noOrigin");
        Charge(Of(new([older, newer]), Item() with { AroseOn = Story.On(-21) })).Amount.Amount.ShouldBe(40);
        Charge(Of(new([older, newer]), Item() with { DocumentOn = Story.On(-20) })).Amount.Amount.ShouldBe(50);
    }

    [Fact]
    public void Before_the_notice_that_law_wants_nothing_is_charged()
    {
        Told(Of(new([Costs, Letter, Week]), Item())).ShouldBe(
            "second 100.00 EUR = 100.00 + 0.00 + 0.00; charges.guarded R-1 step=second why=notice "
                + "datum=costs-announced law=house.letter citation=terms 11");
    }

    [Fact]
    public void After_it_nothing_is_charged_until_its_time_is_over()
    {
        // Told on day 5 by e-mail, which counts as received at once: the week is over with day 12.
        var announced = Of(new([Costs, Letter, Week]) { IsAnnounced = true }, Item());

        Charge(announced).Amount.Amount.ShouldBe(40);
        var sooner = Of(new([Costs, Letter, Week]) { IsAnnounced = true, Second = 12 }, Item());
        Reasons(sooner.Through(0, 11), 12).ShouldContain("why=term");
        Reasons(sooner.Through(0, 11), 12).ShouldContain("from=day 13");
        Charge(Of(new([Costs, Letter, Week]) { IsAnnounced = true, Second = 13 }, Item()).Through(0, 12), 13)
            .Amount.Amount.ShouldBe(40);
    }

    [Fact]
    public void A_figure_of_the_policy_waits_for_that_notice_too()
    {
        Reasons(Of(new([Letter, Week]) { Fixed = 5 }, Item())).ShouldContain("charges.guarded");
        Charge(Of(new([]) { Fixed = 5 }, Item())).Amount.Amount.ShouldBe(5);
    }

    [Fact]
    public void A_gate_that_only_advises_or_guards_other_acts_holds_up_no_charge()
    {
        Charge(Of(new([Costs, Letter with { Strength = LegalStrength.Guidance }, Week]), Item())).ShouldNotBeNull();
        Charge(Of(new([Costs, Letter with { Acts = ["sue"] }, Week]), Item())).ShouldNotBeNull();
        Charge(
            Of(new([Costs, Letter with { AppliesWhen = new() { DebtorKinds = [DebtorKind.Business] } }, Week]), Item()))
            .ShouldNotBeNull();
    }

    [Fact]
    public void A_reminder_costs_no_more_than_law_allows()
    {
        Told(Of(new([Reminders]) { Fixed = 5 }, Item())).ShouldBe(
            "second 102.00 EUR = 100.00 + 0.00 + 2.00; charges.capped step=second amount=2.00 EUR wanted=5.00 EUR "
                + "principal=100.00 EUR law=house.reminders citation=terms 9");
        Told(Of(new([Reminders]) { Fixed = 2 }, Item())).ShouldBe("second 102.00 EUR = 100.00 + 0.00 + 2.00");
        Told(Of(new([Reminders with { Bands = [new()] }]) { Fixed = 2 }, Item()))
            .ShouldContain("= 100.00 + 0.00 + 0.00; charges.no-schedule");
        Told(Of(new([Costs]) { Fixed = 500 }, Item())).ShouldBe("second 600.00 EUR = 100.00 + 0.00 + 500.00");
    }

    [Fact]
    public void The_explanation_cites_the_law()
    {
        var story = Of(new([Costs]), Item(amount: 1000)).Through(0, 14);
        var text = new DunningEngine(story.Policy, story.Law).Explain(
            story.Debtor with { PaymentsKnownUntil = Story.On(15) }, AsOf.On(Story.On(15)));

        text.InFull().ShouldContain("charge of 150.00 EUR");
        text.InFull().ShouldContain("house.costs (terms 9)");
    }

    private static readonly ChargeId Id = "2026-03-17:second:EUR";

    private static Receivable Item(string id = "R-1", decimal amount = 100, int due = 0) =>
        Story.Item(id, amount, due: due);

    private static Func<DebtorFacts, DebtorFacts> Disputed(decimal amount) => facts => facts with
    {
        Holds = [new()
        {
            Id = "H-1",
            Kind = HoldKind.Dispute,
            From = Story.On(10),
            Receivables = ["R-1"],
            Amount = amount,
        }],
    };

    private static DebtorFacts Noted(DebtorFacts facts) => facts with
    {
        Holds = [new()
        {
            Id = "H-1",
            Kind = HoldKind.Block,
            From = Story.On(10),
            Allowed = [Purpose.Collect],
            Charges = HoldEffect.StandsStill,
        }],
    };

    private static Story Of(Terms terms, params ReadOnlySpan<Receivable> items) =>
        Story.Of(Story.Policies(t => Steps(t, terms)), items)
            .With(facts => facts with
            {
                Kind = DebtorKind.Consumer,
                Jurisdiction = "de",
                Contact = facts.Contact with { Zones = ["Europe/Berlin"] },
            })
            with
        {
            Law = LawBook.Of(new LawPack { Code = "house", Version = "1", AlsoIn = ["de"], Rules = terms.Rules }).Value,
        };

    private static void Steps(TreatmentBuilder t, Terms terms)
    {
        t.Level("reminder", Start.OnDay(5), Tone.Remind, Channel.Email);
        if (terms.IsAnnounced)
        {
            t.Contains("costs-announced");
        }

        t.Level("second", Start.OnDay(terms.Second), Tone.Urge, Channel.Email);
        _ = terms.Fixed is { } amount
            ? t.Charge(Story.Euros(amount))
            : t.ChargeByLaw(FeeKind.CollectionCosts, terms.OnRepeat);
        t.AtLastLevel(LastLevel.Repeat(10));
    }

    private static string Told(Story story) => Told(story.Through(0, 14), 15);

    private static string Told(Story story, int day)
    {
        var act = story.Decide(day).Actions.ShouldHaveSingleItem();
        var sums = act.Amounts;
        var reasons = Reasons(story, day);
        return string.Create(
            System.Globalization.CultureInfo.InvariantCulture,
            $"{act.Step} {act.Total} = {sums.Principal.Amount:0.00} + {sums.ChargesBefore.Amount:0.00} + "
                + $"{sums.Charge.Amount:0.00}{(reasons.Length > 0 ? "; " : "")}{reasons}");
    }

    private static string Reasons(Story story) => Reasons(story.Through(0, 14), 15);

    private static string Reasons(Story story, int day) => string.Join("; ", story.Decide(day).Cases
        .SelectMany(part => part.Reasons)
        .Where(reason => reason.Rule.Value.StartsWith("charges.", StringComparison.Ordinal))
        .Select(Story.Text));

    private static DunningCharge Charge(Story story) => Charge(story.Through(0, 14), 15);

    private static DunningCharge Charge(Story story, int day) =>
        story.Decide(day).Actions.ShouldHaveSingleItem().Charge.ShouldNotBeNull();

    private static string Why(Story story)
    {
        story = story.Through(0, 14);
        story.Decide(15).Actions.ShouldHaveSingleItem().Charge.ShouldBeNull();
        var reason = story.Decide(15).Cases[0].Reasons.Single(one => one.Rule == Rules.ChargesNoSchedule);
        return reason.Arguments.Single(argument => argument.Name == "why").Text!;
    }

    private sealed record Terms(ValueList<LegalRule> Rules)
    {
        public bool IsAnnounced { get; init; }

        public bool OnRepeat { get; init; }

        public int Second { get; init; } = 15;

        public decimal? Fixed { get; init; }
    }
}
