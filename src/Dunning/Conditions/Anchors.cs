using Dunning.Debtors;
using Dunning.Holds;

namespace Dunning.Conditions;

/// <summary>The days from which the time-dependent facts count: their values change some days after them.</summary>
internal static class Anchors
{
    public static IEnumerable<Day> Of(Fact fact, DebtorTable debtor) => fact switch
    {
        { Owner: not null } => [],
        { Name: "daysPastDue" or "daysUntilDue" or "oldestDueDate" or "consecutiveInstalments" } => Dues(debtor),
        { Name: "daysPastArrangement" or "brokenPromises" } => Arrangements(debtor),
        { Name: "daysSinceLastPayment" } => debtor.Facts.Payments.Select(payment => Day.Of(payment.On)),
        { Name: "daysSinceHoldEnded" } => HoldEnds(debtor),
        { Name: "daysSinceLastContact" or "contacts" or "unansweredAttempts" } =>
            debtor.Contacts.Select(contact => Day.Of(contact.On)),
        { Name: "failedCollections" } => debtor.Facts.FailedCollections.Select(failed => Day.Of(failed.On)),
        { Name: "measureState" } => debtor.Facts.Measures.Select(measure => Day.Of(measure.Since)),
        { Name: "tenureDays" } => debtor.Facts.CustomerSince is { } since ? [Day.Of(since)] : [],
        _ => [],
    };

    private static IEnumerable<Day> Dues(DebtorTable debtor) =>
        from table in debtor.Cases
        from item in table.Items
        from day in new[] { item.Due, item.Anchor, item.LastFreeDay, item.Due - 1, item.Anchor - 1, item.LastFreeDay - 1 }
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
