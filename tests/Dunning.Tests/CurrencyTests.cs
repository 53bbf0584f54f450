namespace Dunning.Tests;

/// <summary>The currencies of ISO 4217 with the digits of their minor units.</summary>
public class CurrencyTests
{
    [Theory]
    [InlineData("JPY", 0)]
    [InlineData("ISK", 0)]
    [InlineData("EUR", 2)]
    [InlineData("USD", 2)]
    [InlineData("XCG", 2)] // Caribbean guilder, since 2025
    [InlineData("KWD", 3)]
    [InlineData("TND", 3)]
    [InlineData("CLF", 4)]
    [InlineData("UYW", 4)]
    public void A_currency_has_the_digits_of_the_standard(string code, int digits)
    {
        var currency = Currency.Parse(code);

        currency.Code.ShouldBe(code);
        currency.Decimals.ShouldBe(digits);
        currency.ToString().ShouldBe(code);
    }

    [Theory]
    [InlineData("XAU")] // gold: nobody is dunned in it
    [InlineData("XTS")] // for testing
    [InlineData("eur")] // codes are upper-case
    [InlineData("DEM")] // gone
    [InlineData("")]
    public void What_is_no_currency_is_not_found(string code) => Currency.Find(code).ShouldBeNull();

    [Theory]
    [InlineData("eur", "\"eur\" is not in ISO 4217. Did you mean EUR?")]
    [InlineData("EURO", "\"EURO\" is not in ISO 4217. Did you mean EUR?")]
    [InlineData("QQQ", "\"QQQ\" is not in ISO 4217.")]
    public void A_code_that_must_be_there_names_what_was_meant(string code, string message) =>
        Should.Throw<FormatException>(() => Currency.Parse(code)).Message.ShouldBe(message);

    [Fact]
    public void The_default_is_no_currency()
    {
        default(Currency).ShouldBe(Currency.None);
        Currency.None.Code.ShouldBe("XXX");
        Currency.Find("XXX").ShouldBeNull();
    }

    [Fact]
    public void The_named_ones_are_those_of_the_standard() =>
        new[] { Currency.EUR, Currency.USD, Currency.GBP, Currency.CHF, Currency.JPY }
            .Select(currency => currency.Code)
            .ShouldBe(["EUR", "USD", "GBP", "CHF", "JPY"]);
}
