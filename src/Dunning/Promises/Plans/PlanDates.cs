using NodaTime;

namespace Dunning.Promises;

/// <summary>The days of a plan.</summary>
internal static class PlanDates
{
    public static LocalDate First(PlanWish wish)
    {
        var from = wish.FirstFrom ?? wish.AgreedOn;
        if (wish is not { PayDay: { } payDay, Cadence: PlanCadence.Monthly })
        {
            return from;
        }

        var inMonth = InMonth(from, payDay);
        return inMonth >= from ? inMonth : InMonth(from.PlusMonths(1), payDay);
    }

    /// <summary>The day of an instalment, counted from 0. Each counts from the first, so that none drifts.</summary>
    public static LocalDate Of(PlanWish wish, LocalDate first, int number) => wish.Cadence switch
    {
        PlanCadence.Weekly => first.PlusWeeks(number),
        PlanCadence.Fortnightly => first.PlusWeeks(2 * number),
        _ => InMonth(first.With(DateAdjusters.StartOfMonth).PlusMonths(number), wish.PayDay ?? first.Day),
    };

    private static LocalDate InMonth(LocalDate month, int day) => new(
        month.Year,
        month.Month,
        Math.Min(day, month.Calendar.GetDaysInMonth(month.Year, month.Month)));
}
