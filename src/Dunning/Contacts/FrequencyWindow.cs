using Dunning.Contacts;
using NodaTime;

namespace Dunning;

/// <summary>How often at most a person may be contacted within a length of time.</summary>
public sealed record FrequencyWindow : ContactRule
{
    /// <summary>Gets how many contacts are allowed within the window, the proposed one included.</summary>
    public required int Limit { get; init; }

    /// <summary>Gets the length of the window in its unit; the day of the proposed contact is its last day.</summary>
    public required int Length { get; init; }

    /// <summary>Gets in what the window is counted.</summary>
    public WindowUnit Unit { get; init; }

    /// <summary>Gets which contacts count.</summary>
    public ContactCount Counts { get; init; } = ContactCount.Outbound;

    internal override Passage From(ContactInquiry inquiry, Instant at) => throw new NotSupportedException();
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

    /// <summary>Gets the kinds of channel.</summary>
    public ValueList<ChannelKind> Channels { get; init; }

    /// <summary>Gets who contacted whom.</summary>
    public ValueList<ContactDirection> Directions { get; init; }

    /// <summary>Gets the outcomes that count; empty for all except <see cref="Except"/>.</summary>
    public ValueList<ContactOutcome> Outcomes { get; init; }

    /// <summary>Gets the outcomes that do not count. What was cancelled, and tasks nobody did, never count.</summary>
    public ValueList<ContactOutcome> Except { get; init; }

    /// <summary>Gets the purposes.</summary>
    public ValueList<Purpose> Purposes { get; init; }

    /// <summary>Gets the places.</summary>
    public ValueList<ContactPlace> Places { get; init; }

    /// <summary>Gets about what they are counted together.</summary>
    public CountedPer Per { get; init; }

    /// <summary>
    /// Gets for how many days, the day of the consent included, contacts do not count to which the person consented
    /// directly; 0 for none. A conversation ends it.
    /// </summary>
    public int ConsentDays { get; init; }
}
