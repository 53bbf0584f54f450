using Dunning.Holds;
using Dunning.Jurisdictions;
using NodaTime;

namespace Dunning.Contacts;

/// <summary>
/// What stands in the way of a contact whatever the law is: facts that are missing, holds, consent, wishes.
/// </summary>
internal static class OwnRules
{
    private const string Source = "docs/promises.md";

    private static readonly PreparedRule Jurisdiction = Missing("jurisdiction");
    private static readonly PreparedRule Pack = Missing("pack");
    private static readonly PreparedRule Zones = Missing("zones");
    private static readonly PreparedRule Past = Missing("contacts.past");

    /// <summary>Gets the hours that a person has asked for.</summary>
    public static readonly PreparedRule Hours =
        Of(new WishedHours { Id = Rules.ContactsHours, Citation = "P8", Source = Source });

    private static readonly PreparedRule Work =
        Of(new NotAtWork { Id = Rules.ContactsNotAtWork, Citation = "P8", Source = Source });

    private static readonly PreparedRule Weekdays =
        Of(new WishedWeekdays { Id = Rules.ContactsWeekday, Citation = "P8", Source = Source });

    // Holds first: whatever else is so, the reason names the hold.
    private static readonly PreparedRule[] Always =
    [
        Of(new HeldContacts { Id = Rules.HoldsInForce, Citation = "P5", Source = Source }),
        Of(new ConsentRule { Id = Rules.ChannelsConsentWithdrawn, Citation = "P5", Source = Source }),
        Of(new UsableChannel { Id = Rules.ChannelsUnreachable, Citation = "P8", Source = Source }),
        Work,
        Weekdays,
        Hours,
        Of(new PrefersToRead
        {
            Id = Rules.ChannelsCallUnanswered,
            Citation = "P8",
            Source = Source,
            Strength = LegalStrength.Guidance,
            AppliesWhen = new() { Channels = [ChannelKind.Call] },
        }),
        Of(new FrequencyWindow
        {
            Id = Rules.ContactsOneADay,
            Citation = "P7",
            Source = Source,
            Limit = 1,
            Length = 1,
            Counts = new()
            {
                Directions = [ContactDirection.Outbound],
                Purposes = [Purpose.Collect],
                Except = [ContactOutcome.Returned, ContactOutcome.NotConnected],
            },
            AppliesWhen = new() { Purposes = [Purpose.Collect] },
        }),
        Of(new FrequencyWindow
        {
            Id = Rules.ContactsOneCallADay,
            Citation = "P7",
            Source = Source,
            Limit = 1,
            Length = 1,
            Counts = new() { Directions = [ContactDirection.Outbound], Channels = [ChannelKind.Call] },
            AppliesWhen = new() { Channels = [ChannelKind.Call] },
        }),
    ];

    /// <summary>The rules of our own that can have a say, then those of the law.</summary>
    public static PreparedRule[] With(PreparedLaw law, PreparedRule? missing) =>
        missing is null ? law.WithOwn : [missing, .. law.WithOwn];

    /// <summary>The rules of our own, before those of the law.</summary>
    public static PreparedRule[] Before(PreparedRule[] law) => [.. Always, .. law];

    /// <summary>The rule by which a wish binds, whatever the law is.</summary>
    public static ContactRule Of(ContactWish wish) => wish switch
    {
        ContactWish.NotAtWork => Work.Rule,
        ContactWish.Hours => Hours.Rule,
        ContactWish.Weekdays => Weekdays.Rule,
        _ => throw new ArgumentOutOfRangeException(nameof(wish), wish, "It is no wish."),
    };

    /// <summary>Says whether a rule is one of ours.</summary>
    public static bool IsOwn(LegalRule rule) => ReferenceEquals(rule.Source, Source);

    /// <summary>The fact without which nothing can be said, or null.</summary>
    public static PreparedRule? MissingIn(LawBook law, PreparedLaw prepared, ContactInquiry inquiry, Instant at)
    {
        if (law.IsEmpty)
        {
            return null;
        }

        if (inquiry.Debtor.Facts.Jurisdiction is null)
        {
            return Jurisdiction;
        }

        if (prepared.IsEmpty)
        {
            return Pack;
        }

        if (!inquiry.AreZonesKnown)
        {
            return Zones;
        }

        // By day: contacts stand in that order.
        return inquiry.Debtor.Contacts is [.., var last] && Day.Of(last.On) > inquiry.LastDayAt(at) ? Past : null;
    }

    /// <summary>Gets the names of all of them.</summary>
    public static IEnumerable<RuleId> Ids => new[] { Jurisdiction, Pack, Zones, Past }.Concat(Always)
        .Select(prepared => prepared.Rule.Id);

    private static PreparedRule Of(ContactRule rule) => new(rule, []);

    private static PreparedRule Missing(string fact) => Of(new MissingFact
    {
        Id = Rules.LawMissing,
        Citation = "P5",
        Source = Source,
        Fact = fact,
    });
}

/// <summary>A fact is missing without which law cannot be judged: the contact is refused, never guessed.</summary>
internal sealed record MissingFact : ContactRule
{
    public required string Fact { get; init; }

    internal override Passage From(ContactInquiry inquiry, Instant at) => Passage.Without(Fact);
}
