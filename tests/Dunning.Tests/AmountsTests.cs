namespace Dunning.Tests;

/// <summary>A threshold per currency; one without a figure has none.</summary>
public class AmountsTests
{
    private static readonly Money Francs = new(15, Currency.CHF);
    private static readonly Money Euros = new(20, Currency.EUR);

    [Fact]
    public void A_currency_without_a_figure_has_no_threshold()
    {
        var amounts = Amounts.Of(Euros);

        amounts.In(Currency.EUR).ShouldBe(Euros);
        amounts.In(Currency.USD).ShouldBeNull();
    }

    [Fact]
    public void The_order_of_figures_does_not_matter()
    {
        Amounts.Of(Euros, Francs).ShouldBe(Amounts.Of(Francs, Euros));
        Amounts.Of(Euros, Francs).ToString().ShouldBe("15.00 CHF, 20.00 EUR");
    }

    [Fact]
    public void Zero_is_a_threshold() => Amounts.Of(new Money(0, Currency.EUR)).In(Currency.EUR)
        .ShouldBe(new(0, Currency.EUR));

    [Fact]
    public void Two_figures_of_one_currency_are_refused() =>
        Should.Throw<ArgumentException>(() => Amounts.Of(Euros, Euros)).Message
            .ShouldStartWith("Two thresholds in EUR; keep one.");

    [Theory]
    [InlineData(-1, "EUR", "-1.00 EUR cannot be a threshold.")]
    [InlineData(0.5, "JPY", "0.5 JPY cannot be a threshold.")] // half a yen does not exist
    public void A_figure_that_no_amount_can_meet_is_refused(decimal amount, string currency, string message) =>
        Should.Throw<ArgumentException>(() => Amounts.Of(new Money(amount, Currency.Parse(currency)))).Message
            .ShouldStartWith(message);

    [Fact]
    public void A_figure_without_a_currency_is_refused() =>
        Should.Throw<ArgumentException>(() => Amounts.Of(default(Money)));
}
