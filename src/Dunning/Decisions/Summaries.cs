namespace Dunning.Decisions;

/// <summary>One sentence per case: what is done, or why nothing is.</summary>
internal static class Summaries
{
    public static string Of(Decision decision, Texts texts)
    {
        var on = Argument.Of("on", Day.Of(decision.AsOf.Date));
        var debtor = Argument.Coded("debtor", decision.Debtor.Value);
        if (decision.Cases.IsEmpty)
        {
            return texts.Phrase("summary.none", debtor, on);
        }

        return string.Join('\n', decision.Cases.Select(part => decision.Cases.Count == 1
            ? Of(part, debtor, on, texts)
            : Of(part, Argument.Coded("debtor", part.Case.ToString()), on, texts)));
    }

    /// <summary>The name of a step as it reads in a sentence: "second reminder".</summary>
    public static string Label(string step) => step.Replace('-', ' ');

    private static string Of(CaseDecision part, Argument debtor, Argument on, Texts texts)
    {
        if (part.Actions.IsEmpty)
        {
            return texts.Phrase("summary.nothing", debtor, on, Argument.Coded("because", texts.Render(part.Because)));
        }

        var action = part.Actions[0];
        var key = action is CreateTask
            ? "summary.call"
            : action.Rung == 0 ? "summary.announce" : "summary.notice";
        return texts.Phrase(
            key,
            debtor,
            on,
            Argument.Coded("label", Label(action.Step)),
            Argument.Of("channel", action.Channel),
            Argument.Of("total", action.Total));
    }
}
