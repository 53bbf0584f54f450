using NodaTime;

namespace Dunning.Contacts;

/// <summary>Where windows of each unit begin and end.</summary>
internal static class WindowUnits
{
    /// <summary>Says whether it is counted by the clock, not by the calendar.</summary>
    public static bool IsOfClock(this WindowUnit unit) => unit is WindowUnit.Hours or WindowUnit.Minutes;

    public static Duration Of(this WindowUnit unit, int length) =>
        unit is WindowUnit.Hours ? Duration.FromHours(length) : Duration.FromMinutes(length);

    /// <summary>The first day of the window that ends with a day.</summary>
    public static Day StartOf(this WindowUnit unit, Day day, int length) => unit switch
    {
        WindowUnit.Weeks => Monday(day) - (7 * (length - 1)),
        WindowUnit.Months => FirstOfMonth(day, 1 - length),
        _ => day - (length - 1),
    };

    /// <summary>The first day whose window begins after a day.</summary>
    public static Day After(this WindowUnit unit, Day day, int length) => unit switch
    {
        WindowUnit.Weeks => Monday(day) + (7 * length),
        WindowUnit.Months => FirstOfMonth(day, length),
        _ => day + length,
    };

    private static Day Monday(Day day) => day - ((int)day.Weekday - 1);

    private static Day FirstOfMonth(Day day, int months)
    {
        var date = day.Date;
        return Day.Of(new LocalDate(date.Year, date.Month, 1).PlusMonths(months));
    }
}
