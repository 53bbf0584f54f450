using Dunning.Debtors;

namespace Dunning.Decisions;

/// <summary>What the ledger holds once every act of a decision was accepted by its channel.</summary>
internal static class Issuing
{
    public static DebtorSnapshot Apply(DebtorSnapshot snapshot, Decision decision)
    {
        var actions = decision.Actions.ToArray();
        var episodes = Episodes(snapshot, decision);
        var history = snapshot.History with
        {
            Episodes = episodes,
            Segments = Segments(snapshot.History, episodes, decision),
        };
        if (actions.Length > 0)
        {
            history = history with
            {
                Contacts = history.Contacts.Concat(actions.Select(ContactOf)).ToValueList(),
                Items = Levels(history, decision),
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
    private static ValueList<ItemHistory> Levels(DunningHistory history, Decision decision)
    {
        var levels = history.Items.ToDictionary(item => item.Receivable);
        foreach (var part in decision.Cases)
        {
            foreach (var action in part.Actions)
            {
                foreach (var item in action.Items.Where(item => item.Role is ItemRole.Rises or ItemRole.Repeats))
                {
                    var before = levels.GetValueOrDefault(item.Receivable);
                    levels[item.Receivable] = Level(item, before, action, part.Treatment);
                }
            }
        }

        return levels.Values.OrderBy(item => item.Receivable.Value, StringComparer.Ordinal).ToValueList();
    }

    private static ItemHistory Level(in NoticeItem item, in ItemHistory before, DunningAction action, string treatment)
    {
        // Lower than reached, as after a change to a softer treatment, it is a level of its own and no repeat.
        var isAnew = item.Role is ItemRole.Rises || (before.StepRung ?? before.Rung) != item.StepRung;
        return new()
        {
            Receivable = item.Receivable,
            Rung = item.Rung,
            Level = item.Level,
            On = action.On,
            Deadline = action.Deadline,
            Repeats = isAnew ? 0 : before.Repeats + 1,
            Treatment = treatment,
            StepRung = item.StepRung < item.Rung ? item.StepRung : null,
        };
    }

    // A case in arrears is in a segment; what changes it is known by the day. Out of arrears it starts anew.
    private static ValueList<SegmentEntry> Segments(
        DunningHistory history, ValueList<Episode> episodes, Decision decision)
    {
        var inArrears = episodes.Where(episode => episode.ClosedOn is null).Select(episode => episode.Case).ToHashSet();
        var entries = history.Segments.Where(entry => inArrears.Contains(entry.Case)).ToDictionary(entry => entry.Case);
        foreach (var part in decision.Cases.Where(part => inArrears.Contains(part.Case)))
        {
            var known = entries.GetValueOrDefault(part.Case);
            if (!string.Equals(known?.Segment, part.Segment, StringComparison.Ordinal))
            {
                entries[part.Case] = new()
                {
                    Case = part.Case,
                    Segment = part.Segment,
                    Since = decision.AsOf.Date,
                    Before = known?.Segment,
                };
            }
        }

        return entries.Values.OrderBy(entry => entry.Case, Comparer<CaseId>.Create(CaseId.Compare)).ToValueList();
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
