using Dunning.Receivables;

namespace Dunning.Conditions;

/// <summary>Facts of earlier contacts. A contact counts whatever came of it; those ahead of the day do not.</summary>
internal static class ContactFacts
{
    /// <summary>Says whether a day lies in a window that ends today; a window of 0 days has no start.</summary>
    public static bool IsIn(Day day, int inDays, Day today) => day <= today && (inDays == 0 || today - day < inDays);

    public static int Count(Fact fact, CaseState state)
    {
        var (count, contacts) = (0, state.Debtor.Contacts);
        for (var i = 0; i < contacts.Length; i++)
        {
            var wanted = contacts[i].IsCollect()
                && !IsOfThisDay(contacts[i], state.Today)
                && IsIn(Day.Of(contacts[i].On), fact.InDays, state.Today)
                && (fact.Of is null
                    || string.Equals(Codes.Of(contacts[i].Channel.Kind), fact.Of, StringComparison.Ordinal));
            count += wanted && !IsBundled(contacts, i) ? 1 : 0;
        }

        return count;
    }

    /// <summary>
    /// Says whether a notice went with the one before it: by one channel on one day they are one contact.
    /// </summary>
    public static bool IsBundled(ContactAttempt[] contacts, int index) =>
        index > 0 && contacts[index - 1].IsCollect() && AreBundled(contacts[index - 1], contacts[index]);

    /// <summary>How many of our contacts that asked for money came after the debtor's last answer.</summary>
    public static int Unanswered(CaseState state) => Unanswered(state.Debtor.Contacts, state.Today);

    /// <summary>The same for a condition: what was decided today does not count yet.</summary>
    public static int UnansweredBefore(CaseState state) => Unanswered(
        Array.FindAll(state.Debtor.Contacts, contact => !IsOfThisDay(contact, state.Today)),
        state.Today);

    public static int Unanswered(ContactAttempt[] contacts, Day today)
    {
        var count = 0;
        ContactAttempt? last = null;
        for (var i = 0; i < contacts.Length && Day.Of(contacts[i].On) <= today; i++)
        {
            var contact = contacts[i];
            if (contact.IsAnswer())
            {
                (count, last) = (0, null);
            }
            else if (contact.IsCollect() && contact.Reached())
            {
                // What went with it and only informed, or came back, takes nothing from it.
                count += last is not null && AreBundled(last, contact) ? 0 : 1;
                last = contact;
            }
        }

        return count;
    }

    public static Day? LastContact(CaseState state)
    {
        Day? last = null;
        foreach (var contact in state.Debtor.Contacts)
        {
            var on = Day.Of(contact.On);
            last = contact.IsCollect() && on <= state.Today && !IsOfThisDay(contact, state.Today) ? on : last;
        }

        return last;
    }

    // Who decides twice a day must read the same twice: what the first time brought about counts from the next day on.
    private static bool IsOfThisDay(ContactAttempt contact, Day today) =>
        contact.Step is not null && Day.Of(contact.On) == today;

    private static bool AreBundled(ContactAttempt earlier, ContactAttempt later) =>
        earlier.Step is not null
        && later.Step is not null
        && later.On == earlier.On
        && later.Channel == earlier.Channel
        && later.Channel.Kind is not ChannelKind.Call;
}
