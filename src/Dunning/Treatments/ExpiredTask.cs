using Dunning.Debtors;
using Dunning.Receivables;

namespace Dunning.Treatments;

/// <summary>Tasks that nobody did until they expired.</summary>
internal static class ExpiredTask
{
    /// <summary>
    /// The last day of a task of a step that expired for a receivable, since its last notice; or null.
    /// </summary>
    public static Day? Last(string step, Item item, CaseState state)
    {
        Day? last = null;
        foreach (var contact in state.Debtor.Contacts)
        {
            var on = Day.Of(contact.On);
            var isIt = contact.Outcome is ContactOutcome.Expired
                && string.Equals(contact.Step, step, StringComparison.Ordinal)
                && IsAbout(contact, item, state)
                && on <= state.Today
                && !(on < item.LastNotice);
            last = isIt && !(on < last) ? on : last;
        }

        return last;
    }

    private static bool IsAbout(ContactAttempt contact, Item item, CaseState state) => contact.Receivables.IsEmpty
        ? contact.Case is null || contact.Case == state.Case.Id
        : contact.Receivables.AsSpan().Contains(item.Id);
}
