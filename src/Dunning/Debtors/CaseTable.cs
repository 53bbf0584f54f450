namespace Dunning.Debtors;

/// <summary>One case as the engine reads it: what is open, oldest first, and what stands around it.</summary>
internal sealed class CaseTable
{
    public required CaseId Id { get; init; }

    public required AccountState AccountState { get; init; }

    public required CreditorRole CreditorRole { get; init; }

    public Account? Account { get; init; }

    /// <summary>Gets the open receivables by due day, then id: never in the order of the host's rows.</summary>
    public required Item[] Items { get; init; }

    /// <summary>
    /// Gets all instalments of the case by due day, then id; settled ones too, because they break a run.
    /// </summary>
    public required (Day Due, bool IsOpen)[] Instalments { get; init; }

    /// <summary>Gets the sum of credit notes and un-allocated credits of the case.</summary>
    public required long Credit { get; init; }

    /// <summary>Gets holds that touch the case, by start, then id.</summary>
    public required Hold[] Holds { get; init; }

    /// <summary>
    /// Gets the holds that may cover a receivable, by start, then id, where some hold names receivables.
    /// </summary>
    public required HoldsByItem ByItem { get; init; }

    /// <summary>Gets the persons besides the debtor who have to do with the account, by role, then id.</summary>
    public required Party[] Parties { get; init; }

    /// <summary>Gets holds that concern one of them.</summary>
    public required Hold[] PartyHolds { get; init; }

    public required PromiseToPay[] Promises { get; init; }

    public required PaymentPlan[] Plans { get; init; }

    /// <summary>
    /// Gets the days of the collect notices about the case, in order; those before the due date do not count.
    /// </summary>
    public required Day[] Notices { get; init; }

    /// <summary>Gets the charges of notices that are owed and that the host has not booked, by id.</summary>
    public required Receivables.Charges.ChargeEntry[] Charges { get; init; }

    /// <summary>Gets whether an action of the case was handed over whose outcome is not yet known.</summary>
    public required bool HasInFlight { get; init; }

    /// <summary>The day of the last collect notice up to a day: what comes after it is not known then.</summary>
    public Day? LastNotice(Day today)
    {
        var last = Array.FindLastIndex(Notices, notice => notice <= today);
        return last < 0 ? null : Notices[last];
    }

    /// <summary>Gets the highest rung that an open receivable has reached.</summary>
    public int Rung => Items.Length == 0 ? 0 : Items.Max(item => item.Rung);
}
