using Dunning.Debtors;
using Dunning.Holds;
using Dunning.Receivables;

namespace Dunning.Decisions;

/// <summary>
/// Finds the next day with acts, if today's are confirmed, nothing else happens and payments stay as fresh.
/// </summary>
/// <remarks>
/// <see cref="ChangeDays"/> lists every day on which something that a decision reads may change by time alone; between
/// two of them the decision stays the same. The first of them on which deciding gives an act is the answer, so it is
/// never too late and never in vain. Where a debtor owes so much that the search would take long, or law opens again
/// and again on days on which nothing comes of it, it ends early: then the answer is a day before which nothing
/// happens, and deciding on it goes on with the search.
/// </remarks>
internal static class NextLook
{
    private const int DaysTimesItemsMax = 1_000_000;
    private const int DaysMin = 32;

    // Law that opens only on days on which the policy contacts nobody would be followed to the end of time.
    private const int OpeningsMax = 370;

    public static Day? Find(Ruleset rules, DebtorTable debtor, Day today)
    {
        var now = rules.On(today, debtor.PaymentsKnownUntil);
        if (Array.TrueForAll(debtor.Cases, table => IsStoppedForGood(table, now, rules.Policy.Changes)))
        {
            return null;
        }

        var future = rules with { At = null };
        var opening = new OpeningDays();
        if (!rules.Law.IsEmpty)
        {
            opening.Add(today, DayJudge.Judge(rules, debtor, today, debtor.PaymentsKnownUntil));
        }

        var left = Math.Max(DaysMin, DaysTimesItemsMax / Math.Max(1, debtor.Cases.Sum(table => table.Items.Length)));
        foreach (var day in opening.Among(ChangeDays.After(future, debtor, today)))
        {
            if (left-- == 0 || opening.Looked > OpeningsMax)
            {
                return day;
            }

            var known = debtor.PaymentsKnownUntil is { } until ? until + (day - today) : (Day?)null;
            var judgements = DayJudge.Judge(future, debtor, day, known);
            if (Array.Exists(judgements, judgement => judgement.IsWorthALook))
            {
                return day;
            }

            if (!rules.Law.IsEmpty)
            {
                opening.Add(day, judgements);
            }
        }

        return null;
    }

    // Nothing is tried for a debtor whom waiting alone does not bring any nearer to an act.
    // Where there are other persons, they may be asked in the debtor's place.
    private static bool IsStoppedForGood(CaseTable table, DayBasis now, ChangeOffsets changes) =>
        CaseGate.Obstacle(table, now) is { Until: null }
        || (changes is { HasEvents: false, HappensAnyDay: false } && table.Parties.Length == 0 && Array.TrueForAll(
            table.Items,
            item => Array.Exists(table.ByItem[item], hold => IsForGood(hold, item, now.Today))));

    private static bool IsForGood(Hold hold, in Item item, Day today) =>
        hold.End() is null
        && hold.IsInForce(today)
        && hold.Amount is null
        && hold.Silences()
        && hold.Covers(item);
}
