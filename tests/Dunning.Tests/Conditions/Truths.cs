using NodaTime;

namespace Dunning.Tests;

/// <summary>Asks the engine by its public door how a condition stands: which segment takes the case.</summary>
internal static class Truths
{
    public static readonly LocalDate Today = new(2026, 3, 2);

    /// <summary>True, false, or null where the condition is neither.</summary>
    public static bool? Of(Condition condition, DebtorFacts facts, int inDays = 0) =>
        Takes(condition, facts, inDays) ? true : Takes(!condition, facts, inDays) ? false : null;

    private static bool Takes(Condition condition, DebtorFacts facts, int inDays)
    {
        var policy = DunningPolicy.Named("asks")
            .Segment("asked", condition, "none")
            .Everyone("none")
            .Treatment("none", _ => { })
            .Build(isAnalysed: false).Value;
        var decision = new DunningEngine(policy).Decide(new() { Facts = facts }, AsOf.On(Today.PlusDays(inDays)));
        return decision.Cases[0].Segment == "asked";
    }
}
