using Dunning.Receivables;

namespace Dunning.Holds;

/// <summary>Counts the service notices that a hold allows but a few times, such as one confirmation.</summary>
internal static class Confirmations
{
    /// <summary>Says whether a hold allows no more service notices, since as many were given as it allows.</summary>
    public static bool IsUsedUp(Hold hold, CaseState state) =>
        hold.Row().ServiceAtMost is { } most && Given(hold, state) >= most;

    /// <summary>The hold in force that allows service notices but a few times, or null.</summary>
    public static Hold? Limit(CaseState state) => Array.Find(
        state.Case.Holds,
        hold => hold.Row().ServiceAtMost is not null && hold.IsInForce(state.Today));

    // Counted for the person, whatever it was about: the wish is that nobody writes again.
    private static int Given(Hold hold, CaseState state) => state.Debtor.Contacts.Count(contact =>
        contact is { Direction: ContactDirection.Outbound, Purpose: Purpose.Service }
        && contact.Party == hold.Party
        && contact.Arrived()
        && contact.On >= hold.From
        && Day.Of(contact.On) <= state.Today);
}
