using Dunning.Contacts;
using NodaTime;

namespace Dunning.Tests.Contacts;

/// <summary>Questions to single rules of contact law.</summary>
internal static class Asked
{
    public static ContactInquiry At(Instant at, LawBook law, string jurisdiction, params string[] zones) =>
        Of(Debtor([]), new() { Channel = Channel.Email }, at, law) with
        {
            Jurisdiction = jurisdiction,
            Zones = Array.ConvertAll(zones, id => DateTimeZoneProviders.Tzdb[id]),
        };

    /// <summary>A debtor of one debt, with contacts.</summary>
    public static DebtorSnapshot Debtor(params ValueList<ContactAttempt> contacts)
    {
        var story = Story.Of(Story.ThreeLevels, Story.Item()).With(facts => facts with { Contacts = contacts });
        return story.Debtor;
    }

    public static ContactInquiry Of(DebtorSnapshot snapshot, ProposedContact contact, Instant at, LawBook law) => new()
    {
        Debtor = snapshot.Table,
        Contact = contact,
        Profile = snapshot.Facts.Contact,
        Zones = [DateTimeZone.Utc],
        Jurisdiction = "",
        Law = law,
        CreditorRole = default,
        Rules = [],
        Start = Instant.MinValue,
            Horizon = at + Duration.FromDays(ContactInquiry.HorizonDays),
    };
}
