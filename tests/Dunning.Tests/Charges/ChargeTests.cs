namespace Dunning.Tests.Charges;

/// <summary>What a notice costs, told by examples at the boundaries.</summary>
public class ChargeTests
{
    private static readonly CaseId Case = new() { Debtor = "D-1", Currency = Currency.EUR };

    private static readonly Amounts Cost = Story.Euros(2.5m);

    [Fact]
    public void The_level_that_rises_costs_its_charge_and_the_next_notice_asks_for_both()
    {
        var story = Story.Of(Costing, Story.Item());

        Told(story, 5).ShouldBe("reminder 100.00 EUR = 100.00 + 0.00 + 0.00");
        Told(story.Through(0, 14), 15).ShouldBe("second 102.50 EUR = 100.00 + 0.00 + 2.50");
        Told(story.Through(0, 24), 25).ShouldBe("demand 107.50 EUR = 100.00 + 2.50 + 5.00");
    }

    [Fact]
    public void Its_id_is_that_of_case_step_and_day()
    {
        Charge(Story.Of(Costing, Story.Item()).Through(0, 14), 15).Id.Value.ShouldBe("2026-03-17:second:EUR");
        Charge(
            Story.Of(Costing, Story.Item() with { Account = "A:1%", Creditor = "C" }).Through(0, 14), 15).Id.Value
            .ShouldBe("2026-03-17:second:EUR:A%3A1%25:C");
        Charge(Story.Of(Costing, Story.Item() with { Account = "A" }).Through(0, 14), 15).Id.Value
            .ShouldBe("2026-03-17:second:EUR:A");
        Charge(Story.Of(Costing, Story.Item() with { Creditor = "C" }).Through(0, 14), 15).Id.Value
            .ShouldBe("2026-03-17:second:EUR::C");
    }

    [Fact]
    public void The_ledger_has_it_with_the_notice_posted() =>
        Sent().Debtor.History.Contacts.Select(contact => contact.Charge)
            .ShouldBe([null, new() { Id = "2026-03-17:second:EUR", Amount = 2.5m }]);

    [Fact]
    public void A_repeat_is_free_unless_the_policy_says_otherwise()
    {
        Told(Story.Of(Repeating(false), Story.Item()).Through(0, 14), 15)
            .ShouldBe("reminder 102.50 EUR = 100.00 + 2.50 + 0.00; charges.free why=nothing step=reminder");
        Told(Story.Of(Repeating(true), Story.Item()).Through(0, 14), 15)
            .ShouldBe("reminder 105.00 EUR = 100.00 + 2.50 + 2.50");
    }

    [Fact]
    public void What_rides_along_costs_nothing()
    {
        var story = Story.Of(Costing, Story.Item(), Story.Item("R-2", 40, due: 12)).Through(0, 14);

        Told(story, 15).ShouldBe("second 142.50 EUR = 140.00 + 0.00 + 2.50");
        Story.Text(story.Decide(15).Actions.Single()).ShouldEndWith("R-1 rises 2, R-2 ridesAlong 0");
    }

    [Fact]
    public void Of_several_levels_that_rise_the_highest_alone_costs_something()
    {
        var story = Story.Of(Costing, Story.Item(), Story.Item("R-2", 40, due: 10)).Through(0, 14);
        var act = story.Decide(15).Actions.Single();

        Story.Text(act).ShouldEndWith("R-1 rises 2, R-2 rises 1");
        act.Charge!.Level.ShouldBe("second");
        act.Total.Amount.ShouldBe(142.5m);
    }

    [Fact]
    public void A_softened_notice_raises_nothing_and_costs_nothing()
    {
        var policy = Story.Policies(
            t => t.Level("reminder", Start.OnDay(5), Tone.Remind, Channel.Email)
                .Level("second", Start.OnDay(15), Tone.Urge, Channel.Email).Charge(Cost)
                .AtLastLevel(LastLevel.Stop),
            new() { CatchUp = CatchUp.MostSevere });
        var story = Story.Of(policy, Story.Item());

        Told(story, 30).ShouldBe("second 100.00 EUR = 100.00 + 0.00 + 0.00; charges.free why=nothing step=second");
        Told(story.After(30), 37).ShouldBe("second 102.50 EUR = 100.00 + 0.00 + 2.50");
    }

    [Fact]
    public void In_a_currency_without_a_figure_it_costs_nothing_and_says_so()
    {
        var story = Story.Of(Costing, Story.Item() with { Currency = Currency.CHF }).Through(0, 14);

        Told(story, 15).ShouldBe(
            "second 100.00 CHF = 100.00 + 0.00 + 0.00; charges.no-figure step=second currency=CHF");
    }

    [Theory]
    [InlineData(HoldEffect.StandsStill, "charges.held R-1 step=second kind=block since=day 10")]
    [InlineData(HoldEffect.Default, null)]
    [InlineData(HoldEffect.Runs, null)]
    public void A_hold_that_is_only_noted_stops_charges_if_it_says_so(HoldEffect effect, string? reason)
    {
        var story = Story.Of(Costing, Story.Item()).Through(0, 9).With(facts => facts with
        {
            Holds = [new()
            {
                Id = "H-1",
                Kind = HoldKind.Block,
                From = Story.On(10),
                Until = Story.On(16),
                Allowed = [Purpose.Collect],
                Charges = effect,
            }],
        }).Through(10, 14);

        Told(story, 15).ShouldBe(reason is null
            ? "second 102.50 EUR = 100.00 + 0.00 + 2.50"
            : $"second 100.00 EUR = 100.00 + 0.00 + 0.00; {reason}");
    }

    [Theory]
    [InlineData(HoldKind.HardshipReview, true)]
    [InlineData(HoldKind.Complaint, false)]
    public void Law_stops_charges_whatever_the_hold_says(HoldKind kind, bool stops)
    {
        var rule = new HoldRule
        {
            Id = new("us.still"),
            Citation = "§ 1",
            Source = "test",
            Kind = HoldKind.HardshipReview,
            Allows = [Purpose.Collect],
            StopsCharges = true,
        };
        var story = Story.Of(Costing, Story.Item()).Through(0, 14).With(facts => facts with
        {
            Jurisdiction = "us",
            Contact = facts.Contact with { Zones = ["America/New_York"] },
            Holds = [new()
            {
                Id = "H-1",
                Kind = kind,
                From = Story.On(10),
                Allowed = [Purpose.Collect],
                Charges = HoldEffect.Runs,
            }],
        });
        var law = story with { Law = LawBook.Of(Contacts.Law.LawOf.Pack("us", rule) with { Zones = [] }).Value };

        Told(law, 15).ShouldBe(stops
            ? "second 100.00 EUR = 100.00 + 0.00 + 0.00; charges.held R-1 step=second kind=hardshipReview since=day 10 "
                + "stops=byLaw law=us.still citation=§ 1"
            : "second 102.50 EUR = 100.00 + 0.00 + 2.50");
        Told(story, 15).ShouldBe("second 102.50 EUR = 100.00 + 0.00 + 2.50");
    }

    [Fact]
    public void A_hold_counts_up_to_and_not_including_its_last_day()
    {
        var held = Story.Of(Costing, Story.Item()).Through(0, 14).With(Noted(until: 15));

        Told(held, 15).ShouldBe("second 102.50 EUR = 100.00 + 0.00 + 2.50");
        Told(held.With(Noted(until: 16)), 15).ShouldContain("charges.held");
    }

    [Fact]
    public void Of_a_part_in_dispute_the_rest_is_charged_for_and_of_the_whole_nothing_is_asked()
    {
        var story = Story.Of(Costing, Story.Item()).Through(0, 14);

        Told(story.With(Disputed(99.99m)), 15).ShouldBe("second 2.51 EUR = 0.01 + 0.00 + 2.50");
        story.With(Disputed(100)).Says(15).ShouldStartWith("disputes.open");
    }

    [Fact]
    public void While_all_that_it_was_for_is_disputed_an_earlier_charge_rests()
    {
        var story = Sent().With(facts => Disputed(null)(facts) with
        {
            Receivables = [.. facts.Receivables, Story.Item("R-2", 40, due: 15)],
        }).Through(16, 21);

        Told(story, 22).ShouldBe("reminder 40.00 EUR = 40.00 + 0.00 + 0.00");
    }

    [Fact]
    public void While_one_of_two_that_it_was_for_is_disputed_an_earlier_charge_is_asked_for()
    {
        var story = Story.Of(Costing, Story.Item(), Story.Item("R-2")).Through(0, 15).With(Disputed(null));

        Told(story.Through(16, 24), 25).ShouldBe("demand 107.50 EUR = 100.00 + 2.50 + 5.00");
    }

    [Fact]
    public void It_lives_on_when_the_principal_is_paid_and_causes_no_step()
    {
        var paid = Sent().Owing(Story.Item() with { Paid = 100 });

        paid.Walk(16, 60).ShouldBeEmpty();
        Told(paid.Owing(Story.Item() with { Paid = 100 }, Story.Item("R-2", 40, due: 20)), 25)
            .ShouldBe("reminder 42.50 EUR = 40.00 + 2.50 + 0.00");
    }

    [Fact]
    public void Once_booked_it_is_asked_for_as_a_receivable_and_not_twice()
    {
        var story = Sent().Owing(Story.Item(), Booked());

        Told(story.Through(16, 24), 25).ShouldBe("demand 107.50 EUR = 100.00 + 2.50 + 5.00");
        Told(story.Owing(Story.Item(), Booked() with { Paid = 1 }).Through(16, 24), 25)
            .ShouldBe("demand 106.50 EUR = 100.00 + 1.50 + 5.00");
    }

    [Theory]
    [InlineData(ContactOutcome.Returned)]
    [InlineData(ContactOutcome.WrongParty)]
    [InlineData(ContactOutcome.Cancelled)]
    public void It_is_void_when_its_notice_came_back_also_where_it_was_booked(ContactOutcome outcome)
    {
        var back = Reported(Sent(), outcome);

        Told(back.After(16), 26).ShouldNotContain("2.50 + 2.50"); // charged anew at most, never beside the first
        Told(back, 16).ShouldStartWith("second 102.50 EUR = 100.00 + 0.00 + 2.50");
        Told(back.Owing(Story.Item(), Booked()), 16).ShouldStartWith("second 102.50 EUR = 100.00 + 0.00 + 2.50");
    }

    [Fact]
    public void A_notice_to_several_persons_has_one_charge_which_stands_while_the_debtor_got_it()
    {
        var story = Story.Of(
            t => t.Level("reminder", Start.OnDay(5), Tone.Remind, Channel.Email).Charge(Cost)
                .To(PartyRole.Debtor, PartyRole.Guarantor)
                .Level("second", Start.AfterNotice(10), Tone.Urge, Channel.Email)
                .AtLastLevel(LastLevel.Stop),
            Story.Item()).With(facts => facts with
            {
                Parties = [new()
                {
                    Id = "G-1",
                    Role = PartyRole.Guarantor,
                    Contact = new() { Reachable = [Channel.Email] },
                }],
            });
        var sent = story.Through(0, 14);

        sent.Debtor.History.Contacts.Select(contact => $"{contact.Party} {contact.Charge!.Id} {contact.Charge.Amount}")
            .ShouldBe([" 2026-03-07:reminder:EUR 2.5", "G-1 2026-03-07:reminder:EUR 2.5"]);
        sent.Decide(15).Actions.Single().Amounts.ChargesBefore.Amount.ShouldBe(2.5m);
    }

    [Fact]
    public void Undo_is_refused_once_some_of_it_was_paid_and_lets_it_fall_before()
    {
        var booked = Sent().Owing(Story.Item(), Booked() with { Paid = 0.01m });

        DunningEngine.Undo(booked.Debtor, Case).Problems.ShouldHaveSingleItem().ToString().ShouldBe(
            "case D-1/EUR: error DUN2304: of charge 2026-03-17:second:EUR of second of 2026-03-17 0.01 was paid. "
            + "Cancel the charge, and give the money back, before its notice is taken back.");
        var undone = Sent() with { Debtor = DunningEngine.Undo(Sent().Debtor, Case).Value };
        Told(undone, 15).ShouldBe("second 102.50 EUR = 100.00 + 0.00 + 2.50");
        Told(undone, 16).ShouldBe("second 102.50 EUR = 100.00 + 0.00 + 2.50");
    }

    [Fact]
    public void What_is_waived_or_cancelled_is_asked_for_no_more_also_where_it_was_booked()
    {
        var waived = Sent() with { Debtor = DunningEngine.WaiveCharge(Sent().Debtor, Id, "goodwill").Value };
        var cancelled = Sent() with { Debtor = DunningEngine.CancelCharge(Sent().Debtor, Id, "our mistake").Value };

        waived.Debtor.History.Contacts[^1].Charge
            .ShouldBe(new() { Id = Id, Amount = 2.5m, State = ChargeState.Waived, Reason = "goodwill" });
        cancelled.Debtor.History.Contacts[^1].Charge!.State.ShouldBe(ChargeState.Cancelled);
        foreach (var story in new[] { waived, cancelled, waived.Owing(Story.Item(), Booked()) })
        {
            Told(story.Through(16, 24), 25).ShouldBe("demand 105.00 EUR = 100.00 + 0.00 + 5.00");
        }
    }

    [Fact]
    public void A_charge_that_was_waived_is_not_made_again_when_its_notice_is_undone_and_sent_again()
    {
        var waived = DunningEngine.WaiveCharge(Sent().Debtor, Id, "goodwill").Value;
        var undone = Sent() with { Debtor = DunningEngine.Undo(waived, Case).Value };

        Told(undone, 15).ShouldBe("second 100.00 EUR = 100.00 + 0.00 + 0.00; charges.let-off step=second");
    }

    [Fact]
    public void What_is_not_owed_is_not_waived()
    {
        var waived = DunningEngine.WaiveCharge(Sent().Debtor, Id, "goodwill").Value;

        Problem(Sent().Debtor, "2026-03-17:third:EUR").ShouldBe("DUN2305");
        Problem(waived, Id).ShouldBe("DUN2307");
        Problem(Reported(Sent(), ContactOutcome.Returned).Debtor, Id).ShouldBe("DUN2307");
        Problem(Sent().Owing(Story.Item(), Booked() with { Paid = 2.5m }).Debtor, Id).ShouldBe("DUN2306");
        DunningEngine.WaiveCharge(Sent().Owing(Story.Item(), Booked() with { Paid = 2.49m }).Debtor, Id, "the rest")
            .Problems.ShouldBeEmpty();
        Should.Throw<ArgumentException>(() => DunningEngine.WaiveCharge(Sent().Debtor, Id, " "));
    }

    [Fact]
    public void A_call_costs_nothing_and_asks_for_the_charges_so_far()
    {
        var story = Story.Of(
            t => t.Level("reminder", Start.OnDay(5), Tone.Remind, Channel.Email).Charge(Cost)
                .Call("call", Start.AfterNotice(10)).AtLastLevel(LastLevel.Stop),
            Story.Item()).Through(0, 14);

        Told(story, 15).ShouldBe("call 102.50 EUR = 100.00 + 2.50 + 0.00");
    }

    [Fact]
    public void The_explanation_names_charges_and_why_there_are_none()
    {
        var sent = Sent().Through(16, 24);
        var text = new DunningEngine(sent.Policy).Explain(
            sent.Debtor with { PaymentsKnownUntil = Story.On(25) }, AsOf.On(Story.On(25)));

        text.InFull().ShouldContain("charge for \"second\" of Tue 17 Mar 2026");
        text.InFull().ShouldContain("charges included, no interest");
        text.InFull().ShouldContain("charge of 5.00 EUR");
    }

    private static readonly ChargeId Id = "2026-03-17:second:EUR";

    /// <summary>Reminded for nothing on day 5, and for 2.50 EUR on day 15.</summary>
    private static Story Sent() => Story.Of(Costing, Story.Item()).Through(0, 15);

    private static void Costing(TreatmentBuilder t) => t
        .Level("reminder", Start.OnDay(5), Tone.Remind, Story.EmailThenLetter)
        .Level("second", Start.AfterNotice(10), Tone.Urge, Story.EmailThenLetter).Charge(Cost)
        .Level("demand", Start.AfterNotice(10), Tone.Demand, Story.EmailThenLetter).Charge(Story.Euros(5))
        .AtLastLevel(LastLevel.Stop);

    private static Action<TreatmentBuilder> Repeating(bool costs) => t => t
        .Level("reminder", Start.OnDay(5), Tone.Remind, Channel.Email).Charge(Cost, onRepeat: costs)
        .AtLastLevel(LastLevel.Repeat(10));

    private static Receivable Booked() => new()
    {
        Id = "F-1",
        Kind = ReceivableKind.Charge,
        Charge = Id,
        Amount = 2.5m,
        DueOn = Story.On(15),
    };

    private static Func<DebtorFacts, DebtorFacts> Noted(int until) => facts => facts with
    {
        Holds = [new()
        {
            Id = "H-1",
            Kind = HoldKind.Block,
            From = Story.On(10),
            Until = Story.On(until),
            Allowed = [Purpose.Collect],
            Charges = HoldEffect.StandsStill,
        }],
    };

    private static Func<DebtorFacts, DebtorFacts> Disputed(decimal? amount) => facts => facts with
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

    private static Story Reported(Story story, ContactOutcome outcome) => story with
    {
        Debtor = story.Debtor with
        {
            History = story.Debtor.History with
            {
                Contacts = story.Debtor.History.Contacts.Select(contact => contact.Charge is null
                    ? contact : contact with { Outcome = outcome }).ToValueList(),
            },
        },
    };

    private static string Problem(DebtorSnapshot debtor, ChargeId id) =>
        DunningEngine.WaiveCharge(debtor, id, "goodwill").Problems.ShouldHaveSingleItem().Id;

    private static DunningCharge Charge(Story story, int day) => story.Decide(day).Actions.Single().Charge!;

    /// <summary>Step, sum, its parts: principal, charges before, charge; and what is said of charges.</summary>
    private static string Told(Story story, int day)
    {
        var decision = story.Decide(day);
        var act = decision.Actions.Single();
        var sums = act.Amounts;
        var reasons = decision.Cases.SelectMany(part => part.Reasons)
            .Where(reason => reason.Rule.Value.StartsWith("charges.", StringComparison.Ordinal))
            .Select(reason => $"; {Story.Text(reason)}");
        return string.Create(
            System.Globalization.CultureInfo.InvariantCulture,
            $"{act.Step} {act.Total} = {sums.Principal.Amount:0.00} + {sums.ChargesBefore.Amount:0.00} + "
                + $"{sums.Charge.Amount:0.00}{string.Concat(reasons)}");
    }
}
