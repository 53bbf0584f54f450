using Dunning.Debtors;
using Dunning.Receivables;

namespace Dunning.Holds;

/// <summary>Counts the service notices that a hold allows but a few times, such as one confirmation.</summary>
internal static class Confirmations
{
    /// <summary>Says whether a hold allows no more service notices, since as many were given as it allows.</summary>
    public static bool IsUsedUp(Hold hold, CaseState state) => IsUsedUp(hold, state.Debtor, state.Today);

    /// <inheritdoc cref="IsUsedUp(Hold, CaseState)"/>
    public static bool IsUsedUp(Hold hold, DebtorTable debtor, Day today) =>
        hold.Row().ServiceAtMost is { } most && Given(hold, debtor, today) >= most;

    /// <summary>The hold in force that allows service notices but a few times, or null.</summary>
    public static Hold? Limit(CaseState state) => Array.Find(
        state.Case.Holds,
        hold => hold.Row().ServiceAtMost is not null && hold.IsInForce(state.Today));

    // Counted for the person, whatever it was about: the wish is that nobody writes again.
    private static int Given(Hold hold, DebtorTable debtor, Day today) => debtor.Contacts.Count(contact =>
        contact is { Direction: ContactDirection.Outbound, Purpose: Purpose.Service }
        && contact.Party == hold.Party
        && contact.Arrived()
        && contact.On >= hold.From
        && Day.Of(contact.On) <= today);
}
