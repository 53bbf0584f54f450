using System.Text;
using NodaTime;
using NodaTime.Text;

namespace Dunning.Cli;

/// <summary>One line per case and day, in columns: day, case, act, amount, next look, reason.</summary>
internal sealed class ReadableFormat(Language language, DunningPolicy policy) : IDecisionFormat
{
    private const int CaseWidth = 20;
    private const int ActWidth = 28;
    private const int AmountWidth = 16;

    private readonly ColumnTexts _texts = ColumnTexts.In(language);

    public void Write(Decision decision, OrderedOutput output)
    {
        var next = $"{_texts.Next} {(decision.NextEvaluation is { } date ? Text(date) : _texts.Never),-10}";
        foreach (var part in decision.Cases)
        {
            var who = decision.Cases.Count == 1 ? decision.Debtor.Value : part.Case.ToString();
            var acts = part.Actions.Select(Text)
                .Concat(part.Measures.Select(measure => $"{Word(measure.Act)} {measure.Measure}"))
                .Concat(part.Signals.Select(signal => $"signal {signal.Signal}"))
                .DefaultIfEmpty(_texts.Nothing);
            var act = string.Join(", ", acts);
            var amount = part.Actions is [var action, ..] ? action.Total : part.Overdue;
            var because = part.Because.ToString(language, policy);
            Line($"{who,-CaseWidth}  {act,-ActWidth}  {amount.ToString(),AmountWidth}  {next}  {because}");
        }

        if (decision.Cases.IsEmpty)
        {
            var nothing = $"{_texts.Nothing,-ActWidth}  {"",AmountWidth}";
            Line($"{decision.Debtor.Value,-CaseWidth}  {nothing}  {next}  {_texts.NothingOwed}");
        }

        void Line(string text)
        {
            Encoding.UTF8.GetBytes(Printable.Of($"{Text(decision.AsOf.Date)}  {text}"), output.Line);
            output.EndLine();
        }
    }

    private string Text(DunningAction action) => action switch
    {
        CreateTask { NotBefore: { } from, NotAfter: { } to } =>
            $"{By(action)} {Text(from)}-{Text(to)}",
        { To: { } person } => $"{By(action)} {_texts.To} {person}",
        { IsSoftened: true } => $"{By(action)}, {_texts.Softened}",
        _ => By(action),
    };

    private string By(DunningAction action) => $"{action.Step} {_texts.By} {action.Channel}";

    private string Word(MeasureAct act) => act is MeasureAct.Apply ? _texts.Apply : _texts.Revert;

    private static string Text(LocalDate date) => LocalDatePattern.Iso.Format(date);

    private static string Text(LocalTime time) => LocalTimePattern.CreateWithInvariantCulture("HH:mm").Format(time);
}
