namespace Dunning;

/// <summary>What a contact counts for.</summary>
internal static class ContactReading
{
    /// <summary>Says whether it was ours, to the debtor or in his place, and asked for money.</summary>
    public static bool IsCollect(this ContactAttempt contact) =>
        contact.Direction is ContactDirection.Outbound
        && contact.Purpose is Purpose.Collect
        && contact.IsToDebtor()
        && contact.Outcome is not (ContactOutcome.Expired or ContactOutcome.Cancelled or ContactOutcome.NotConnected);

    /// <summary>Says whether it counts for the gap between notices: a collect notice that did not come back.</summary>
    /// <remarks>Notices before the due date inform and do not count; neither do contacts from outside.</remarks>
    public static bool IsNotice(this ContactAttempt contact) =>
        contact.IsCollect() && contact.GivesTone() && contact.Step is not null;

    /// <summary>
    /// Says whether it makes the next tone allowed: it was firmer than information and did not come back.
    /// </summary>
    public static bool GivesTone(this ContactAttempt contact) => contact.Tone > Tone.Inform && contact.Reached();

    /// <summary>Says whether it could be answered: it asked for money now, and did not come back.</summary>
    public static bool Reached(this ContactAttempt contact) => contact.Tone is not Tone.Inform && contact.Arrived();

    /// <summary>Says whether the debtor was heard: wrote, called, or was spoken to.</summary>
    public static bool IsAnswer(this ContactAttempt contact) =>
        contact.Direction is ContactDirection.Inbound || contact.Outcome is ContactOutcome.RightParty;

    /// <summary>
    /// Says whether somebody was contacted: it did not come back, was not cancelled, and was no task that nobody did.
    /// </summary>
    public static bool Arrived(this ContactAttempt contact) =>
        !contact.CameBack() && contact.Outcome is not (ContactOutcome.Expired or ContactOutcome.Cancelled);

    /// <summary>
    /// Says whether it did not reach the debtor: it bounced, came back, somebody else took it, or it never rang.
    /// </summary>
    public static bool CameBack(this ContactAttempt contact) => contact.Outcome
        is ContactOutcome.Returned or ContactOutcome.WrongParty or ContactOutcome.NotConnected;

    /// <summary>Says whether its level does not stand: it came back, was cancelled, or nobody did it.</summary>
    public static bool IsTakenBack(this ContactAttempt contact) => !contact.Arrived();

    /// <summary>Says whether it went to the debtor, or to whoever stands in his place.</summary>
    public static bool IsToDebtor(this ContactAttempt contact) => contact.Party is null || contact.InPlaceOfDebtor;
}
