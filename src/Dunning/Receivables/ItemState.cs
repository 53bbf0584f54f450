using Dunning.Debtors;

namespace Dunning.Receivables;

/// <summary>One receivable on one day: how old it is, and how much of it may be asked for.</summary>
internal struct ItemState
{
    public Item Item;
    public int DaysPastDue;

    /// <summary>Whether its last free day has passed.</summary>
    public bool IsOverdue;

    /// <summary>Whether payments are known for its last free day, so that its being unpaid may be claimed.</summary>
    public bool IsKnownOverdue;

    public long Held;
    public Hold? HeldBy;
    public long Disputed;
    public Hold? DisputedBy;
    public long Settling;
    public Day SettlesOn;
    public long Planned;
    public PaymentPlan? PlannedBy;
    public long Promised;
    public PromiseToPay? PromisedBy;
    public long InFlight;
    public long Credited;

    /// <summary>What of the rest that stays out a credit would cover that nothing asked for uses up.</summary>
    public long Backed;

    /// <summary>What of the planned amount is missing of instalments that were not paid in time.</summary>
    public long Missed;

    /// <summary>
    /// The first day after the settling of the last hold, dispute or plan on it; level repeats from then.
    /// </summary>
    public EndedHold? Ended;

    public readonly long Rest =>
        Item.Open - Held - Disputed - Settling - Planned - Promised - InFlight - Credited;

    /// <summary>What may be asked for: what is left of an overdue receivable.</summary>
    public readonly long Asked => IsToAsk ? Rest : 0;

    /// <summary>Whether it is overdue, is known to be, and is asked for at all.</summary>
    public readonly bool IsToAsk => IsOverdue && IsKnownOverdue && Item.Rule is ItemRule.Dun;

    /// <summary>The overdue principal that no credit covers, be it asked for or not.</summary>
    public readonly long Arrears => IsOverdue && Item.IsPrincipal ? Item.Open - Credited - Backed : 0;

    /// <summary>What a step may ask for: of a missed instalment what is missing, else what is left.</summary>
    public readonly long AskedBy(Step? step) => step?.On is StepEvent.PlanInstalmentMissed ? Missed : Asked;
}

/// <summary>A hold, dispute or plan on a receivable that has ended.</summary>
/// <param name="From">Its first day.</param>
/// <param name="Until">The first day on which it no longer held.</param>
/// <param name="Always">
/// Whether settling follows in any case, as after a rejected dispute; else only if it stopped a step.
/// </param>
internal readonly record struct EndedHold(Day From, Day Until, bool Always);
