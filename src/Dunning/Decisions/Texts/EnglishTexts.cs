using System.Collections.Frozen;
using System.Globalization;

namespace Dunning.Decisions;

/// <summary>English: dates as "Tue 10 Feb 2026", amounts as "9,800.00 EUR".</summary>
internal sealed record EnglishTexts : Texts
{
    private static readonly FrozenDictionary<string, string> Table =
        EnglishReasons.Table.Concat(EnglishPhrases.Table).Concat(EnglishArrears.Table).Concat(EnglishStatement.Table)
            .Concat(EnglishPreview.Table)
            .Concat(Policies.EnglishDescription.Table).Concat(Policies.EnglishRules.Table)
            .Concat(Contacts.EnglishVerdicts.Table)
            .ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, string> Codes = new Dictionary<string, string>
    {
        ["unknown"] = "not known",
        ["true"] = "yes",
        ["false"] = "no",
        ["block"] = "a block",
        ["complaint"] = "a complaint under review",
        ["collectionCosts"] = "the costs of collection",
        ["lumpSum"] = "the lump sum for default",
        ["reminder"] = "the costs of a reminder",
        ["hardshipReview"] = "hardship under review",
        ["forbearanceReview"] = "forbearance under review",
        ["moratorium"] = "a moratorium",
        ["deceased"] = "the debtor has died",
        ["insolvent"] = "insolvency proceedings",
        ["represented"] = "the debtor is represented",
        ["ceaseContact"] = "the debtor asked not to be contacted",
        ["minor"] = "the debtor is a minor",
        ["paymentFailed"] = "a payment that failed",
        ["promiseBroken"] = "a broken promise",
        ["planInstalmentMissed"] = "a missed instalment of the plan",
        ["cured"] = "the end of the arrears",
        ["holdEnded"] = "the end of a hold",
        ["contactReplied"] = "an answer of the debtor",
        ["statement"] = "arrears",
        ["paymentInFlight"] = "money on its way",
        ["serviceTicket"] = "an open service ticket",
        ["sent"] = "it was sent",
        ["dueDate"] = "the due date",
        ["lastNotice"] = "the last notice",
        ["invoice"] = "the invoice date",
        ["receipt"] = "the receipt of the document",
        ["deadline"] = "the day to pay by",
        ["declaredDate"] = "the declared date",
        ["calendar"] = "the calendar does not reach so far",
        ["event"] = "what happened",
        ["prohibition"] = "prohibition",
        ["presumption"] = "presumption",
        ["guidance"] = "guidance",
        ["internal"] = "our own rule",
        ["never"] = "never",
        ["technicalFailure"] = "technical failure",
        ["paymentRun"] = "payment run",
        ["cashFlowTiming"] = "cash-flow timing",
        ["monday"] = "Monday",
        ["tuesday"] = "Tuesday",
        ["wednesday"] = "Wednesday",
        ["thursday"] = "Thursday",
        ["friday"] = "Friday",
        ["saturday"] = "Saturday",
        ["sunday"] = "Sunday",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    public override IReadOnlyDictionary<string, string> Templates => Table;

    public override string Word(Channel channel) => channel.Name switch
    {
        "email" => "e-mail",
        "sms" => "SMS",
        var name => name,
    };

    public override string Format(Day day) => DateOnly.FromDayNumber(day.Number)
        .ToString("ddd d MMM yyyy", CultureInfo.InvariantCulture);

    public override string Format(Money money) =>
        $"{money.Amount.ToString($"N{money.Currency.Decimals}", CultureInfo.InvariantCulture)} {money.Currency.Code}";

    protected override string Format(Percentage share) => share.ToString();

    protected override string Number(long number) => number.ToString("N0", CultureInfo.InvariantCulture);

    // English words have no forms.
    protected override string Code(string code, string? form) => Codes.GetValueOrDefault(code)
        ?? (Span.TryParse(code, out var span) ? Words(span) : code);

    // The code of the value is what it reads.
    protected override string Value(FactValue value) => Code(value.Code, form: null);

    protected override string Step(string name) => Summaries.Label(name);

    protected override string Test(Argument test) => Test(test.Text!);

    private static string Test(string test)
    {
        if (test.EndsWith(" is true", StringComparison.Ordinal))
        {
            return Words(test[..^8]);
        }

        return test.EndsWith(" is false", StringComparison.Ordinal)
            ? $"no {Words(test[..^9])}"
            : Words(test.Replace(" is true", "", StringComparison.Ordinal))
                .Replace("any(", "any of (", StringComparison.Ordinal);
    }

    private static string Words(Span span)
    {
        if (span is { Count: 0, ToMonthEnd: true })
        {
            return "the rest of the month";
        }

        var unit = span.Unit switch
        {
            SpanUnit.Months => "month",
            SpanUnit.WorkingDays => "working day",
            _ => "day",
        };
        var count = string.Create(CultureInfo.InvariantCulture, $"{span.Count} {unit}{(span.Count == 1 ? "" : "s")}");
        return span.ToMonthEnd ? $"{count}, at the end of that month," : count;
    }

    // Names of facts are camelCase words: "onTimeRate at least 90 %" reads "on time rate at least 90 %".
    private static string Words(string text)
    {
        var words = new System.Text.StringBuilder();
        var quoted = false;
        for (var i = 0; i < text.Length; i++)
        {
            quoted ^= text[i] == '"';
            var starts = !quoted && i > 0 && char.IsAsciiLetterUpper(text[i]) && char.IsAsciiLetterLower(text[i - 1]);
            words.Append(starts ? $" {char.ToLowerInvariant(text[i])}" : text[i]);
        }

        return words.ToString();
    }

    public override string LanguageCode => "en";

    public override string Percent(decimal rate) => rate.ToString("0.######", CultureInfo.InvariantCulture);

    protected override string Quote(string name) => $"\"{name}\"";
}
