using Dunning.Contacts;
using Dunning.Jurisdictions;
using NodaTime;

namespace Dunning;

/// <summary>
/// A notice that must have been given, and a time that must have passed since, before a contact, a charge or a measure.
/// </summary>
/// <remarks>
/// Of several such notices the first counts that did not come back; one that came back opens nothing. A contact about
/// several debts waits for the notice of each. A notice of which it is not known what it was about opens only where
/// there is one debt.
/// </remarks>
public sealed record NoticeGate : ContactRule
{
    /// <summary>Gets the elements that the notice before must have had, all of them in one.</summary>
    public required ValueList<string> Requires { get; init; }

    /// <summary>
    /// Gets how long the person has after that notice: from its receipt where that is known, else from its sending with
    /// what comes first by <see cref="DeadlineRule.After"/>; <see langword="null"/> for no time at all.
    /// </summary>
    public DeadlineRule? Wait { get; init; }

    /// <summary>
    /// Gets whether that time counts from the sending of the notice, whenever it is received; else from its receipt.
    /// </summary>
    public bool WaitsFromSending { get; init; }

    /// <summary>
    /// Gets whether a contact meanwhile is allowed that does not ask to pay before the end of that time: that names no
    /// day to pay by, or one after its last day.
    /// </summary>
    public bool AllowsLaterDeadline { get; init; }

    /// <summary>
    /// Gets whether, before such a notice is given, all is allowed: the gate only shuts for its time.
    /// </summary>
    public bool AllowsWithoutNotice { get; init; }

    /// <summary>
    /// Gets the charges and measures that it guards, such as "charge" or "terminate-loan": contacts it lets pass then.
    /// Empty for a gate of contacts.
    /// </summary>
    public ValueList<string> Acts { get; init; }

    /// <summary>Finds since when an act is allowed after a notice.</summary>
    /// <param name="notice">The notice.</param>
    /// <param name="place">The calendar of the debtor's place, as <see cref="LawBook.CalendarOf"/> finds it.</param>
    /// <returns>
    /// The receipt, the last day that the person has, and the day after it, on which the act is first allowed; or what
    /// the notice lacks.
    /// </returns>
    public LegalDates After(GivenNotice notice, PlaceCalendar place)
    {
        ArgumentNullException.ThrowIfNull(notice);
        ArgumentNullException.ThrowIfNull(place);
        return NoticeReading.After(this, notice, place);
    }

    internal override Passage From(ContactInquiry inquiry, Instant at) =>
        Acts.IsEmpty ? NoticeReading.From(this, inquiry, at) : new(at);
}
