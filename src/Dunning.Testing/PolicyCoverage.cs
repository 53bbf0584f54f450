using Dunning.Diagnostics;
using Dunning.Testing.Running;

namespace Dunning.Testing;

/// <summary>What of a policy a story can reach.</summary>
public enum CoverageKind
{
    /// <summary>A segment: some case was in it.</summary>
    Segment = 0,

    /// <summary>A step: it was carried out.</summary>
    Step,

    /// <summary>A test of a condition: it was true on a day that a story shows.</summary>
    TestTrue,

    /// <summary>A test of a condition: it was false on a day that a story shows.</summary>
    TestFalse,
}

/// <summary>One part of a policy, and whether some story reaches it.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Name">The name of the segment or step, or the test as it prints.</param>
/// <param name="IsReached">Whether some story reaches it.</param>
public sealed record CoverageItem(CoverageKind Kind, string Name, bool IsReached)
{
    /// <summary>Returns the part in words, as in <c>step `call`</c>.</summary>
    public override string ToString() => ToString(Language.English);

    /// <summary>Returns the part in words; its name reads the same in every language.</summary>
    /// <param name="language">The language.</param>
    /// <exception cref="ArgumentOutOfRangeException">It is none of the languages.</exception>
    public string ToString(Language language) => Words.In(language);

    private ProblemTemplate Words => Kind switch
    {
        CoverageKind.Segment => ProblemTemplate.Of($"segment `{Name}`"),
        CoverageKind.Step => ProblemTemplate.Of($"step `{Name}`"),
        CoverageKind.TestTrue => ProblemTemplate.Of($"`{Name}` being true"),
        _ => ProblemTemplate.Of($"`{Name}` being false"),
    };
}

/// <summary>What a set of stories reaches of a policy.</summary>
/// <remarks>Immutable.</remarks>
public sealed class PolicyCoverage
{
    internal PolicyCoverage(DunningPolicy policy, ReachLog log)
    {
        Policy = policy.Name;
        Revision = policy.Revision;
        var segments = policy.Segments.Select(segment => segment.Name)
            .Select(name => new CoverageItem(CoverageKind.Segment, name, log.Segments.Contains(name)));
        var steps = policy.Treatments.SelectMany(treatment => treatment.Steps).Select(step => step.Name)
            .Distinct(StringComparer.Ordinal)
            .Select(name => new CoverageItem(CoverageKind.Step, name, log.Steps.Contains(name)));
        Items = segments.Concat(steps).Concat(Tests(policy, log)).ToValueList();
    }

    /// <summary>Gets the name of the policy.</summary>
    public string Policy { get; }

    /// <summary>Gets the revision of the policy.</summary>
    public PolicyRevision Revision { get; }

    /// <summary>Gets segments, steps and tests, in the order of the policy.</summary>
    public ValueList<CoverageItem> Items { get; }

    /// <summary>Gets the report, as in <c>never exercised: step `call`</c>; empty if all is reached.</summary>
    public ValueList<string> NeverExercised =>
        Items.Where(item => !item.IsReached).Select(item => $"never exercised: {item}").ToValueList();

    private static IEnumerable<CoverageItem> Tests(DunningPolicy policy, ReachLog log)
    {
        var conditions = policy.Segments.Select(segment => segment.When)
            .Concat(policy.Treatments.SelectMany(treatment => treatment.Steps).Select(step => step.When))
            .Append(policy.AtRisk)
            .OfType<Condition>().DistinctBy(condition => condition.ToString(), StringComparer.Ordinal);
        foreach (var condition in conditions)
        {
            foreach (var test in condition.Tests().DistinctBy(test => test.ToString(), StringComparer.Ordinal))
            {
                yield return new(CoverageKind.TestTrue, Named(test), Reached(test, true));
                yield return new(CoverageKind.TestFalse, Named(test), Reached(test, false));
            }

            string Named(TestCondition test) =>
                condition is TestCondition ? test.ToString() : $"{test} (of {condition})";
            bool Reached(TestCondition test, bool isTrue) =>
                log.Tests.Contains(ReachLog.KeyOf(condition, test, isTrue));
        }
    }
}
