using System.Globalization;

namespace Dunning.Cli;

/// <summary>Draws one treatment: what comes before the due date, the ladder, what comes after it, and events.</summary>
internal sealed class LadderDrawing(Treatment treatment, DunningPolicy policy, string ladder)
{
    public void WriteTo(MermaidText drawing)
    {
        drawing.Begin(ladder, $"treatment {treatment.Name}").Line("direction TB");
        string? before = null;
        for (var i = 0; i < treatment.Steps.Count; i++)
        {
            var (step, node) = (treatment.Steps[i], NodeOf(i));
            drawing.Line($"{node}{Shape(step)}");
            if (step.On is not StepEvent.None)
            {
                var happened = $"{node}on";
                drawing.Line($"{happened}([{MermaidText.Label([$"on {Words(step.On.ToString())}"])}]) -.-> {node}");
                continue;
            }

            if (before is not null)
            {
                drawing.Line($"{before} --> {node}");
            }

            before = node;
        }

        After(drawing);
        drawing.End();
    }

    private void After(MermaidText drawing)
    {
        var last = Enumerable.Range(0, treatment.Steps.Count).LastOrDefault(i => treatment.Steps[i].IsLevel, -1);
        if (last < 0)
        {
            return;
        }

        var (from, then) = (NodeOf(last), treatment.AtLastLevel);
        if (treatment.Steps.Any(step => step.Measure is { } applied && IsSame(applied, then.Measure)))
        {
            // The step that applies it is drawn already, with its time.
            return;
        }

        if (then.Measure is { } measure)
        {
            var label = MermaidText.Label([$"after {Days(then.AfterDays)}"]);
            drawing.Line($"{from} -->|{label}| {ladder}last[[{MermaidText.Label([$"measure {measure}"])}]]");
        }
        else if (then.EveryDays > 0)
        {
            var times = then.Times is { } most ? $"{Counted(most, "time")} at most" : "";
            var label = MermaidText.Label([$"again after {Days(then.EveryDays)}", times]);
            drawing.Line($"{from} -->|{label}| {from}");
        }
        else
        {
            drawing.Line($"{from} --> {ladder}last([{MermaidText.Label(["no further level"])}])");
        }
    }

    private string Shape(Step step)
    {
        var label = MermaidText.Label(Lines(step));
        return step.Kind switch
        {
            StepKind.Measure => $"[[{label}]]",
            StepKind.Call => $"({label})",
            _ => $"[{label}]",
        };
    }

    private IEnumerable<string> Lines(Step step)
    {
        yield return step.IsLevel
            ? string.Create(CultureInfo.InvariantCulture, $"level {step.Rung}: {step.Name}")
            : step.Name;
        yield return step.On is StepEvent.None ? When(step.Start) : "";
        if (step.Kind is StepKind.Measure)
        {
            yield return $"measure {step.Measure}";
            yield return Reverted(step.Measure);
        }
        else
        {
            yield return $"{Words(step.Tone.ToString())} by {string.Join(", else ", step.Channels)}";
        }

        yield return step.DeadlineDays is { } deadline ? $"{Days(deadline)} to pay" : "";
        yield return step.Charge is { } charge ? $"costs {charge}{(step.ChargeOnRepeat ? ", repeats too" : "")}" : "";
        yield return step.ChargeByLaw is { } kind
            ? $"costs {Words(kind.ToString())} by law{(step.ChargeOnRepeat ? ", in repeats too" : "")}"
            : "";
        yield return step.When is { } when ? $"if {when.Describe(Language.English)}" : "";
        yield return step.IsMandatory ? "never skipped" : "";
    }

    private string Reverted(string? name)
    {
        var circumstances = policy.Measures
            .Where(measure => IsSame(measure.Name, name))
            .SelectMany(measure => measure.RevertOn)
            .Select(circumstance => Words(circumstance.ToString())).ToArray();
        return circumstances.Length == 0 ? "" : $"taken back on {string.Join(", ", circumstances)}";
    }

    private static bool IsSame(string name, string? other) => string.Equals(name, other, StringComparison.Ordinal);

    private string NodeOf(int step) => PolicyDrawing.Node($"{ladder}s", step + 1);

    private static string When(Start start) => start switch
    {
        { From: StartFrom.LevelBefore } => "once the level before is reached",
        { From: StartFrom.DueDate, Span: { Unit: SpanUnit.Days, ToMonthEnd: false, Count: >= 0 and var day } } =>
            string.Create(CultureInfo.InvariantCulture, $"day {day} past due"),
        { Span.Count: < 0 } => $"{Length(start.Span)} before the {start.Date ?? Anchor(start.From)}",
        _ => $"{Length(start.Span)} after the {start.Date ?? Anchor(start.From)}",
    };

    private static string Length(Span span)
    {
        var unit = span.Unit switch
        {
            SpanUnit.Months => "month",
            SpanUnit.WorkingDays => "working day",
            _ => "day",
        };
        return $"{Counted(Math.Abs(span.Count), unit)}{(span.ToMonthEnd ? ", then month end," : "")}";
    }

    private static string Anchor(StartFrom from) => from switch
    {
        StartFrom.Invoice => "invoice date",
        StartFrom.Receipt => "receipt",
        StartFrom.Deadline => "day to pay by",
        StartFrom.LastNotice => "last notice",
        _ => "due date",
    };

    private static string Days(int days) => Counted(days, "day");

    private static string Counted(int count, string what) =>
        string.Create(CultureInfo.InvariantCulture, $"{count} {what}{(count == 1 ? "" : "s")}");

    // "PromiseBroken" reads "promise broken".
    private static string Words(string code) => string.Concat(code.Select((c, i) =>
        char.IsAsciiLetterUpper(c) ? $"{(i > 0 ? " " : "")}{char.ToLowerInvariant(c)}" : $"{c}"));
}
