using NodaTime;

namespace Dunning.Benchmarks;

/// <summary>
/// The rules of <see cref="GuardCase"/>, and those that bind always, as somebody would write them by hand.
/// </summary>
internal static class GuardByHand
{
    private static readonly DateTimeZone Zone = DateTimeZoneProviders.Tzdb[GuardCase.Zone];

    public static bool IsAllowed(DebtorFacts facts, Instant at)
    {
        var local = at.InZone(Zone);
        var today = local.Date;
        return local.Hour is >= 8 and < 21
            && !IsHeld(facts, today)
            && !IsWithdrawn(facts)
            && facts.Contact.Reachable.AsSpan().Contains(Channel.Phone)
            && Calls(facts, today.PlusDays(-6), today) < 7
            && Calls(facts, today.PlusDays(-13), today) < 12
            && Calls(facts, today.PlusDays(1 - (int)today.DayOfWeek), today) < 8
            && Calls(facts, new(today.Year, today.Month, 1), today) < 25
            && CallsSince(facts, at - Duration.FromHours(24)) < 3
            && CallsSince(facts, at - Duration.FromMinutes(5)) < 1
            && !IsAfter(facts, ContactOutcome.RightParty, today)
            && !IsAfter(facts, ContactOutcome.MessageLeft, today)
            && !WasAsked(facts, today)
            && Calls(facts, today, today) < 1;
    }

    private static bool IsCall(ContactAttempt contact) =>
        contact is { Direction: ContactDirection.Outbound, Channel.Kind: ChannelKind.Call, Party: null }
        && contact.Outcome is not (ContactOutcome.NotConnected or ContactOutcome.Cancelled or ContactOutcome.Expired)
        && (contact.Receivables.IsEmpty || contact.Receivables.AsSpan().Contains("R-1"));

    private static int Calls(DebtorFacts facts, LocalDate from, LocalDate to)
    {
        var count = 0;
        foreach (var contact in facts.Contacts)
        {
            count += contact.On >= from && contact.On <= to && IsCall(contact) ? 1 : 0;
        }

        return count;
    }

    private static int CallsSince(DebtorFacts facts, Instant from)
    {
        var (count, day) = (0, from.InZone(Zone).Date.PlusDays(-1));
        foreach (var contact in facts.Contacts)
        {
            if (contact.On < day)
            {
                continue;
            }

            var made = contact.At ?? Zone.AtStartOfDay(contact.On.PlusDays(1)).ToInstant();
            count += made > from && IsCall(contact) ? 1 : 0;
        }

        return count;
    }

    private static bool IsAfter(DebtorFacts facts, ContactOutcome outcome, LocalDate today)
    {
        foreach (var contact in facts.Contacts)
        {
            if (contact.Outcome == outcome
                && contact.Channel.Kind is ChannelKind.Call
                && contact.On.PlusDays(7) > today)
            {
                return true;
            }
        }

        return false;
    }

    private static bool WasAsked(DebtorFacts facts, LocalDate today)
    {
        foreach (var contact in facts.Contacts)
        {
            if (contact.On == today && contact is { Direction: ContactDirection.Outbound, Purpose: Purpose.Collect })
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsHeld(DebtorFacts facts, LocalDate today)
    {
        foreach (var hold in facts.Holds)
        {
            if (hold.From <= today && !(hold.Until <= today))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsWithdrawn(DebtorFacts facts)
    {
        foreach (var consent in facts.Contact.Consents)
        {
            if (consent.Channel == Channel.Phone && consent.State is ConsentState.Withdrawn)
            {
                return true;
            }
        }

        return false;
    }
}
