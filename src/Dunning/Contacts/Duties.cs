using Dunning.Jurisdictions;
using NodaTime;

namespace Dunning.Contacts;

/// <summary>Finds the notices that are owed because of contacts.</summary>
internal static class Duties
{
    /// <summary>What is owed at an instant, the earliest first; a contact that is made then obliges as well.</summary>
    public static ValueList<ContactDuty> Of(ContactInquiry inquiry, Instant at, bool isMade)
    {
        List<ContactDuty>? found = null;
        foreach (var rule in inquiry.Duties)
        {
            if (inquiry.Meets(rule.AppliesWhen) && inquiry.IsLawAt(rule, at))
            {
                Add(found ??= [], rule, inquiry, (at, isMade));
            }
        }

        return found is null ? [] : found.OrderBy(duty => duty.DueBy ?? LocalDate.MinIsoValue)
            .ThenBy(duty => duty.Rule.Id.Value, StringComparer.Ordinal)
            .ToValueList();
    }

    // Debts about which the same is owed since the same day are told together.
    private static void Add(
        List<ContactDuty> found, NoticeDuty rule, ContactInquiry inquiry, (Instant At, bool IsMade) asked)
    {
        if (rule.After.Per is CountedPer.Person)
        {
            if (Since(rule, inquiry, asked, debt: null) is { } since)
            {
                found.Add(Owed(rule, inquiry, asked.At, (since, [])));
            }

            return;
        }

        var debts = inquiry.Debts.Select(debt => (Debt: debt, Since: Since(rule, inquiry, asked, debt)))
            .Where(debt => debt.Since is not null);
        foreach (var day in debts.GroupBy(debt => debt.Since!.Value))
        {
            var about = ReceivablesOf(inquiry, [.. day.Select(debt => debt.Debt)]);
            found.Add(Owed(rule, inquiry, asked.At, (day.Key, about)));
        }
    }

    private static ContactDuty Owed(
        NoticeDuty rule, ContactInquiry inquiry, Instant at, (Day Since, ValueList<ReceivableId> Debts) owed)
    {
        // Where the region is not known, only what is a holiday in all of the country is left out: the earlier end.
        var end = Reckoning.From(rule.Within, owed.Since, inquiry.Law.CalendarOf(inquiry.Jurisdiction));
        return new()
        {
            Rule = rule,
            Since = owed.Since.Date,
            DueBy = end.Missing is null ? end.Last.Date : null,
            Missing = end.Missing,
            IsOverdue = end.Missing is null && inquiry.LastDayAt(at) > end.Last,
            Receivables = owed.Debts,
        };
    }

    /// <summary>The day of the first contact after which the notice is still owed, or null.</summary>
    private static Day? Since(
        NoticeDuty rule, ContactInquiry inquiry, (Instant At, bool IsMade) asked, Debt? debt)
    {
        var today = inquiry.FirstDayAt(asked.At);
        var isLaw = rule.ValidFrom is { } start ? Day.Of(start) : new Day(int.MinValue);
        var isAny = false;
        foreach (ref readonly var contact in inquiry.Debtor.Counted.AsSpan())
        {
            if (contact.On > inquiry.LastDayAt(asked.At) || !Obliges(rule, inquiry, contact, debt))
            {
                continue;
            }

            if (contact.On >= isLaw && !IsGiven(rule, inquiry, contact.On, debt))
            {
                return contact.On;
            }

            isAny = true;
            if (!rule.EachTime)
            {
                return null;
            }
        }

        return asked.IsMade && (rule.EachTime || !isAny) && Obliges(rule, inquiry) ? today : null;
    }

    private static bool Obliges(NoticeDuty rule, ContactInquiry inquiry, in CountedContact contact, Debt? debt) =>
        inquiry.Counts(rule.After, contact, debt) && ScopeReading.HasAll(rule.Containing, contact.Contact.Contains);

    // What will come of it is not known: it counts. The contact itself may be the notice.
    private static bool Obliges(NoticeDuty rule, ContactInquiry inquiry)
    {
        var contact = inquiry.Contact;
        return rule.After.Takes(new()
        {
            On = default,
            Channel = contact.Channel,
            Purpose = contact.Purpose,
            Place = contact.Place,
        })
            && ScopeReading.HasAll(rule.Containing, contact.Contains)
            && !ScopeReading.HasAll(rule.Requires, contact.Contains);
    }

    private static bool IsGiven(NoticeDuty rule, ContactInquiry inquiry, Day since, Debt? debt)
    {
        foreach (ref readonly var notice in inquiry.Debtor.Counted.AsSpan())
        {
            if (notice.On >= since
                && notice.Contact.Direction is ContactDirection.Outbound
                && notice.Contact.Arrived()
                && ScopeReading.HasAll(rule.Requires, notice.Contact.Contains)
                && inquiry.IsWithPerson(notice.Contact)
                && (debt is not { } one || IsAbout(notice, one, inquiry)))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsAbout(in CountedContact notice, Debt debt, ContactInquiry inquiry)
    {
        var about = notice.Contact.Receivables;
        return about.IsEmpty
            ? inquiry.Debtor.Facts.Receivables.Count == 1
            : about.Any(id => IsOf(id, debt, inquiry));
    }

    // What it was about must be known: else nothing says that the notice was given.
    private static bool IsOf(ReceivableId id, Debt debt, ContactInquiry inquiry) =>
        inquiry.Debtor.Find(id) is { } item && Debt.Of(item) == debt;

    private static ValueList<ReceivableId> ReceivablesOf(ContactInquiry inquiry, Debt[] debts)
    {
        var named = inquiry.Contact.Receivables;
        return inquiry.Debtor.Facts.Receivables
            .Where(item => debts.Contains(Debt.Of(item)) && (named.IsEmpty || named.Contains(item.Id)))
            .Select(item => item.Id)
            .ToValueList();
    }
}
