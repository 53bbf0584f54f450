namespace Dunning.Receivables.Charges;

/// <summary>What became of a charge of the ledger.</summary>
internal enum ChargeFate
{
    /// <summary>It is owed.</summary>
    Owed = 0,

    /// <summary>Its notice came back or was undone.</summary>
    Void,

    /// <summary>It was waived or cancelled.</summary>
    Settled,
}

/// <summary>One charge of the ledger, of however many persons got its notice.</summary>
internal sealed record ChargeEntry
{
    public required ChargeId Id { get; init; }

    public required CaseId Case { get; init; }

    public required Day On { get; init; }

    public required string Step { get; init; }

    public required long Amount { get; init; }

    public required ChargeFate Fate { get; init; }

    /// <summary>Gets the kind of fee that law fixed, or null.</summary>
    public FeeKind? ByLaw { get; init; }

    /// <summary>Gets the claims for which law fixed it.</summary>
    public required HashSet<ReceivableId> Claims { get; init; }

    /// <summary>Gets the receivables that the notice named.</summary>
    public required HashSet<ReceivableId> About { get; init; }

    /// <summary>Reads the charges of the ledger, in the order of their ids.</summary>
    /// <param name="contacts">Contacts of both sources, those that were cancelled included.</param>
    public static ChargeEntry[] Of(ContactAttempt[] contacts) =>
    [
        .. contacts.Where(contact => contact is { Charge: not null, Case: not null })
            .GroupBy(contact => contact.Charge!.Id)
            .OrderBy(charge => charge.Key.Value, StringComparer.Ordinal)
            .Select(charge => Of([.. charge], contacts)),
    ];

    private static ChargeEntry Of(ContactAttempt[] notices, ContactAttempt[] contacts)
    {
        var first = notices[0];
        var id = first.Case!.Value;
        var fate = Array.Exists(notices, notice => notice.Charge!.State is not ChargeState.Posted) ? ChargeFate.Settled
            : Array.Exists(notices, notice => Stands(notice, contacts)) ? ChargeFate.Owed
            : ChargeFate.Void;
        return new()
        {
            Id = first.Charge!.Id,
            Case = id,
            On = Day.Of(first.On),
            Step = first.Step ?? "",
            Amount = new Money(first.Charge.Amount, id.Currency).ToMinorUnits(),
            Fate = fate,
            ByLaw = first.Charge.ByLaw,
            Claims = [.. notices.SelectMany(notice => notice.Charge!.Claims)],
            About = [.. notices.SelectMany(notice => notice.Receivables)],
        };
    }

    // As its level: it stands on a notice to the debtor that did not come back. A host reports that beside the ledger.
    private static bool Stands(ContactAttempt notice, ContactAttempt[] contacts) =>
        notice.IsToDebtor()
        && !notice.IsTakenBack()
        && !Array.Exists(contacts, other => other.CameBack() && other.IsToDebtor() && IsSame(other, notice));

    private static bool IsSame(ContactAttempt back, ContactAttempt notice) =>
        back.On == notice.On
        && back.Channel == notice.Channel
        && string.Equals(back.Step, notice.Step, StringComparison.Ordinal)
        && (back.Case is { } about
            ? about == notice.Case!.Value
            : back.Receivables.Intersect(notice.Receivables).Any());
}
