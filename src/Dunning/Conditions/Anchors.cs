using Dunning.Debtors;
using Dunning.Holds;

namespace Dunning.Conditions;

/// <summary>What the value of a fact counts from, so that it changes some days after it.</summary>
internal enum AnchorKind
{
    /// <summary>From nothing: it does not change by time alone.</summary>
    None = 0,

    /// <summary>It is the calendar itself.</summary>
    Calendar,

    Dues,
    Arrangements,
    Payments,
    HoldEnds,
    Contacts,
    FailedCollections,
    Measures,
    Tenure,
}

/// <summary>The days from which the time-dependent facts count: their values change some days after them.</summary>
internal static class Anchors
{
    public static AnchorKind KindOf(Fact fact) => fact.Owner is not null ? AnchorKind.None : fact.Name switch
    {
        "month" or "dayOfMonth" or "weekday" => AnchorKind.Calendar,
        "daysPastDue" or "daysUntilDue" or "oldestDueDate" or "consecutiveInstalments" => AnchorKind.Dues,
        "daysPastArrangement" or "brokenPromises" => AnchorKind.Arrangements,
        "daysSinceLastPayment" => AnchorKind.Payments,
        "daysSinceHoldEnded" or "rejectedDisputes" => AnchorKind.HoldEnds,
        "daysSinceLastContact" or "contacts" or "unansweredAttempts" => AnchorKind.Contacts,
        "failedCollections" => AnchorKind.FailedCollections,
        "measureState" => AnchorKind.Measures,
        "tenureDays" => AnchorKind.Tenure,
        _ => AnchorKind.None,
    };

    /// <summary>Says whether only the host's facts and what was issued change a fact, never time.</summary>
    public static bool IsFixed(Fact fact) => fact.Owner is not null || fact.Name is
        "debtorKind" or "hardship" or "vulnerable" or "hostile" or "statedReason" or "jurisdiction" or "accountState"
        or "creditorRole" or "riskScore" or "onTimeRate" or "averageDaysLate" or "earlierEpisodes" or "valueTier"
        or "lifetimeValue" or "openServiceTicket" or "preferredChannel";

    public static IEnumerable<Day> Of(AnchorKind kind, DebtorTable debtor) => kind switch
    {
        AnchorKind.Dues => Dues(debtor),
        AnchorKind.Arrangements => Arrangements(debtor),
        AnchorKind.Payments => debtor.Facts.Payments.Select(payment => Day.Of(payment.On)),
        AnchorKind.HoldEnds => HoldEnds(debtor),
        AnchorKind.Contacts => debtor.Contacts.Select(contact => Day.Of(contact.On)),
        AnchorKind.FailedCollections => debtor.Facts.FailedCollections.Select(failed => Day.Of(failed.On)),
        AnchorKind.Measures => debtor.Facts.Measures.Concat(debtor.Snapshot.History.Measures)
            .Select(measure => Day.Of(measure.Since)),
        AnchorKind.Tenure when debtor.Facts.CustomerSince is { } since => [Day.Of(since)],
        _ => [],
    };

    private static IEnumerable<Day> Dues(DebtorTable debtor) =>
        from table in debtor.Cases
        from item in table.Items
        from day in new[] { item.Due, item.Anchor, item.LastFreeDay, item.Due - 1, item.Anchor - 1,
            item.LastFreeDay - 1 }
        select day;

    private static IEnumerable<Day> Arrangements(DebtorTable debtor) =>
        debtor.Facts.Promises.Select(promise => Day.Of(promise.By))
            .Concat(debtor.Facts.Plans.SelectMany(plan => plan.Instalments).Select(part => Day.Of(part.DueOn)));

    private static IEnumerable<Day> HoldEnds(DebtorTable debtor) =>
        from table in debtor.Cases
        from hold in table.Holds
        where hold.End() is not null
        select hold.End()!.Value;
}
