using System.Numerics;
using NodaTime;

namespace Dunning.Tests.Receivables.Interest;

/// <summary>
/// Interest by a reading of its own: each day by itself, in fractions of whole numbers that are never cut. It shares no
/// code with the library.
/// </summary>
internal static class DayByDay
{
    /// <summary>The interest in minor units, rounded once, or each year that compounds, or each day.</summary>
    public static BigInteger Of(InterestRegime regime, RateTable? table, InterestClaim claim)
    {
        var (open, capital, settled) = (Fraction.Zero, BigInteger.Zero, BigInteger.Zero);
        for (var day = claim.FirstDay; day <= claim.LastDay; day = day.PlusDays(1))
        {
            if (regime.Compounding is Compounding.YearlyFromStart && IsAnniversary(claim.FirstDay, day))
            {
                settled += open.Round(regime.Rounding);
                capital = settled;
                open = Fraction.Zero;
            }

            if (!IsPaused(claim, day))
            {
                var rate = Percent(regime, table, claim, day);
                open += (Principal(regime, claim, day) + capital) * rate * ShareOf(regime.DayCount, day);
            }

            if (regime.Rounding.Point is RoundingPoint.Day)
            {
                settled += open.Round(regime.Rounding);
                open = Fraction.Zero;
            }
        }

        return settled + open.Round(regime.Rounding);
    }

    /// <summary>Days of months of thirty days, from one date to another.</summary>
    public static int Thirty(LocalDate from, LocalDate to)
    {
        var days = 0;
        for (var month = new LocalDate(from.Year, from.Month, 1); month < new LocalDate(to.Year, to.Month, 1);
            month = month.PlusMonths(1))
        {
            days += 30;
        }

        return days - Math.Min(30, from.Day) + Math.Min(30, to.Day);
    }

    // Percent of minor units: hundredths of a share of the year.
    private static Fraction ShareOf(DayCount count, LocalDate day)
    {
        var year = new LocalDate(day.Year, 12, 31).DayOfYear;
        return new(1, 100 * (BigInteger)(count.YearDays == 0 ? year : count.YearDays));
    }

    private static Fraction Percent(InterestRegime regime, RateTable? table, InterestClaim claim, LocalDate day)
    {
        var on = regime.Fixing switch
        {
            RateFixing.AtStart => claim.FirstDay,
            RateFixing.Single => claim.LastDay,
            _ => day,
        };
        var rate = regime.Margin;
        if (regime.Reference is not null)
        {
            while (!regime.StepDates.IsEmpty
                && regime.StepDates.All(step => (step.Month, step.Day) != (on.Month, on.Day)))
            {
                on = on.PlusDays(-1);
            }

            rate += table!.Rates.Last(row => row.From <= on.PlusDays(-regime.ReadDaysBefore)).Percent;
        }

        rate = regime.LeastRate is { } least && rate < least ? least : rate;
        return new((BigInteger)(rate * 1_000_000), 1_000_000);
    }

    private static BigInteger Principal(InterestRegime regime, InterestClaim claim, LocalDate day) =>
        claim.Principal.ToMinorUnits() - claim.Changes
            .Where(change => regime.IsPaymentDayFree ? change.On <= day : change.On < day)
            .Aggregate(BigInteger.Zero, (sum, change) => sum + change.Amount.ToMinorUnits());

    private static bool IsPaused(InterestClaim claim, LocalDate day) => claim.Pauses.Any(
        pause => day >= pause.From && (pause.Until is null || day < pause.Until));

    private static bool IsAnniversary(LocalDate first, LocalDate day) => day > first
        && (first is { Month: 2, Day: 29 } && !CalendarSystem.Iso.IsLeapYear(day.Year)
            ? day is { Month: 3, Day: 1 }
            : (day.Month, day.Day) == (first.Month, first.Day));

    /// <summary>A fraction that is never cut.</summary>
    internal readonly record struct Fraction(BigInteger Over, BigInteger Under)
    {
        public static Fraction Zero => new(0, 1);

        public static Fraction operator +(Fraction left, Fraction right) =>
            Lowest((left.Over * right.Under) + (right.Over * left.Under), left.Under * right.Under);

        public static Fraction operator *(Fraction left, Fraction right) =>
            Lowest(left.Over * right.Over, left.Under * right.Under);

        public static Fraction operator *(BigInteger left, Fraction right) => Lowest(left * right.Over, right.Under);

        // To the next multiple below, and from half-way on to the one above, or to the even one of both.
        public BigInteger Round(InterestRounding rounding = default)
        {
            var unit = Under * Math.Max(1, rounding.Step);
            var below = BigInteger.Abs(Over) / unit;
            var distance = (2 * BigInteger.Abs(Over)) - (((2 * below) + 1) * unit);
            var isUp = distance.Sign > 0 || (distance.IsZero && !(rounding.HalfToEven && below.IsEven));
            return Over.Sign * (below + (isUp ? 1 : 0)) * Math.Max(1, rounding.Step);
        }

        private static Fraction Lowest(BigInteger over, BigInteger under)
        {
            var common = BigInteger.GreatestCommonDivisor(over, under);
            return new(over / common, under / common);
        }
    }
}
