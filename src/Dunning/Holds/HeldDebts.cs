using Dunning.Contacts;
using Dunning.Debtors;

namespace Dunning.Holds;

/// <summary>Which of the debts that a contact is about are held.</summary>
internal static class HeldDebts
{
    /// <summary>Says whether a hold touches one of the debts that a contact is about.</summary>
    public static bool IsTouched(Hold hold, ContactInquiry inquiry)
    {
        var (named, isAny) = (inquiry.Contact.Receivables, false);
        foreach (var table in inquiry.Debtor.Cases)
        {
            foreach (var item in table.Items)
            {
                var isAbout = named.IsEmpty || named.AsSpan().Contains(item.Id);
                isAny |= isAbout;
                if (isAbout && IsCovered(hold, table, item))
                {
                    return true;
                }
            }
        }

        // Nothing that is open: the hold stands for the person then.
        return !isAny && hold.Receivables.IsEmpty;
    }

    /// <summary>
    /// The hold that keeps what a contact asks for from being asked for, and the first day on which that can change;
    /// null if something is left to ask for.
    /// </summary>
    public static (Hold Hold, Day? End)? Of(ContactInquiry inquiry, Day day)
    {
        if (inquiry.Contact.Purpose is not Purpose.Collect)
        {
            return null;
        }

        (Hold Hold, Day? End)? found = null;
        foreach (var table in inquiry.Debtor.Cases)
        {
            foreach (var item in table.Items)
            {
                if (!inquiry.Contact.Receivables.IsEmpty
                    && !inquiry.Contact.Receivables.AsSpan().Contains(item.Id))
                {
                    continue;
                }

                var held = Of(inquiry, table, item, day);
                if (held is null && inquiry.Contact.Receivables.IsEmpty)
                {
                    return null;
                }

                found = Earlier(found, held);
            }
        }

        return found;
    }

    // Disputes of parts of one debt add up.
    private static (Hold Hold, Day? End)? Of(ContactInquiry inquiry, CaseTable table, Item item, Day day)
    {
        (Hold Hold, Day? End)? found = null;
        var disputed = 0L;
        foreach (var hold in inquiry.Debtor.Facts.Holds)
        {
            if (hold.Party is null
                && !hold.IsHardState()
                && !hold.Allows(Purpose.Collect)
                && hold.IsInForce(day)
                && IsCovered(hold, table, item))
            {
                disputed += hold.Amount is { } amount
                    ? new Money(amount, table.Id.Currency).ToMinorUnits()
                    : item.Open;
                found = Earlier(found, (hold, hold.End()));
            }
        }

        return disputed >= item.Open ? found : null;
    }

    private static bool IsCovered(Hold hold, CaseTable table, Item item) =>
        (hold.Account is not { } account || account == table.Id.Account)
        && (hold.Receivables.IsEmpty || hold.Receivables.AsSpan().Contains(item.Id))
        && hold.Covers(item);

    private static (Hold Hold, Day? End)? Earlier((Hold Hold, Day? End)? one, (Hold Hold, Day? End)? other)
    {
        if (one is not { } first || other is not { } second)
        {
            return one ?? other;
        }

        return first.End is null || second.End < first.End ? second : first;
    }
}
