namespace Dunning.Tests;

/// <summary>Exact amounts: nothing rounds by itself, currencies never mix, parts sum to the whole.</summary>
public class MoneyTests
{
    private static readonly Currency[] ByDigits =
        [Currency.JPY, Currency.EUR, Currency.Parse("KWD"), Currency.Parse("CLF")];

    [Fact]
    public void Amounts_of_one_currency_add_subtract_and_order()
    {
        var (one, two) = (new Money(1.10m, Currency.EUR), new Money(2.20m, Currency.EUR));

        (one + two).ShouldBe(new(3.30m, Currency.EUR));
        (one - two).ShouldBe(new(-1.10m, Currency.EUR));
        (one < two).ShouldBeTrue();
        (two <= one).ShouldBeFalse();
        (two > one).ShouldBeTrue();
        (one >= two).ShouldBeFalse();
        (one < one + new Money(0, Currency.EUR)).ShouldBeFalse();
        (one > one + new Money(0, Currency.EUR)).ShouldBeFalse();
        (one <= one + new Money(0, Currency.EUR)).ShouldBeTrue();
        (one >= one + new Money(0, Currency.EUR)).ShouldBeTrue();
    }

    [Fact]
    public void Two_currencies_never_add_subtract_or_order()
    {
        var (euro, dollar) = (new Money(1, Currency.EUR), new Money(1, Currency.USD));

        Action[] mistakes =
        [
            () => _ = euro + dollar,
            () => _ = euro - dollar,
            () => _ = euro < dollar,
            () => _ = euro >= dollar,
            () => euro.CompareTo(dollar),
        ];

        foreach (var mistake in mistakes)
        {
            Should.Throw<ArgumentException>(mistake).Message
                .ShouldStartWith("1.00 USD is not in EUR; convert it first.");
        }
    }

    [Fact]
    public void The_same_number_in_two_currencies_is_not_equal() =>
        new Money(1, Currency.EUR).ShouldNotBe(new(1, Currency.USD));

    [Fact]
    public void Trailing_zeros_do_not_matter() => new Money(1.0m, Currency.EUR).ShouldBe(new(1.00m, Currency.EUR));

    [Theory]
    [InlineData("12.5", "EUR", "12.50 EUR")]
    [InlineData("12.5000", "EUR", "12.50 EUR")]
    [InlineData("12.505", "EUR", "12.505 EUR")] // more digits than the currency has: all are shown
    [InlineData("-0.05", "EUR", "-0.05 EUR")]
    [InlineData("1000", "JPY", "1000 JPY")]
    [InlineData("1", "KWD", "1.000 KWD")]
    [InlineData("1", "CLF", "1.0000 CLF")]
    public void An_amount_prints_with_the_digits_of_its_currency_and_a_point(
        string amount, string currency, string text) =>
        new Money(Decimal(amount), Currency.Parse(currency)).ToString().ShouldBe(text);

    [Theory]
    [InlineData("0.005", MidpointRounding.AwayFromZero, "0.01")]
    [InlineData("-0.005", MidpointRounding.AwayFromZero, "-0.01")]
    [InlineData("0.005", MidpointRounding.ToEven, "0.00")]
    [InlineData("0.0149", MidpointRounding.AwayFromZero, "0.01")]
    public void Only_Round_rounds_and_it_asks_how(string amount, MidpointRounding rounding, string rounded) =>
        new Money(Decimal(amount), Currency.EUR).Round(rounding).ShouldBe(new(Decimal(rounded), Currency.EUR));

    [Fact]
    public void A_fraction_of_a_minor_unit_has_no_minor_units()
    {
        var fraction = new Money(0.005m, Currency.EUR);

        Should.Throw<InvalidOperationException>(() => fraction.ToMinorUnits())
            .Message.ShouldBe("0.005 EUR has more than 2 decimals; round it first.");
    }

    [Fact]
    public void Minor_units_and_back_give_the_same_amount() => ForAll.Check<(long, byte), Money>(
        Of,
        money => Money.FromMinorUnits(money.ToMinorUnits(), money.Currency).ShouldBe(money));

    [Fact]
    public void The_default_is_zero_of_no_currency()
    {
        default(Money).ShouldBe(new(0, Currency.None));
        default(Money).ToString().ShouldBe("0 XXX");
    }

    [Fact]
    public void One_hundred_in_three_is_34_33_33() =>
        new Money(1.00m, Currency.EUR).Split(1, 1, 1).Select(part => part.Amount).ShouldBe([0.34m, 0.33m, 0.33m]);

    [Fact]
    public void A_negative_amount_splits_as_its_positive_twin() =>
        new Money(-1.00m, Currency.EUR).Split(1, 1, 1).Select(part => part.Amount).ShouldBe([-0.34m, -0.33m, -0.33m]);

    [Fact]
    public void The_largest_remainder_gets_the_unit_that_is_left() =>
        new Money(0.10m, Currency.EUR).Split(1, 2, 4).Select(part => part.Amount).ShouldBe([0.01m, 0.03m, 0.06m]);

    [Fact]
    public void A_part_of_weight_zero_gets_nothing() =>
        new Money(7, Currency.JPY).Split(0, 2, 0).Select(part => part.Amount).ShouldBe([0, 7, 0]);

    [Fact]
    public void Parts_sum_to_the_whole_and_each_lies_within_a_minor_unit_of_its_share() =>
        ForAll.Check<(long, byte, ushort[]), (Money Whole, long[] Weights)>(
            plain => (Of((plain.Item1, plain.Item2)), [.. plain.Item3.Select(weight => (long)weight), 1]),
            sample =>
            {
                var (whole, weights) = sample;
                var parts = whole.Split(weights);

                parts.Aggregate(new Money(0, whole.Currency), (sum, part) => sum + part).ShouldBe(whole);
                parts.Count.ShouldBe(weights.Length);
                for (var i = 0; i < weights.Length; i++)
                {
                    var off = (parts[i].ToMinorUnits() * (Int128)weights.Sum()) - (
                        whole.ToMinorUnits() * (Int128)weights[i]);
                    Int128.Abs(off).ShouldBeLessThan(weights.Sum());
                }
            });

    [Theory]
    [InlineData(new long[] { 1, -1, 2 }, "A weight of -1 is negative.")]
    [InlineData(new long[] { 0, 0 }, "At least one weight must be above zero.")]
    [InlineData(new long[] { }, "At least one weight must be above zero.")]
    public void Weights_that_mean_nothing_are_refused(long[] weights, string message) =>
        Should.Throw<ArgumentException>(() => new Money(1, Currency.EUR).Split(weights)).Message
            .ShouldStartWith(message);

    [Fact]
    public void The_largest_amount_splits_without_overflow()
    {
        var whole = Money.FromMinorUnits(long.MaxValue, Currency.JPY);

        whole.Split(long.MaxValue, long.MaxValue, 1).Sum(part => part.Amount).ShouldBe(whole.Amount);
    }

    private static Money Of((long Minor, byte Digits) plain) =>
        Money.FromMinorUnits(plain.Minor, ByDigits[plain.Digits % ByDigits.Length]);

    private static decimal Decimal(string text) =>
        decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
