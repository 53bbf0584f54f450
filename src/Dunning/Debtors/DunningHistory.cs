using NodaTime;

namespace Dunning;

/// <summary>What Dunning knows of one debtor: levels reached, contacts made, what is on its way.</summary>
/// <remarks>It comes from Dunning's ledger; for a first run, from levels and notices that the host imports.</remarks>
public sealed record DunningHistory
{
    /// <summary>Gets the history of a debtor who was never dunned.</summary>
    public static DunningHistory None { get; } = new();

    /// <summary>Gets the level reached by each receivable that has one; at most one entry each.</summary>
    public ValueList<ItemHistory> Items { get; init; }

    /// <summary>Gets contacts that Dunning made, and those that it was told of.</summary>
    public ValueList<ContactAttempt> Contacts { get; init; }

    /// <summary>Gets episodes of arrears, also those that have ended.</summary>
    public ValueList<Episode> Episodes { get; init; }

    /// <summary>Gets the segment of each case in arrears, since when; at most one entry per case.</summary>
    public ValueList<SegmentEntry> Segments { get; init; }

    /// <summary>Gets measures that Dunning has asked for; the host's facts tell what came of them.</summary>
    public ValueList<MeasureFact> Measures { get; init; }

    /// <summary>Gets signals that were given.</summary>
    public ValueList<SignalEntry> Signals { get; init; }

    /// <summary>Gets actions that were handed over and whose outcome is not yet known.</summary>
    public ValueList<InFlightIntent> InFlight { get; init; }
}

/// <summary>
/// The level that a receivable has reached: by a notice that the channel accepted, never by a proposal.
/// </summary>
public readonly record struct ItemHistory
{
    /// <summary>Makes an entry; its members say what it is.</summary>
    public ItemHistory()
    {
    }

    /// <summary>Gets the receivable.</summary>
    public required ReceivableId Receivable { get; init; }

    /// <summary>Gets the rung that it has reached, from 1.</summary>
    public required int Rung { get; init; }

    /// <summary>Gets the name of the level, or <see langword="null"/> where only the rung is known.</summary>
    public string? Level { get; init; }

    /// <summary>Gets the day of the notice in which it last rose or was repeated.</summary>
    public required LocalDate On { get; init; }

    /// <summary>Gets the day by which that notice asked to pay, or <see langword="null"/> if it named none.</summary>
    public LocalDate? Deadline { get; init; }

    /// <summary>Gets how often the level was repeated since it was reached.</summary>
    public int Repeats { get; init; }

    /// <summary>
    /// Gets the treatment of that notice, or <see langword="null"/> if not known: then the level counts in each.
    /// </summary>
    public string? Treatment { get; init; }

    /// <summary>
    /// Gets the rung of that notice where it is below the one reached, as after a change to a softer treatment; else
    /// <see langword="null"/>.
    /// </summary>
    public int? StepRung { get; init; }
}

/// <summary>In which segment a case in arrears is, by which a change is known from the beginning.</summary>
public sealed record SegmentEntry
{
    /// <summary>Gets the case.</summary>
    public required CaseId Case { get; init; }

    /// <summary>Gets the segment.</summary>
    public required string Segment { get; init; }

    /// <summary>Gets the day since when it is in it.</summary>
    public required LocalDate Since { get; init; }

    /// <summary>Gets the segment before, or <see langword="null"/> for the first in this episode.</summary>
    public string? Before { get; init; }
}

/// <summary>A time of arrears of a case, opened and closed by entries of the ledger.</summary>
public sealed record Episode
{
    /// <summary>Gets the case.</summary>
    public required CaseId Case { get; init; }

    /// <summary>Gets its number within the case, from 1.</summary>
    public required int Number { get; init; }

    /// <summary>Gets the day on which it began.</summary>
    public required LocalDate OpenedOn { get; init; }

    /// <summary>Gets the day on which nothing was overdue any more, or <see langword="null"/> while it lasts.</summary>
    public LocalDate? ClosedOn { get; init; }
}

/// <summary>An action that was handed over; nothing else is done in its lane until its outcome is known.</summary>
public sealed record InFlightIntent
{
    /// <summary>Gets the case.</summary>
    public required CaseId Case { get; init; }

    /// <summary>Gets the lane: "notice", "task".</summary>
    public required string Lane { get; init; }

    /// <summary>Gets its number within the lane, from 1.</summary>
    public required int Sequence { get; init; }

    /// <summary>Gets whether the channel was called.</summary>
    public bool Attempted { get; init; }

    /// <summary>Gets the step.</summary>
    public string? Step { get; init; }
}
