using System.Globalization;
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

    [Theory]
    [InlineData("1000.000001")]
    [InlineData("1000000000000000")] // its product with the principal would leave every number
    public void A_rate_above_a_thousand_percent_is_refused(string rate)
    {
        Statement(100_000, decimal.Parse(rate, CultureInfo.InvariantCulture)).Refusal
            .ShouldBe(InterestRefusal.TooLarge);
        Statement(100_000, 1_000).Interest.Amount.ShouldBe(27.40m);
    }

    [Fact]
    public void The_largest_principal_is_reckoned_with_and_one_cent_more_is_not()
    {
        Money most = new(100_000_000_000_000, Currency.EUR);
        Money cent = new(0.01m, Currency.EUR);
        var none = new Money(0, Currency.EUR);
        InterestRefusal Of(Money principal, Money change) => Regime(5).Statement(Claim(principal) with
        {
            LastDay = Day.PlusDays(2), Changes = [new(Day, change)],
        }).Refusal;

        Of(most, most).ShouldBe(InterestRefusal.None);
        Of(none, none - most).ShouldBe(InterestRefusal.None);
        Of(most + cent, none).ShouldBe(InterestRefusal.UnfitAmount);
        Of(most, most + cent).ShouldBe(InterestRefusal.UnfitAmount);
        Of(none, none - most - cent).ShouldBe(InterestRefusal.UnfitAmount);
        Of(cent, none - most).ShouldBe(InterestRefusal.TooLarge);
        Of(new(1_000_000_000_000_000_000_000m, Currency.EUR), none).ShouldBe(InterestRefusal.UnfitAmount);
    }

    [Fact]
    public void Two_hundred_years_are_reckoned_with_and_a_day_more_is_not()
    {
        var claim = Claim(new(100, Currency.EUR)) with { LastDay = Day.PlusYears(200) };

        Regime(1).Statement(claim).Interest.Amount.ShouldBe(200);
        Regime(1).Statement(claim with { LastDay = claim.LastDay.PlusDays(1) }).Refusal
            .ShouldBe(InterestRefusal.TooLarge);
    }

    [Fact]
    public void What_was_added_to_the_principal_of_each_claim_is_in_a_sum_that_is_rounded_once()
    {
        var regime = Regime(10) with
        {
            Compounding = Compounding.YearlyFromStart, Rounding = new() { Point = RoundingPoint.Total },
        };
        var claim = Claim(new(100, Currency.EUR)) with { FirstDay = new(2023, 1, 1), LastDay = new(2024, 12, 31) };

        regime.Statement([claim, claim]).Interest.Amount.ShouldBe(42); // 10.00 and 11.00 each
    }

    [Fact]
    public void A_table_ends_on_the_first_day_that_it_does_not_know()
    {
        Table.On(new(2024, 12, 31)).ShouldBeNull();
        Table.On(new(2025, 1, 1)).ShouldBe(Table.Rates[0]);
        Table.On(new(2025, 6, 30)).ShouldBe(Table.Rates[1]);
        Table.On(Table.KnownUntil).ShouldBeNull();

        var regime = Regime(0) with { Reference = Table.Name };
        InterestStatement To(LocalDate last) =>
            regime.Statement(Claim(new(100, Currency.EUR)) with { LastDay = last }, Table);
        To(new(2025, 6, 30)).Items.Single().Lines.Count.ShouldBe(2);
        (To(Table.KnownUntil).Refusal, To(Table.KnownUntil).RefusedOn)
            .ShouldBe((InterestRefusal.RateUnavailable, Table.KnownUntil));
    }

    [Fact]
    public void Where_nothing_is_open_any_more_no_rate_is_needed_and_no_line_told()
    {
        var statement = (Regime(0) with { Reference = Table.Name }).Statement(
            Claim(new(100, Currency.EUR)) with
            {
                LastDay = new(2025, 12, 31), Changes = [new(new(2025, 6, 20), new(100, Currency.EUR))],
            },
            Table);

        statement.Refusal.ShouldBe(InterestRefusal.None);
        statement.Items.Single().Lines[^1].Last.ShouldBe(new(2025, 6, 20));
    }

    [Fact]
    public void A_line_says_whether_its_rate_was_read_at_its_source()
    {
        var lines = (Regime(0) with { Reference = Table.Name }).Statement(
            Claim(new(100, Currency.EUR)) with { LastDay = new(2025, 6, 1) }, Table).Items.Single().Lines;

        lines.Select(line => line.IsConfirmed).ShouldBe([true, false]);
        Statement(100_000, 5).Items.Single().Lines.Single().IsConfirmed.ShouldBeTrue();
        new InterestLine
        {
            First = Day,
            Last = Day,
            CountedDays = 1,
            Principal = lines[0].Principal,
            Rate = 1,
            Interest = lines[0].Interest,
            Unrounded = 0,
        }.IsConfirmed.ShouldBeTrue();
    }

    private static RateTable Table { get; } = new()
    {
        Name = "de.limit",
        Source = "test",
        Rates = [new(new(2025, 1, 1), 3), new(new(2025, 6, 1), 2, IsConfirmed: false)],
        KnownUntil = new(2025, 7, 1),
    };

    private static InterestStatement Statement(long principal, decimal rate) =>
        Regime(rate).Statement(Claim(Money.FromMinorUnits(principal, Currency.EUR)));

    private static InterestClaim Claim(Money principal) =>
        new() { Principal = principal, FirstDay = Day, LastDay = Day };

    private static InterestRegime Regime(decimal rate) => new()
    {
        Id = new("de.limit"),
        Citation = "test",
        Source = "test",
        Margin = rate,
    };
}
