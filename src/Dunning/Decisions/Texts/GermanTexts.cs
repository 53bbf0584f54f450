using System.Collections.Frozen;
using System.Globalization;

namespace Dunning.Decisions;

/// <summary>German: dates as "Di., 10. Feb. 2026", amounts as "9.800,00 EUR".</summary>
internal sealed record GermanTexts : Texts
{
    private static readonly FrozenDictionary<string, string> Table =
        GermanReasons.Table.Concat(GermanPhrases.Table).Concat(GermanArrears.Table).Concat(GermanStatement.Table)
            .Concat(GermanPreview.Table)
            .Concat(Policies.GermanDescription.Table).Concat(Policies.GermanRules.Table)
            .Concat(Contacts.GermanVerdicts.Table)
            .ToFrozenDictionary(StringComparer.Ordinal);

    public override IReadOnlyDictionary<string, string> Templates => Table;

    public override int ColumnMax => 52;

    public override string Word(Channel channel) => GermanCodes.Find(channel.Name) ?? channel.Name;

    public override string Format(Day day) => GermanNumbers.Of(day);

    public override string Format(Money money) => GermanNumbers.Of(money);

    protected override string Format(Percentage share) => GermanNumbers.Of(share);

    protected override string Number(long number) => GermanNumbers.Whole(number);

    protected override string Code(string code, string? form) => GermanCodes.Find(code, form)
        ?? (Span.TryParse(code, out var span) ? Words(span) : code);

    protected override string Test(Argument test) => test.Condition is { } condition
        ? GermanConditions.Of(condition)
        : test.Fact is { } fact ? GermanFacts.Name(fact) : test.Text!;

    protected override string Value(FactValue value) => value switch
    {
        { NoThreshold: { } currency } => $"kein Mindestbetrag in {currency.Code}",
        { Texts: { } texts } => texts.IsEmpty
            ? "keine"
            : string.Join(", ", texts.Select(text => value.IsCoded ? GermanCodes.Find(text, "bare") ?? text : text)),
        { Share: { } share } => value.Of is var (part, whole)
            ? $"{GermanNumbers.Of(share)} ({Number(part)} von {Number(whole)})"
            : GermanNumbers.Of(share),
        _ => "",
    };

    protected override string Step(string name) => Quote(name);

    public override string LanguageCode => "de";

    public override string Percent(decimal rate) =>
        rate.ToString("0.######", CultureInfo.InvariantCulture).Replace('.', ',');

    protected override string Quote(string name) => $"„{name}“";

    private static string Words(Span span)
    {
        if (span is { Count: 0, ToMonthEnd: true })
        {
            return "zum Monatsende";
        }

        var (one, many) = span.Unit switch
        {
            SpanUnit.Months => ("Monat", "Monate"),
            SpanUnit.WorkingDays => ("Arbeitstag", "Arbeitstage"),
            _ => ("Tag", "Tage"),
        };
        var count = string.Create(CultureInfo.InvariantCulture, $"{span.Count} {(span.Count == 1 ? one : many)}");
        return span.ToMonthEnd ? $"{count} und bis zum Monatsende" : count;
    }
}
