using Dunning.Debtors;
using NodaTime;

namespace Dunning.Contacts;

/// <summary>Makes of a question to the guard what its rules read.</summary>
internal static class Inquiries
{
    /// <exception cref="ArgumentException">The contact names a person or debt that is not there.</exception>
    public static ContactInquiry Of(LawBook law, DebtorTable debtor, ProposedContact contact, Instant at)
    {
        var profile = ProfileOf(debtor, contact);
        var packs = debtor.Facts.Jurisdiction is { } jurisdiction ? law.In(jurisdiction).ToArray() : [];
        var zones = ZonesOf(profile, packs);
        var accounts = AccountsOf(debtor, contact);
        return new()
        {
            Debtor = debtor,
            Contact = contact,
            Profile = profile,
            Zones = zones is { Length: > 0 } ? zones : [DateTimeZone.Utc],
            Jurisdiction = debtor.Facts.Jurisdiction ?? "",
            Law = law,
            CreditorRole = accounts.Select(account => account.CreditorRole).DefaultIfEmpty().Max(),
            Start = at,
            Horizon = at + Duration.FromDays(ContactInquiry.HorizonDays),
            Rules =
            [
                .. OwnRules.Of(law, debtor.Facts, packs, zones),
                .. packs.SelectMany(pack => pack.Rules).OfType<ContactRule>(),
            ],
        };
    }

    /// <summary>
    /// The same for a contact on a day, by law alone: from the instant on, or from when the day has begun wherever the
    /// person may be.
    /// </summary>
    public static ContactInquiry OfLaw(
        LawBook law, DebtorTable debtor, ProposedContact contact, (Day Day, Instant? At) when)
    {
        var inquiry = Of(law, debtor, contact, when.At ?? Instant.MinValue);
        var start = when.At ?? inquiry.StartOf(when.Day);
        return inquiry with
        {
            Start = start,
            Horizon = start + Duration.FromDays(ContactInquiry.HorizonDays),
        };
    }

    private static ContactProfile ProfileOf(DebtorTable debtor, ProposedContact contact)
    {
        if (contact.To is not { } person)
        {
            return debtor.Facts.Contact;
        }

        var party = debtor.Facts.Parties.FirstOrDefault(party => party.Id == person);
        return party?.Contact ?? throw new ArgumentException(
            $"The contact goes to person \"{person}\", whom debtor {debtor.Facts.Debtor} does not have.",
            nameof(contact));
    }

    // Null for a zone that the time zone data does not know: nothing can be said about hours then.
    private static DateTimeZone[]? ZonesOf(ContactProfile profile, LawPack[] packs)
    {
        var ids = profile.Zones.IsEmpty ? packs.SelectMany(pack => pack.Zones).Distinct() : profile.Zones;
        var found = ids.Select(DateTimeZoneProviders.Tzdb.GetZoneOrNull).ToArray();
        return Array.Exists(found, zone => zone is null) ? null : Array.ConvertAll(found, zone => zone!);
    }

    private static IEnumerable<Account> AccountsOf(DebtorTable debtor, ProposedContact contact)
    {
        var facts = debtor.Facts;
        var debts = contact.Receivables.IsEmpty
            ? facts.Receivables
            : contact.Receivables.Select(id => debtor.Find(id) ?? throw new ArgumentException(
                $"The contact is about receivable \"{id}\", which debtor {facts.Debtor} does not have.",
                nameof(contact)));
        var accounts = debts.Select(debt => debt.Account).ToHashSet();
        return facts.Accounts.Where(account => accounts.Contains(account.Id));
    }
}
