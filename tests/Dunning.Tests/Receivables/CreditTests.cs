namespace Dunning.Tests;

/// <summary>
/// Money that is not allocated, refunds, charge-backs, money on its way. The reminder is due on day 5.
/// </summary>
public class CreditTests
{
    private static readonly Receivable[] Two = [Story.Item("R-1", 100), Story.Item("R-2", 50, due: -1)];

    [Theory]
    [InlineData(20, "reminder email remind 130.00 EUR: R-2 rises 1, R-1 rises 1")] // 20 off the oldest, R-2
    [InlineData(50, "reminder email remind 100.00 EUR: R-1 rises 1")]
    [InlineData(149.99, "reminder email remind 0.01 EUR: R-1 rises 1")]
    public void A_credit_goes_to_the_oldest_first(decimal credit, string says) =>
        Story.Of(Story.ThreeLevels, Two).With(facts => facts with { Credits = [new() { Amount = credit }] }).Says(5)
            .ShouldBe(says);

    [Fact]
    public void In_credit_there_is_no_notice_and_the_case_is_settled()
    {
        var part = Story.Of(Story.ThreeLevels, Two).With(facts => facts with { Credits = [new() { Amount = 150 }] })
            .Decide(5).Cases[0];

        part.Actions.ShouldBeEmpty();
        part.Outcome.ShouldBe(Outcome.Settled);
        part.Because.Rule.ShouldBe(Rules.ReceivablesInCredit);
    }

    [Fact]
    public void A_credit_note_is_a_credit() =>
        Story.Of(
            Story.ThreeLevels,
            Story.Item("R-1"),
            Story.Item("G-1") with { Kind = ReceivableKind.CreditNote, Amount = -40 }).Says(5)
            .ShouldBe("reminder email remind 60.00 EUR: R-1 rises 1");

    [Theory]
    [InlineData(CreditScope.Account, "A-1 100.00 EUR")]
    [InlineData(CreditScope.Debtor, "A-1 40.00 EUR")]
    public void A_credit_covers_its_account_or_all_of_the_debtor(CreditScope scope, string asked)
    {
        var story = Story
            .Of(Story.Policies(Story.ThreeLevels, new() { Credit = scope }), Story.Item() with { Account = "A-1" })
            .With(facts => facts with { Credits = [new() { Amount = 60, Account = "A-2" }] });

        string.Join(' ', story.Decide(5).Actions.Select(act => $"{act.Case.Account} {act.Total}")).ShouldBe(asked);
    }

    [Fact]
    public void A_credit_in_another_currency_covers_nothing() =>
        Story.Of(Story.ThreeLevels, Story.Item())
            .With(facts => facts with { Credits = [new() { Amount = 500, Currency = Currency.USD }] })
            .Says(5).ShouldBe("reminder email remind 100.00 EUR: R-1 rises 1");

    [Fact]
    public void Two_currencies_are_two_cases_and_never_add()
    {
        var decision = Story.Of(Story.ThreeLevels, Story.Item(), Story.Item("R-2", 70) with { Currency = Currency.CHF })
            .Decide(5);

        decision.Actions.Select(act => act.Total.ToString()).ShouldBe(["70.00 CHF", "100.00 EUR"]);
        decision.Actions.Select(act => act.Channel).Distinct().ShouldHaveSingleItem(); // one bundle, one contact
    }

    [Fact]
    public void What_was_paid_in_part_is_asked_for_in_part() =>
        Story.Of(Story.ThreeLevels, Story.Item() with { Paid = 30 }).Says(5)
            .ShouldBe("reminder email remind 70.00 EUR: R-1 rises 1");

    [Fact]
    public void A_charge_back_brings_the_true_age_at_once_and_the_tone_restarts()
    {
        // Paid after the demand of day 25, taken back on day 40: the level was reached, the tone begins anew.
        var story = Story.Of(RepeatsDemand, Story.Item()).Through(0, 25)
            .With(facts =>
                facts with { Payments =
                    [new() { On = Story.On(40), Amount = 100, Kind = PaymentKind.ChargeBack, Receivable = "R-1" }] });

        story.Level("R-1").ShouldBe(3);
        story.Walk(40, 70)
            .ShouldBe(
                ["40: demand email remind (softened)", "47: demand email urge (softened)", "54: demand email demand",
                    "64: demand email demand"]);
    }

    [Theory]
    [InlineData(100, false)] // came and went on one day: it was never there
    [InlineData(99.99, true)]
    public void Payments_of_one_day_net(decimal paid, bool restarts)
    {
        var story = Story.Of(RepeatsDemand, Story.Item()).Through(0, 25).With(facts => facts with
        {
            Payments =
            [
                new() { On = Story.On(34), Amount = 100, Kind = PaymentKind.ChargeBack, Receivable = "R-1" },
                new() { On = Story.On(34), Amount = paid, Receivable = "R-1" },
            ],
        });

        story.Decide(35).Actions.Single().IsSoftened.ShouldBe(restarts);
    }

    [Fact]
    public void A_charge_back_before_the_due_date_is_overdue_from_its_day()
    {
        var story = Story.Of(Story.ThreeLevels, Story.Item(due: 20)).With(facts => facts with
        {
            Payments = [new() { On = Story.On(2), Amount = 100, Kind = PaymentKind.ChargeBack, Receivable = "R-1" }],
        });

        story.Says(6).ShouldBe("steps.not-yet reminder R-1 until 7 day=4 start=5 from=dueDate on=day 7");
        story.Says(7).ShouldBe("reminder email remind 100.00 EUR: R-1 rises 1");
    }

    [Theory]
    // expected today and payments known to today: had it come, it would be in the facts
    [InlineData(5, 5, "steps.reached")]
    [InlineData(5, 6, "receivables.in-flight")]
    [InlineData(7, 6, "steps.reached")]
    public void Money_on_its_way_is_not_asked_for_until_it_is_known_not_to_have_come(
        int day, int expected, string rule) =>
        Story.Of(
            Story.ThreeLevels, Story.Item() with { InFlight = new() { Amount = 100, ExpectedOn = Story.On(expected) } })
            .Decide(day).Cases[0].Because.Rule.Value.ShouldBe(rule);

    [Fact]
    public void Money_on_its_way_for_a_part_leaves_the_rest() =>
        Story.Of(Story.ThreeLevels, Story.Item() with { InFlight = new() { Amount = 60, ExpectedOn = Story.On(9) } })
            .Says(5)
            .ShouldBe("reminder email remind 40.00 EUR: R-1 rises 1");

    [Theory]
    [InlineData(0, "steps.reached")]
    [InlineData(3, "steps.reached")] // at most three calendar days
    [InlineData(4, "payments.too-old")]
    [InlineData(null, "payments.unknown")]
    public void Nothing_is_demanded_on_stale_payments(int? lag, string rule)
    {
        var part = (Story.Of(Story.ThreeLevels, Story.Item()) with { Lag = lag }).Decide(10).Cases[0];

        part.Because.Rule.Value.ShouldBe(rule);
        part.Actions.IsEmpty.ShouldBe(rule != "steps.reached");
    }

    [Theory]
    [InlineData(5, 0)]
    [InlineData(5, 3)]
    [InlineData(1, 0)]
    public void What_is_unpaid_is_claimed_only_for_days_on_which_payments_are_known(int start, int lag)
    {
        var story = Story
            .Of(t => t.Level("first", Start.OnDay(start), Tone.Remind, Channel.Email).AtLastLevel(LastLevel.Stop), Story
                .Item())
            with { Lag = lag };

        story.Walk(0, 30).ShouldBe([$"{Math.Max(start, lag)}: first email remind"]);
    }

    [Fact]
    public void A_level_on_day_1_waits_until_payments_are_known_for_the_due_day()
    {
        var story = Story
            .Of(t => t.Level("first", Start.OnDay(1), Tone.Remind, Channel.Email).AtLastLevel(LastLevel.Stop), Story
                .Item())
            with { Lag = 2 };

        story.Decide(1).Cases[0].Because.Rule.ShouldBe(Rules.PaymentsNotKnownForDue);
        story.Walk(0, 30).ShouldBe(["2: first email remind"]);
    }

    private static void RepeatsDemand(TreatmentBuilder t) => t
        .Level("reminder", Start.OnDay(5), Tone.Remind, Channel.Email)
        .Level("second", Start.AfterNotice(10), Tone.Urge, Channel.Email)
        .Level("demand", Start.AfterNotice(10), Tone.Demand, Channel.Email)
        .AtLastLevel(LastLevel.Repeat(10));
}
