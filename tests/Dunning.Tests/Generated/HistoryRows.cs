namespace Dunning.Tests.Generated;

/// <summary>What Dunning has done so far: levels of receivables, contacts, episodes, intents in flight.</summary>
internal static class HistoryRows
{
    public static DunningHistory Make(DebtorFacts facts, List<Dice> rows)
    {
        var history = DunningHistory.None;
        foreach (var (dice, index) in rows.Select((dice, i) => (dice, i)))
        {
            history = dice.Below(11) switch
            {
                < 4 when index < facts.Receivables.Count =>
                    history with { Items = history.Items.Add(Item(dice, facts.Receivables[index].Id)) },
                < 6 => history with { Contacts = history.Contacts.Add(ContactRows.Make(dice, facts)) },
                6 => history with { Episodes = history.Episodes.Add(Episode(dice, facts, index + 1)) },
                7 => history with { Segments = history.Segments.Add(Segment(dice, facts)) },
                8 => history with { Measures = history.Measures.Add(ArrangementRows.Measure(dice)) },
                9 => history with { Signals = history.Signals.Add(Signal(dice, facts)) },
                _ => history with { InFlight = history.InFlight.Add(Intent(dice, facts, index + 1)) },
            };
        }

        // A case is in one segment.
        return history with { Segments = history.Segments.DistinctBy(entry => entry.Case).ToValueList() };
    }

    /// <summary>A case of the debtor, mostly one in which something is owed.</summary>
    public static CaseId Case(Dice dice, DebtorFacts facts)
    {
        var receivable = facts.Receivables.IsEmpty ? default : facts.Receivables[dice.Below(facts.Receivables.Count)];
        return new()
        {
            Debtor = facts.Debtor,
            Creditor = receivable.Creditor ?? facts.Creditor,
            Account = receivable.Account,
            Currency = receivable.Currency ?? facts.Currency,
        };
    }

    private static ItemHistory Item(Dice dice, ReceivableId id)
    {
        var on = DebtorRows.Day(dice);
        return new()
        {
            Receivable = id,
            Rung = 1 + dice.Below(3),
            On = on,
            Level = dice.MaybeOf(2, () => "reminder"),
            Deadline = dice.Maybe(2, () => on.PlusDays(10)),
            Repeats = dice.OneIn(3) ? dice.Below(3) : 0,
            Treatment = dice.MaybeOf(2, () => "standard"),
            StepRung = dice.Maybe(4, () => 1),
        };
    }

    private static SegmentEntry Segment(Dice dice, DebtorFacts facts) => new()
    {
        Case = Case(dice, facts),
        Segment = dice.Of("everyone", "hardship"),
        Since = DebtorRows.Day(dice),
        Before = dice.MaybeOf(2, () => "everyone"),
    };

    private static SignalEntry Signal(Dice dice, DebtorFacts facts) => new()
    {
        Case = Case(dice, facts),
        Signal = dice.Of<Signal>(),
        On = DebtorRows.Day(dice),
        About = dice.MaybeOf(2, () => "PL-1"),
    };

    private static Episode Episode(Dice dice, DebtorFacts facts, int number)
    {
        var opened = DebtorRows.Day(dice);
        return new()
        {
            Case = Case(dice, facts),
            Number = number,
            OpenedOn = opened,
            ClosedOn = dice.Maybe(2, () => opened.PlusDays(dice.Below(30))),
        };
    }

    private static InFlightIntent Intent(Dice dice, DebtorFacts facts, int sequence) => new()
    {
        Case = Case(dice, facts),
        Lane = dice.Of("notice", "task"),
        Sequence = sequence,
        Attempted = dice.OneIn(2),
        Step = dice.MaybeOf(2, () => "reminder"),
    };
}
