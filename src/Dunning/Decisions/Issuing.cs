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
        if (decision.Measures.Any() || decision.Signals.Any())
        {
            history = history with
            {
                Measures = history.Measures.Concat(decision.Measures.Select(MeasureOf)).ToValueList(),
                Signals = history.Signals.Concat(decision.Signals.Select(SignalOf)).ToValueList(),
            };
        }

        if (actions.Length > 0)
        {
            var standing = snapshot.Table.Levels;
            history = history with
            {
                Contacts = history.Contacts.Concat(actions.Select(act => ContactOf(act, standing))).ToValueList(),
                Items = Levels(history, standing, decision),
            };
        }

        return history == snapshot.History ? snapshot : snapshot.Issued(history);
    }

    // What a person approves first is asked for; the host's facts tell when it is in force.
    private static MeasureFact MeasureOf(MeasureAction action) => new()
    {
        Name = action.Measure,
        State = action.Act is MeasureAct.Revert ? MeasureState.Reverted
            : action.NeedsApproval ? MeasureState.Requested : MeasureState.Applied,
        Since = action.On,
        Account = action.Case.Account,
    };

    private static SignalEntry SignalOf(RaiseSignal signal) => new()
    {
        Case = signal.Case,
        Signal = signal.Signal,
        On = signal.On,
        About = signal.About,
    };

    private static ContactAttempt ContactOf(
        DunningAction action, Dictionary<ReceivableId, ItemHistory> standing) => new()
    {
        On = action.On,
        Channel = action.Channel,
        Outcome = ContactOutcome.Delivered,
        Purpose = action.Purpose,
        Tone = action.Tone,
        Step = action.Step,
        Rung = action.Rung,
        Case = action.Case,
        Party = action.To,
        InPlaceOfDebtor = action.InPlaceOfDebtor,
        Contains = action.Contains,
        Receivables = action.Items.Select(item => item.Receivable).ToValueList(),
        Charge = action.Charge is { } charge ? Posted(charge) : null,
        LevelsBefore = action.Rung == 0 ? null : action.Items
            .Where(item => item.Role is ItemRole.Rises or ItemRole.Repeats)
            .Select(item => standing.GetValueOrDefault(item.Receivable))
            .Where(level => level.Rung > 0)
            .ToValueList(),
    };

    private static PostedCharge Posted(DunningCharge charge) => new()
    {
        Id = charge.Id,
        Amount = charge.Amount.Amount,
        ByLaw = charge.ByLaw,
        Claims = charge.Claims,
    };

    // The level rises, or is repeated, on the day of the notice; what only rides along keeps its own.
    private static ValueList<ItemHistory> Levels(
        DunningHistory history, Dictionary<ReceivableId, ItemHistory> standing, Decision decision)
    {
        var levels = history.Items.ToDictionary(item => item.Receivable);
        foreach (var part in decision.Cases)
        {
            foreach (var action in part.Actions)
            {
                foreach (var item in action.Items.Where(item => item.Role is ItemRole.Rises or ItemRole.Repeats))
                {
                    // What stood before the day, whoever else got the notice: the level rises once.
                    var before = standing.GetValueOrDefault(item.Receivable);
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

    // An episode opens with the first overdue principal above the tolerance and closes when none is left above it.
    private static ValueList<Episode> Episodes(DebtorSnapshot snapshot, Decision decision)
    {
        var episodes = snapshot.History.Episodes.ToList();
        var known = Enumerable.Range(0, episodes.Count).ToLookup(i => episodes[i].Case);
        foreach (var table in snapshot.Table.Cases)
        {
            var since = Day.Of(decision.Cases.FirstOrDefault(part => part.Case == table.Id)?.ArrearsSince);
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
}
