using Dunning.Decisions;

namespace Dunning.Conditions;

/// <summary>Reads each test of a policy for a case: of segments, of the steps of its treatment, of the risk.</summary>
internal static class TestReader
{
    public static IEnumerable<TestReading> Read(DunningPolicy policy, CaseJudgement judgement)
    {
        var conditions = policy.Segments.Select(segment => segment.When)
            .Concat(judgement.Treatment.Steps.Select(step => step.When))
            .Append(policy.AtRisk)
            .OfType<Condition>();
        return from condition in conditions
               from test in condition.Tests()
               select Read(condition, test, judgement);
    }

    private static TestReading Read(Condition condition, TestCondition test, CaseJudgement judgement)
    {
        var truth = ConditionReader.Judge(test, judgement.State);
        return new()
        {
            Case = judgement.State.Case.Id,
            Condition = condition,
            Test = test,
            IsTrue = truth is Truth.Unknown ? null : truth is Truth.True,
        };
    }
}
