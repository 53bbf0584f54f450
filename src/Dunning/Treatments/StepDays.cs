using Dunning.Debtors;
using Dunning.Receivables;

namespace Dunning.Treatments;

/// <summary>On which day each level of a ladder is due for a receivable; the gap left aside.</summary>
internal sealed class StepDays(Step[] levels, CaseState state)
{
    /// <summary>The day on which a level is due, or null where what it counts from is not known.</summary>
    public Day? Of(int level, in ItemState item) => After(level, item, levels[level].Start.Span);

    /// <summary>Says whether the time of a level is over: it is passed over then.</summary>
    public bool IsOver(int level, in ItemState item) =>
        levels[level].Until is { } until && After(level, item, until) <= state.Today;

    /// <summary>The last day on which a level is in time as a duty, or null if it is none.</summary>
    public Day? DueBy(int level, in ItemState item) =>
        levels[level].DueBy is { } dueBy ? After(level, item, dueBy) : null;

    /// <summary>What is missing to know the day, as a code.</summary>
    public string Missing(int level, in ItemState item) =>
        BaseOf(level, item) is null ? Codes.Of(levels[level].Start.From) : "calendar";

    private int DueDay => state.Basis.Options.DueDay is DueDayCount.One ? 1 : 0;

    private Day? After(int level, in ItemState item, Span span)
    {
        if (BaseOf(level, item) is not { } day)
        {
            return null;
        }

        return levels[level].Start.From is StartFrom.DueDate
            ? HeldDays.Reached(item.Item, state.Case.ByItem[item.Item], state.Basis, (day, span))
            : span.From(day, state.Basis.Calendar);
    }

    private Day? BaseOf(int level, in ItemState item)
    {
        var start = levels[level].Start;
        return start.From switch
        {
            // The first day of its age, later by the days on which a hold made that stand still. What the due day
            // counts as numbers the days past due; a month or working day counts from the due date itself.
            StartFrom.DueDate => state.Today - item.DaysPastDue + (start.Span.IsPlain ? 0 : DueDay),
            StartFrom.Invoice => item.Item.Invoiced,
            StartFrom.Receipt => item.Item.Received,
            StartFrom.DeclaredDate => DeclaredDates.Find(start.Date!, item.Item.Source, state.Case, state.Debtor),
            StartFrom.Deadline => item.Item.LastNotice is null ? PlannedDeadline(level, item) : DeadlineOf(item),

            // Without a notice to count from, the days count from the day on which the level before was due.
            _ => item.Item.LastNotice ?? Before(level, item),
        };
    }

    private Day? Before(int level, in ItemState item) => level > 0 ? Of(level - 1, item) : null;

    private Day? PlannedDeadline(int level, in ItemState item) =>
        level > 0 ? Before(level, item) + (levels[level - 1].DeadlineDays ?? 0) : null;

    // An imported level may lack the deadline of its notice; the level says then how long it is.
    private Day? DeadlineOf(in ItemState item)
    {
        var rung = item.Item.StepRung;
        return item.Item.Deadline
            ?? (Array.Find(levels, level => level.Rung == rung)?.DeadlineDays is { } days
                ? item.Item.LastNotice + days
                : null);
    }
}

/// <summary>Dates that the host declares: the receivable's own counts before its account's and the debtor's.</summary>
internal static class DeclaredDates
{
    public static Day? Find(string name, int receivable, CaseTable table, DebtorTable debtor) =>
        In(debtor.Facts.Receivables[receivable].Attributes, name)
            ?? In(table.Account?.Attributes ?? [], name)
            ?? In(debtor.Facts.Attributes, name);

    private static Day? In(ValueList<AttributeValue> attributes, string name)
    {
        foreach (var attribute in attributes)
        {
            if (attribute.Type is AttributeType.Date && string.Equals(attribute.Name, name, StringComparison.Ordinal))
            {
                return Day.Of(attribute.Date);
            }
        }

        return null;
    }
}
