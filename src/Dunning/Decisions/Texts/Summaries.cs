namespace Dunning.Decisions;

/// <summary>One sentence per case: what is done, or why nothing is.</summary>
internal static class Summaries
{
    public static string Of(Decision decision, Texts texts)
    {
        var on = Argument.Of("on", Day.Of(decision.AsOf.Date));
        var debtor = Argument.Verbatim("debtor", decision.Debtor.Value);
        if (decision.Cases.IsEmpty)
        {
            return texts.Phrase("summary.none", debtor, on);
        }

        return string.Join('\n', decision.Cases.Select(part => decision.Cases.Count == 1
            ? Of(part, debtor, on, texts)
            : Of(part, Argument.Verbatim("debtor", part.Case.ToString()), on, texts)));
    }

    /// <summary>The name of a step as it reads in a sentence: "second reminder".</summary>
    public static string Label(string step) => step.Replace('-', ' ');

    private static string Of(CaseDecision part, Argument debtor, Argument on, Texts texts)
    {
        if (part.Actions.IsEmpty)
        {
            return WithoutContact(part, debtor, on, texts);
        }

        var action = part.Actions[0];
        return texts.Phrase(
            KeyOf(action),
            debtor,
            on,
            Argument.OfStep("label", action.Step),
            Argument.Of("channel", action.Channel),
            Argument.Of("total", action.Total));
    }

    private static string WithoutContact(CaseDecision part, Argument debtor, Argument on, Texts texts)
    {
        if (part.Measures.IsEmpty)
        {
            var because = Argument.Verbatim("because", texts.Render(part.Because));
            return texts.Phrase("summary.nothing", debtor, on, because);
        }

        var measure = part.Measures[0];
        return texts.Phrase(
            measure.Act is MeasureAct.Apply ? "summary.applied" : "summary.reverted",
            debtor,
            on,
            Argument.Named("measure", measure.Measure),
            Argument.Verbatim("because", texts.Render(measure.Because)));
    }

    private static string KeyOf(DunningAction action) => action switch
    {
        CreateTask => "summary.call",
        { Purpose: not Purpose.Collect, Total.Amount: 0 } => "summary.tell",
        { Items: [{ Role: ItemRole.Announced }, ..] } => "summary.announce",
        _ => "summary.notice",
    };
}
