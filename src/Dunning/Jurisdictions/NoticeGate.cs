using Dunning.Contacts;
using NodaTime;

namespace Dunning;

/// <summary>A notice that must have been given, and a time that must have passed since, before a contact.</summary>
public sealed record NoticeGate : ContactRule
{
    /// <summary>Gets the elements that the notice before must have had, all of them in one.</summary>
    public required ValueList<string> Requires { get; init; }

    /// <summary>Gets how long the person has after that notice; <see langword="null"/> for no time at all.</summary>
    public DeadlineRule? Wait { get; init; }

    /// <summary>
    /// Gets whether a contact meanwhile is allowed that does not ask to pay before the end of that time.
    /// </summary>
    public bool AllowsLaterDeadline { get; init; }

    internal override Passage From(ContactInquiry inquiry, Instant at) => throw new NotSupportedException();
}
