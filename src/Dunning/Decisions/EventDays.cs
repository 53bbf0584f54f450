using Dunning.Debtors;
using Dunning.Holds;
using Dunning.Promises;
using Dunning.Receivables;

namespace Dunning.Decisions;

/// <summary>The days from which count what events bring and what measures require, those ahead too.</summary>
internal static class EventDays
{
    public static IEnumerable<Day> Of(DebtorTable debtor, DayBasis now, int lag)
    {
        var (facts, history) = (debtor.Facts, debtor.Snapshot.History);
        Day?[] days =
        [
            .. facts.FailedCollections.Select(failed => (Day?)Day.Of(failed.On)),
            .. facts.Measures.Concat(history.Measures).Select(measure => (Day?)Day.Of(measure.Since)),
            .. history.Episodes.Select(episode => Day.Of(episode.ClosedOn)),
            .. debtor.Levels.Values.Select(item => Day.Of(item.Deadline)),
            .. debtor.Contacts.Select(contact => Day.Of(contact.ReceivedOn)),
            .. debtor.Contacts.Select(contact => (Day?)Day.Of(contact.On)),
            .. debtor.Contacts.Select(contact => (Day?)Day.Of(contact.On) + now.Options.LetterDays),
            .. debtor.Cases.SelectMany(table => Of(table, now, lag)),
        ];
        return days.OfType<Day>().Distinct();
    }

    private static IEnumerable<Day?> Of(CaseTable table, DayBasis now, int lag)
    {
        foreach (var hold in table.Holds.Concat(table.PartyHolds))
        {
            yield return hold.End();
        }

        foreach (var agreed in table.Promises.Select(promise => promise.By)
            .Concat(table.Plans.SelectMany(plan => plan.Instalments).Select(part => part.DueOn)))
        {
            var last = PromiseJudge.DueOf(Day.Of(agreed), now);
            yield return Day.Of(agreed);
            yield return last;
            yield return last + lag;
        }

        foreach (var item in table.Items)
        {
            yield return item.LastFreeDay + 1;
        }
    }
}
