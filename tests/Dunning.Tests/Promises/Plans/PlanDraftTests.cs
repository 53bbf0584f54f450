using System.Globalization;
using Dunning.Tests.Generated;
using NodaTime;
using NodaTime.Text;

namespace Dunning.Tests.Promises.Plans;

/// <summary>Payment plans from what a debtor can afford: they sum to the debt and keep within the bounds.</summary>
public class PlanDraftTests(ITestOutputHelper output)
{
    private static readonly PlanLimits Limits = new()
    {
        Least = Amounts.Of(new Money(15, Currency.EUR), new Money(15, Currency.CHF)),
    };

    private static readonly PlanWish Wish = new()
    {
        Debt = new(100, Currency.EUR), AgreedOn = new(2026, 1, 20), Affordable = new Money(30, Currency.EUR),
    };

    [Theory]
    [InlineData("30", 0, null, "25.00 25.00 25.00 25.00")]
    [InlineData("33.33", 0, null, "25.00 25.00 25.00 25.00")]
    [InlineData("33.34", 0, null, "33.34 33.33 33.33")]
    [InlineData("100", 0, null, "100.00")]
    [InlineData(null, 0, 3, "33.34 33.33 33.33")]
    [InlineData("20", 10, null, "17.50 22.50 27.50 32.50")] // 20 + 30 + 40 are 90: a fourth is needed
    [InlineData("20", 15, null, "19.59 33.33 47.08")] // 20 + 35 + 50 are 105
    [InlineData(null, 10, 3, "23.33 33.33 43.34")]
    public void Equal_or_stepped_it_sums_to_the_debt(
        string? affordable, int step, int? count, string amounts)
    {
        var draft = Limits.Draft(Wish with
        {
            Affordable = affordable is { } each ? Euros(decimal.Parse(each, CultureInfo.InvariantCulture)) : null,
            Step = step,
            Instalments = count,
        });

        var found = string.Join(' ', draft.Instalments.Select(part => Text(part.Amount)));
        found.ShouldBe(amounts);
    }

    [Fact]
    public void A_debt_of_just_the_least_each_time_is_cut_evenly() =>
        Limits.Draft(Wish with { Debt = new(30, Currency.EUR), Affordable = Euros(20), Step = 10 }).Instalments
            .Select(part => Text(part.Amount)).ShouldBe(["15.00", "15.00"]);

    [Theory]
    [InlineData(PlanCadence.Monthly, "2026-01-31", null, "2026-01-31 2026-02-28 2026-03-31 2026-04-30")]
    [InlineData(PlanCadence.Monthly, "2026-01-31", 15, "2026-02-15 2026-03-15 2026-04-15 2026-05-15")]
    [InlineData(PlanCadence.Monthly, "2026-01-31", 31, "2026-01-31 2026-02-28 2026-03-31 2026-04-30")]
    [InlineData(PlanCadence.Monthly, null, 20, "2026-01-20 2026-02-20 2026-03-20 2026-04-20")]
    [InlineData(PlanCadence.Weekly, "2026-02-01", 15, "2026-02-01 2026-02-08 2026-02-15 2026-02-22")]
    [InlineData(PlanCadence.Fortnightly, null, null, "2026-01-20 2026-02-03 2026-02-17 2026-03-03")]
    public void It_starts_on_her_pay_day_and_never_drifts(
        PlanCadence cadence, string? from, int? payDay, string days)
    {
        var draft = Limits.Draft(Wish with
        {
            Cadence = cadence,
            FirstFrom = from is null ? null : LocalDatePattern.Iso.Parse(from).Value,
            PayDay = payDay,
        });

        string.Join(' ', draft.Instalments.Select(part => LocalDatePattern.Iso.Format(part.DueOn))).ShouldBe(days);
    }

    [Fact]
    public void A_short_month_at_the_start_does_not_shorten_those_after_it()
    {
        var limits = Limits with { FirstWithinDays = 62 };

        var draft = limits.Draft(Wish with { FirstFrom = new(2026, 2, 10), PayDay = 31 });

        string.Join(' ', draft.Instalments.Select(part => LocalDatePattern.Iso.Format(part.DueOn)))
            .ShouldBe("2026-02-28 2026-03-31 2026-04-30 2026-05-31");
    }

    [Fact]
    public void Each_bound_is_kept_to_its_last_value_and_no_further()
    {
        Why(Wish with { Affordable = Euros(15), Debt = new(180, Currency.EUR) }).ShouldBe("");
        Why(Wish with { Affordable = Euros(15), Debt = new(180.01m, Currency.EUR) })
            .ShouldBe("TooManyInstalments 12 ");
        Why(Wish with { Affordable = null, Instalments = 13, Debt = new(900, Currency.EUR) })
            .ShouldBe("TooManyInstalments 12 13");
        Why(Wish with { Affordable = Euros(16), Debt = new(30.01m, Currency.EUR) }).ShouldBe("");
        Why(Wish with { Affordable = Euros(16), Debt = new(29.98m, Currency.EUR) })
            .ShouldBe("InstalmentTooSmall 15.00 EUR 14.99 EUR");
        Why(Wish with { Affordable = null, Instalments = 2, Debt = new(29.99m, Currency.EUR) })
            .ShouldBe("InstalmentTooSmall 15.00 EUR 14.99 EUR");
        Why(Wish with { Affordable = null, Instalments = 2, Debt = new(30, Currency.EUR) }).ShouldBe("");
        Why(Wish with { FirstFrom = new(2026, 2, 20) }).ShouldBe("");
        Why(Wish with { FirstFrom = new(2026, 2, 21) }).ShouldBe("FirstTooLate 2026-02-20 2026-02-21");
        Why(Wish with { FirstFrom = new(2026, 1, 19) }).ShouldBe("FirstInThePast 2026-01-20 2026-01-19");
        Why(Wish with { Instalments = 3 }).ShouldBe("NotAffordable 30.00 EUR 33.34 EUR");
        Why(Wish with { Instalments = 3, Affordable = Euros(20), Step = 10, Debt = new(90.01m, Currency.EUR) })
            .ShouldBe("NotAffordable 40.00 EUR 40.01 EUR");
        Why(Wish with { Instalments = 3, Affordable = Euros(20), Step = 10, Debt = new(40, Currency.EUR) })
            .ShouldBe("InstalmentTooSmall 15.00 EUR 8.89 EUR");
        Why(Wish with { Instalments = 1, Affordable = null, PayDay = 1 }).ShouldBe("");
        Why(Wish, Limits with { MonthsMax = 3 }).ShouldBe("");
        Why(Wish with { FirstFrom = new(2026, 1, 21) }, Limits with { MonthsMax = 3 })
            .ShouldBe("TooLong 2026-04-20 2026-04-21");
        Why(Wish, Limits with { Cadences = [PlanCadence.Weekly] }).ShouldBe("CadenceNotOffered Weekly Monthly");
        Why(Wish, Limits with { Cadences = [PlanCadence.Weekly, PlanCadence.Fortnightly] })
            .ShouldBe("CadenceNotOffered Weekly, Fortnightly Monthly");
    }

    [Fact]
    public void Without_a_least_instalment_it_begins_with_a_cent()
    {
        new PlanLimits().Draft(Wish with
        {
            Debt = new(0.06m, Currency.EUR), Affordable = null, Instalments = 3, Step = 0.01m,
        }).Instalments.Select(part => part.Amount).ShouldBe([0.01m, 0.02m, 0.03m]);
        Should.Throw<ArgumentNullException>(() => Limits.Draft(null!)).ParamName.ShouldBe("wish");
    }

    [Fact]
    public void Bounds_of_no_days_leave_the_day_itself()
    {
        Why(Wish, Limits with { FirstWithinDays = 0 }).ShouldBe("");
        Why(Wish with { FirstFrom = new(2026, 1, 21) }, Limits with { FirstWithinDays = 0 })
            .ShouldBe("FirstTooLate 2026-01-20 2026-01-21");
        Why(Wish with { Affordable = Euros(100) }, Limits with { MonthsMax = 0 }).ShouldBe("");
        Why(Wish, Limits with { MonthsMax = 0 }).ShouldBe("TooLong 2026-01-20 2026-04-20");
    }

    [Fact]
    public void What_begins_on_29_february_falls_on_the_29th_of_each_month() =>
        Limits.Draft(Wish with { AgreedOn = new(2028, 2, 29) }).Instalments.Select(part => part.DueOn)
            .ShouldBe([new(2028, 2, 29), new(2028, 3, 29), new(2028, 4, 29), new(2028, 5, 29)]);

    [Fact]
    public void What_is_no_wish_is_told_and_everything_at_once()
    {
        Why(Wish with { Affordable = null }).ShouldBe("UnfitWish  ");
        Why(Wish with { Affordable = Euros(0) }).ShouldBe("UnfitWish  ");
        Why(Wish with { Affordable = Euros(10.001m) }).ShouldBe("UnfitWish  ");
        Why(Wish with { Step = -1 }).ShouldBe("UnfitWish  ");
        Why(Wish with { PayDay = 32 }).ShouldBe("UnfitWish  ");
        Why(Wish with { Instalments = 0 }).ShouldBe("UnfitWish  ");
        Why(Wish with { Debt = new(0, Currency.EUR) }).ShouldBe("UnfitDebt  0.00 EUR");
        Why(Wish with { Debt = new(decimal.MaxValue, Currency.EUR) }).ShouldStartWith("UnfitDebt ");
        Why(Wish with { Affordable = new Money(20, Currency.USD) }).ShouldBe("OtherCurrency EUR USD");
        Why(Wish with { Affordable = new Money(20, Currency.USD), Debt = new(50, Currency.USD) })
            .ShouldBe("NoLimitForCurrency  USD");
        Why(Wish with { Affordable = null, Instalments = 4, Step = 20 }).ShouldBe("InstalmentTooSmall 15.00 EUR ");
        Why(Wish with { Debt = new(0.001m, Currency.EUR), Affordable = null })
            .ShouldBe("UnfitDebt  0.001 EUR, UnfitWish  ");
    }

    [Fact]
    public void Every_plan_sums_to_the_debt_and_asks_no_more_than_she_can_pay()
    {
        var (possible, stepped) = (0, 0);
        ForAll.Check((int[] numbers) => Make(numbers), wish =>
        {
            var limits = new PlanLimits { InstalmentsMax = 60, MonthsMax = 60, FirstWithinDays = 62 };
            var draft = limits.Draft(wish);
            if (!draft.IsPossible)
            {
                draft.Instalments.ShouldBeEmpty();
                return;
            }

            possible++;
            stepped += wish.Step > 0 ? 1 : 0;
            draft.Instalments.Sum(part => part.Amount).ShouldBe(wish.Debt.Amount);
            for (var i = 0; i < draft.Instalments.Count; i++)
            {
                var part = draft.Instalments[i];
                part.Amount.ShouldBeGreaterThan(0);
                part.Amount.ShouldBeLessThanOrEqualTo((wish.Affordable?.Amount ?? wish.Debt.Amount) + (wish.Step * i));
                (i == 0 || part.DueOn > draft.Instalments[i - 1].DueOn).ShouldBeTrue();
            }
        }, 2_000);
        output.WriteLine($"{possible} plans, {stepped} of them in steps.");
        possible.ShouldBeGreaterThan(1_000 * ForAll.Times);
        stepped.ShouldBeGreaterThan(100 * ForAll.Times);
    }

    private static PlanWish Make(int[] numbers)
    {
        var dice = new Dice(numbers);
        var currency = dice.Of(Currency.EUR, Currency.JPY, Currency.Parse("TND"));
        var debt = 1 + (long)dice.Below(1_000_000);
        var byCount = dice.OneIn(4);
        return new()
        {
            Debt = Money.FromMinorUnits(debt, currency),
            AgreedOn = new LocalDate(2026, 1, 1).PlusDays(dice.Below(800)),
            Affordable = byCount ? null : Money.FromMinorUnits(1 + (debt / (1 + dice.Below(50))), currency),
            Instalments = byCount ? 1 + dice.Below(24) : null,
            Step = !dice.OneIn(3) ? Money.FromMinorUnits(dice.Below((int)(debt / 10) + 1), currency).Amount : 0,
            Cadence = dice.Of<PlanCadence>(),
            PayDay = dice.Maybe(2, () => 1 + dice.Below(31)),
        };
    }

    private static string Why(PlanWish wish, PlanLimits? limits = null) => string.Join(
        ", ",
        (limits ?? Limits).Draft(wish).Problems
            .Select(problem => $"{problem.Obstacle} {problem.Bound} {problem.Found}"));

    private static Money Euros(decimal amount) => new(amount, Currency.EUR);

    private static string Text(decimal amount) => amount.ToString("F2", CultureInfo.InvariantCulture);
}
