using System.Globalization;
using System.Text.RegularExpressions;
using NodaTime;

namespace QuickStart.OpenItems;

/// <summary>Reads dates that can be read in one way only: 2026-02-10, 10.02.2026, 20260210.</summary>
internal static partial class DateForm
{
    private const int YearMin = 1900;
    private const int YearMax = 2200;

    private static DateTimeFormatInfo English => CultureInfo.InvariantCulture.DateTimeFormat;

    /// <exception cref="FormatException">It is no date, none of the calendar, or two readings are possible.</exception>
    public static LocalDate Parse(string text)
    {
        foreach (var form in new[] { YearFirst(), DayFirst(), Packed() })
        {
            if (form.Match(text) is { Success: true } match)
            {
                return DateOf(text, Part(match, "year"), Part(match, "month"), Part(match, "day"));
            }
        }

        throw new FormatException(Refusal(text));
    }

    private static int Part(Match match, string name) =>
        int.Parse(match.Groups[name].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);

    private static LocalDate DateOf(string text, int year, int month, int day)
    {
        if (year is < YearMin or > YearMax)
        {
            throw new FormatException($"\"{text}\": the year {year} lies outside {YearMin} to {YearMax}");
        }

        if (month is < 1 or > 12)
        {
            throw new FormatException($"\"{text}\": there is no month {month}");
        }

        var days = CalendarSystem.Iso.GetDaysInMonth(year, month);
        return day >= 1 && day <= days
            ? new(year, month, day)
            : throw new FormatException($"\"{text}\": {English.GetMonthName(month)} {year} has {days} days");
    }

    private static string Refusal(string text)
    {
        if (ShortYear().IsMatch(text))
        {
            return $"\"{text}\" has a year of two digits: write all four";
        }

        if (Slashes().Match(text) is not { Success: true } match)
        {
            return $"\"{text}\" is no date: write it as 2026-02-10 or 10.02.2026";
        }

        var (one, other, year) = (Part(match, "one"), Part(match, "other"), match.Groups["year"].Value);
        return one is >= 1 and <= 12 && other is >= 1 and <= 12 && one != other
            ? $"\"{text}\" can be {one} {English.GetMonthName(other)} or {other} {English.GetMonthName(one)}: "
                + $"write {year}-{other:00}-{one:00} or {year}-{one:00}-{other:00}"
            : $"\"{text}\" is written in a form of which the order is not known: write it as 2026-02-10 or 10.02.2026";
    }

    [GeneratedRegex("^(?<year>[0-9]{4})-(?<month>[0-9]{2})-(?<day>[0-9]{2})$", RegexOptions.None, 1_000)]
    private static partial Regex YearFirst();

    [GeneratedRegex(@"^(?<day>[0-9]{1,2})\.(?<month>[0-9]{1,2})\.(?<year>[0-9]{4})$", RegexOptions.None, 1_000)]
    private static partial Regex DayFirst();

    [GeneratedRegex("^(?<year>[0-9]{4})(?<month>[0-9]{2})(?<day>[0-9]{2})$", RegexOptions.None, 1_000)]
    private static partial Regex Packed();

    [GeneratedRegex("^(?<one>[0-9]{1,2})[/-](?<other>[0-9]{1,2})[/-](?<year>[0-9]{4})$", RegexOptions.None, 1_000)]
    private static partial Regex Slashes();

    [GeneratedRegex("^[0-9]{1,2}[./-][0-9]{1,2}[./-][0-9]{2}$", RegexOptions.None, 1_000)]
    private static partial Regex ShortYear();
}
