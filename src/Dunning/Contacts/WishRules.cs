using Dunning.Conditions;
using NodaTime;

namespace Dunning.Contacts;

/// <summary>The channel has an address, and nothing came back from it since the address was renewed.</summary>
internal sealed record UsableChannel : ContactRule
{
    internal override Passage From(ContactInquiry inquiry, Instant at)
    {
        var (profile, channel) = (inquiry.Profile, inquiry.Contact.Channel);
        if (!profile.Reachable.AsSpan().Contains(channel))
        {
            return Passage.Never with { Datum = "reachable" };
        }

        return Reachability.ReturnedOn(inquiry.Debtor, channel, inquiry.Contact.To, inquiry.LastDayAt(at)) is { } on
            && !Reachability.IsRenewed(profile, channel, on)
            ? Passage.Never with { Datum = "returned", Since = on }
            : new(at);
    }
}

/// <summary>Who asked not to be contacted at work is not.</summary>
internal sealed record NotAtWork : ContactRule
{
    internal override Passage From(ContactInquiry inquiry, Instant at) =>
        inquiry.Contact.Place is ContactPlace.Work && inquiry.Profile.Preference is { NotAtWork: true } wish
            ? Passage.Never with { Datum = "notAtWork", Since = Day.Of(wish.StatedOn) }
            : new(at);
}

/// <summary>The weekdays that a person has asked for, for all channels and for single ones.</summary>
internal sealed record WishedWeekdays : ContactRule, IDayRule
{
    internal override Passage From(ContactInquiry inquiry, Instant at) => inquiry.Profile.Preference is { } wish
        ? new(inquiry.Least(this, at)) { Since = Day.Of(wish.StatedOn), Datum = Weekdays }
        : new(at);

    private const string Weekdays = "weekdays";

    /// <inheritdoc/>
    Day? IDayRule.FirstFrom(ContactInquiry inquiry, Day day)
    {
        for (var later = 0; later < 7; later++)
        {
            if (Allows(inquiry.Profile.Preference!, inquiry.Contact.Channel, (day + later).Weekday))
            {
                return day + later;
            }
        }

        return null;
    }

    private static bool Allows(ContactPreference wish, Channel channel, IsoDayOfWeek weekday)
    {
        foreach (var single in wish.ChannelWeekdays)
        {
            if (single.Channel == channel && !single.Weekdays.AsSpan().Contains(weekday))
            {
                return false;
            }
        }

        return wish.Weekdays.IsEmpty || wish.Weekdays.AsSpan().Contains(weekday);
    }
}

/// <summary>The time of day that a person has asked for, by the clock at his or her place.</summary>
internal sealed record WishedHours : ContactRule
{
    private const string Zones = "zones";
    private const string Hours = "hours";

    internal override Passage From(ContactInquiry inquiry, Instant at)
    {
        if (inquiry.Profile.Preference is not { } wish || wish is { NotBefore: null, NotAfter: null })
        {
            return new(at);
        }

        if (!inquiry.AreZonesKnown)
        {
            return Passage.Without(Zones);
        }

        // From five to five is no time at all.
        if (wish.NotBefore is { } begin && begin == wish.NotAfter && begin != LocalTime.Midnight)
        {
            return Passage.Never with { Datum = Hours, Since = Day.Of(wish.StatedOn) };
        }

        var (from, to) = (wish.NotBefore ?? LocalTime.Midnight, wish.NotAfter ?? LocalTime.Midnight);
        var found = new Passage(at) { Since = Day.Of(wish.StatedOn), Datum = Hours };
        for (var moved = true; moved && found.Earliest is { } start && start <= inquiry.Horizon;)
        {
            moved = false;
            foreach (var zone in inquiry.Zones)
            {
                var next = DailyHours.Least(zone, found.Earliest!.Value, from, to);
                moved |= next > found.Earliest;
                found = found with { Earliest = next };
            }
        }

        return found;
    }
}

/// <summary>
/// Who prefers to read is called after unanswered notices, or on request: advice for whoever calls without the engine,
/// which knows what the policy says of it.
/// </summary>
internal sealed record PrefersToRead : ContactRule
{
    private static readonly int Needed = PolicyOptions.Default.CallAfterUnanswered;

    internal override Passage From(ContactInquiry inquiry, Instant at)
    {
        var today = inquiry.LastDayAt(at);
        if (inquiry.Profile.Preference is not { Channel: { IsDigital: true } preferred, WantsCall: false }
            || !inquiry.Profile.Reachable.AsSpan().Contains(preferred))
        {
            return new(at);
        }

        var unanswered = ContactFacts.Unanswered(inquiry.Debtor.Contacts, today);
        return unanswered >= Needed ? new(at) : Passage.Never with { Count = unanswered, Datum = "preference" };
    }
}
