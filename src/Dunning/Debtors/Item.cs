namespace Dunning.Debtors;

/// <summary>A receivable as the engine reads it: day numbers and minor units of the case's currency.</summary>
internal sealed record Item
{
    public required ReceivableId Id { get; init; }

    /// <summary>Gets the place of the receivable in the facts.</summary>
    public required int Source { get; init; }

    public required Day Due { get; init; }

    /// <summary>Gets the first day of its age: the due day, or the day of a charge-back before it.</summary>
    public required Day Anchor { get; init; }

    /// <summary>Gets the last day on which it is not overdue: the anchor, or the end of grace.</summary>
    public required Day LastFreeDay { get; init; }

    public required long Open { get; init; }

    public long InFlight { get; init; }

    public Day InFlightExpected { get; init; }

    /// <summary>Gets whether it is principal: charges and interest alone cause no step.</summary>
    public bool IsPrincipal { get; init; }

    public ItemRule Rule { get; init; }

    public int MaxRung { get; init; }

    /// <summary>Gets the day of the last charge-back, after which the tone starts again.</summary>
    public Day? ChargedBack { get; init; }

    /// <summary>Gets the day on which the debt arose: of its document, else its due day.</summary>
    public Day Arose { get; init; }

    public int Rung { get; init; }

    public Day? LastNotice { get; init; }

    public int Repeats { get; init; }

    /// <summary>Gets the day to pay by that the last notice printed, or null.</summary>
    public Day? Deadline { get; init; }

    /// <summary>Gets the treatment of the last notice, or null if not known.</summary>
    public string? Treatment { get; init; }

    /// <summary>
    /// Gets the rung of the last notice, which a softer treatment may have given below the one reached.
    /// </summary>
    public int StepRung { get; init; }

    /// <summary>Gets the date of the document, or null.</summary>
    public Day? Invoiced { get; init; }

    /// <summary>Gets the day on which the document was received, or null.</summary>
    public Day? Received { get; init; }

    /// <summary>Gets whether it may rise at all.</summary>
    public bool CanRise => IsPrincipal && Rule is ItemRule.Dun;
}
