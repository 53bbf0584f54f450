using System.Globalization;
using System.Text.RegularExpressions;
using Dunning;
using NodaTime;
using NodaTime.Text;

namespace QuickStart.Page;

/// <summary>How the page writes dates, amounts and names, whatever the language of the machine.</summary>
internal static partial class Words
{
    private static readonly LocalDatePattern DayOfYear = LocalDatePattern.CreateWithInvariantCulture("ddd d MMM uuuu");
    private static readonly LocalDatePattern DayOfMonth = LocalDatePattern.CreateWithInvariantCulture("ddd d MMM");
    private static readonly LocalTimePattern Hour = LocalTimePattern.CreateWithInvariantCulture("HH:mm");

    public static string Long(LocalDate date) => DayOfYear.Format(date);

    public static string Short(LocalDate date) => DayOfMonth.Format(date);

    public static string Of(LocalTime time) => Hour.Format(time);

    public static string Of(int count) => count.ToString("N0", CultureInfo.InvariantCulture);

    public static string Of(int count, string thing) => $"{Of(count)} {thing}{(count == 1 ? "" : "s")}";

    public static string Of(Money money) =>
        money.Amount.ToString($"N{money.Currency.Decimals}", CultureInfo.InvariantCulture);

    public static string Of(Channel channel) => channel == Channel.Email ? "e-mail" : channel.Name;

    public static string OfStep(string step) => step.Replace('-', ' ');

    /// <summary>Breaks a text into lines of a width, between words.</summary>
    public static IEnumerable<string> Wrapped(string text, int width)
    {
        var line = "";
        foreach (var word in text.Split(' '))
        {
            if (line.Length > 0 && line.Length + 1 + word.Length > width)
            {
                yield return line;
                line = "";
            }

            line += line.Length > 0 ? $" {word}" : word;
        }

        yield return line;
    }

    /// <summary>Writes a code such as "hardshipReview" as words.</summary>
    public static string OfCode(string code) => code == "block"
        ? "blocked"
        : Capital().Replace(code, match => $" {char.ToLowerInvariant(match.Value[0])}");

    [GeneratedRegex("(?<=[a-z])[A-Z]", RegexOptions.None, 1_000)]
    private static partial Regex Capital();
}
