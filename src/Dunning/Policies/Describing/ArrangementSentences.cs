using Dunning.Decisions;

namespace Dunning.Policies;

/// <summary>What is said of the bounds of promises and plans: those that differ from the usual ones.</summary>
internal sealed class ArrangementSentences(DunningPolicy policy, Texts texts)
{
    public IEnumerable<DescribedItem> All() => [Promises(), Plans()];

    private DescribedItem Promises()
    {
        var limits = policy.Promises;
        var all = new Sentences(texts)
            .Add("policy.promise.ahead", Argument.Of("days", limits.AheadDays))
            .Add(
                limits.PerEpisode == 0 ? "policy.promise.episode.none" : "policy.promise.episode",
                Argument.Of("count", limits.PerEpisode));
        if (limits.Least is { } least)
        {
            all.Add("policy.promise.least", PolicyWords.Amounts(least, texts));
        }

        return all.ToItem("promise", "") with { IsUsual = limits == PromiseLimits.Default };
    }

    private DescribedItem Plans()
    {
        var all = new Sentences(texts);
        if (policy.Plans is not { } limits)
        {
            return all.Add("policy.plan.none").ToItem("plan", "") with { IsUsual = true };
        }

        all.Add("policy.plan.instalments", Argument.Of("count", limits.InstalmentsMax))
            .Add("policy.plan.months", Argument.Of("months", limits.MonthsMax))
            .Add("policy.plan.first", Argument.Of("days", limits.FirstWithinDays))
            .Add("policy.plan.episode", Argument.Of("count", limits.PerEpisode))
            .Add(
                limits.MissedMax is null ? "policy.plan.missed.none" : "policy.plan.missed",
                Argument.Of("count", limits.MissedMax ?? 0));
        if (limits.Least is { } least)
        {
            all.Add("policy.plan.least", PolicyWords.Amounts(least, texts));
        }

        var rhythms = limits.Cadences.Distinct().Order().Select(rhythm => PolicyWords.Code(rhythm, texts)).ToArray();
        return all.AddIf(
            rhythms.Length > 0,
            "policy.plan.cadences",
            PolicyWords.Text("rhythms", PolicyWords.List(rhythms, texts, "policy.either"))).ToItem("plan", "");
    }
}
