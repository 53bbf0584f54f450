namespace Dunning.Contacts;

/// <summary>Which contacts of an inquiry a count takes.</summary>
internal static class CountedContacts
{
    /// <summary>Says whether a contact was with the person that an inquiry is about.</summary>
    public static bool IsWithPerson(this ContactInquiry inquiry, ContactAttempt contact) =>
        inquiry.Contact.To is { } person ? contact.Party == person : contact.IsToDebtor();

    /// <summary>Says whether it counts for a debt of the inquiry, or for the person as a whole.</summary>
    public static bool Counts(
        this ContactInquiry inquiry, ContactCount count, in CountedContact contact, Debt? debt) =>
        count.Takes(contact.Contact)
        && inquiry.IsWithPerson(contact.Contact)
        && (debt is not { } one || one.IsIn(contact, inquiry.Debtor));

    /// <summary>
    /// Says whether the person consented to be contacted on a day, directly and not longer ago than so many days, and
    /// no conversation has come of it since.
    /// </summary>
    /// <param name="inquiry">The question.</param>
    /// <param name="days">For how many days a consent holds, its own included.</param>
    /// <param name="channel">The channel of the contact that was consented to.</param>
    /// <param name="made">The day of that contact, and the contact if it has been made.</param>
    public static bool IsConsented(
        this ContactInquiry inquiry, int days, Channel channel, (Day Day, ContactAttempt? Contact) made)
    {
        foreach (ref readonly var consent in inquiry.Profile.Consents.AsSpan())
        {
            if (IsDirect(consent, channel)
                && Day.Of(consent.On!.Value) is var start
                && start <= made.Day
                && made.Day - start < days
                && !(Day.Of(consent.Until) <= made.Day)
                && !IsEnded(inquiry, consent, made))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// Says whether the proposed contact is consented to on each of the dates that an instant may have.
    /// </summary>
    public static bool IsConsentedAt(this ContactInquiry inquiry, int days, NodaTime.Instant at) =>
        inquiry.IsConsented(days, inquiry.Contact.Channel, (inquiry.FirstDayAt(at), null))
        && inquiry.IsConsented(days, inquiry.Contact.Channel, (inquiry.LastDayAt(at), null));

    /// <summary>The first day, from one on, on which the proposed contact is consented to; or null.</summary>
    public static Day? FirstConsented(this ContactInquiry inquiry, int days, Day day)
    {
        Day? first = null;
        foreach (ref readonly var consent in inquiry.Profile.Consents.AsSpan())
        {
            if (IsDirect(consent, inquiry.Contact.Channel)
                && Day.Max(day, Day.Of(consent.On!.Value)) is var start
                && !(first <= start)
                && inquiry.IsConsented(days, inquiry.Contact.Channel, (start, null)))
            {
                first = start;
            }
        }

        return first;
    }

    private static bool IsDirect(in Consent consent, Channel channel) =>
        consent is { State: ConsentState.Granted, GivenTo: ConsentReceiver.Us, On: not null }
        && consent.Channel == channel;

    private static bool IsEnded(
        ContactInquiry inquiry, in Consent consent, (Day Day, ContactAttempt? Contact) made)
    {
        foreach (var contact in inquiry.Debtor.Contacts)
        {
            if (contact.Outcome is ContactOutcome.RightParty
                && contact.Channel.Kind is ChannelKind.Call or ChannelKind.Visit
                && !ReferenceEquals(contact, made.Contact)
                && inquiry.IsWithPerson(contact)
                && CameAfter(contact, consent)
                && CameBefore(contact, made))
            {
                return true;
            }
        }

        return false;
    }

    // A conversation of the day of the consent is the one in which it was given, unless instants say otherwise.
    private static bool CameAfter(ContactAttempt talk, in Consent consent) =>
        talk.On > consent.On || (talk.On == consent.On && talk.At > consent.At);

    private static bool CameBefore(ContactAttempt talk, (Day Day, ContactAttempt? Contact) made)
    {
        var on = Day.Of(talk.On);
        return on < made.Day || (on == made.Day && !(talk.At >= made.Contact?.At));
    }
}
