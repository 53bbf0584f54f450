namespace Dunning.Conditions;

/// <summary>Every test that a policy makes, in segments, steps and for its signals.</summary>
internal static class PolicyTests
{
    public static IEnumerable<TestCondition> Of(PolicyModel policy)
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
