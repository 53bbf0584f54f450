using Dunning.Debtors;

namespace Dunning.Contacts;

/// <summary>Whether a channel still reaches a person.</summary>
internal static class Reachability
{
    /// <summary>The last day, up to one, on which a contact by a channel came back for good; or null.</summary>
    public static Day? ReturnedOn(DebtorTable debtor, Channel channel, PartyId? party, Day today)
    {
        Day? returned = null;
        foreach (var contact in debtor.Contacts)
        {
            if (contact.Outcome is ContactOutcome.Returned or ContactOutcome.WrongParty
                && contact.Channel == channel
                && contact.Party == party
                && Day.Of(contact.On) is var on
                && on <= today)
            {
                returned = on;
            }
        }

        return returned;
    }

    /// <summary>Says whether the address of a channel was renewed on a day or after it.</summary>
    public static bool IsRenewed(ContactProfile profile, Channel channel, Day day)
    {
        foreach (var renewal in profile.Renewals)
        {
            if (renewal.Channel == channel && Day.Of(renewal.On) >= day)
            {
                return true;
            }
        }

        return false;
    }
}
