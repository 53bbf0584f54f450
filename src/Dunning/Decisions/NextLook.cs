using Dunning.Debtors;

namespace Dunning.Decisions;

/// <summary>Finds the next day with acts, if today's are confirmed, nothing else happens and payments stay as fresh.</summary>
/// <remarks>
/// <see cref="ChangeDays"/> lists every day on which something that a decision reads may change by time alone; between
/// two of them the decision stays the same. The first of them on which deciding gives an act is the answer, so it is
/// never too late and never in vain.
/// </remarks>
internal static class NextLook
{
    public static Day? Find(DunningPolicy policy, DebtorTable debtor, Day today)
    {
        foreach (var day in ChangeDays.After(policy, debtor, today))
        {
            var known = debtor.PaymentsKnownUntil is { } until ? until + (day - today) : (Day?)null;
            if (Array.Exists(DayJudge.Judge(policy, debtor, day, known), judgement => judgement.Act is not null))
            {
                return day;
            }
        }

        return null;
    }
}
