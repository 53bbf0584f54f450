namespace Dunning.Conditions;

/// <summary>
/// Every test that a policy makes, in segments, steps and for its signals; with those of the evidence where one reads
/// the likely reason.
/// </summary>
internal static class PolicyTests
{
    public static IEnumerable<TestCondition> Of(PolicyModel policy)
    {
        var written = Written(policy).ToArray();
        return Array.Exists(written, test => test.Fact == Facts.LikelyReason)
            ? written.Concat(policy.Arrears.Weights.SelectMany(weight => weight.When.Tests()))
            : written;
    }

    /// <summary>Every test that is written anywhere, of evidence as well.</summary>
    public static IEnumerable<TestCondition> Everywhere(PolicyModel policy) =>
        Written(policy).Concat(policy.Arrears.Weights.SelectMany(weight => weight.When.Tests()));

    private static IEnumerable<TestCondition> Written(PolicyModel policy)
    {
        foreach (var segment in policy.Segments)
        {
            foreach (var test in segment.When?.Tests() ?? [])
            {
                yield return test;
            }
        }

        foreach (var step in policy.Treatments.SelectMany(treatment => treatment.Steps))
        {
            foreach (var test in step.When?.Tests() ?? [])
            {
                yield return test;
            }
        }

        foreach (var test in policy.AtRisk?.Tests() ?? [])
        {
            yield return test;
        }
    }
}
