using Dunning.Jurisdictions;

namespace Dunning;

/// <summary>When a debtor is in default, and from when interest runs.</summary>
/// <remarks>Pure. Of several ways that bring default the first counts.</remarks>
public sealed record DefaultStart : LegalRule
{
    /// <summary>Gets whether a due date by the calendar brings default by itself, with its end.</summary>
    public bool ByCalendarDate { get; init; }

    /// <summary>Gets whether a due date that is no working day moves to the next one.</summary>
    public bool DueDateRolls { get; init; }

    /// <summary>
    /// Gets whether a demand after the due date brings default: when it is received, or with the end of the term that
    /// it sets.
    /// </summary>
    public bool ByDemand { get; init; }

    /// <summary>
    /// Gets whether a demand after the due date brings default with the end of its term, and one without a term does
    /// not.
    /// </summary>
    /// <value>Where <see cref="ByDemand"/> is so as well, that holds.</value>
    public bool ByDemandWithTerm { get; init; }

    /// <summary>
    /// Gets the least term of a demand, from its receipt: a shorter one ends with it; or <see langword="null"/>.
    /// </summary>
    public DeadlineRule? LeastTerm { get; init; }

    /// <summary>Gets whether a serious and final refusal to pay brings default at once.</summary>
    public bool ByRefusal { get; init; }

    /// <summary>
    /// Gets the period after the last of due date, invoice, performance and acceptance that brings default by itself;
    /// or null. It does not count where a due date by the calendar does.
    /// </summary>
    public DeadlineRule? Within { get; init; }

    /// <summary>Gets whether that period holds for consumers only where the invoice told them of it.</summary>
    public bool ConsumersMustBeTold { get; init; }

    /// <summary>Gets the period that caps an agreed day, for public bodies; or null.</summary>
    public DeadlineRule? PublicBodiesWithin { get; init; }

    /// <summary>Gets the period that caps an agreed day that is grossly unfair, for all others; or null.</summary>
    public DeadlineRule? UnfairWithin { get; init; }

    /// <summary>Finds when default begins.</summary>
    /// <param name="facts">What is known of the debt.</param>
    /// <param name="place">
    /// The calendar of the place of performance, as <see cref="LawBook.CalendarOf"/> finds it.
    /// </param>
    /// <returns>
    /// The last day to pay in time where default follows from its end, the first day of default, and the first day of
    /// interest; or why default does not begin.
    /// </returns>
    public LegalDates From(DefaultFacts facts, PlaceCalendar place)
    {
        ArgumentNullException.ThrowIfNull(facts);
        ArgumentNullException.ThrowIfNull(place);
        return DefaultReading.Of(this, facts, place);
    }
}
