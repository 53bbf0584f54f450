using System.Globalization;
using System.Text;
using NodaTime;
using NodaTime.Text;
using Snippets;

namespace Dunning.Tests.Docs;

/// <summary>The example on the page of a rule of choices: facts as JSON, a choice, and what is said to it.</summary>
/// <remarks>
/// The first line names policy, day and choice: "policy choices; on 2026-02-10; payLater, id P-1, amount 60.00 EUR, by
/// 2026-02-20". Payments are known to the day before.
/// </remarks>
internal sealed class ChoiceExample
{
    private readonly string _head;
    private readonly Acceptance _answer;
    private readonly RuleId _rule;

    public ChoiceExample(RulePage page)
    {
        _rule = page.Rule;
        _head = page.Block("choice").Split('\n')[0];
        var parts = _head.Split("; ");
        var engine = new DunningEngine(DocPolicies.All.Single(known => parts[0] == $"policy {known.Name}"));
        var day = Iso(parts[1]["on ".Length..]);
        var snapshot = SnapshotJson.Read(Encoding.UTF8.GetBytes(page.Block("facts"))).Value;
        _answer = engine.Accept(
            snapshot with { PaymentsKnownUntil = day.PlusDays(-1) }, Choice(parts[2].Split(", "), day), AsOf.On(day));
    }

    /// <summary>Gets what stands in the way.</summary>
    public List<Reason> Reasons => [.. _answer.WhyNot];

    /// <summary>Whether the rule of the page stands in the way.</summary>
    public bool HasSpoken => _answer.WhyNot.Any(reason => reason.Rule == _rule);

    /// <summary>The choice, and every reason why not in both languages.</summary>
    public string Tell()
    {
        var text = new StringBuilder($"{_head}\n");
        foreach (var reason in _answer.WhyNot)
        {
            text.Append(CultureInfo.InvariantCulture, $"{reason}\n{reason.ToString(Language.German)}\n");
        }

        return text.ToString();
    }

    private static DebtorChoice Choice(string[] words, LocalDate day)
    {
        var choice = new DebtorChoice
        {
            Kind = Enum.GetValues<ChoiceKind>().Single(kind => Codes.Of(kind) == words[0]),
        };
        foreach (var word in words.Skip(1))
        {
            var (name, value) = (word.Split(' ')[0], word[(word.IndexOf(' ', StringComparison.Ordinal) + 1)..]);
            choice = name switch
            {
                "id" => choice with { Id = value },
                "amount" => choice with { Amount = Amount(value) },
                "by" => choice with { By = Iso(value) },
                "receivable" => choice with { Receivable = value },
                "instalments" => choice with { Wish = Wish(choice, day) with { Instalments = Whole(value) } },
                "of" => choice with { Wish = Wish(choice, day) with { Debt = Amount(value) } },
                "weekday" => choice with { Preference = new() { Weekdays = [Enum.Parse<IsoDayOfWeek>(value)] } },
                _ => throw new InvalidOperationException(word),
            };
        }

        return choice;
    }

    private static PlanWish Wish(DebtorChoice choice, LocalDate day) =>
        choice.Wish ?? new() { Debt = new(0, Currency.EUR), AgreedOn = day };

    private static Money Amount(string text) =>
        new(decimal.Parse(text.Split(' ')[0], CultureInfo.InvariantCulture), Currency.EUR);

    private static int Whole(string text) => int.Parse(text, CultureInfo.InvariantCulture);

    private static LocalDate Iso(string text) => LocalDatePattern.Iso.Parse(text).Value;
}
