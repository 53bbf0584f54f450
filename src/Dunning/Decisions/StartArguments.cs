using Dunning.Receivables;

namespace Dunning.Decisions;

/// <summary>The figures of a reason that say from when a step counts.</summary>
internal static class StartArguments
{
    /// <summary>
    /// Days past due and days after a notice as numbers, which texts know how to word; everything else as a span after
    /// what it counts from.
    /// </summary>
    public static Argument[] Of(Step step, bool isChained = false)
    {
        var start = step.Start;
        if (start.Span.IsPlain && start.From is StartFrom.DueDate or StartFrom.LastNotice)
        {
            var from = isChained && start.From is StartFrom.LastNotice ? "chained" : Codes.Of(start.From);
            return [Argument.Of("start", start.Span.Count), Argument.Coded("from", from)];
        }

        return
        [
            Argument.Coded("span", start.Span.ToString()),
            Argument.Coded("from", start.From is StartFrom.LevelBefore ? "levelBefore" : "other"),
            start.Date is { } date ? Argument.Quoted("anchor", date) : Argument.Coded("anchor", start.From),
        ];
    }

    /// <summary>The day on which a step follows a notice of today, or null where that is not known yet.</summary>
    public static Day? AfterToday(Step step, Step before, CaseState state) => step.Start.From switch
    {
        StartFrom.LastNotice => step.Start.Span.From(state.Today, state.Basis.Calendar),
        StartFrom.Deadline when before.DeadlineDays is { } days =>
            step.Start.Span.From(state.Today + days, state.Basis.Calendar),
        _ => null,
    };
}
