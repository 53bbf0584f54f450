using System.Globalization;
using System.Text.RegularExpressions;
using Dunning;
using NodaTime;
using NodaTime.Text;

namespace QuickStart.Page;

/// <summary>The page in English.</summary>
internal sealed partial class EnglishWords : Words
{
    private static readonly LocalDatePattern DayOfYear = LocalDatePattern.CreateWithInvariantCulture("ddd d MMM uuuu");
    private static readonly LocalDatePattern DayOfMonth = LocalDatePattern.CreateWithInvariantCulture("ddd d MMM");

    public override Language Language => Language.English;

    public override string Say(string english, params object[] figures) =>
        string.Format(CultureInfo.InvariantCulture, english, figures);

    public override string Long(LocalDate date) => DayOfYear.Format(date);

    public override string Short(LocalDate date) => DayOfMonth.Format(date);

    public override string Of(int count) => count.ToString("N0", CultureInfo.InvariantCulture);

    public override string Of(Money money) =>
        money.Amount.ToString($"N{money.Currency.Decimals}", CultureInfo.InvariantCulture);

    public override string Of(Channel channel) => channel == Channel.Email ? "e-mail" : channel.Name;

    public override string OfStep(string step) => step.Replace('-', ' ');

    public override string OfCode(string code) => code == "block"
        ? "blocked"
        : Capital().Replace(code, match => $" {char.ToLowerInvariant(match.Value[0])}");

    [GeneratedRegex("(?<=[a-z])[A-Z]", RegexOptions.None, 1_000)]
    private static partial Regex Capital();
}
