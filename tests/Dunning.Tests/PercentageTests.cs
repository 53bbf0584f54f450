namespace Dunning.Tests;

/// <summary>Shares in basis points.</summary>
public class PercentageTests
{
    [Theory]
    [InlineData(90, 9_000, "90 %")]
    [InlineData(2.5, 250, "2.5 %")]
    [InlineData(0.01, 1, "0.01 %")]
    [InlineData(-5, -500, "-5 %")]
    [InlineData(150, 15_000, "150 %")]
    public void Percent_become_basis_points_and_print_as_percent(decimal percent, int points, string text)
    {
        Percentage.Of(percent).BasisPoints.ShouldBe(points);
        Percentage.Of(percent).ToString().ShouldBe(text);
    }

    [Theory]
    [InlineData(0.001)] // a thousandth of a percent does not fit
    [InlineData(21_474_837)] // beyond 2^31 basis points
    public void What_does_not_fit_is_refused(decimal percent) =>
        Should.Throw<ArgumentException>(() => Percentage.Of(percent)).Message.ShouldEndWith("(Parameter 'percent')");

    [Fact]
    public void Shares_order_by_size()
    {
        var (less, more) = (Percentage.Of(9), Percentage.Of(10));

        (less < more).ShouldBeTrue();
        (less > more).ShouldBeFalse();
        (less <= more).ShouldBeTrue();
        (less >= more).ShouldBeFalse();
        (more >= Percentage.Of(10)).ShouldBeTrue();
    }
}
