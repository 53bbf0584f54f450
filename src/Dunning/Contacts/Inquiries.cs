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

    /// <summary>What rules read of the debts that a hold covers.</summary>
    public static ContactInquiry About(LawBook law, DebtorTable debtor, Hold hold)
    {
        var debts = hold.Account is { } account && hold.Receivables.IsEmpty
            ? debtor.Facts.Receivables.Where(item => item.Account == account).Select(item => item.Id).ToValueList()
            : hold.Receivables;
        var contact = new ProposedContact
        {
            Channel = Channel.Letter,
            To = hold.Party,
            Receivables = debts.Where(id => debtor.Find(id) is not null).ToValueList(),
        };
        return Bare(law, law.For(debtor.Facts.Jurisdiction), debtor, contact);
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
            Duties = prepared.Duties,
            CreditorRole = role,
            Product = product,
            TimeBarredOn = TimeBarredOn(debtor, contact),
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

    // Of several debts the first that is barred: what law says of it holds for a contact about all of them.
    private static Day? TimeBarredOn(DebtorTable debtor, ProposedContact contact)
    {
        Day? first = null;
        foreach (ref readonly var item in debtor.Facts.Receivables.AsSpan())
        {
            if (Day.Of(item.TimeBarredOn) is { } barred
                && !(first <= barred)
                && (contact.Receivables.IsEmpty || contact.Receivables.AsSpan().Contains(item.Id))
                && (item.Paid < item.Amount || !contact.Receivables.IsEmpty))
            {
                first = barred;
            }
        }

        return first;
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
