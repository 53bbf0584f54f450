using System.Text.RegularExpressions;

namespace Dunning.Tests.Languages;

/// <summary>The figures of a text, whatever its language: dates as year-month-day, amounts with a point.</summary>
internal static partial class Figures
{
    private static readonly string[] English =
        ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

    private static readonly string[] German =
        ["Jan.", "Feb.", "März", "Apr.", "Mai", "Juni", "Juli", "Aug.", "Sept.", "Okt.", "Nov.", "Dez."];

    /// <summary>The figures of an English text, sorted.</summary>
    public static string[] OfEnglish(string text) => Sorted(EnglishDate().Replace(text, date => Iso(date, English)));

    /// <summary>The figures of a German text, sorted.</summary>
    public static string[] OfGerman(string text)
    {
        var dated = GermanDate().Replace(text, date => Iso(date, German));
        return Sorted(GermanNumber().Replace(dated, number => number.Value
            .Replace(".", "", StringComparison.Ordinal)
            .Replace(',', '.')));
    }

    // Words may stand in another order, so figures may as well.
    private static string[] Sorted(string text) =>
    [
        .. Figure().Matches(text)
            .Select(figure => figure.Value.Replace(",", "", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal),
    ];

    private static string Iso(Match date, string[] months)
    {
        var month = Array.IndexOf(months, date.Groups["month"].Value) + 1;
        month.ShouldBeGreaterThan(0, $"{date.Value} names no month.");
        return $"{date.Groups["year"].Value}-{month:00}-{date.Groups["day"].Value.PadLeft(2, '0')}";
    }

    [GeneratedRegex(@"\b(Mon|Tue|Wed|Thu|Fri|Sat|Sun) (?<day>\d{1,2}) (?<month>\p{L}+) (?<year>\d{4})\b")]
    private static partial Regex EnglishDate();

    [GeneratedRegex(@"\b(Mo|Di|Mi|Do|Fr|Sa|So)\., (?<day>\d{1,2})\. (?<month>\p{L}+\.?) (?<year>\d{4})\b")]
    private static partial Regex GermanDate();

    [GeneratedRegex(@"(?<![\w.-])\d{1,3}(\.\d{3})*(,\d+)?(?![\w-])")]
    private static partial Regex GermanNumber();

    [GeneratedRegex(@"((?<!\w)[+-])?(\d[\d,.:-]*\d|\d)")]
    private static partial Regex Figure();
}
