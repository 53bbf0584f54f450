using Dunning.Debtors;

namespace Dunning.Decisions;

/// <summary>What the ledger holds once every act of a decision was accepted by its channel.</summary>
internal static class Issuing
{
    public static DebtorSnapshot Apply(DebtorSnapshot snapshot, Decision decision)
    {
        var actions = decision.Actions.ToArray();
        var history = snapshot.History with { Episodes = Episodes(snapshot, decision) };
        if (actions.Length > 0)
        {
            history = history with
            {
                Contacts = history.Contacts.Concat(actions.Select(ContactOf)).ToValueList(),
                Items = Levels(history, actions),
            };
        }

        return history == snapshot.History ? snapshot : snapshot.Issued(history);
    }

    private static ContactAttempt ContactOf(DunningAction action) => new()
    {
        On = action.On,
        Channel = action.Channel,
        Outcome = ContactOutcome.Delivered,
        Purpose = action.Purpose,
        Tone = action.Tone,
        Step = action.Step,
        Rung = action.Rung,
        Case = action.Case,
        Receivables = action.Items.Select(item => item.Receivable).ToValueList(),
    };

    // The level rises, or is repeated, on the day of the notice; what only rides along keeps its own.
    private static ValueList<ItemHistory> Levels(DunningHistory history, DunningAction[] actions)
    {
        var levels = history.Items.ToDictionary(item => item.Receivable);
        foreach (var action in actions)
        {
            foreach (var item in action.Items)
            {
                if (item.Role is ItemRole.Rises or ItemRole.Repeats)
                {
                    var before = levels.GetValueOrDefault(item.Receivable);
                    levels[item.Receivable] = new()
                    {
                        Receivable = item.Receivable,
                        Rung = item.Rung,
                        Level = item.Level,
                        On = action.On,
                        Deadline = action.Deadline,
                        Repeats = item.Role is ItemRole.Repeats ? before.Repeats + 1 : 0,
                    };
                }
            }
        }

        return levels.Values.OrderBy(item => item.Receivable.Value, StringComparer.Ordinal).ToValueList();
    }

    // An episode opens with the first overdue principal and closes when none is left above the tolerance.
    private static ValueList<Episode> Episodes(DebtorSnapshot snapshot, Decision decision)
    {
        var episodes = snapshot.History.Episodes.ToList();
        var known = Enumerable.Range(0, episodes.Count).ToLookup(i => episodes[i].Case);
        var today = Day.Of(decision.AsOf.Date);
        foreach (var table in snapshot.Table.Cases)
        {
            var since = ArrearsSince(table, today);
            int? open = known[table.Id].Where(i => episodes[i].ClosedOn is null).Cast<int?>().FirstOrDefault();
            if (open is null && since is { } began)
            {
                var number = known[table.Id].Count() + 1;
                episodes.Add(new() { Case = table.Id, Number = number, OpenedOn = began.Date });
            }
            else if (open is { } place && since is null)
            {
                episodes[place] = episodes[place] with { ClosedOn = decision.AsOf.Date };
            }
        }

        return episodes.ToValueList();
    }

    private static Day? ArrearsSince(CaseTable table, Day today)
    {
        foreach (var item in table.Items)
        {
            if (item.IsPrincipal && today > item.LastFreeDay)
            {
                return item.LastFreeDay + 1;
            }
        }

        return null;
    }
}
