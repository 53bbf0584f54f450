using System.Globalization;

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

    public static string? Fault(FeeSchedule schedule)
    {
        if (schedule.Bands.IsEmpty)
        {
            return "a schedule needs a band; one without an end is for all claims.";
        }

        return OfBands(schedule)
            ?? OfNumbers(schedule)
            ?? (schedule.LeastFactor > schedule.Factor || schedule.Factor > schedule.MostFactor
                ? $"the factor {Text(schedule.Factor)} is not between {Text(schedule.LeastFactor)} and "
                    + $"{Text(schedule.MostFactor)}."
                : schedule.LeastFee > schedule.MostFee
                    ? $"the least fee, {Text(schedule.LeastFee)}, is above the largest, {Text(schedule.MostFee.Value)}."
                    : schedule.RoundingStep < 0 ? "a step of rounding is not negative." : null);
    }

    private static string? OfBands(FeeSchedule schedule)
    {
        var end = (decimal?)0;
        foreach (var band in schedule.Bands)
        {
            if (end is null)
            {
                return "a band without an end must be the last.";
            }

            if (band.UpTo <= end)
            {
                return $"a band ends at {Text(band.UpTo.Value)}, where the one before it ended at {Text(end.Value)}.";
            }

            end = band.UpTo;
            if (band.Least > band.Most)
            {
                return $"the least of a band, {Text(band.Least)}, is above its most, {Text(band.Most.Value)}.";
            }

            if (band.Step <= 0)
            {
                return "a step of a band is above zero.";
            }
        }

        return null;
    }

    private static string? OfNumbers(FeeSchedule schedule)
    {
        var sums = new List<decimal?>
        {
            schedule.SmallClaim?.UpTo, schedule.SmallClaim?.Sum, schedule.LeastFee, schedule.MostFee,
            schedule.MostExpenses,
        };
        var shares = new List<decimal?>
        {
            schedule.MostPercent, schedule.ExpensesPercent, schedule.VatPercent, schedule.Factor, schedule.LeastFactor,
            schedule.MostFactor,
        };
        foreach (var band in schedule.Bands)
        {
            sums.AddRange([band.Sum, band.Step, band.Least, band.Most]);
            shares.Add(band.Percent);
            if (band.UpTo > Most(schedule.Currency) || !IsWhole(band.UpTo ?? 0, schedule.Currency))
            {
                return $"a band ends at {Text(band.UpTo!.Value)}, which no claim in {schedule.Currency} can be: it has "
                    + $"at most {schedule.Currency.Decimals} decimals and is at most {Text(Most(schedule.Currency))}.";
            }
        }

        return sums.Find(sum => sum is { } amount && !IsSum(amount, schedule.Currency)) is { } bad
            ? $"{Text(bad)} is no sum in {schedule.Currency}: it is not negative, at most {Text(SumMax)} and has no "
                + "fraction of a minor unit."
            : shares.Find(share => share is { } number && !IsExact(number)) is { } share
                ? $"{Text(share)} is no percentage or factor: it is from 0 to 1,000 and has at most six decimals."
                : null;
    }

    private static bool IsSum(decimal amount, Currency currency) =>
        amount is >= 0 and <= SumMax && IsWhole(amount, currency);

    private static bool IsWhole(decimal amount, Currency currency) =>
        decimal.Round(amount, currency.Decimals) == amount;

    private static string Text(decimal number) => number.ToString("0.######", CultureInfo.InvariantCulture);
}
