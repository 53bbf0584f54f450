using Dunning.Debtors;

namespace Dunning.Contacts;

/// <summary>
/// A contact as it is counted: its day as a number, and the one debt that it was about, if it is known.
/// </summary>
internal readonly record struct CountedContact(ContactAttempt Contact, Day On, Debt Only, bool HasOnly)
{
    public static CountedContact[] Of(DebtorTable table) =>
        Array.ConvertAll(table.Contacts, contact => Of(contact, table));

    private static CountedContact Of(ContactAttempt contact, DebtorTable table)
    {
        Debt? only = null;
        var isOne = !contact.Receivables.IsEmpty;
        foreach (var id in contact.Receivables)
        {
            var debt = table.Find(id) is { } item ? Debt.Of(item) : (Debt?)null;
            isOne &= debt is not null && (only is null || only == debt);
            only = debt;
        }

        return new(contact, Day.Of(contact.On), only ?? default, isOne);
    }
}
