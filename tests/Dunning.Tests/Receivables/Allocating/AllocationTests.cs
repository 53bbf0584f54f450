using System.Globalization;
using NodaTime;

namespace Dunning.Tests.Receivables.Allocating;

/// <summary>What a payment pays first, by the orders of several laws.</summary>
public class AllocationTests
{
    private static readonly AllocationOrder German = Orders.German;

    [Theory]
    [InlineData("CIP", "60", "50.00 10.00 0.00 | 0.00")] // BGB 367(1)
    [InlineData("CPI", "60", "50.00 0.00 10.00 | 0.00")] // BGB 497(3) S. 1
    [InlineData("ICP", "60", "30.00 30.00 0.00 | 0.00")] // OR 85(1)
    [InlineData("PIC", "1010", "0.00 10.00 1000.00 | 0.00")]
    [InlineData("CIP", "0", "0.00 0.00 0.00 | 0.00")]
    [InlineData("CIP", "1080", "50.00 30.00 1000.00 | 0.00")]
    [InlineData("CIP", "1080.01", "50.00 30.00 1000.00 | 0.01")] // what is too much is a credit
    public void Components_are_paid_in_the_order_of_the_rule(string order, string payment, string expected)
    {
        var allocation = (German with { Components = Components(order) })
            .Allocate(Paying(payment), [Debt("A", "1000", "30", "50")]);

        var paid = allocation.Debts.Single();
        (order is "ICP"
            ? $"{Text(paid.Interest)} {Text(paid.Costs)} {Text(paid.Principal)} | {Text(allocation.Unallocated)}"
            : $"{Text(paid.Costs)} {Text(paid.Interest)} {Text(paid.Principal)} | {Text(allocation.Unallocated)}")
            .ShouldBe(expected);
        (paid.Before.Total - paid.Paid).ShouldBe(paid.After.Total);
    }

    [Fact]
    public void A_component_that_the_debtor_names_comes_first_and_the_creditor_may_refuse()
    {
        var payment = Paying("1005") with { ForComponent = DebtComponent.Principal };
        var debts = new ValueList<OpenDebt>().Add(Debt("A", "1000", "30", "50"));

        var taken = German.Allocate(payment, debts);
        Steps(taken).ShouldBe(["A Principal 1000.00 NoOther", "A Costs 5.00 NoOther"]);
        taken.Steps.Select(step => step.IsComponentChosen).ShouldBe([true, false]);
        taken.MayRefuse.ShouldBe(AllocationObjections.ChosenComponent | AllocationObjections.Part);

        var refused = German.Allocate(payment with { IsRefused = true }, debts);
        (refused.Refusal, refused.Unallocated, refused.After.Count, refused.MayRefuse).ShouldBe(
            (AllocationRefusal.RefusedByCreditor, Euros("1005"), 0, AllocationObjections.ChosenComponent));

        var bound = German with { MustTakeChosenComponent = true, MustTakePart = true };
        var must = bound.Allocate(payment with { IsRefused = true }, debts);
        (must.Refusal, must.MayRefuse, must.Debts.Single().Principal)
            .ShouldBe((AllocationRefusal.None, AllocationObjections.None, Euros("1000")));

        var ignored = (German with { IsComponentNotChosen = true })
            .Allocate(payment with { IsRefused = true }, debts);
        Steps(ignored)[0].ShouldBe("A Costs 50.00 NoOther");
    }

    [Fact]
    public void To_name_the_component_that_comes_first_is_no_other_order()
    {
        var payment = Paying("1030") with { ForComponent = DebtComponent.Interest, IsRefused = true };

        var allocation = German.Allocate(payment, [Debt("A", "1000", "30", "0")]);
        (allocation.Refusal, allocation.MayRefuse).ShouldBe((AllocationRefusal.None, AllocationObjections.None));
        German.Allocate(payment, []).Unallocated.ShouldBe(Euros("1030"));
    }

    [Theory]
    [InlineData("60", true)]
    [InlineData("1080", false)]
    [InlineData("2000", false)]
    public void A_part_of_a_debt_may_be_refused(string payment, bool mayRefuse)
    {
        var debt = Debt("A", "1000", "30", "50");

        German.Allocate(Paying(payment), [debt]).MayRefuse.HasFlag(AllocationObjections.Part).ShouldBe(mayRefuse);
        (German with { MustTakePart = true }).Allocate(Paying(payment), [debt]).MayRefuse
            .ShouldBe(AllocationObjections.None);
    }

    [Theory]
    [InlineData("CPI", "1050")] // interest alone is left
    [InlineData("IPC", "1030")] // costs alone
    [InlineData("ICP", "40")] // more interest than costs is paid
    public void A_part_is_one_whatever_of_the_debt_is_left(string order, string payment) =>
        (German with { Components = Components(order) })
            .Allocate(Paying(payment), [Debt("A", "1000", "30", "50")]).MayRefuse.ShouldBe(AllocationObjections.Part);

    [Fact]
    public void One_of_two_debts_paid_in_full_is_no_part() =>
        German.Allocate(Paying("100"), [Debt("A", "100"), Debt("B", "100") with { DueOn = On("2026-06-02") }])
            .MayRefuse.ShouldBe(AllocationObjections.None);

    [Fact]
    public void Each_criterion_settles_the_order_where_those_before_it_do_not()
    {
        ValueList<OpenDebt> debts =
        [
            Debt("young", "10") with { AroseOn = On("2026-02-01") },
            Debt("not due", "10") with { DueOn = On("2026-06-02"), AroseOn = On("2020-01-01") },
            Debt("secured", "10") with { Security = 1, AroseOn = On("2020-01-01") },
            Debt("old", "10") with { DueOn = On("2026-01-01") },
            Debt("burdensome", "10") with { Burden = 9.5m },
            Debt("of no age", "10"),
        ];

        Steps(German.Allocate(Paying("60"), debts)).ShouldBe([
            "burdensome Principal 10.00 MoreBurdensome", "old Principal 10.00 Older", "young Principal 10.00 Older",
            "of no age Principal 10.00 LessSecured", "secured Principal 10.00 Due", "not due Principal 10.00 Due",
        ]);
    }

    [Theory]
    [InlineData("2026-05-31", false)]
    [InlineData("2026-06-01", true)]
    [InlineData(null, true)]
    public void A_debt_is_due_on_its_day(string? paidOn, bool isDue)
    {
        var payment = Paying("10") with { On = paidOn is null ? null : On(paidOn) };
        ValueList<OpenDebt> debts =
        [
            Debt("A", "10") with { DueOn = On("2026-06-01"), AroseOn = On("2020-01-01") },
            Debt("B", "10") with { AroseOn = On("2021-01-01") },
        ];

        German.Allocate(payment, debts).Steps.Single().Receivable.ShouldBe(isDue ? "A" : "B");
    }

    [Fact]
    public void What_the_debtor_names_comes_first_in_the_order_in_which_it_is_named()
    {
        ValueList<OpenDebt> debts = [Debt("A", "10"), Debt("B", "10", "1"), Debt("C", "10")];
        var payment = Paying("22") with { For = ["C", "B", "C"] };

        Steps(German.Allocate(payment, debts)).ShouldBe([
            "C Principal 10.00 Chosen", "B Interest 1.00 Chosen", "B Principal 10.00 Chosen",
            "A Principal 1.00 NoOther",
        ]);
        Steps((German with { IsDebtNotChosen = true }).Allocate(payment with { For = ["none"] }, debts))[0]
            .ShouldBe("A Principal 7.10 InProportion");
    }

    [Theory]
    [InlineData("100", "50.00 33.33 16.67")] // BGB 366(2), last case
    [InlineData("0.01", "0.01 0.00 0.00")]
    [InlineData("599.99", "299.99 200.00 100.00")]
    [InlineData("600", "300.00 200.00 100.00")]
    public void Equals_share_in_proportion_to_the_cent(string payment, string expected)
    {
        var allocation = German.Allocate(Paying(payment), [Debt("A", "300"), Debt("B", "200"), Debt("C", "100")]);

        string.Join(' ', allocation.Debts.Select(debt => Text(debt.Paid))).ShouldBe(expected);
        allocation.Steps.ShouldAllBe(step => step.Reason == AllocationReason.InProportion);
    }

    [Theory]
    [InlineData(false, "A Costs 5.00, A Interest 5.00, A Principal 10.00, B Costs 4.00")]
    [InlineData(true, "A Costs 5.00, B Costs 5.00, A Interest 5.00, B Interest 5.00, A Principal 4.00")]
    public void Debt_by_debt_or_component_by_component(bool isComponentFirst, string expected)
    {
        var order = German with { IsComponentFirst = isComponentFirst };
        var allocation = order.Allocate(Paying("24"), [
            Debt("A", "10", "5", "5") with { AroseOn = On("2025-01-01") },
            Debt("B", "10", "5", "5") with { AroseOn = On("2025-02-01") },
        ]);

        string.Join(", ", allocation.Steps.Select(step => $"{step.Receivable} {step.Component} {Text(step.Amount)}"))
            .ShouldBe(expected);
    }

    [Fact]
    public void A_component_of_no_currency_is_none() =>
        German.Allocate(Paying("5"), [new() { Receivable = "A", Principal = Euros("3") }]).Unallocated
            .ShouldBe(Euros("2"));

    [Fact]
    public void A_payment_that_bounced_is_open_again_beside_what_came_meanwhile()
    {
        ValueList<OpenDebt> debts = [Debt("A", "100", "5", "2"), Debt("B", "50")];
        var first = German.Allocate(Paying("60") with { For = ["A"] }, debts);
        var second = German.Allocate(Paying("30") with { For = ["B"] }, first.After);

        first.Reverse(second.After).ShouldBe([Debt("A", "100", "5", "2"), Debt("B", "20", "0", "0")]);
        first.Reverse([.. first.After, Debt("C", "1")])[2].ShouldBe(Debt("C", "1"));
        Should.Throw<ArgumentException>(() => first.Reverse([Debt("B", "50")])).Message
            .ShouldStartWith("The payment paid 60.00 EUR of \"A\", which is not given.");
        German.Allocate(Paying("60"), []).Reverse(debts).ShouldBe(debts);

        foreach (var (debt, paid) in new[] { (Debt("C", "0", "0", "7"), "7"), (Debt("I", "0", "6"), "6") })
        {
            Should.Throw<ArgumentException>(() => German.Allocate(Paying(paid), [debt]).Reverse([Debt("B", "50")]))
                .Message.ShouldStartWith($"The payment paid {paid}.00 EUR of \"{debt.Receivable}\"");
        }
    }

    [Fact]
    public void What_does_not_fit_is_refused_and_stays_with_the_payer()
    {
        Refused(Paying("-1")).ShouldBe(AllocationRefusal.UnfitAmount);
        Refused(Paying("0.001")).ShouldBe(AllocationRefusal.UnfitAmount);
        Refused(Paying("1"), Debt("A", "-1")).ShouldBe(AllocationRefusal.UnfitAmount);
        Refused(Paying("1"), Debt("A", "1", "0.001")).ShouldBe(AllocationRefusal.UnfitAmount);
        Refused(Paying("1"), Debt("A", "100000000000000.01")).ShouldBe(AllocationRefusal.UnfitAmount);
        Refused(Paying("1"), Debt("A", "99999999999999"), Debt("B", "99999999999999"))
            .ShouldBe(AllocationRefusal.UnfitAmount);
        Refused(Paying("100000000000000"), Debt("A", "50000000000000"), Debt("B", "50000000000000"))
            .ShouldBe(AllocationRefusal.None);
        Refused(Paying("100000000000000.01"), Debt("A", "1")).ShouldBe(AllocationRefusal.UnfitAmount);
        Refused(Paying("1"), Debt("A", "100000000000000")).ShouldBe(AllocationRefusal.None);
        Refused(new() { Amount = new(1, Currency.USD) }, Debt("A", "1")).ShouldBe(AllocationRefusal.OtherCurrency);
        Refused(Paying("1"), Debt("A", "1") with { Costs = new(1, Currency.USD) })
            .ShouldBe(AllocationRefusal.OtherCurrency);
        Refused(Paying("1") with { For = ["B"] }, Debt("A", "1")).ShouldBe(AllocationRefusal.UnknownDebt);
        Refused(Paying("1"), Debt("A", "1")).ShouldBe(AllocationRefusal.None);
    }

    [Fact]
    public void Debts_and_components_are_named_once()
    {
        Should.Throw<ArgumentNullException>(() => German.Allocate(null!, [Debt("A", "1")]))
            .ParamName.ShouldBe("payment");
        Should.Throw<ArgumentException>(() => German.Allocate(Paying("1"), [Debt("A", "1"), Debt("A", "2")]))
            .Message.ShouldStartWith("The debt \"A\" is named twice.");
        Should.Throw<InvalidOperationException>(
            () => (German with { Components = [DebtComponent.Costs, DebtComponent.Interest, DebtComponent.Interest] })
                .Allocate(Paying("1"), [])).Message
            .ShouldBe("de.allocation must name costs, interest and principal once each.");
        Should.Throw<InvalidOperationException>(
            () => (German with { Components = [DebtComponent.Costs] }).Allocate(Paying("1"), []));
    }

    /// <summary>5,000 EUR; 1,000 are paid after 75 days; interest runs on what that leaves of the principal.</summary>
    [Fact]
    public void Interest_until_a_payment_the_payment_and_interest_on_the_rest()
    {
        RateTable table = new()
        {
            Name = "de.base-rate", Source = "test", KnownUntil = On("2027-01-01"),
            Rates = [new(On("2026-01-01"), 1.27m), new(On("2026-07-01"), 1.52m)],
        };
        InterestRegime regime = new()
        {
            Id = new("de.default-interest"),
            Citation = "BGB 288(1)",
            Source = "test",
            Reference = table.Name,
            Margin = 5,
        };
        var claim = new InterestClaim
        {
            Principal = Euros("5000"), FirstDay = On("2026-01-16"), LastDay = On("2026-03-31"),
        };
        var until = regime.Statement(claim, table).Interest;
        Text(until).ShouldBe("64.42");

        var paid = German.Allocate(
            Paying("1000"), [Debt("A", "5000", "0", "40") with { Interest = until }]).Debts.Single();
        Steps(German.Allocate(Paying("1000"), [paid.Before])).ShouldBe(
            ["A Costs 40.00 NoOther", "A Interest 64.42 NoOther", "A Principal 895.58 NoOther"]);

        var later = regime.Statement(
            claim with { Principal = paid.After.Principal, FirstDay = On("2026-04-01"), LastDay = On("2026-09-30") },
            table).Interest;
        Text(later).ShouldBe("131.61");
        Text(paid.After.Total + later).ShouldBe("4236.03");

        // The same in one statement: the payment's share of the principal is a change of it.
        var whole = regime.Statement(
            claim with { LastDay = On("2026-09-30"), Changes = [new(On("2026-03-31"), paid.Principal)] }, table);
        whole.Interest.ShouldBe(until + later);
    }

    private static ValueList<DebtComponent> Components(string letters) => letters.Select(letter => letter switch
    {
        'C' => DebtComponent.Costs,
        'I' => DebtComponent.Interest,
        _ => DebtComponent.Principal,
    }).ToValueList();

    private static AllocationRefusal Refused(IncomingPayment payment, params OpenDebt[] debts)
    {
        var allocation = German.Allocate(payment, debts.ToValueList());
        if (allocation.Refusal is not AllocationRefusal.None)
        {
            (allocation.Unallocated, allocation.Debts.Count, allocation.Steps.Count).ShouldBe((payment.Amount, 0, 0));
        }

        return allocation.Refusal;
    }

    private static string[] Steps(Allocation allocation) => [.. allocation.Steps.Select(
        step => $"{step.Receivable} {step.Component} {Text(step.Amount)} {step.Reason}")];

    private static IncomingPayment Paying(string amount) => new() { Amount = Euros(amount), On = On("2026-06-01") };

    private static OpenDebt Debt(string name, string principal, string interest = "0", string costs = "0") => new()
    {
        Receivable = name, Principal = Euros(principal), Interest = Euros(interest), Costs = Euros(costs),
    };

    private static LocalDate On(string date) => NodaTime.Text.LocalDatePattern.Iso.Parse(date).Value;

    private static Money Euros(string amount) =>
        new(decimal.Parse(amount, CultureInfo.InvariantCulture), Currency.EUR);

    private static string Text(Money money) => money.Amount.ToString("F2", CultureInfo.InvariantCulture);
}
