using Dunning.Tests.Docs;

namespace Dunning.Tests.Policies.Analysis;

/// <summary>Small policies, and what the analysis says of them.</summary>
internal static class Found
{
    /// <summary>A ladder that nothing can be said against but that it is short.</summary>
    public static void Sound(TreatmentBuilder t) => t
        .Level("reminder", Start.OnDay(5), Tone.Remind, Channel.Email)
        .Call("call", Start.AfterNotice(10))
        .AtLastLevel(LastLevel.Stop);

    /// <summary>Hardship apart, then everyone.</summary>
    public static DunningPolicyBuilder Policy(Action<TreatmentBuilder>? standard = null) =>
        DunningPolicy.Named("p").Treatment("standard", standard ?? Sound);

    public static DunningPolicyBuilder WithSegments(params (string Name, Condition When, string Treatment)[] segments)
    {
        var builder = Policy();
        foreach (var (name, when, treatment) in segments)
        {
            builder.Segment(name, when, treatment);
        }

        foreach (var treatment in segments.Select(one => one.Treatment).Distinct().Where(name => name != "standard"))
        {
            builder.Treatment(treatment, Sound);
        }

        return builder.Everyone("standard");
    }

    public static Problem[] In(DunningPolicyBuilder builder)
    {
        var built = builder.Build(DiagnosticFinding.Law);
        return [.. built.Problems, .. built.Warnings];
    }

    public static string[] Ids(DunningPolicyBuilder builder) => [.. In(builder).Select(problem => problem.Id)];

    public static Problem Only(DunningPolicyBuilder builder, string id) =>
        In(builder).Where(problem => problem.Id == id).ShouldHaveSingleItem();

    /// <summary>The policy, though it is not to be loaded.</summary>
    public static DunningPolicy Anyway(DunningPolicyBuilder builder) => builder.Build(isAnalysed: false).Value;

    public static Decision Decide(DunningPolicyBuilder builder, Problem problem)
    {
        var example = problem.Example.ShouldNotBeNull(problem.ToString());
        return new DunningEngine(Anyway(builder)).Decide(example.Snapshot, example.AsOf);
    }
}
