using Dunning.Contacts;
using NodaTime;

namespace Dunning;

/// <summary>How often at most a person may be contacted within a length of time.</summary>
/// <remarks>
/// Days are those at the person's place; where several zones are possible, each date must allow it. A contact of which
/// only the day is known is taken to have been made at its end, where hours or minutes count.
/// </remarks>
public sealed record FrequencyWindow : ContactRule, IDayRule
{
    /// <summary>Gets how many contacts are allowed within the window, the proposed one included.</summary>
    public required int Limit { get; init; }

    /// <summary>Gets the length of the window in its unit; the day of the proposed contact is its last day.</summary>
    public required int Length { get; init; }

    /// <summary>Gets in what the window is counted.</summary>
    public WindowUnit Unit { get; init; }

    /// <summary>Gets which contacts count.</summary>
    public ContactCount Counts { get; init; } = ContactCount.Outbound;

    internal override Passage From(ContactInquiry inquiry, Instant at)
    {
        var found = Unit.IsOfClock() ? ClockWindow.Count(this, inquiry, at) : Count(inquiry, at);
        if (found.Count < Limit || (Counts.ConsentDays > 0 && inquiry.IsConsentedAt(Counts.ConsentDays, at)))
        {
            return found with { Earliest = at };
        }

        return found with { Earliest = Unit.IsOfClock() ? ClockWindow.Least(this, inquiry, at) : Least(inquiry, at) };
    }

    /// <inheritdoc/>
    Day? IDayRule.FirstFrom(ContactInquiry inquiry, Day day)
    {
        var first = FirstCounted(inquiry, day);
        return Counts.ConsentDays > 0
            && first != day
            && inquiry.FirstConsented(Counts.ConsentDays, day) is { } consented
            && !(first <= consented)
            ? consented
            : first;
    }

    private Instant? Least(ContactInquiry inquiry, Instant at) => inquiry.Least(this, at);

    private Day? FirstCounted(ContactInquiry inquiry, Day day)
    {
        if (Counts.Per is CountedPer.Person)
        {
            return FirstCounted(inquiry, day, debt: null);
        }

        Day? first = day;
        foreach (var debt in inquiry.Debts)
        {
            first = first is { } from ? FirstCounted(inquiry, from, debt) : null;
        }

        return first;
    }

    // With every contact that leaves the window there is room for one more.
    private Day? FirstCounted(ContactInquiry inquiry, Day day, Debt? debt)
    {
        while (Count(inquiry, day, debt) is { } found && found.Count >= Limit)
        {
            if (found.Since is not { } oldest || oldest > inquiry.LastDay)
            {
                return null;
            }

            day = Unit.After(oldest, Length);
        }

        return day;
    }

    // Of the dates that there may be, that on which more is counted.
    private Passage Count(ContactInquiry inquiry, Instant at)
    {
        var (first, last) = (inquiry.FirstDayAt(at), inquiry.LastDayAt(at));
        var found = Count(inquiry, first);
        if (last == first)
        {
            return found;
        }

        var other = Count(inquiry, last);
        return other.Count > found.Count ? other : found;
    }

    // The debt of which most contacts are counted decides.
    private Passage Count(ContactInquiry inquiry, Day day)
    {
        if (Counts.Per is CountedPer.Person)
        {
            return Count(inquiry, day, debt: null);
        }

        var most = default(Passage);
        foreach (var debt in inquiry.Debts)
        {
            var found = Count(inquiry, day, debt);
            most = found.Count > most.Count ? found : most;
        }

        return most;
    }

    private Passage Count(ContactInquiry inquiry, Day day, Debt? debt)
    {
        var start = Unit.StartOf(day, Length);
        var (count, contacts) = (0, inquiry.Debtor.Counted);
        Day? first = null;
        Day? last = null;
        for (var i = contacts.Length - 1; i >= 0 && contacts[i].On is var on && on >= start; i--)
        {
            if (on <= day && inquiry.Counts(Counts, contacts[i], debt) && !IsLeftOut(inquiry, contacts[i].Contact, on))
            {
                count++;
                first = on;
                last ??= on;
            }
        }

        return new(Earliest: null) { Count = count, Since = first, Through = last };
    }

    /// <summary>Says whether the person had consented to a contact that was made.</summary>
    internal bool IsLeftOut(ContactInquiry inquiry, ContactAttempt contact, Day on) =>
        Counts.ConsentDays > 0 && inquiry.IsConsented(Counts.ConsentDays, contact.Channel, (on, contact));

}

/// <summary>In what a window of contacts is counted.</summary>
public enum WindowUnit
{
    /// <summary>Calendar days that roll on, at the person's place: 7 days are today and the six days before.</summary>
    Days = 0,

    /// <summary>Hours that roll on.</summary>
    Hours,

    /// <summary>Calendar weeks from Monday to Sunday.</summary>
    Weeks,

    /// <summary>Calendar months.</summary>
    Months,

    /// <summary>Minutes that roll on.</summary>
    Minutes,
}

/// <summary>About what contacts are counted together.</summary>
public enum CountedPer
{
    /// <summary>All contacts with the person, whatever they were about.</summary>
    Person = 0,

    /// <summary>
    /// Those about a debt of the proposed contact: an account is one debt, where there is one. What named no debt
    /// counts for each.
    /// </summary>
    Debt,
}

/// <summary>Which contacts count. Every list that is not empty must be met.</summary>
/// <remarks>A contact of which the outcome is not known counts.</remarks>
public sealed record ContactCount
{
    /// <summary>Gets the count of whatever was tried from our side, whoever was reached.</summary>
    public static ContactCount Outbound { get; } = new() { Directions = [ContactDirection.Outbound] };

    // One bit per value, so that a contact is judged without walking the lists.
    private uint _channels = uint.MaxValue;
    private uint _directions = uint.MaxValue;
    private uint _outcomes = uint.MaxValue;
    private uint _except = NeverCounted;
    private uint _purposes = uint.MaxValue;
    private uint _places = uint.MaxValue;

    /// <summary>Gets the kinds of channel.</summary>
    public ValueList<ChannelKind> Channels
    {
        get;
        init => (field, _channels) = (value, Bits.Of(value));
    }

    /// <summary>Gets who contacted whom.</summary>
    public ValueList<ContactDirection> Directions
    {
        get;
        init => (field, _directions) = (value, Bits.Of(value));
    }

    /// <summary>Gets the outcomes that count; empty for all except <see cref="Except"/>.</summary>
    public ValueList<ContactOutcome> Outcomes
    {
        get;
        init => (field, _outcomes) = (value, Bits.Of(value) | (1u << (int)ContactOutcome.Unknown));
    }

    /// <summary>Gets the outcomes that do not count. What was cancelled, and tasks nobody did, never count.</summary>
    public ValueList<ContactOutcome> Except
    {
        get;
        init => (field, _except) = (value, NeverCounted | (value.IsEmpty ? 0 : Bits.Of(value)));
    }

    /// <summary>Gets the purposes.</summary>
    public ValueList<Purpose> Purposes
    {
        get;
        init => (field, _purposes) = (value, Bits.Of(value));
    }

    /// <summary>Gets the places; a contact of unknown place counts.</summary>
    public ValueList<ContactPlace> Places
    {
        get;
        init => (field, _places) = (value, Bits.Of(value) | (1u << (int)ContactPlace.Unknown));
    }

    /// <summary>Gets about what they are counted together.</summary>
    public CountedPer Per { get; init; }

    /// <summary>
    /// Gets for how many days, the day of the consent included, contacts do not count to which the person consented
    /// directly; 0 for none. A conversation ends it.
    /// </summary>
    public int ConsentDays { get; init; }

    private static uint NeverCounted => (1u << (int)ContactOutcome.Expired) | (1u << (int)ContactOutcome.Cancelled);

    /// <summary>Says whether a contact is of the kinds that count, whoever and whatever it was about.</summary>
    internal bool Takes(ContactAttempt contact) =>
        Bits.Has(_channels, (int)contact.Channel.Kind)
        && Bits.Has(_directions, (int)contact.Direction)
        && Bits.Has(_outcomes & ~_except, (int)contact.Outcome)
        && Bits.Has(_purposes, (int)contact.Purpose)
        && Bits.Has(_places, (int)contact.Place);
}
