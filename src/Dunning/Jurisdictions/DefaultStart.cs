namespace Dunning;

/// <summary>When a debtor is in default, and from when interest runs.</summary>
public sealed record DefaultStart : LegalRule
{
    /// <summary>Gets whether a due date by the calendar brings default by itself.</summary>
    public bool ByCalendarDate { get; init; }

    /// <summary>Gets whether a due date that is no working day moves to the next one.</summary>
    public bool DueDateRolls { get; init; }

    /// <summary>Gets whether a demand after the due date brings default when it is received.</summary>
    public bool ByDemand { get; init; }

    /// <summary>Gets whether a serious and final refusal to pay brings default at once.</summary>
    public bool ByRefusal { get; init; }

    /// <summary>
    /// Gets the period after the later of due date, invoice and performance that brings default by itself; or null.
    /// </summary>
    public DeadlineRule? Within { get; init; }

    /// <summary>Gets whether that period holds for consumers only where the invoice told them of it.</summary>
    public bool ConsumersMustBeTold { get; init; }

    /// <summary>Gets the period that caps an agreed one, for public bodies; or null.</summary>
    public DeadlineRule? PublicBodiesWithin { get; init; }
}
