using NodaTime;

namespace Dunning.Promises;

/// <summary>Plans worked out within bounds: with the fewest instalments, the most, and one between.</summary>
internal static class PlanChoices
{
    /// <summary>Up to three plans, those with fewer instalments first; empty where none is within the bounds.</summary>
    public static List<(PlanWish Wish, ValueList<PlanInstalment> Instalments)> Of(
        PlanLimits limits, Money debt, LocalDate today)
    {
        var possible = new List<(PlanWish, ValueList<PlanInstalment>)>();
        for (var count = 2; count <= limits.InstalmentsMax; count++)
        {
            var wish = Wish(limits, debt, (today, count));
            if (limits.Draft(wish) is { IsPossible: true } draft)
            {
                possible.Add((wish, draft.Instalments));
            }
        }

        return possible.Count <= 3 ? possible : [possible[0], possible[possible.Count / 2], possible[^1]];
    }

    /// <summary>Why there is none: what stands in the way of the plan with the fewest instalments.</summary>
    public static IEnumerable<Reason> WhyNone(PlanLimits limits, Money debt, LocalDate today) =>
        limits.Draft(Wish(limits, debt, (today, 2))).Problems.Select(ChoiceReasons.Of);

    // The first is due one turn of the rhythm from now, or as late as the policy allows.
    private static PlanWish Wish(PlanLimits limits, Money debt, (LocalDate Today, int Count) plan)
    {
        var cadence = limits.Cadences.IsEmpty ? PlanCadence.Monthly : limits.Cadences.Min();
        var turn = cadence switch
        {
            PlanCadence.Weekly => plan.Today.PlusWeeks(1),
            PlanCadence.Fortnightly => plan.Today.PlusWeeks(2),
            _ => plan.Today.PlusMonths(1),
        };
        return new()
        {
            Debt = debt,
            AgreedOn = plan.Today,
            Instalments = plan.Count,
            Cadence = cadence,
            FirstFrom = LocalDate.Min(turn, plan.Today.PlusDays(limits.FirstWithinDays)),
        };
    }
}
