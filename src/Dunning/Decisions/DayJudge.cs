using Dunning.Debtors;
using Dunning.Receivables;

namespace Dunning.Decisions;

/// <summary>Judges all cases of a debtor for a day, and gives the day's one contact to one of them.</summary>
internal static class DayJudge
{
    public static CaseJudgement[] Judge(DunningPolicy policy, DebtorTable debtor, Day today, Day? known)
    {
        var states = CaseStateBuilder.Of(debtor, new(today, known, policy.Options) { Arrears = policy.Arrears });
        var judge = new CaseJudge(policy, states);
        var judgements = Array.ConvertAll(states, judge.Judge);
        DayArbitration.Settle(judgements);
        return judgements;
    }
}
