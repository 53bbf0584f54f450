namespace Dunning.Debtors;

/// <summary>The level that a receivable has once notices that came back or were cancelled are taken out (P4).</summary>
internal static class DeliveredLevel
{
    /// <summary>The levels that stand, by receivable; those that stand on no notice are left out.</summary>
    /// <param name="history">The ledger.</param>
    /// <param name="contacts">Contacts of both sources, by day.</param>
    public static Dictionary<ReceivableId, ItemHistory> Of(DunningHistory history, ContactAttempt[] contacts)
    {
        var doubtful = contacts.Where(contact => contact.IsTakenBack())
            .SelectMany(contact => contact.Receivables)
            .ToHashSet();
        return history.Items
            .Select(level => doubtful.Contains(level.Receivable) ? Of(level, contacts) : level)
            .Where(level => level.Rung > 0)
            .ToDictionary(level => level.Receivable);
    }

    /// <summary>Returns the level as recorded, or the one before it where its notice does not stand.</summary>
    /// <remarks>
    /// The ledger takes such a level back itself; a host that only reports the bounce gets the same. What the level
    /// was before is what the notice recorded; else it is read from the notices that did arrive, and without one it is
    /// none.
    /// </remarks>
    private static ItemHistory Of(ItemHistory level, ContactAttempt[] contacts)
    {
        var notices = Array.FindAll(contacts, contact => IsOf(contact, level));
        var taken = Array.FindAll(notices, notice => Raised(notice, level) && notice.IsTakenBack());
        if (taken.Length == 0 || Array.Exists(notices, notice => Raised(notice, level) && Stands(notice, taken)))
        {
            return level;
        }

        if (Array.Find(taken, notice => notice.LevelsBefore is not null)?.LevelsBefore is { } recorded)
        {
            var known = recorded.FirstOrDefault(before => before.Receivable == level.Receivable);
            return known.Rung > 0 && known.On < level.On ? Of(known, contacts) : known;
        }

        return Read(level, notices);
    }

    private static ItemHistory Read(ItemHistory level, ContactAttempt[] notices)
    {
        var before = Array.FindLast(notices, notice => notice.On < level.On && notice.IsNotice());
        if (before is not null && level.Repeats > 0)
        {
            return level with { On = before.On, Repeats = level.Repeats - 1, Deadline = null };
        }

        // In an earlier notice it may have ridden along with something higher, so it was below what it is now.
        return before is null || level.Rung == 1
            ? default
            : level with
            {
                Rung = Math.Min(before.Rung, level.Rung - 1),
                Level = null,
                On = before.On,
                Repeats = 0,
                Deadline = null,
                StepRung = null,
            };
    }

    private static bool IsOf(ContactAttempt contact, ItemHistory level) =>
        contact is { Step: not null, Rung: > 0 } && contact.Receivables.AsSpan().Contains(level.Receivable);

    private static bool Raised(ContactAttempt notice, ItemHistory level) =>
        notice.On == level.On && notice.Rung >= (level.StepRung ?? level.Rung);

    // One sent anew on the day on which the first came back, or to the debtor where a copy came back. By the channel of
    // one that came back it is the same, which the host reports beside the ledger.
    private static bool Stands(ContactAttempt notice, ContactAttempt[] taken) =>
        notice.IsToDebtor()
        && !notice.IsTakenBack()
        && notice.Outcome is not ContactOutcome.Expired
        && !Array.Exists(taken, back => back.CameBack() && back.IsToDebtor() && back.Channel == notice.Channel);
}
