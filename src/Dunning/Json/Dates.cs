using System.Globalization;
using Dunning.Diagnostics;
using NodaTime;
using NodaTime.Text;

namespace Dunning.Json;

/// <summary>Dates, times of day and instants as texts.</summary>
internal static class Dates
{
    private static readonly LocalTimePattern Minutes = LocalTimePattern.CreateWithInvariantCulture("HH:mm");

    public static Fault? ParseDate(string text, out LocalDate date)
    {
        date = default;
        if (!HasForm(text, "dddd-dd-dd"))
        {
            return new("DUN2109", $"{Fault.Quote(text)} is no date: write year-month-day, as in 2026-02-05.");
        }

        var (year, month, day) = (Number(text[..4]), Number(text[5..7]), Number(text[8..]));
        if (Impossible(year, month, day) is { } reason)
        {
            return new("DUN2109", $"\"{text}\" is no date: {reason}.");
        }

        date = new(year, month, day);
        return null;
    }

    public static string Print(LocalDate date) => LocalDatePattern.Iso.Format(date);

    public static Fault? ParseTime(string text, out LocalTime time)
    {
        var minutes = Minutes.Parse(text);
        var parsed = minutes.Success ? minutes : LocalTimePattern.ExtendedIso.Parse(text);
        return parsed.TryGetValue(default, out time)
            ? null
            : new("DUN2109", $"{Fault.Quote(text)} is no time of day: write hours and minutes, as in 08:30.");
    }

    public static string Print(LocalTime time)
    {
        var isWhole = time.NanosecondOfDay % NodaConstants.NanosecondsPerMinute == 0;
        return (isWhole ? Minutes : LocalTimePattern.ExtendedIso).Format(time);
    }

    public static Fault? ParseInstant(string text, out Instant instant) =>
        InstantPattern.ExtendedIso.Parse(text).TryGetValue(default, out instant)
            ? null
            : new("DUN2109", $"{Fault.Quote(text)} is no instant: write it in UTC, as in 2026-02-10T08:30:00Z.");

    public static string Print(Instant instant) => InstantPattern.ExtendedIso.Format(instant);

    private static ProblemTemplate? Impossible(int year, int month, int day)
    {
        if (year == 0)
        {
            return ProblemTemplate.Whole("there is no year 0");
        }

        if (month is 0 or > 12)
        {
            return ProblemTemplate.Of($"there is no month {month}");
        }

        var days = CalendarSystem.Iso.GetDaysInMonth(year, month);
        return day == 0 ? ProblemTemplate.Whole("there is no day 0")
            : day > days ? ProblemTemplate.Of($"{ProblemTemplate.Whole(NameOf(month))} {year} has {days} days")
            : null;
    }

    private static bool HasForm(string text, string form) =>
        text.Length == form.Length && text.Zip(form).All(pair => Fits(pair.First, pair.Second));

    private static bool Fits(char given, char wanted) => wanted == 'd' ? char.IsAsciiDigit(given) : given == wanted;

    private static int Number(string digits) => int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);

    private static string NameOf(int month) => CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName(month);
}
