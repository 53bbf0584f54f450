using Dunning.Debtors;
using Dunning.Receivables;
using NodaTime;

namespace Dunning.Decisions;

/// <summary>What the host rules by: the policy, law, and the calendar by which working days count.</summary>
internal sealed record Ruleset(DunningPolicy Policy, LawBook Law, WorkingCalendar Calendar)
{
    /// <summary>Gets the instant of the decision, where it is for no whole day.</summary>
    public Instant? At { get; init; }

    public DayBasis On(Day today, Day? known) => new(today, known, Policy.Options)
    {
        Calendar = Calendar,
        Law = Law.IsEmpty ? Contacts.DayLaw.None : new(Law, At),
        Arrears = Policy.Arrears,
        Plans = Policy.Plans,
    };
}

/// <summary>Judges all cases of a debtor for a day, and gives the day's one contact to one of them.</summary>
internal static class DayJudge
{
    public static CaseJudgement[] Judge(Ruleset rules, DebtorTable debtor, Day today, Day? known)
    {
        var states = CaseStateBuilder.Of(debtor, rules.On(today, known));
        var judge = new CaseJudge(rules.Policy, states);
        var judgements = Array.ConvertAll(states, judge.Judge);
        DayArbitration.Settle(judgements);
        return judgements;
    }
}
