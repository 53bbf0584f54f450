using System.Globalization;
using Dunning.Diagnostics;

namespace Dunning.Receivables.Charges;

/// <summary>Says where a schedule contradicts itself, so that no fee is calculated from it.</summary>
internal static class ScheduleCheck
{
    private const decimal SumMax = 1_000_000_000;

    /// <summary>The largest claim, and the largest amount of a statement, in units of a currency.</summary>
    public static decimal Most(Currency currency) => 10_000_000_000_000_000m / currency.MinorUnits;

    /// <summary>Whether it is a percentage or factor with which products stay exact.</summary>
    public static bool IsExact(decimal number) =>
        number is >= 0 and <= 1_000 && decimal.Round(number, 6) == number;

    /// <summary>The first contradiction, or null where there is none.</summary>
    public static ProblemTemplate? Fault(FeeSchedule schedule) => schedule.Bands.IsEmpty
        ? ProblemTemplate.Whole("It has no band. Give one; a band without an end is for all claims.")
        : OfBands(schedule) ?? OfNumbers(schedule) ?? OfBounds(schedule);

    private static ProblemTemplate? OfBounds(FeeSchedule schedule)
    {
        if (schedule.LeastFactor > schedule.Factor || schedule.Factor > schedule.MostFactor)
        {
            return ProblemTemplate.Of(
                $"The factor {Text(schedule.Factor)} is not between {Text(schedule.LeastFactor)} and "
                    + $"{Text(schedule.MostFactor)}. Correct one of them.");
        }

        if (schedule.LeastFee > schedule.MostFee)
        {
            return ProblemTemplate.Of(
                $"The least fee, {Text(schedule.LeastFee)}, is above the largest, {Text(schedule.MostFee.Value)}. "
                    + $"Correct one of them.");
        }

        return schedule.RoundingStep < 0
            ? ProblemTemplate.Of($"Its step of rounding is {schedule.RoundingStep}; give 0 or more.")
            : null;
    }

    private static ProblemTemplate? OfBands(FeeSchedule schedule)
    {
        var end = (decimal?)0;
        foreach (var band in schedule.Bands)
        {
            if (end is null)
            {
                return ProblemTemplate.Whole("A band without an end is not the last. Give its end.");
            }

            if (band.UpTo <= end)
            {
                return ProblemTemplate.Of(
                    $"A band ends at {Text(band.UpTo.Value)}, and the one before it at {Text(end.Value)}. "
                        + $"Order them from the smallest claims to the largest.");
            }

            end = band.UpTo;
            if (band.Least > band.Most)
            {
                return ProblemTemplate.Of(
                    $"The least of a band, {Text(band.Least)}, is above its most, {Text(band.Most.Value)}. "
                        + $"Correct one of them.");
            }

            if (band.Step <= 0)
            {
                return ProblemTemplate.Of($"A step of a band is {Text(band.Step.Value)}; give more than 0.");
            }
        }

        return null;
    }

    private static ProblemTemplate? OfNumbers(FeeSchedule schedule)
    {
        var currency = schedule.Currency;
        foreach (var band in schedule.Bands)
        {
            if (band.UpTo is { } end && (end > Most(currency) || !IsWhole(end, currency)))
            {
                return ProblemTemplate.Of(
                    $"A band ends at {Exactly(end)}, which no claim in {currency} can be. Give at most "
                        + $"{currency.Decimals} decimals, and at most {Text(Most(currency))}.");
            }
        }

        if (Sums(schedule).Find(sum => sum is { } amount && !IsSum(amount, currency)) is { } bad)
        {
            return ProblemTemplate.Of(
                $"{Exactly(bad)} is no sum in {currency}. Give 0 to {Text(SumMax)} with at most {currency.Decimals} "
                    + $"decimals.");
        }

        return Shares(schedule).Find(share => share is { } number && !IsExact(number)) is { } share
            ? ProblemTemplate.Of(
                $"{Exactly(share)} is no percentage or factor of a fee. Give 0 to 1000 with at most six decimals.")
            : null;
    }

    private static List<decimal?> Sums(FeeSchedule schedule)
    {
        var sums = new List<decimal?>
        {
            schedule.SmallClaim?.UpTo, schedule.SmallClaim?.Sum, schedule.LeastFee, schedule.MostFee,
            schedule.MostExpenses,
        };
        foreach (var band in schedule.Bands)
        {
            sums.AddRange([band.Sum, band.Step, band.Least, band.Most]);
        }

        return sums;
    }

    private static List<decimal?> Shares(FeeSchedule schedule) =>
    [
        schedule.MostPercent, schedule.ExpensesPercent, schedule.VatPercent, schedule.Factor, schedule.LeastFactor,
        schedule.MostFactor, .. schedule.Bands.Select(band => (decimal?)band.Percent),
    ];

    private static bool IsSum(decimal amount, Currency currency) =>
        amount is >= 0 and <= SumMax && IsWhole(amount, currency);

    private static bool IsWhole(decimal amount, Currency currency) =>
        decimal.Round(amount, currency.Decimals) == amount;

    private static string Text(decimal number) => number.ToString("0.######", CultureInfo.InvariantCulture);

    private static string Exactly(decimal number) => number.ToString(CultureInfo.InvariantCulture);
}
