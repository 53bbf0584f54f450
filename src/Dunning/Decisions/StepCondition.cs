using Dunning.Conditions;
using Dunning.Receivables;

namespace Dunning.Decisions;

/// <summary>Whether the condition of a step lets it be done.</summary>
internal static class StepCondition
{
    /// <summary>Why it does not, or null if it does or there is none.</summary>
    public static Reason? Obstacle(Step step, CaseState state) =>
        step.When is { } when && ConditionReader.Judge(when, state) is not Truth.True
            ? ConditionTrace.WhyNot(when, state) with { Rule = Rules.StepsWhenNotMet, Step = step.Name }
            : null;
}
