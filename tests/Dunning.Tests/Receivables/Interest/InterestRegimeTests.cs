using System.Globalization;
using NodaTime;
using NodaTime.Text;

namespace Dunning.Tests.Receivables.Interest;

/// <summary>Interest at the boundaries. The figures are those of published examples and of statutes.</summary>
public class InterestRegimeTests
{
    private static readonly RateTable Base = new()
    {
        Name = "de.base-rate",
        Rates =
        [
            new(On("2023-01-01"), 1.62m), new(On("2023-07-01"), 3.12m), new(On("2024-01-01"), 3.62m),
            new(On("2024-07-01"), 3.37m), new(On("2025-01-01"), 2.27m), new(On("2025-07-01"), 1.27m),
            new(On("2026-01-01"), 1.27m), new(On("2026-07-01"), 1.52m),
        ],
        KnownUntil = On("2027-01-01"),
        Source = "Bundesbank, BBIN1.M.DE.BBK.BBKBAS2.EUR.ME",
    };

    private static readonly InterestRegime Consumer = new()
    {
        Id = new("de.default-interest"),
        Citation = "BGB 288(1)",
        Source = "test",
        Reference = "de.base-rate",
        Margin = 5,
    };

    [Theory]
    [InlineData("10000", "2024-01-01", "2024-12-31", "act/365", "851.76")]
    [InlineData("10000", "2024-01-01", "2024-12-31", "30E/360", "849.50")]
    [InlineData("1000", "2024-12-16", "2025-01-20", "act/act", "7.64")]
    [InlineData("100", "2026-05-16", "2026-05-16", "act/act", "0.02")]
    [InlineData("10000", "2024-02-29", "2024-02-29", "act/act", "2.36")]
    [InlineData("10000", "2023-01-01", "2023-06-30", "act/365", "328.28")]
    [InlineData("333.33", "2023-06-29", "2024-07-02", "act/act", "28.21")]
    [InlineData("1000", "2026-05-16", "2026-05-15", "act/act", "0.00")] // paid on the due date
    [InlineData("1000", "2024-03-01", "2024-02-29", "act/act", "0.00")]
    public void Floating(string principal, string first, string last, string count, string interest)
    {
        var claim = Claim(principal, first, last);
        DayCount.TryParse(count, out var days).ShouldBeTrue();

        Text((Consumer with { DayCount = days }).Statement(claim, Base)).ShouldBe(interest);
        days.ToString().ShouldBe(count);
    }

    [Fact]
    public void Each_line_has_its_days_its_rate_and_the_day_it_rests_on()
    {
        var item = Consumer.Statement(Claim("333.33", "2023-06-29", "2024-07-02"), Base).Items.Single();

        item.Lines.Select(line => $"{line.Days} {line.Rate} {line.ReferenceOn:R} {line.Unrounded:F6} {line.Interest}")
            .ShouldBe([
                "2 6.62 2023-01-01 0.120912 0.12 EUR",
                "184 8.12 2023-07-01 13.644430 13.64 EUR",
                "182 8.62 2024-01-01 14.288017 14.29 EUR",
                "2 8.37 2024-07-01 0.152457 0.15 EUR",
            ]);
        item.Days.ShouldBe(370);
    }

    [Theory]
    [InlineData(RoundingPoint.Item, "28.21")]
    [InlineData(RoundingPoint.Total, "28.21")]
    [InlineData(RoundingPoint.Line, "28.20")]
    public void It_is_rounded_where_the_rule_says(RoundingPoint point, string interest)
    {
        var regime = Consumer with { Rounding = new() { Point = point } };

        Text(regime.Statement(Claim("333.33", "2023-06-29", "2024-07-02"), Base)).ShouldBe(interest);
    }

    [Theory]
    [InlineData("1000", "8.5", 50, "11.50")] // 0.23 a day
    [InlineData("5000", "12.25", 101, "169.68")] // 1.68 a day
    public void The_amount_of_a_day_may_be_rounded_first(string principal, string rate, int days, string interest)
    {
        var regime = Fixed(rate) with { DayCount = DayCount.Actual365, Rounding = new() { Point = RoundingPoint.Day } };
        var claim = Claim(principal, "2025-01-01", "2025-01-01");

        Text(regime.Statement(claim with { LastDay = claim.FirstDay.PlusDays(days - 1) })).ShouldBe(interest);
    }

    [Fact]
    public void The_amount_of_a_day_is_another_in_a_leap_year()
    {
        var regime = Fixed("12.25") with
        {
            DayCount = DayCount.ActualActual, Rounding = new() { Point = RoundingPoint.Day },
        };

        // 1.678… a day in 2023 and 2025, 1.673… in 2024: 2 × 1.68, 366 × 1.67, 3 × 1.68.
        Text(regime.Statement(Claim("5000", "2023-12-30", "2025-01-03"))).ShouldBe("619.62");
    }

    [Fact]
    public void The_amount_of_a_day_of_months_of_thirty_is_that_of_a_day_that_counts()
    {
        var regime = Fixed("12.25") with
        {
            DayCount = DayCount.ThirtyE360, Rounding = new() { Point = RoundingPoint.Day },
        };

        // 31 January counts for none, so that there are ten days of 1.70.
        Text(regime.Statement(Claim("5000", "2025-01-31", "2025-02-10"))).ShouldBe("17.00");
    }

    [Theory]
    [InlineData(RoundingPoint.Item, "2.87", "0.00")]
    [InlineData(RoundingPoint.Total, "2.88", "0.01")]
    public void Seven_claims_rounded_each_or_once(RoundingPoint point, string interest, string difference)
    {
        var regime = Fixed("10") with { DayCount = DayCount.Actual365, Rounding = new() { Point = point } };
        var statement = regime.Statement(
            Enumerable.Repeat(Claim("100", "2025-03-01", "2025-03-15"), 7).ToValueList());

        Text(statement).ShouldBe(interest);
        statement.Difference.ToString().ShouldBe($"{difference} EUR");
    }

    [Theory]
    [InlineData("2024-12-31", "2024-06-30", "8.5")]
    [InlineData("2025-01-01", "2024-12-31", "8.75")]
    [InlineData("2025-06-30", "2024-12-31", "8.75")]
    [InlineData("2025-07-01", "2025-06-30", "9")]
    public void At_start_the_rate_of_the_day_before_the_half_year_holds_for_good(string first, string read, string rate)
    {
        var regime = HalfYearly with { Fixing = RateFixing.AtStart };
        var line = regime.Statement(Claim("100", first, "2026-03-01"), Steps).Items.Single().Lines.Single();

        $"{line.ReferenceOn:R} {line.Rate} {line.Last:R}".ShouldBe($"{read} {rate} 2026-03-01");
    }

    [Fact]
    public void Single_takes_the_rate_of_the_last_day_for_the_whole_time()
    {
        var lines = (HalfYearly with { Fixing = RateFixing.Single })
            .Statement(Claim("100", "2024-08-01", "2025-08-01"), Steps).Items.Single().Lines;

        lines.Single().Rate.ShouldBe(9);
    }

    [Fact]
    public void A_rate_never_falls_below_the_least() =>
        (HalfYearly with { LeastRate = 8.6m }).Statement(Claim("100", "2024-12-30", "2025-01-02"), Steps)
            .Items.Single().Lines.Select(line => line.Rate).ShouldBe([8.6m, 8.75m]);

    [Fact]
    public void Years_are_added_to_the_principal()
    {
        var regime = Consumer with
        {
            Reference = "nl.consumer", Margin = 0, Compounding = Compounding.YearlyFromStart,
        };
        RateTable table = new()
        {
            Name = "nl.consumer", Rates = [new(On("2024-01-01"), 7), new(On("2025-01-01"), 6)],
            KnownUntil = On("2026-07-01"), Source = "test",
        };
        var claim = Claim("1000", "2024-01-01", "2025-12-31");

        var item = regime.Statement(claim, table).Items.Single();
        item.Lines.Select(line => $"{line.Principal} {line.Interest}")
            .ShouldBe(["1000.00 EUR 70.00 EUR", "1070.00 EUR 64.20 EUR"]);
        Text(regime.Statement(claim, table)).ShouldBe("134.20");
        Text((regime with { DayCount = DayCount.Actual365 }).Statement(claim, table)).ShouldBe("134.40");
    }

    [Theory]
    [InlineData("2024-02-29", "2025-03-01")] // there is no 29 February 2025: the year is over with 28 February
    [InlineData("2023-03-01", "2024-03-01")]
    [InlineData("2024-03-01", "2025-03-01")]
    public void A_year_is_over_before_the_same_day_of_the_next(string first, string second)
    {
        var regime = Fixed("5") with { Compounding = Compounding.YearlyFromStart };

        regime.Statement(Claim("1000", first, "2025-06-30")).Items.Single().Lines[1].First.ShouldBe(On(second));
    }

    [Fact]
    public void The_years_of_29_february_begin_on_it_again_where_there_is_one() =>
        (Fixed("5") with { Compounding = Compounding.YearlyFromStart })
            .Statement(Claim("1000", "2024-02-29", "2028-06-30")).Items.Single().Lines.Select(line => line.First)
            .ShouldBe([
                On("2024-02-29"), On("2025-03-01"), On("2026-03-01"), On("2027-03-01"), On("2028-02-29"),
            ]);

    /// <summary>Half-years that begin on 30 June and 31 December, as for late payment in the United Kingdom.</summary>
    [Theory]
    [InlineData("2025-06-29", "2024-12-31", "8.75")]
    [InlineData("2025-06-30", "2025-06-30", "9")]
    [InlineData("2025-01-01", "2024-12-31", "8.75")]
    [InlineData("2025-12-31", "2025-12-31", "9")]
    public void Before_its_first_step_a_year_has_the_rate_of_the_last_one(string day, string read, string rate)
    {
        var regime = HalfYearly with
        {
            Fixing = RateFixing.AtStart, ReadDaysBefore = 0, StepDates = [new(6, 30), new(12, 31)],
        };
        var line = regime.Statement(Claim("100", day, day), Steps).Items.Single().Lines.Single();

        (line.ReferenceOn, line.Rate.ToString(CultureInfo.InvariantCulture)).ShouldBe((On(read), rate));
    }

    [Theory]
    [InlineData("2026-02-28", "2026-03-30", 33)] // from 27 February, the day before, to 30 March
    [InlineData("2026-03-01", "2026-03-30", 32)] // 28 February is not taken for the 30th
    [InlineData("2024-03-01", "2024-03-30", 31)] // nor is 29 February
    [InlineData("2026-02-01", "2026-02-28", 28)]
    [InlineData("2024-02-01", "2024-02-29", 29)]
    public void February_keeps_its_days_where_months_have_thirty(string first, string last, int days) =>
        DayCount.ThirtyE360.Days(On(first), On(last)).ShouldBe(days);

    [Theory]
    [InlineData(false, "19, 10")]
    [InlineData(true, "20, 10")]
    public void The_day_of_a_payment_bears_interest_or_not(bool bears, string days)
    {
        var claim = Claim("100", "2026-01-01", bears ? "2026-01-30" : "2026-01-29") with
        {
            Changes = [new(On("2026-01-20"), new(40, Currency.EUR))],
        };
        var lines = (Fixed("5") with { IsPaymentDayFree = !bears }).Statement(claim).Items.Single().Lines;

        string.Join(", ", lines.Select(line => line.Days)).ShouldBe(days);
        lines.Select(line => line.Principal.Amount).ShouldBe([100, 60]);
    }

    [Fact]
    public void A_pause_bears_none()
    {
        var claim = Claim("36500", "2025-01-01", "2025-01-31") with
        {
            Pauses = [new(On("2025-01-10"), On("2025-01-20")), new(On("2025-01-15"), On("2025-01-22"))],
        };

        Text(Fixed("1").Statement(claim)).ShouldBe("19.00"); // 31 days without the 10th to the 21st
        Text(Fixed("1").Statement(claim with { Pauses = [new(On("2025-01-10"), null)] })).ShouldBe("9.00");
        Text(Fixed("1").Statement(claim with { Pauses = [new(On("2025-01-10"), On("2025-01-10"))] })).ShouldBe("31.00");
    }

    [Theory]
    [InlineData(7, "0.00")]
    [InlineData(8, "5.33")] // more than the days of grace: from the first day
    public void Within_its_days_of_grace_there_is_none(int days, string interest)
    {
        var regime = Fixed("2") with { DayCount = DayCount.Over(30), GraceDays = 7 };
        var claim = Claim("1000", "2021-02-02", "2021-02-02");

        Text(regime.Statement(claim with { LastDay = claim.FirstDay.PlusDays(days - 1) })).ShouldBe(interest);
    }

    [Theory]
    [InlineData(ReceivableKind.Charge, false, "0.00")]
    [InlineData(ReceivableKind.Interest, false, "0.00")]
    [InlineData(ReceivableKind.Charge, true, "100.00")]
    public void Charges_and_interest_bear_none_by_default(ReceivableKind kind, bool onCharges, string interest) =>
        Text((Fixed("10") with { OnCharges = onCharges })
            .Statement(Claim("1000", "2025-01-01", "2025-12-31") with { Kind = kind })).ShouldBe(interest);

    [Theory]
    [InlineData("2023-12-31", "2024-01-30", 30, false)]
    [InlineData("2023-12-31", "2024-01-30", 29, true)]
    public void Months_of_thirty_days_depend_on_the_day_left_out(
        string before, string last, int days, bool endLeftOut) =>
        (endLeftOut ? DayCount.ThirtyE360EndLeftOut : DayCount.ThirtyE360).Days(On(before).PlusDays(1), On(last))
            .ShouldBe(days);

    [Theory]
    [InlineData("2022-12-31", "2023-02-01", InterestRefusal.RateUnavailable, "2022-12-31")]
    [InlineData("2026-12-30", "2027-01-31", InterestRefusal.RateUnavailable, "2027-01-01")]
    [InlineData("2026-05-16", "2026-05-14", InterestRefusal.EndBeforeStart, "2026-05-14")]
    [InlineData("2024-03-01", "2024-02-28", InterestRefusal.EndBeforeStart, "2024-02-28")]
    [InlineData("1800-05-16", "2026-05-14", InterestRefusal.TooLarge, "2026-05-14")]
    public void What_is_not_known_is_refused_with_its_day(
        string first, string last, InterestRefusal refusal, string on)
    {
        var statement = Consumer.Statement(Claim("1000", first, last), Base);

        (statement.Refusal, statement.RefusedOn, Text(statement)).ShouldBe((refusal, On(on), "0.00"));
        statement.Items.ShouldBeEmpty();
    }

    [Fact]
    public void A_time_without_a_day_bears_nothing_and_is_no_mistake()
    {
        var statement = Consumer.Statement(Claim("1000", "2026-05-16", "2026-05-15"), Base);

        (statement.Refusal, Text(statement), statement.Items.Single().Lines.Count)
            .ShouldBe((InterestRefusal.None, "0.00", 0));
    }

    [Fact]
    public void Without_its_table_nothing_is_calculated() =>
        Consumer.Statement(Claim("1000", "2026-05-16", "2026-06-14")).Refusal.ShouldBe(InterestRefusal.RateUnavailable);

    [Fact]
    public void No_claim_is_a_mistake() =>
        Should.Throw<ArgumentException>(() => Consumer.Statement([])).Message.ShouldStartWith("There is no claim");

    [Fact]
    public void Another_table_is_a_mistake() => Should.Throw<ArgumentException>(
        () => Consumer.Statement(Claim("1", "2026-05-16", "2026-06-14"), Steps)).Message
        .ShouldStartWith("de.default-interest needs the rates \"de.base-rate\", not \"steps\".");

    [Fact]
    public void Amounts_that_do_not_fit_are_refused()
    {
        var claim = Claim("1000", "2026-05-16", "2026-06-14");
        InterestRefusal Of(InterestClaim changed) => Consumer.Statement([claim, changed], Base).Refusal;

        Of(claim with { Principal = new(1, Currency.USD) }).ShouldBe(InterestRefusal.UnfitAmount);
        Of(claim with { Principal = new(1.001m, Currency.EUR) }).ShouldBe(InterestRefusal.UnfitAmount);
        Of(claim with { Principal = new(-1, Currency.EUR) }).ShouldBe(InterestRefusal.UnfitAmount);
        Of(claim with { Principal = new(200_000_000_000_000, Currency.EUR) }).ShouldBe(InterestRefusal.UnfitAmount);
        Of(claim with { Changes = [new(On("2026-06-01"), new(1, Currency.USD))] })
            .ShouldBe(InterestRefusal.UnfitAmount);
        Of(claim with { Changes = [new(On("2026-06-01"), new(0.001m, Currency.EUR))] })
            .ShouldBe(InterestRefusal.UnfitAmount);
        Of(claim with { Changes = [new(On("2026-06-01"), new(-200_000_000_000_000, Currency.EUR))] })
            .ShouldBe(InterestRefusal.UnfitAmount);
        Of(claim with { Changes = [new(On("2026-06-01"), new(200_000_000_000_000, Currency.EUR))] })
            .ShouldBe(InterestRefusal.UnfitAmount);
        Of(claim with { Changes = [new(On("2026-06-01"), new(-100_000_000_000_000, Currency.EUR))] })
            .ShouldBe(InterestRefusal.TooLarge);
        Of(claim with { Changes = [new(On("2026-06-01"), new(-99_999_999_999_000, Currency.EUR))] })
            .ShouldBe(InterestRefusal.None);
        Of(claim with { Changes = [new(On("2026-06-01"), new(1000.01m, Currency.EUR))] })
            .ShouldBe(InterestRefusal.Overpaid);
        Of(claim).ShouldBe(InterestRefusal.None);
    }

    [Theory]
    [InlineData(5, false, "0.45")] // 0.4375 to 0.05 francs
    [InlineData(25, false, "0.50")]
    [InlineData(0, false, "0.44")]
    public void It_may_be_rounded_to_a_coin(int step, bool even, string interest) =>
        Text((Fixed("5") with { DayCount = DayCount.Actual360, Rounding = new() { Step = step, HalfToEven = even } })
            .Statement(Claim("105", "2026-01-01", "2026-01-30"))).ShouldBe(interest);

    [Theory]
    [InlineData(false, "0.13")]
    [InlineData(true, "0.12")]
    public void What_lies_half_way_goes_up_or_to_the_even_cent(bool even, string interest) =>
        Text((Fixed("12.5") with { Rounding = new() { HalfToEven = even } })
            .Statement(Claim("1", "2025-01-01", "2025-12-31"))).ShouldBe(interest);

    private static RateTable Steps { get; } = new()
    {
        Name = "steps",
        Rates = [new(On("2024-03-01"), 0.5m), new(On("2024-09-01"), 0.75m), new(On("2025-05-01"), 1)],
        KnownUntil = On("2027-01-01"),
        Source = "test",
    };

    private static InterestRegime HalfYearly { get; } = Consumer with
    {
        Reference = "steps", Margin = 8, ReadDaysBefore = 1, StepDates = [new(1, 1), new(7, 1)],
        DayCount = DayCount.Actual365,
    };

    private static InterestRegime Fixed(string rate) =>
        Consumer with { Reference = null, Margin = decimal.Parse(rate, CultureInfo.InvariantCulture) };

    private static InterestClaim Claim(string principal, string first, string last) => new()
    {
        Principal = new(decimal.Parse(principal, CultureInfo.InvariantCulture), Currency.EUR),
        FirstDay = On(first),
        LastDay = On(last),
    };

    private static string Text(InterestStatement statement) =>
        statement.Interest.Amount.ToString("F2", CultureInfo.InvariantCulture);

    private static LocalDate On(string date) => LocalDatePattern.Iso.Parse(date).Value;
}
