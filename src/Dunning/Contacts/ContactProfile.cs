using NodaTime;

namespace Dunning;

/// <summary>How a person can be reached and wishes to be: never the address itself.</summary>
public sealed record ContactProfile
{
    /// <summary>Gets a profile in which nothing is known.</summary>
    public static ContactProfile Unknown { get; } = new();

    /// <summary>Gets the channels for which the host holds an address.</summary>
    /// <remarks>One that bounced later than its address was renewed does not count.</remarks>
    public ValueList<Channel> Reachable { get; init; }

    /// <summary>Gets when addresses were last renewed, at most one date per channel.</summary>
    public ValueList<AddressRenewal> Renewals { get; init; }

    /// <summary>Gets what is known of consents; a channel without an entry is unknown.</summary>
    public ValueList<Consent> Consents { get; init; }

    /// <summary>Gets when addresses were last checked, such as against lists of reassigned numbers.</summary>
    public ValueList<AddressCheck> Checks { get; init; }

    /// <summary>Gets what the person has asked for, or <see langword="null"/> if nothing is recorded.</summary>
    public ContactPreference? Preference { get; init; }

    /// <summary>Gets the language of texts as an ISO 639-1 code. It chooses text only, never a step.</summary>
    public string Language { get; init; } = "en";

    /// <summary>Gets the time zones in which the person may be, as TZDB ids; empty if not known.</summary>
    public ValueList<string> Zones { get; init; }
}

/// <summary>The day on which the host got a new address for a channel.</summary>
/// <param name="Channel">The channel.</param>
/// <param name="On">The day; bounces before it no longer count.</param>
public readonly record struct AddressRenewal(Channel Channel, LocalDate On);

/// <summary>The day on which the address of a channel was checked, and still was the person's.</summary>
/// <param name="Channel">The channel.</param>
/// <param name="On">The day.</param>
public readonly record struct AddressCheck(Channel Channel, LocalDate On);

/// <summary>How a consent stands.</summary>
public enum ConsentState
{
    /// <summary>Not known: a refusal only where a law pack demands consent.</summary>
    Unknown = 0,

    /// <summary>Given.</summary>
    Granted,

    /// <summary>Withdrawn: the channel is not used.</summary>
    Withdrawn,

    /// <summary>
    /// No consent was asked for, and the person has objected for reasons of his or her own situation: the channel is
    /// not used unless grounds that override it are recorded (GDPR 21(1)).
    /// </summary>
    Objected,

    /// <summary>
    /// The person has objected to advertising: the channel is not used for it, whatever the grounds (GDPR 21(2)).
    /// </summary>
    ObjectedToMarketing,
}

/// <summary>To whom a consent was given.</summary>
public enum ConsentReceiver
{
    /// <summary>To us.</summary>
    Us = 0,

    /// <summary>To the creditor for whom we collect.</summary>
    Creditor,
}

/// <summary>A person's consent to be contacted by a channel.</summary>
/// <param name="Channel">The channel.</param>
/// <param name="State">How it stands.</param>
/// <param name="On">The day on which it was given or withdrawn, or <see langword="null"/> if not known.</param>
public readonly record struct Consent(Channel Channel, ConsentState State, LocalDate? On = null)
{
    /// <summary>
    /// Gets the instant at which it was given or withdrawn, or <see langword="null"/> if only the day is known: then it
    /// is taken to be the start of the day.
    /// </summary>
    public Instant? At { get; init; }

    /// <summary>
    /// Gets the day on which it no longer holds, or <see langword="null"/> for until something else is recorded.
    /// </summary>
    public LocalDate? Until { get; init; }

    /// <summary>Gets to whom it was given.</summary>
    public ConsentReceiver GivenTo { get; init; }

    /// <summary>Gets the purposes of contacts that it is about; empty for all.</summary>
    public ValueList<Purpose> Purposes { get; init; }

    /// <summary>
    /// Gets whether grounds are recorded that override an objection; they override nothing else.
    /// </summary>
    public bool IsOverridden { get; init; }
}

/// <summary>The weekdays on which a person wishes to be contacted by a channel.</summary>
public sealed record ChannelWeekdays
{
    /// <summary>Gets the channel.</summary>
    public required Channel Channel { get; init; }

    /// <summary>Gets the weekdays, at least one.</summary>
    public required ValueList<IsoDayOfWeek> Weekdays { get; init; }
}

/// <summary>What a person has asked for. It binds whatever the person's risk is.</summary>
public sealed record ContactPreference
{
    /// <summary>Gets the channel asked for, or <see langword="null"/> if none is.</summary>
    public Channel? Channel { get; init; }

    /// <summary>Gets the weekdays on which contact is welcome; empty for any.</summary>
    public ValueList<IsoDayOfWeek> Weekdays { get; init; }

    /// <summary>Gets weekdays of single channels, such as calls on Saturdays only; empty for none.</summary>
    public ValueList<ChannelWeekdays> ChannelWeekdays { get; init; }

    /// <summary>Gets the time of day from which contact is welcome, or <see langword="null"/> for any.</summary>
    public LocalTime? NotBefore { get; init; }

    /// <summary>
    /// Gets the time of day up to which, not included, contact is welcome, or <see langword="null"/> for any.
    /// </summary>
    public LocalTime? NotAfter { get; init; }

    /// <summary>Gets whether the person asked not to be contacted at work.</summary>
    public bool NotAtWork { get; init; }

    /// <summary>Gets whether the person asked to be called.</summary>
    public bool WantsCall { get; init; }

    /// <summary>Gets the day on which it was stated, or <see langword="null"/> if not known.</summary>
    public LocalDate? StatedOn { get; init; }
}
