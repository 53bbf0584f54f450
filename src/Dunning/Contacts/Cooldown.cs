using Dunning.Contacts;
using NodaTime;

namespace Dunning;

/// <summary>How long a person is left in peace after something happened, such as a conversation.</summary>
/// <remarks>
/// The last event decides. Of one of which only the day is known, hours and minutes count from the end of that day. A
/// proposed contact to which the person has consented is let through, where <see cref="ContactCount.ConsentDays"/> says
/// so.
/// </remarks>
public sealed record Cooldown : ContactRule, IDayRule
{
    /// <summary>Gets the contacts after which it begins.</summary>
    public required ContactCount After { get; init; }

    /// <summary>Gets the length in its unit.</summary>
    public required int Length { get; init; }

    /// <summary>Gets in what it is counted; weeks and months run from the day of the event.</summary>
    public WindowUnit Unit { get; init; }

    /// <summary>
    /// Gets whether the day of the event is the first of the days, or the day before the first. Hours and minutes run
    /// from the event itself.
    /// </summary>
    public bool EventDayCounts { get; init; }

    /// <summary>Gets whether it locks only the kind of channel of the event.</summary>
    public bool SameChannel { get; init; }

    internal override Passage From(ContactInquiry inquiry, Instant at)
    {
        if (Last(inquiry) is not { } last)
        {
            return new(at);
        }

        var found = new Passage(at) { Since = Day.Of(last.On) };
        if (Unit.IsOfClock())
        {
            var end = ClockWindow.InstantOf(inquiry, last) + Unit.Of(Length);
            return end <= at || IsConsentedAt(inquiry, at) ? found : found with { Earliest = end };
        }

        return EndOf(last) <= inquiry.FirstDayAt(at) || IsConsentedAt(inquiry, at)
            ? found
            : found with { Earliest = inquiry.Least(this, at) };
    }

    /// <inheritdoc/>
    Day? IDayRule.FirstFrom(ContactInquiry inquiry, Day day)
    {
        if (Last(inquiry) is not { } last || EndOf(last) <= day)
        {
            return day;
        }

        var end = EndOf(last);
        var consented = After.ConsentDays > 0 ? inquiry.FirstConsented(After.ConsentDays, day) : null;
        return consented < end ? consented : OrNone(end, inquiry);
    }

    private static Day? OrNone(Day end, ContactInquiry inquiry) => end > inquiry.LastDay ? null : end;

    private bool IsConsentedAt(ContactInquiry inquiry, Instant at) =>
        After.ConsentDays > 0 && inquiry.IsConsentedAt(After.ConsentDays, at);

    // Contacts stand by day, and within a day by instant: the last is the latest, one of unknown time the later.
    private ContactAttempt? Last(ContactInquiry inquiry)
    {
        ContactAttempt? last = null;
        for (var i = inquiry.Debtor.Counted.Length - 1; i >= 0; i--)
        {
            ref readonly var counted = ref inquiry.Debtor.Counted[i];
            var contact = counted.Contact;
            if (last is not null && (contact.On < last.On || !Unit.IsOfClock()))
            {
                break;
            }

            last = IsEvent(inquiry, counted) && !(last is not null && (last.At is null || contact.At <= last.At))
                ? contact
                : last;
        }

        return last;
    }

    private bool IsEvent(ContactInquiry inquiry, in CountedContact contact)
    {
        if (SameChannel && contact.Contact.Channel.Kind != inquiry.Contact.Channel.Kind)
        {
            return false;
        }

        if (After.Per is CountedPer.Person)
        {
            return inquiry.Counts(After, contact, debt: null);
        }

        foreach (var debt in inquiry.Debts)
        {
            if (inquiry.Counts(After, contact, debt))
            {
                return true;
            }
        }

        return false;
    }

    // The first day on which it is over.
    private Day EndOf(ContactAttempt last)
    {
        var end = Unit switch
        {
            WindowUnit.Weeks => Day.Of(last.On) + (7 * Length),
            WindowUnit.Months => Day.Of(last.On.PlusMonths(Length)),
            _ => Day.Of(last.On) + Length,
        };
        return EventDayCounts ? end : end + 1;
    }
}
