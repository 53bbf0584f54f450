using System.Globalization;
using System.Text.RegularExpressions;

namespace QuickStart.OpenItems;

/// <summary>How numbers are written: 1,234.56 (en), 1.234,56 (de), or either where there is only one reading.</summary>
internal sealed partial record NumberForm(string Name)
{
    private const int CharactersMax = 24;

    public static readonly NumberForm Either = new("");
    public static readonly NumberForm English = new("en");
    public static readonly NumberForm German = new("de");

    /// <exception cref="FormatException">It is no number, or two readings are possible.</exception>
    public decimal Parse(string text)
    {
        if (text.Length > CharactersMax)
        {
            throw new FormatException($"\"{text}\" has more than {CharactersMax} characters");
        }

        var english = this == German ? null : Read(text, InEnglish(), ",", ".");
        var german = this == English ? null : Read(text, InGerman(), ".", ",");
        if (english != german && english is { } one && german is { } other)
        {
            throw new FormatException(Ambiguous(text, one, other));
        }

        return english ?? german ?? throw new FormatException(NoNumber(text));
    }

    private static decimal? Read(string text, Regex form, string group, string point) => form.IsMatch(text)
        ? decimal.Parse(
            text.Replace(group, "", StringComparison.Ordinal).Replace(point, ".", StringComparison.Ordinal),
            NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint,
            CultureInfo.InvariantCulture)
        : null;

    // Three digits behind the only mark: the end of a small number, or the thousands of a large one.
    private static string Ambiguous(string text, decimal english, decimal german)
    {
        var (small, large) = (Text(Smaller(english, german)), Text(decimal.Truncate(Larger(english, german))));
        var form = Math.Abs(english) > Math.Abs(german) ? English : German;
        return $"\"{text}\" can be {small} or {large}.00: write {large}.00, or say --numbers {form.Name}";
    }

    private static decimal Smaller(decimal left, decimal right) => Math.Abs(left) < Math.Abs(right) ? left : right;

    private static decimal Larger(decimal left, decimal right) => Math.Abs(left) < Math.Abs(right) ? right : left;

    private static string Text(decimal number) => number.ToString(CultureInfo.InvariantCulture);

    private string NoNumber(string text)
    {
        if (this != Either && IsNumber(text))
        {
            var example = this == German ? "1.234,00 or 1234" : "1,234.00 or 1234";
            return $"\"{text}\" is not written as --numbers {Name} says: write numbers as {example}";
        }

        return $"\"{text}\" is no number: write it as 1234.00";
    }

    private static bool IsNumber(string text) =>
        Read(text, InEnglish(), ",", ".") is not null || Read(text, InGerman(), ".", ",") is not null;

    [GeneratedRegex(@"^-?([0-9]+|[1-9][0-9]{0,2}(,[0-9]{3})+)(\.[0-9]+)?$", RegexOptions.ExplicitCapture, 1_000)]
    private static partial Regex InEnglish();

    [GeneratedRegex(@"^-?([0-9]+|[1-9][0-9]{0,2}(\.[0-9]{3})+)(,[0-9]+)?$", RegexOptions.ExplicitCapture, 1_000)]
    private static partial Regex InGerman();
}
