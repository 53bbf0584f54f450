using Dunning.Receivables.Charges;

namespace Dunning.Debtors;

/// <summary>A snapshot as the engine reads it, made once per snapshot and independent of the day.</summary>
internal sealed class DebtorTable
{
    private Dictionary<ReceivableId, int>? _places;
    private Contacts.CountedContact[]? _counted;

    private DebtorTable(DebtorSnapshot snapshot, CaseTable[] cases, ContactAttempt[] contacts)
    {
        Snapshot = snapshot;
        Cases = cases;
        Contacts = contacts;
        PaymentsKnownUntil = Day.Of(snapshot.Facts.PaymentsKnownUntil);
    }

    public DebtorSnapshot Snapshot { get; }

    public DebtorFacts Facts => Snapshot.Facts;

    /// <summary>Gets the cases by creditor, account and currency.</summary>
    public CaseTable[] Cases { get; }

    /// <summary>
    /// Gets contacts of both sources, by day, without those that were cancelled, which never were, and those that
    /// somebody else made.
    /// </summary>
    public ContactAttempt[] Contacts { get; }

    /// <summary>Gets the levels that stand, by receivable: without those whose notice came back.</summary>
    public required Dictionary<ReceivableId, ItemHistory> Levels { get; init; }

    /// <summary>Gets the charges of the ledger, void and waived ones too.</summary>
    public required ChargeEntry[] Charges { get; init; }

    public Day? PaymentsKnownUntil { get; }

    /// <summary>Gets the same contacts as they are counted, made when they are first.</summary>
    public Contacts.CountedContact[] Counted => _counted ??= Dunning.Contacts.CountedContact.Of(this);

    /// <summary>Finds a receivable of the facts, settled ones too, or null.</summary>
    public Receivable? Find(ReceivableId id)
    {
        _places ??= Enumerable.Range(0, Facts.Receivables.Count).ToDictionary(i => Facts.Receivables[i].Id);
        return _places.TryGetValue(id, out var place) ? Facts.Receivables[place] : null;
    }

    /// <summary>Reads a snapshot.</summary>
    /// <exception cref="InvalidSnapshotException">It contradicts itself.</exception>
    public static DebtorTable Of(DebtorSnapshot snapshot)
    {
        var problems = snapshot.FindProblems();
        if (!problems.IsEmpty)
        {
            throw new InvalidSnapshotException(snapshot.Debtor, problems);
        }

        return Read(snapshot);
    }

    /// <summary>Reads a snapshot in which, since this table, only episodes and notices of our own were added.</summary>
    public DebtorTable With(DebtorSnapshot snapshot) =>
        snapshot.History.Contacts.Count == Snapshot.History.Contacts.Count
            ? new(snapshot, Cases, Contacts) { Levels = Levels, Charges = Charges }
            : Read(snapshot);

    private static DebtorTable Read(DebtorSnapshot snapshot)
    {
        var contacts = snapshot.Facts.Contacts.Concat(snapshot.History.Contacts)
            .Where(contact => contact.By is null)
            .OrderBy(contact => contact.On)
            .ThenBy(contact => contact.At ?? NodaTime.Instant.MinValue)
            .ThenBy(contact => contact.Channel.Name, StringComparer.Ordinal)
            .ThenBy(contact => contact.IsAnswer()) // to what we sent on its day as well
            .ToArray();
        var levels = DeliveredLevel.Of(snapshot.History, contacts);
        var made = Array.FindAll(contacts, contact => contact.Outcome is not ContactOutcome.Cancelled);
        var charges = ChargeEntry.Of(contacts);
        return new(snapshot, CaseTableBuilder.Of(snapshot, made, levels, charges), made)
        {
            Levels = levels,
            Charges = charges,
        };
    }
}
