using System.Globalization;

namespace Dunning.Tests.Receivables.Charges;

/// <summary>Fees at the bounds of their bands. The figures are those of statutes and of published tables.</summary>
public partial class FeeScheduleTests
{
    private static readonly FeeSchedule Lawyer = Of(
        new() { UpTo = 500, Sum = 49 },
        new() { UpTo = 2_000, Step = 500, Sum = 39 },
        new() { UpTo = 10_000, Step = 1_000, Sum = 56 },
        new() { Step = 3_000, Sum = 52 }) with
    {
        Method = FeeMethod.Marginal,
        SmallClaim = new(50, 30),
        Factor = 0.9m,
        LeastFactor = 0.5m,
        MostFactor = 1.3m,
        LeastFee = 15,
        ExpensesPercent = 20,
        MostExpenses = 20,
        VatPercent = 19,
    };

    private static readonly FeeSchedule Dutch = Of(
        new() { UpTo = 2_500, Percent = 15 },
        new() { UpTo = 5_000, Percent = 10 },
        new() { UpTo = 10_000, Percent = 5 },
        new() { UpTo = 200_000, Percent = 1 },
        new() { Percent = 0.5m }) with
    {
        Method = FeeMethod.Marginal, LeastFee = 40, MostFee = 6_775, VatPercent = 21,
    };

    private static readonly FeeSchedule British = Of(
        new() { UpTo = 1_000, IsEndExcluded = true, Sum = 40 },
        new() { UpTo = 10_000, IsEndExcluded = true, Sum = 70 },
        new() { Sum = 100 });

    [Theory]
    [InlineData("40", "0.5", "30.00 15.00 3.00 18.00")] // the least fee
    [InlineData("50", "0.9", "30.00 27.00 5.40 32.40")]
    [InlineData("50.01", "0.9", "49.00 44.10 8.82 52.92")]
    [InlineData("500", "0.9", "49.00 44.10 8.82 52.92")]
    [InlineData("500.01", "0.9", "88.00 79.20 15.84 95.04")] // a step is begun
    [InlineData("1000", "0.9", "88.00 79.20 15.84 95.04")]
    [InlineData("1000.01", "1.3", "127.00 165.10 20.00 185.10")] // expenses are 20 at most
    [InlineData("2000.01", "0.9", "222.00 199.80 20.00 219.80")]
    [InlineData("10000", "1.3", "614.00 798.20 20.00 818.20")]
    public void Steps_times_a_factor_and_expenses(string claim, string factor, string expected)
    {
        var item = Lawyer.Statement(Uncontested(claim) with { Factor = Number(factor) }).Items.Single();

        string.Join(' ', new[] { item.BaseFee, item.Fee, item.Expenses, item.Net }.Select(Text)).ShouldBe(expected);
    }

    [Fact]
    public void A_claim_that_is_contested_is_no_small_one() =>
        Lawyer.Statement(Euros("50")).Items.Single().BaseFee.ShouldBe(Euros("49"));

    [Fact]
    public void Each_band_says_its_part_its_steps_and_its_amount()
    {
        var item = Lawyer.Statement(Euros("2000.01")).Items.Single();

        item.Lines.Select(line => $"{Text(line.Part)} {line.Steps} {line.Amount:F0}")
            .ShouldBe(["500.00 0 49", "1500.00 3 117", "0.01 1 56"]);
        (item.Factor, item.Bound, item.IsSmallClaim).ShouldBe((0.9m, FeeBound.None, false));
        item.Lines.Sum(line => line.Amount).ShouldBe(item.BaseFee.Amount);
    }

    [Theory]
    [InlineData("0", "0.00", FeeBound.None)] // what is not owed costs nothing
    [InlineData("0.01", "40.00", FeeBound.LeastFee)]
    [InlineData("266.66", "40.00", FeeBound.None)] // 39.999 is rounded before it is held up
    [InlineData("266.63", "40.00", FeeBound.LeastFee)] // 39.9945
    [InlineData("266.70", "40.01", FeeBound.None)] // 40.005
    [InlineData("2500", "375.00", FeeBound.None)]
    [InlineData("2500.01", "375.00", FeeBound.None)]
    [InlineData("2500.05", "375.01", FeeBound.None)]
    [InlineData("200000", "2775.00", FeeBound.None)]
    [InlineData("1000000", "6775.00", FeeBound.None)]
    [InlineData("1000001", "6775.00", FeeBound.MostFee)]
    public void Marginal_percentages_between_a_least_and_a_largest_fee(string claim, string fee, FeeBound bound)
    {
        var item = Dutch.Statement(Euros(claim)).Items.Single();

        (Text(item.Fee), item.Bound).ShouldBe((fee, bound));
    }

    [Theory]
    [InlineData("0.01", "40.00")]
    [InlineData("999.99", "40.00")]
    [InlineData("1000", "70.00")]
    [InlineData("9999.99", "70.00")]
    [InlineData("10000", "100.00")]
    public void A_bound_that_is_left_out_belongs_to_the_next_band(string claim, string fee) =>
        Text(British.Statement(Euros(claim)).Net).ShouldBe(fee);

    [Theory]
    [InlineData("1000", "40.00")]
    [InlineData("1000.01", "70.00")]
    public void A_bound_that_is_not_left_out_belongs_to_its_band(string claim, string fee) => Text(Of(
        new() { UpTo = 1_000, Sum = 40 }, new() { Sum = 70 }).Statement(Euros(claim)).Net).ShouldBe(fee);

    [Theory]
    [InlineData(FeeMethod.Single, "99.99", "15.00")] // 5 + 10 %
    [InlineData(FeeMethod.Single, "100", "28.00")] // 8 + 20 %
    [InlineData(FeeMethod.Single, "250", "58.00")]
    [InlineData(FeeMethod.Marginal, "99.99", "15.00")]
    [InlineData(FeeMethod.Marginal, "100", "23.00")] // 5 + 10 % of 100, and 8
    [InlineData(FeeMethod.Marginal, "250", "53.00")] // and 20 % of 150
    public void Tiers_are_taken_alone_or_accumulated(FeeMethod method, string claim, string fee) => Text((Of(
        new() { UpTo = 100, IsEndExcluded = true, Sum = 5, Percent = 10 },
        new() { Sum = 8, Percent = 20 }) with { Method = method }).Statement(Euros(claim)).Net).ShouldBe(fee);

    [Theory]
    [InlineData("10", "12.00")]
    [InlineData("100", "15.00")]
    [InlineData("500", "20.00")]
    public void A_band_has_its_own_least_and_most(string claim, string fee) => Text(Of(
        new FeeBand { Sum = 5, Percent = 10, Least = 12, Most = 20 }).Statement(Euros(claim)).Net).ShouldBe(fee);

    [Fact]
    public void Steps_of_the_whole_claim_where_bands_stand_alone() => Text(Of(
        new FeeBand { Step = 100, Sum = 2 }).Statement(Euros("250.00")).Net).ShouldBe("6.00");

    [Theory]
    [InlineData(FeeUnit.Claim, "120.00", 3)]
    [InlineData(FeeUnit.Together, "40.00", 1)]
    public void A_lump_sum_for_each_claim_or_once(FeeUnit unit, string net, int items)
    {
        var statement = (Of(new FeeBand { Sum = 40 }) with { Unit = unit })
            .Statement(new FeeInquiry { Claims = [Euros("10"), Euros("20"), Euros("30")] });

        (Text(statement.Net), statement.Items.Count).ShouldBe((net, items));
        statement.Items[^1].Claim.ShouldBe(Euros(items == 1 ? "60" : "30"));
    }

    [Fact]
    public void Nothing_is_charged_for_no_claim() =>
        (British with { Unit = FeeUnit.Together }).Statement(new FeeInquiry { Claims = [] }).Gross.ShouldBe(Euros("0"));

    [Theory]
    [InlineData(true, "150.00 0.00 150.00")]
    [InlineData(false, "150.00 31.50 181.50")]
    public void Vat_is_for_a_creditor_who_cannot_deduct_it(bool isDeductible, string expected)
    {
        var statement = Dutch.Statement(new FeeInquiry { Claims = [Euros("1000")], IsVatDeductible = isDeductible });

        string.Join(' ', new[] { statement.Net, statement.Vat, statement.Gross }.Select(Text)).ShouldBe(expected);
    }

    [Theory]
    [InlineData("100", "10.00", FeeBound.MostPercent)]
    [InlineData("200", "20.00", FeeBound.MostPercent)]
    [InlineData("1000", "30.00", FeeBound.MostFee)]
    public void The_lower_of_two_caps_binds(string claim, string fee, FeeBound bound)
    {
        var item = (Of(new FeeBand { Sum = 40 }) with { MostFee = 30, MostPercent = 10 })
            .Statement(Euros(claim)).Items.Single();

        (Text(item.Fee), item.Bound).ShouldBe((fee, bound));
    }

    [Theory]
    [InlineData("100", "10.00", FeeBound.MostPercent)] // the cap by the claim binds the least fee too
    [InlineData("1000", "40.00", FeeBound.None)]
    public void A_fee_may_be_capped_by_the_claim(string claim, string fee, FeeBound bound)
    {
        var item = (Of(new FeeBand { Sum = 40 }) with { LeastFee = 20, MostPercent = 10 })
            .Statement(Euros(claim)).Items.Single();

        (Text(item.Fee), item.Bound).ShouldBe((fee, bound));
    }

    [Theory]
    [InlineData(MidpointRounding.AwayFromZero, 0, "0.13")]
    [InlineData(MidpointRounding.ToEven, 0, "0.12")]
    [InlineData(MidpointRounding.ToZero, 0, "0.12")]
    [InlineData(MidpointRounding.AwayFromZero, 5, "0.15")]
    public void It_is_rounded_as_the_rule_says(MidpointRounding rounding, int step, string fee) => Text((Of(
        new FeeBand { Percent = 12.5m }) with { Rounding = rounding, RoundingStep = step })
        .Statement(Euros("1.00")).Net).ShouldBe(fee);

    [Fact]
    public void What_does_not_fit_is_refused_with_the_claim()
    {
        var bounded = Of(new FeeBand { UpTo = 100, Sum = 1 });

        Refused(bounded, Euros("100")).ShouldBe(FeeRefusal.None);
        Refused(bounded, Euros("100.01")).ShouldBe(FeeRefusal.AboveLastBand);
        Refused(bounded, new(1, Currency.USD)).ShouldBe(FeeRefusal.OtherCurrency);
        Refused(bounded, Euros("-0.01")).ShouldBe(FeeRefusal.NegativeClaim);
        Refused(bounded, Euros("1.001")).ShouldBe(FeeRefusal.UnfitAmount);
        Refused(British, Euros("100000000000000.01")).ShouldBe(FeeRefusal.TooLarge);
        Refused(Of(new FeeBand { Percent = 1_000 }), Euros("100000000000000")).ShouldBe(FeeRefusal.TooLarge);
        (British with { Unit = FeeUnit.Together })
            .Statement(new FeeInquiry { Claims = [Euros("99999999999999"), Euros("99999999999999")] })
            .Refusal.ShouldBe(FeeRefusal.TooLarge);
        (Of(new FeeBand { Percent = 100 }) with { ExpensesPercent = 100 }).Statement(Euros("99999999999999"))
            .Refusal.ShouldBe(FeeRefusal.TooLarge);
    }

    [Theory]
    [InlineData("0.49")]
    [InlineData("1.31")]
    [InlineData("0.5000001")]
    public void A_factor_that_the_schedule_does_not_allow_is_refused(string factor)
    {
        var statement = Lawyer.Statement(Uncontested("100") with { Factor = Number(factor) });

        (statement.Refusal, statement.Gross, statement.Items.Count)
            .ShouldBe((FeeRefusal.FactorNotAllowed, Euros("0"), 0));
    }

    [Fact]
    public void The_law_chooses_a_schedule_of_a_kind_by_parties_and_day()
    {
        var lumpSum = British with
        {
            Id = new("de.lump-sum"), Kind = FeeKind.LumpSum, ArisenFrom = new(2014, 7, 29),
            AppliesWhen = new() { DebtorKinds = [DebtorKind.Business] },
        };
        var book = LawBook.Of(new LawPack { Code = "de", Version = "1", Rules = [lumpSum, Dutch] }).Value;
        var origin = new ClaimOrigin
        {
            Jurisdiction = "de", Debtor = DebtorKind.Business, AroseOn = new(2014, 7, 29), AsOf = new(2026, 1, 1),
        };

        book.ChargeOn(origin, FeeKind.LumpSum).Rule.ShouldBe(lumpSum);
        book.ChargeOn(origin with { AroseOn = new(2014, 7, 28) }, FeeKind.LumpSum).Rule.ShouldBeNull();
        book.ChargeOn(origin with { Debtor = DebtorKind.Consumer }, FeeKind.LumpSum).Rule.ShouldBeNull();
        book.ChargeOn(origin, FeeKind.CollectionCosts).Rule.ShouldBe(Dutch);
        book.ChargeOn(origin, FeeKind.Reminder).Rule.ShouldBeNull();
    }

    [Fact]
    public void In_marginal_bands_a_larger_claim_never_costs_less() =>
        ForAll.Check<(uint, uint, (ushort, byte, byte)[]), (FeeSchedule Schedule, Money Small, Money Large)>(
            plain => (
                Generated(plain.Item3),
                Money.FromMinorUnits(Math.Min(plain.Item1, plain.Item2), Currency.EUR),
                Money.FromMinorUnits(Math.Max(plain.Item1, plain.Item2), Currency.EUR)),
            sample => sample.Schedule.Statement(sample.Small).Gross
                .ShouldBeLessThanOrEqualTo(sample.Schedule.Statement(sample.Large).Gross));

    [Fact]
    public void Items_sum_to_the_statement_in_every_currency() =>
        ForAll.Check<(uint[], byte, (ushort, byte, byte)[]), FeeStatement>(
            plain =>
            {
                var currency = Currency.Parse(new[] { "EUR", "JPY", "TND", "CLF" }[plain.Item2 % 4]);
                return (Generated(plain.Item3) with { Currency = currency, ExpensesPercent = 7.5m }).Statement(
                    new FeeInquiry
                    {
                        Claims = plain.Item1.Select(units => Money.FromMinorUnits(units, currency)).ToValueList(),
                        IsVatDeductible = false,
                    });
            },
            statement =>
            {
                statement.Items.Count.ShouldBe(statement.Inquiry.Claims.Count);
                statement.Items.Sum(item => item.Fee.ToMinorUnits() + item.Expenses.ToMinorUnits())
                    .ShouldBe(statement.Net.ToMinorUnits());
                (statement.Net + statement.Vat).ShouldBe(statement.Gross);
            });

    // Bands of whole units, so that they are sums in every currency.
    private static FeeSchedule Generated((ushort Length, byte Sum, byte Percent)[] bands)
    {
        var end = 0m;
        return Of([
            .. bands.Select((band, i) => new FeeBand
            {
                UpTo = end += band.Length + 1,
                Sum = band.Sum,
                Step = i % 2 == 1 ? band.Percent + 1 : null,
                Percent = band.Percent / 8m,
                IsEndExcluded = i % 3 == 0,
            }),
            default,
        ]) with
        {
            Method = FeeMethod.Marginal, LeastFee = bands.Length, VatPercent = 19,
        };
    }

    private static FeeInquiry Uncontested(string claim) => new() { Claims = [Euros(claim)], IsUncontested = true };

    private static FeeRefusal Refused(FeeSchedule schedule, Money claim)
    {
        var statement = schedule.Statement(claim);
        (statement.Refused is null).ShouldBe(statement.Refusal is FeeRefusal.None);
        return statement.Refusal;
    }

    private static string Fault(FeeSchedule schedule) =>
        Should.Throw<InvalidOperationException>(() => schedule.Statement(Euros("1"))).Message;

    private static FeeSchedule Of(params FeeBand[] bands) => new()
    {
        Id = new("de.fee"), Citation = "test", Source = "test", Currency = Currency.EUR, Bands = bands.ToValueList(),
    };

    private static Money Euros(string amount) => new(Number(amount), Currency.EUR);

    private static decimal Number(string text) => decimal.Parse(text, CultureInfo.InvariantCulture);

    private static string Text(Money money) => money.Amount.ToString("F2", CultureInfo.InvariantCulture);
}
