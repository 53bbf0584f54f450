namespace Dunning.Tests.Receivables.Interest;

/// <summary>What notices ask for as interest, told by examples at the boundaries.</summary>
/// <remarks>Ten percent over 365 days from day 1 on: 100.00 bear 2.74 cents a day.</remarks>
public partial class NoticeInterestTests
{
    private static readonly PolicyOptions Asking = new() { Interest = InterestOnNotices.Asked };

    private static readonly InterestRegime Ten = new()
    {
        Id = new("house.interest"),
        Citation = "terms 7",
        Source = "the terms of 2026",
        Margin = 10,
        DayCount = DayCount.Actual365,
    };

    private static readonly RateTable Rates = new()
    {
        Name = "house.base",
        Rates = [new(Story.Day0.PlusDays(-400), 1), new(Story.On(10), 2)],
        KnownUntil = Story.On(20),
        Source = "the bank",
    };

    [Fact]
    public void Interest_runs_up_to_the_day_of_the_notice_and_rides_along()
    {
        var story = Bearing(Ten);

        // 5, 15 and 25 days of 10.00 a year.
        Told(story, 5).ShouldBe("reminder 100.14 EUR, interest 0.14 EUR");
        Told(story.Through(0, 14), 15).ShouldBe("second 100.41 EUR, interest 0.41 EUR");
        Told(story.Through(0, 24), 25).ShouldBe("demand 100.68 EUR, interest 0.68 EUR");
    }

    [Fact]
    public void What_decides_says_by_which_law_and_up_to_when()
    {
        var explanation = new DunningEngine(Bearing(Ten).Policy, Law(Ten))
            .Explain(Known(Bearing(Ten), 5), AsOf.On(Story.On(5)));

        explanation.ToString().ShouldContain("interest of 0.14 EUR");
        explanation.ToString().ShouldContain("up to Sat 7 Mar 2026 on what is asked for (terms 7)");
        explanation.Cases[0].Amounts[^1].Amount.Amount.ShouldBe(100.14m);
        explanation.Cases[0].Why.ShouldContain(node => node.Reason!.Rule == Rules.InterestAsked);
    }

    [Fact]
    public void A_policy_that_says_nothing_of_interest_asks_for_none_and_says_nothing()
    {
        var story = Bearing(Ten) with { Policy = Story.Policies(Story.ThreeLevels) };

        Told(story, 5).ShouldBe("reminder 100.00 EUR, interest 0.00 EUR");
        story.Decide(5).Actions.Single().Interest.ShouldBeEmpty();
    }

    [Fact]
    public void Each_item_says_how_its_part_comes_about()
    {
        var story = Bearing(Ten, Story.Item() with { InterestFrom = Story.On(1) }, Story.Item("R-2", 40, due: 2) with
        {
            InterestFrom = Story.On(3),
            Paid = 10,
        }).With(facts => facts with
        {
            Payments = [Paid("R-2", 10, 4)],
            Holds = [Dispute("R-1", 50)],
        });
        var act = story.Decide(7).Actions.Single();

        act.Items.Select(item => (item.Receivable.Value, item.Billed.Amount, item.Paid.Amount, item.Open.Amount,
            item.Disputed.Amount, item.Asked.Amount, item.Interest.Amount)).ShouldBe([
            ("R-1", 100m, 0m, 100m, 50m, 50m, 0.10m), // 7 days on 50.00
            ("R-2", 40m, 10m, 30m, 0m, 30m, 0.05m), // 2 days on 40.00, 3 days on 30.00
        ]);
        act.Amounts.AccruedInterest.Amount.ShouldBe(0.15m);
        act.Total.Amount.ShouldBe(80.15m);
    }

    [Fact]
    public void A_payment_bears_interest_on_its_own_day_unless_the_rule_frees_it()
    {
        var item = Story.Item() with { InterestFrom = Story.On(1), Paid = 50 };
        Story Paying(InterestRegime rule) => Bearing(rule, item).With(facts => facts with
        {
            Payments = [Paid("R-1", 50, 73)],
        });

        // 73 days on 100.00 are 2.00; each day on 50.00 is 1.37 cents.
        Told(Paying(Ten), 146).ShouldBe("reminder 53.00 EUR, interest 3.00 EUR");
        Told(Paying(Ten with { IsPaymentDayFree = true }), 146).ShouldBe("reminder 52.99 EUR, interest 2.99 EUR");
    }

    [Fact]
    public void On_its_first_day_it_runs_for_that_day() =>
        Told(Bearing(Ten, Story.Item() with { InterestFrom = Story.On(5) }), 5)
            .ShouldBe("reminder 100.03 EUR, interest 0.03 EUR");

    [Fact]
    public void A_payment_in_the_currency_of_its_debt_counts()
    {
        var item = Story.Item() with { InterestFrom = Story.On(1), Paid = 50, Currency = Currency.CHF };
        Story Paying(Currency? currency) => Bearing(Ten, item).With(facts => facts with
        {
            Payments = [Paid("R-1", 50, 73) with { Currency = currency }],
        });

        Told(Paying(Currency.CHF), 146).ShouldBe("reminder 53.00 CHF, interest 3.00 CHF");
        Told(Paying(null), 146).ShouldBe("reminder 50.00 CHF, interest 0.00 CHF"); // in euros, so not of this debt
    }

    [Fact]
    public void A_charge_back_raises_the_principal_again_from_its_day()
    {
        var story = Bearing(Ten).With(facts => facts with
        {
            Payments =
            [
                Paid("R-1", 100, 73),
                Paid("R-1", 100, 146) with { Kind = PaymentKind.ChargeBack },
            ],
        });

        // 2.00 up to day 73, nothing up to day 146, 2.00 up to day 219.
        Told(story, 219).ShouldEndWith("interest 4.00 EUR");
    }

    [Fact]
    public void Nothing_runs_on_what_is_held_disputed_promised_or_covered()
    {
        Told(Bearing(Ten).With(facts => facts with { Holds = [Dispute("R-1", 50)] }), 73)
            .ShouldEndWith("interest 1.00 EUR");
        Told(Bearing(Ten).With(facts => facts with { Credits = [new() { Amount = 50 }] }), 73)
            .ShouldEndWith("interest 1.00 EUR");
        Told(
            Bearing(Ten).With(facts => facts with
            {
                Promises =
                [
                    new() { Id = "P-1", Amount = 50, MadeOn = Story.On(70), By = Story.On(80) },
                ],
            }),
            73).ShouldEndWith("interest 1.00 EUR");
    }

    [Fact]
    public void A_day_after_the_known_payments_bears_interest_only_where_a_payment_would_not_end_it()
    {
        // Known up to day 4: one paid on day 5 would still bear interest on day 5, not on day 6.
        Told(Bearing(Ten) with { Lag = 1 }, 5).ShouldEndWith("interest 0.14 EUR");
        Told(Bearing(Ten) with { Lag = 2 }, 6).ShouldEndWith("interest 0.14 EUR");
        Told(Bearing(Ten with { IsPaymentDayFree = true }) with { Lag = 1 }, 6).ShouldEndWith("interest 0.14 EUR");
    }

    [Theory]
    [InlineData(0.14, "reminder 100.14 EUR, interest 0.14 EUR")]
    [InlineData(0.15, "reminder 100.00 EUR, interest 0.00 EUR")]
    public void Below_its_minimum_it_is_not_asked_for(decimal least, string told)
    {
        var story = Bearing(Ten, Asking with { InterestMinimum = Story.Euros(least) });

        Told(story, 5).ShouldBe(told);
        story.Reasons(5, Rules.InterestMinimum)
            .ShouldBe(least == 0.15m ? ["interest.minimum amount=0.14 EUR least=0.15 EUR"] : []);
    }

    [Fact]
    public void In_a_currency_without_a_figure_it_is_not_asked_for()
    {
        var story = Bearing(
            Ten,
            Asking with { InterestMinimum = Story.Euros(0) },
            Story.Item() with { Currency = Currency.CHF, InterestFrom = Story.On(1) });

        Told(story, 5).ShouldBe("reminder 100.00 CHF, interest 0.00 CHF");
        story.Reasons(5, Rules.InterestMinimum)
            .ShouldBe(["interest.minimum why=noFigure amount=0.14 CHF currency=CHF"]);
    }

    [Fact]
    public void It_neither_counts_for_the_minimum_of_a_level_nor_causes_a_step()
    {
        var policy = Story.Policies(Story.ThreeLevels, Asking, new() { Amount = Story.Euros(100.01m) });

        (Bearing(Ten) with { Policy = policy }).Decide(73).Actions.ShouldBeEmpty();
        Bearing(Ten, Story.Item() with { InterestFrom = Story.On(1), Kind = ReceivableKind.Interest })
            .Decide(73).Actions.ShouldBeEmpty();
    }

    [Fact]
    public void Charges_and_interest_that_are_booked_bear_none()
    {
        var story = Bearing(
            Ten,
            Story.Item() with { InterestFrom = Story.On(1) },
            Story.Item("F-1", 50) with { Kind = ReceivableKind.Charge, InterestFrom = Story.On(1) },
            Story.Item("Z-1", 50) with { Kind = ReceivableKind.Interest, InterestFrom = Story.On(1) });

        Told(story, 73).ShouldBe("reminder 202.00 EUR, interest 2.00 EUR");
    }

    private static Hold Dispute(string id, decimal amount) => new()
    {
        Id = "S-1", Kind = HoldKind.Dispute, From = Story.On(0), Receivables = [id], Amount = amount,
    };

    private static Payment Paid(string id, decimal amount, int day) =>
        new() { Receivable = id, Amount = amount, On = Story.On(day) };

    private static Story Bearing(InterestRegime rule, params ReadOnlySpan<Receivable> items) =>
        Bearing(rule, Asking, items);

    private static Story Bearing(InterestRegime rule, PolicyOptions options, params ReadOnlySpan<Receivable> items) =>
        Story.Of(
            Story.Policies(Story.ThreeLevels, options),
            items.IsEmpty ? [Story.Item() with { InterestFrom = Story.On(1) }] : items)
            .With(facts => facts with
            {
                Jurisdiction = "de",
                Contact = facts.Contact with { Zones = ["Europe/Berlin"] },
            })
            with
        {
            Law = Law(rule),
        };

    private static LawBook Law(params ReadOnlySpan<LegalRule> rules) => LawBook.Of(new LawPack
    {
        Code = "house",
        Version = "1",
        AlsoIn = ["de"],
        Rules = ValueList.Create(rules),
        Rates = [Rates],
    }).Value;

    private static DebtorSnapshot Known(Story story, int day) =>
        story.Debtor with { PaymentsKnownUntil = Story.On(day) };

    private static string Json(Decision decision)
    {
        var bytes = new System.Buffers.ArrayBufferWriter<byte>();
        DecisionJson.Write(bytes, decision);
        return System.Text.Encoding.UTF8.GetString(bytes.WrittenSpan);
    }

    private static string Told(Story story, int day)
    {
        var act = story.Decide(day).Actions.ShouldHaveSingleItem();
        return $"{act.Step} {act.Total}, interest {act.Amounts.AccruedInterest}";
    }

    // The notice goes out all the same, without interest.
    private static string None(Story story)
    {
        Told(story, 5).ShouldEndWith("interest 0.00 EUR");
        return story.Decide(5).Cases[0].Reasons
            .Where(reason => reason.Rule.Value.StartsWith("interest.", StringComparison.Ordinal))
            .Select(Story.Text).ShouldHaveSingleItem();
    }
}
