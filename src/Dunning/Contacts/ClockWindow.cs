using NodaTime;

namespace Dunning.Contacts;

/// <summary>Counts contacts within hours or minutes that roll on.</summary>
internal static class ClockWindow
{
    /// <summary>What is counted at an instant, for the debt of which most contacts are.</summary>
    public static Passage Count(FrequencyWindow rule, ContactInquiry inquiry, Instant at)
    {
        if (rule.Counts.Per is CountedPer.Person)
        {
            return Count(rule, inquiry, at, debt: null).Found;
        }

        var most = default(Passage);
        foreach (var debt in inquiry.Debts)
        {
            var (found, _) = Count(rule, inquiry, at, debt);
            most = found.Count > most.Count ? found : most;
        }

        return most;
    }

    /// <summary>The least instant, from one on, at which there is room for one more; null for none looked at.</summary>
    public static Instant? Least(FrequencyWindow rule, ContactInquiry inquiry, Instant at)
    {
        if (rule.Counts.Per is CountedPer.Person)
        {
            return Least(rule, inquiry, at, debt: null);
        }

        Instant? least = at;
        foreach (var debt in inquiry.Debts)
        {
            least = least is { } from ? Least(rule, inquiry, from, debt) : null;
        }

        return least;
    }

    /// <summary>The instant of a contact; of one of which only the day is known, the end of that day.</summary>
    public static Instant InstantOf(ContactInquiry inquiry, ContactAttempt contact) =>
        contact.At ?? inquiry.StartOf(Day.Of(contact.On) + 1);

    private static Instant? Least(FrequencyWindow rule, ContactInquiry inquiry, Instant at, Debt? debt)
    {
        while (Count(rule, inquiry, at, debt) is var (found, oldest) && found.Count >= rule.Limit)
        {
            if (oldest > inquiry.Horizon)
            {
                return null;
            }

            at = oldest + rule.Unit.Of(rule.Length);
        }

        return at;
    }

    private static (Passage Found, Instant Oldest) Count(
        FrequencyWindow rule, ContactInquiry inquiry, Instant at, Debt? debt)
    {
        var start = at - rule.Unit.Of(rule.Length);
        var lastDay = inquiry.LastDayAt(at);
        var firstDay = inquiry.FirstDayAt(at) - (rule.Unit.Of(rule.Length).Days + 3);
        var (found, oldest, contacts) = (default(Passage), Instant.MaxValue, inquiry.Debtor.Counted);
        for (var i = contacts.Length - 1; i >= 0 && contacts[i].On is var on && on >= firstDay; i--)
        {
            if (on <= lastDay
                && inquiry.Counts(rule.Counts, contacts[i], debt)
                && InstantOf(inquiry, contacts[i].Contact) is var made
                && made > start
                && !rule.IsLeftOut(inquiry, contacts[i].Contact, on))
            {
                oldest = Instant.Min(oldest, made);
                found = found with { Count = found.Count + 1, Since = on, Through = found.Through ?? on };
            }
        }

        return (found, oldest);
    }
}
