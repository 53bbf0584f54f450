namespace Dunning.Receivables.Charges;

/// <summary>Lets off a charge of the ledger: it is owed no more, and the ledger says why.</summary>
internal static class LettingOff
{
    public static Checked<DebtorSnapshot> Of(DebtorSnapshot snapshot, ChargeId id, (ChargeState State, string Why) to)
    {
        var entry = Array.Find(snapshot.Table.Charges, known => known.Id == id);
        if (Obstacle(snapshot, id, entry) is { } problem)
        {
            return new([problem]);
        }

        return new(snapshot with
        {
            History = snapshot.History with
            {
                Contacts = snapshot.History.Contacts.Select(contact => contact.Charge?.Id == id
                    ? contact with { Charge = contact.Charge with { State = to.State, Reason = to.Why } }
                    : contact).ToValueList(),
            },
        });
    }

    private static Problem? Obstacle(DebtorSnapshot snapshot, ChargeId id, ChargeEntry? entry)
    {
        // What the host tells of contacts is not in the ledger, so nothing can be written there.
        var known = snapshot.History.Contacts.Any(contact => contact.Charge?.Id == id);
        if (entry is null || !known)
        {
            return Refuse("DUN2305", id, "no notice of the ledger has this charge.");
        }

        if (entry.Fate is not ChargeFate.Owed)
        {
            return Refuse("DUN2307", id, entry.Fate is ChargeFate.Void
                ? "its notice came back or was taken back, so it is void already."
                : "it was waived or cancelled already.");
        }

        var paid = snapshot.Facts.Receivables.Any(item => item.Charge == id && item.Paid >= item.Amount);
        return paid ? Refuse("DUN2306", id, "it was paid in full. Give the money back in your books instead.") : null;
    }

    private static Problem Refuse(string id, ChargeId charge, string text) => new(id, $"charge {charge}", text);
}
