namespace Dunning.Debtors;

/// <summary>The part that looks at what Dunning has done so far.</summary>
internal sealed partial class SnapshotCheck
{
    private void History()
    {
        var history = _snapshot.History;
        Unique("history.items", history.Items, item => item.Receivable.Value);
        Levels("history.items", history.Items);

        Contacts("history.contacts", history.Contacts);
        Episodes(history);
        Ledger(history);
        for (var i = 0; i < history.InFlight.Count; i++)
        {
            Case($"history.inFlight[{i}].case", history.InFlight[i].Case);
        }
    }

    private void Levels(string where, ValueList<ItemHistory> levels)
    {
        for (var i = 0; i < levels.Count; i++)
        {
            var item = levels[i];
            Dated($"{where}[{i}].on", item.On);
            Dated($"{where}[{i}].deadline", item.Deadline);
            Require(
                item.Rung is >= 1 and <= 99 && item.Repeats >= 0,
                "DUN2010",
                $"{where}[{i}].rung",
                $"rung {item.Rung}, repeated {item.Repeats} times: rungs go from 1 to 99, repeats from 0.");
            Require(
                item.StepRung is not { } step || (step >= 1 && step <= item.Rung),
                "DUN2010",
                $"{where}[{i}].stepRung",
                $"its notice was on rung {item.StepRung}, not from 1 to {item.Rung}, the rung that it has reached.");
        }
    }

    private void Charge(string where, PostedCharge charge, CaseId? id)
    {
        Require(!charge.Id.IsEmpty, "DUN2001", new(where, "id"), "a charge needs an id.");
        Id(new(where, "id"), charge.Id.Value);
        OneOf(new(where, "state"), charge.State);
        if (charge.ByLaw is { } kind)
        {
            OneOf(new(where, "byLaw"), kind);
        }

        Require(
            id is not null,
            "DUN2004",
            new(where, "amount"),
            "a charge has the currency of the case of its notice, and the notice names no case.");
        if (id is { } of && of.Currency != Currency.None)
        {
            Positive(new(where, "amount"), charge.Amount, of.Currency);
        }
    }

    private void Episodes(DunningHistory history)
    {
        for (var i = 0; i < history.Episodes.Count; i++)
        {
            var episode = history.Episodes[i];
            Case($"history.episodes[{i}].case", episode.Case);
            Dated($"history.episodes[{i}].openedOn", episode.OpenedOn);
            Dated($"history.episodes[{i}].closedOn", episode.ClosedOn);
            Require(
                episode.ClosedOn is not { } closed || Iso(closed) >= Iso(episode.OpenedOn),
                "DUN2008",
                $"history.episodes[{i}].closedOn",
                $"closed on {Text(episode.ClosedOn)}, before it was opened on {Text(episode.OpenedOn)}.");
        }
    }

    private void Ledger(DunningHistory history)
    {
        for (var i = 0; i < history.Segments.Count; i++)
        {
            Case($"history.segments[{i}].case", history.Segments[i].Case);
            Dated($"history.segments[{i}].since", history.Segments[i].Since);
        }

        Unique("history.segments", history.Segments, entry => entry.Case.ToString());
        for (var i = 0; i < history.Measures.Count; i++)
        {
            Dated($"history.measures[{i}].since", history.Measures[i].Since);
        }

        for (var i = 0; i < history.Signals.Count; i++)
        {
            Case($"history.signals[{i}].case", history.Signals[i].Case);
            Dated($"history.signals[{i}].on", history.Signals[i].On);
        }
    }
}
