using System.Text;
using NodaTime;
using NodaTime.Text;

namespace Dunning.Cli;

/// <summary>One line per case and day, in columns: day, case, act, amount, next look, reason.</summary>
internal sealed class ReadableFormat : IDecisionFormat
{
    private const int CaseWidth = 20;
    private const int ActWidth = 28;
    private const int AmountWidth = 16;

    public void Write(Decision decision, OrderedOutput output)
    {
        var next = $"next {(decision.NextEvaluation is { } date ? Text(date) : "none"),-10}";
        foreach (var part in decision.Cases)
        {
            var who = decision.Cases.Count == 1 ? decision.Debtor.Value : part.Case.ToString();
            var acts = part.Actions.Select(Text)
                .Concat(part.Measures.Select(measure => $"{Word(measure.Act)} {measure.Measure}"))
                .Concat(part.Signals.Select(signal => $"signal {signal.Signal}"))
                .DefaultIfEmpty("nothing");
            var act = string.Join(", ", acts);
            var amount = part.Actions is [var action, ..] ? action.Total : part.Overdue;
            Line($"{who,-CaseWidth}  {act,-ActWidth}  {amount.ToString(),AmountWidth}  {next}  {part.Because}");
        }

        if (decision.Cases.IsEmpty)
        {
            var nothing = $"{"nothing",-ActWidth}  {"",AmountWidth}";
            Line($"{decision.Debtor.Value,-CaseWidth}  {nothing}  {next}  nothing is known to be owed");
        }

        void Line(string text)
        {
            Encoding.UTF8.GetBytes(Printable.Of($"{Text(decision.AsOf.Date)}  {text}"), output.Line);
            output.EndLine();
        }
    }

    private static string Text(DunningAction action) => action switch
    {
        CreateTask { NotBefore: { } from, NotAfter: { } to } =>
            $"{action.Step} by {action.Channel} {Text(from)}-{Text(to)}",
        { To: { } person } => $"{action.Step} by {action.Channel} to {person}",
        { IsSoftened: true } => $"{action.Step} by {action.Channel}, softened",
        _ => $"{action.Step} by {action.Channel}",
    };

    private static string Word(MeasureAct act) => act is MeasureAct.Apply ? "apply" : "revert";

    private static string Text(LocalDate date) => LocalDatePattern.Iso.Format(date);

    private static string Text(LocalTime time) => LocalTimePattern.CreateWithInvariantCulture("HH:mm").Format(time);
}
