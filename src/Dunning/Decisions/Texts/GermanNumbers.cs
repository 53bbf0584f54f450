using System.Globalization;

namespace Dunning.Decisions;

/// <summary>German figures: "9.800,00", "91,7 %", "Di., 10. Feb. 2026".</summary>
/// <remarks>Made from tables of its own: what a culture says differs from one machine to another.</remarks>
internal static class GermanNumbers
{
    private static readonly NumberFormatInfo Form = NumberFormatInfo.ReadOnly(new()
    {
        NumberDecimalSeparator = ",",
        NumberGroupSeparator = ".",
        NumberGroupSizes = [3],
        NegativeSign = "-",
    });

    private static readonly string[] Weekdays = ["Mo.", "Di.", "Mi.", "Do.", "Fr.", "Sa.", "So."];

    private static readonly string[] Months =
        ["Jan.", "Feb.", "März", "Apr.", "Mai", "Juni", "Juli", "Aug.", "Sept.", "Okt.", "Nov.", "Dez."];

    public static string Whole(long number) => number.ToString("N0", Form);

    public static string Of(Money money) =>
        $"{money.Amount.ToString($"N{Whole(money.Currency.Decimals)}", Form)} {money.Currency.Code}";

    public static string Of(Percentage share) => $"{(share.BasisPoints / 100m).ToString("0.##", Form)} %";

    public static string Of(Day day)
    {
        var date = DateOnly.FromDayNumber(day.Number);
        var year = date.Year.ToString("0000", Form);
        return $"{Weekdays[(int)day.Weekday - 1]}, {Whole(date.Day)}. {Months[date.Month - 1]} {year}";
    }

    public static string Counted(long count, string before, string one, string many) =>
        $"{before} {Whole(count)} {(count == 1 ? one : many)}";
}
