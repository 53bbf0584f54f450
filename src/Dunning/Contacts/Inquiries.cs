using Dunning.Debtors;
using Dunning.Jurisdictions;
using NodaTime;

namespace Dunning.Contacts;

/// <summary>Makes of a question to the guard what its rules read.</summary>
internal static class Inquiries
{
    private static readonly DateTimeZone[] Utc = [DateTimeZone.Utc];

    /// <summary>A question by every rule, our own and those of the law.</summary>
    /// <exception cref="ArgumentException">The contact names a person or debt that is not there.</exception>
    public static ContactInquiry Of(LawBook law, DebtorTable debtor, ProposedContact contact, Instant at)
    {
        var prepared = law.For(debtor.Facts.Jurisdiction);
        return From(Bare(law, prepared, debtor, contact), prepared, prepared.WithOwn, at);
    }

    /// <summary>
    /// A question about a day by law and the hours that the person wishes: from the instant on, or from when the day
    /// has begun wherever the person may be. What else is our own the engine has judged by then.
    /// </summary>
    public static ContactInquiry OfLaw(
        LawBook law, DebtorTable debtor, ProposedContact contact, (Day Day, Instant? At) when)
    {
        var prepared = law.For(debtor.Facts.Jurisdiction);
        var inquiry = Bare(law, prepared, debtor, contact);
        return From(inquiry, prepared, prepared.WithHours, when.At ?? inquiry.StartOf(when.Day));
    }

    private static ContactInquiry From(ContactInquiry bare, PreparedLaw prepared, PreparedRule[] rules, Instant at) =>
        bare with
        {
            Start = at,
            Horizon = at + Duration.FromDays(ContactInquiry.HorizonDays),
            Rules = OwnRules.MissingIn(bare.Law, prepared, bare, at) is { } missing ? [missing, .. rules] : rules,
        };

    private static ContactInquiry Bare(
        LawBook law, PreparedLaw prepared, DebtorTable debtor, ProposedContact contact)
    {
        var profile = ProfileOf(debtor, contact);
        var zones = profile.Zones.IsEmpty ? prepared.Zones : ZoneSets.Of(profile.Zones);
        var (role, product) = DebtsOf(debtor, contact);
        return new()
        {
            Debtor = debtor,
            Contact = contact,
            Profile = profile,
            Zones = zones ?? Utc,
            AreZonesKnown = zones is not null,
            Jurisdiction = debtor.Facts.Jurisdiction ?? "",
            Law = law,
            CreditorRole = role,
            Product = product,
            Start = Instant.MinValue,
            Horizon = Instant.MinValue,
            Rules = [],
        };
    }

    private static ContactProfile ProfileOf(DebtorTable debtor, ProposedContact contact)
    {
        if (contact.To is not { } person)
        {
            return debtor.Facts.Contact;
        }

        foreach (var party in debtor.Facts.Parties)
        {
            if (party.Id == person)
            {
                return party.Contact;
            }
        }

        throw new ArgumentException(
            $"The contact goes to person \"{person}\", whom debtor {debtor.Facts.Debtor} does not have.",
            nameof(contact));
    }

    // The most protective role of the debts, and what they are from, where that is known and the same for all.
    private static (CreditorRole Role, string? Product) DebtsOf(DebtorTable debtor, ProposedContact contact)
    {
        var found = default((CreditorRole Role, string? Product, bool IsAny));
        if (contact.Receivables.IsEmpty)
        {
            foreach (var table in debtor.Cases)
            {
                found = With(found, table.Account);
            }
        }

        foreach (var id in contact.Receivables)
        {
            var debt = debtor.Find(id) ?? throw new ArgumentException(
                $"The contact is about receivable \"{id}\", which debtor {debtor.Facts.Debtor} does not have.",
                nameof(contact));
            found = With(found, AccountOf(debtor.Facts, debt.Account));
        }

        return (found.Role, found.Product);
    }

    private static (CreditorRole Role, string? Product, bool IsAny) With(
        (CreditorRole Role, string? Product, bool IsAny) found, Account? account)
    {
        var role = account?.CreditorRole ?? CreditorRole.OwnName;
        var isSame = !found.IsAny || string.Equals(found.Product, account?.Product, StringComparison.Ordinal);
        return (role > found.Role ? role : found.Role, isSame ? account?.Product : null, true);
    }

    private static Account? AccountOf(DebtorFacts facts, AccountId id)
    {
        foreach (var account in facts.Accounts)
        {
            if (account.Id == id)
            {
                return account;
            }
        }

        return null;
    }
}
