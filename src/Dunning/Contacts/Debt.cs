using Dunning.Debtors;

namespace Dunning.Contacts;

/// <summary>One debt as contacts are counted: an account, or a receivable that belongs to none.</summary>
internal readonly record struct Debt(AccountId Account, ReceivableId Receivable)
{
    /// <summary>The debts that an inquiry is about, each once.</summary>
    public static Debt[] Of(ContactInquiry inquiry)
    {
        var (named, table) = (inquiry.Contact.Receivables, inquiry.Debtor);
        if (named.Count == 1)
        {
            return [Of(named[0], table)];
        }

        var found = new HashSet<Debt>();
        if (named.IsEmpty)
        {
            foreach (ref readonly var item in table.Facts.Receivables.AsSpan())
            {
                found.Add(Of(item));
            }
        }

        foreach (var id in named)
        {
            found.Add(Of(id, table));
        }

        return [.. found];
    }

    /// <summary>Says whether a contact was about it; one that named no debt was about each.</summary>
    public bool IsIn(in CountedContact counted, DebtorTable table)
    {
        if (counted.HasOnly)
        {
            return counted.Only == this;
        }

        var contact = counted.Contact;
        if (contact.Receivables.IsEmpty)
        {
            return contact.Case is not { Account.IsEmpty: false } of || of.Account == Account;
        }

        foreach (var id in contact.Receivables)
        {
            if (id == Receivable || (!Account.IsEmpty && IsOfAccount(id, contact, table)))
            {
                return true;
            }
        }

        return false;
    }

    private static Debt Of(ReceivableId id, DebtorTable table) =>
        table.Find(id) is { } item ? Of(item) : new(default, id);

    /// <summary>The debt of a receivable.</summary>
    public static Debt Of(in Receivable item) =>
        item.Account.IsEmpty ? new(default, item.Id) : new(item.Account, default);

    // Of one that is not on file any more, the account is not known.
    private bool IsOfAccount(ReceivableId id, ContactAttempt contact, DebtorTable table) => table.Find(id) is { } item
        ? item.Account == Account
        : contact.Case is not { } of || of.Account == Account;
}
