using Dunning.Contacts;
using NodaTime;

namespace Dunning.Tests.Contacts;

/// <summary>Questions to single rules of contact law.</summary>
internal static class Asked
{
    private static readonly DebtorSnapshot Nobody = new()
    {
        Debtor = "D-1",
        Currency = Currency.EUR,
        Receivables = [Story.Item()],
    };

    public static ContactInquiry At(Instant at, LawBook law, string jurisdiction, params string[] zones) =>
        Of(Nobody, new() { Channel = Channel.Email }, at, law) with
        {
            Jurisdiction = jurisdiction,
            Zones = Array.ConvertAll(zones, id => DateTimeZoneProviders.Tzdb[id]),
        };

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
        Horizon = at + Duration.FromDays(ContactInquiry.HorizonDays),
    };
}
