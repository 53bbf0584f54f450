using Dunning.Receivables;

namespace Dunning.Promises;

/// <summary>Says whether a plan is in force, and when it falls through by what was missed of it.</summary>
internal static class PlanJudge
{
    /// <summary>Whether it holds what it covers: the host has not ended it, and it has not fallen through.</summary>
    public static bool IsInForce(PaymentPlan plan, DayBasis day) =>
        IsActive(plan, day.Today) && FellThrough(plan, day) is null;

    /// <summary>Whether the host says that it is in force.</summary>
    public static bool IsActive(PaymentPlan plan, Day today) => plan.State is PlanState.Active
        && Day.Of(plan.AgreedOn) <= today
        && !(Day.Of(plan.EndedOn) <= today);

    /// <summary>
    /// The day of payments by which as many instalments as the policy bears are known to be missed; null for fewer.
    /// </summary>
    public static Day? FellThrough(PaymentPlan plan, DayBasis day) =>
        IsActive(plan, day.Today) && LastBorne(plan, day) is { } last && last <= day.Known ? last : null;

    /// <summary>The day of payments by which it falls through if nothing more is paid; null for never.</summary>
    public static Day? LastBorne(PaymentPlan plan, DayBasis day)
    {
        if (day.Plans?.MissedMax is not { } most)
        {
            return null;
        }

        var unpaid = plan.Instalments.Where(part => part.Paid < part.Amount)
            .Select(part => PromiseJudge.DueOf(Day.Of(part.DueOn), day))
            .OfType<Day>()
            .Order()
            .ToArray();
        return unpaid.Length < most ? null : unpaid[most - 1];
    }

    /// <summary>The instalments of which payments show that they were not paid in time, with that day.</summary>
    public static IEnumerable<MissedInstalment> Missed(PaymentPlan plan, DayBasis day)
    {
        for (var i = 0; i < plan.Instalments.Count; i++)
        {
            var part = plan.Instalments[i];
            if (part.Paid < part.Amount
                && PromiseJudge.DueOf(Day.Of(part.DueOn), day) is { } last
                && last <= day.Known)
            {
                yield return new(plan, i + 1, part, last);
            }
        }
    }
}
