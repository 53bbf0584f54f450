using Dunning.Contacts;
using NodaTime;

namespace Dunning;

/// <summary>How long a person is left in peace after something happened, such as a conversation.</summary>
public sealed record Cooldown : ContactRule
{
    /// <summary>Gets the contacts after which it begins.</summary>
    public required ContactCount After { get; init; }

    /// <summary>Gets the length in its unit.</summary>
    public required int Length { get; init; }

    /// <summary>Gets in what it is counted: days or hours.</summary>
    public WindowUnit Unit { get; init; }

    /// <summary>Gets whether the day of the event is the first of the days, or the day before the first.</summary>
    public bool EventDayCounts { get; init; }

    /// <summary>Gets whether it locks only the channel of the event.</summary>
    public bool SameChannel { get; init; }

    internal override Passage From(ContactInquiry inquiry, Instant at) => throw new NotSupportedException();
}
