using Dunning.Jurisdictions;
using NodaTime;

namespace Dunning.Contacts;

/// <summary>From when on the consents of a person allow a contact.</summary>
internal static class ConsentInTime
{
    /// <summary>What is missing where no consent is given.</summary>
    public const string Consent = "consent";

    /// <summary>What is missing where the address was not checked.</summary>
    public const string Check = "check";

    /// <summary>The least instant, from one on, at which no withdrawal or objection holds.</summary>
    public static Passage NotForbidden(ConsentRule rule, ContactInquiry inquiry, Instant at)
    {
        var found = new Passage(at);
        while (Forbidding(inquiry, at) is { } consent)
        {
            found = new(Earliest: null)
            {
                Since = Day.Of(consent.On),
                Through = HonouredBy(rule, inquiry, consent),
                Datum = Codes.Of(consent.State),
            };
            if (consent.Until is not { } until)
            {
                return found;
            }

            at = inquiry.StartOf(Day.Of(until));
            found = found with { Earliest = at };
        }

        return found;
    }

    /// <summary>The least instant, from one on, at which some consent holds as a rule demands.</summary>
    public static Passage Granted(ConsentRule rule, ContactInquiry inquiry, Instant at)
    {
        var found = Passage.Never with { Datum = Consent };
        foreach (ref readonly var consent in inquiry.Profile.Consents.AsSpan())
        {
            if (consent.State is not ConsentState.Granted
                || !consent.IsAbout(inquiry.Contact.Channel, inquiry.Contact.Purpose)
                || (rule.GivenToUs && consent.GivenTo is not ConsentReceiver.Us))
            {
                continue;
            }

            if (rule.ValidDays > 0 && consent.On is null)
            {
                found = found.Earliest is null ? Passage.Without("consent.on") : found;
                continue;
            }

            var start = Instant.Max(at, StartOf(inquiry, consent) ?? at);
            if (inquiry.LastDayAt(start) < EndOf(rule, consent) && !(found.Earliest <= start))
            {
                found = new(start) { Since = Day.Of(consent.On), Datum = Consent };
            }
        }

        return found;
    }

    /// <summary>The least instant, from one on, at which the address was checked so many days ago at most.</summary>
    public static Passage Checked(int days, ContactInquiry inquiry, Instant at)
    {
        var found = Passage.Never with { Datum = Check };
        foreach (ref readonly var check in inquiry.Profile.Checks.AsSpan())
        {
            var on = Day.Of(check.On);
            if (check.Channel == inquiry.Contact.Channel && on <= inquiry.LastDay)
            {
                var start = Instant.Max(at, inquiry.StartOf(on));
                found = inquiry.LastDayAt(start) - on <= days && !(found.Earliest <= start)
                    ? new(start) { Since = on, Datum = Check }
                    : found;
            }
        }

        return found;
    }

    // Of a withdrawal without a day, or in a year without holidays, no such day is told.
    private static Day? HonouredBy(ConsentRule rule, ContactInquiry inquiry, in Consent consent)
    {
        if (rule.HonourWithin is not { } within
            || consent.State is not ConsentState.Withdrawn
            || Day.Of(consent.On ?? (consent.At is { } at ? inquiry.FirstDayAt(at).Date : null)) is not { } on)
        {
            return null;
        }

        var end = Reckoning.From(within, on, inquiry.Law.CalendarOf(inquiry.Jurisdiction));
        return end.Missing is null ? end.Last : null;
    }

    private static Consent? Forbidding(ContactInquiry inquiry, Instant at)
    {
        foreach (ref readonly var consent in inquiry.Profile.Consents.AsSpan())
        {
            if (consent.Forbids()
                && consent.IsAbout(inquiry.Contact.Channel, inquiry.Contact.Purpose)
                && (consent.At is { } instant ? at >= instant : !(Day.Of(consent.On) > inquiry.LastDayAt(at)))
                && !(Day.Of(consent.Until) <= inquiry.FirstDayAt(at)))
            {
                return consent;
            }
        }

        return null;
    }

    // A day far ahead is never reached within what is looked at.
    private static Instant? StartOf(ContactInquiry inquiry, in Consent consent)
    {
        if (consent.At is not null || consent.On is not { } on)
        {
            return consent.At;
        }

        return Day.Of(on) > inquiry.LastDay ? inquiry.Horizon + Duration.FromDays(1) : inquiry.StartOf(Day.Of(on));
    }

    private static Day EndOf(ConsentRule rule, in Consent consent)
    {
        var end = Day.Of(consent.Until) ?? new Day(int.MaxValue);
        return rule.ValidDays > 0 ? Day.Min(end, Day.Of(consent.On!.Value) + rule.ValidDays) : end;
    }
}
