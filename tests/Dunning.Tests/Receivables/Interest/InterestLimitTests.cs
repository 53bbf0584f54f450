using NodaTime;

namespace Dunning.Tests.Receivables.Interest;

/// <summary>Where amounts and rates are so large or so fine that the quick way to reckon with them ends.</summary>
public class InterestLimitTests
{
    private static readonly LocalDate Day = new(2025, 3, 1);

    [Fact]
    public void A_day_on_nearly_the_largest_principal_is_exact()
    {
        var line = Statement(9_999_999_999_999_998, 1000).Items.ShouldHaveSingleItem().Lines.ShouldHaveSingleItem();

        line.Interest.ToMinorUnits().ShouldBe(273_972_602_739_726);
        line.Unrounded.ShouldBe(2_739_726_027_397.2597260274m);
    }

    [Fact]
    public void A_seventh_decimal_of_a_rate_is_refused_unless_it_is_zero()
    {
        Statement(100_000, 5.1234567m).Refusal.ShouldBe(InterestRefusal.TooLarge);
        Statement(100_000, 5.1234560m).Interest.Amount.ShouldBe(0.14m);
    }

    private static InterestStatement Statement(long principal, decimal rate) => new InterestRegime
    {
        Id = new("de.limit"),
        Citation = "test",
        Source = "test",
        Margin = rate,
    }.Statement(new InterestClaim
    {
        Principal = Money.FromMinorUnits(principal, Currency.EUR),
        FirstDay = Day,
        LastDay = Day,
    });
}
