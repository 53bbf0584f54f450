using Dunning.Receivables;
using NodaTime;

namespace Dunning.Contacts;

/// <summary>
/// On which days a debtor may be contacted: the weekdays of the policy and of the debtor, one contact a day.
/// </summary>
internal sealed class ContactDays
{
    private readonly CaseState _state;
    private readonly ValueList<IsoDayOfWeek> _ours;
    private readonly ValueList<IsoDayOfWeek> _theirs;

    public ContactDays(CaseState state)
    {
        _state = state;
        _ours = state.Basis.Options.ContactDays;
        _theirs = state.Debtor.Facts.Contact.Preference?.Weekdays ?? [];
    }

    /// <summary>The first day from a day on that is allowed, or null if there is no such weekday.</summary>
    public Day? FirstFrom(Day day)
    {
        for (var later = 0; later < 7; later++)
        {
            if (IsAllowed(day + later))
            {
                return day + later;
            }
        }

        return null;
    }

    /// <summary>Returns why nothing can be said to the debtor today, or null if it can.</summary>
    public Reason? Obstacle(Step step)
    {
        var today = _state.Today;
        if (!IsAllowed(today))
        {
            return new()
            {
                Rule = Rules.ContactsWeekday,
                Step = step.Name,
                Until = FirstFrom(today + 1)?.Date,
                Arguments = [Argument.Coded("weekday", today.Weekday)],
            };
        }

        // Only what asks for money is bound to one a day; a call of any purpose to no other call.
        foreach (var contact in _state.Debtor.Contacts)
        {
            if (Day.Of(contact.On) == today && Takes(contact, step))
            {
                return new()
                {
                    Rule = Rules.ContactsOneADay,
                    Step = step.Name,
                    Until = FirstFrom(today + 1)?.Date,
                    Arguments = [Argument.Of("channel", contact.Channel)],
                };
            }
        }

        return null;
    }

    /// <summary>Says whether the weekday of a day is one of ours and of the debtor's.</summary>
    public bool IsAllowed(Day day) => Holds(_ours, day.Weekday) && Holds(_theirs, day.Weekday);

    // Whatever asked for money takes the day, unless it bounced: then nobody was contacted, and it is decided again
    // the same day. A call of any purpose takes the day for another call.
    private static bool Takes(ContactAttempt contact, Step step) =>
        (step.IsCollect && contact.IsCollect() && contact.Outcome is not ContactOutcome.Returned)
        || (step.Kind is StepKind.Call
            && contact.Direction is ContactDirection.Outbound
            && contact.Outcome is not ContactOutcome.Expired
            && contact.Channel.Kind is ChannelKind.Call);

    private static bool Holds(ValueList<IsoDayOfWeek> days, IsoDayOfWeek day)
    {
        foreach (var known in days)
        {
            if (known == day)
            {
                return true;
            }
        }

        return days.IsEmpty;
    }
}
