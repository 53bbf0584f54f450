namespace Dunning.Debtors;

/// <summary>The level that a receivable has once notices that came back, and tasks not done, are taken out (P4).</summary>
internal static class DeliveredLevel
{
    /// <summary>The receivables named in notices that came back and tasks that nobody did; usually none.</summary>
    public static HashSet<ReceivableId> ReturnedIn(ContactAttempt[] contacts) =>
        [.. contacts.Where(contact => !contact.Arrived()).SelectMany(contact => contact.Receivables)];

    /// <summary>Returns the level as recorded, or the one before it where its notice came back.</summary>
    /// <remarks>
    /// The ledger takes such a level back itself; a host that only reports the bounce gets the same. What the level
    /// was before is read from the notices that did arrive; without one it is none.
    /// </remarks>
    public static ItemHistory Of(ItemHistory level, ContactAttempt[] contacts)
    {
        if (!Array.Exists(contacts, contact => IsNoticeOf(contact, level) && contact.On == level.On
            && CameBack(contact, level)))
        {
            return level;
        }

        var before = Array.FindLast(
            contacts,
            contact => IsNoticeOf(contact, level) && contact.On < level.On && contact.IsNotice());
        if (before is not null && level.Repeats > 0)
        {
            return level with { On = before.On, Repeats = level.Repeats - 1 };
        }

        // In an earlier notice it may have ridden along with something higher, so it was below what it is now.
        return before is null || level.Rung == 1
            ? default
            : level with { Rung = Math.Min(before.Rung, level.Rung - 1), Level = null, On = before.On, Repeats = 0 };
    }

    private static bool IsNoticeOf(ContactAttempt contact, ItemHistory level) =>
        contact is { Step: not null, Rung: > 0 } && contact.Receivables.AsSpan().Contains(level.Receivable);

    private static bool CameBack(ContactAttempt contact, ItemHistory level) =>
        contact.Rung >= level.Rung && !contact.Arrived();
}
