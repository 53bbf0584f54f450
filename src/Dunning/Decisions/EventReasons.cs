using Dunning.Promises;
using Dunning.Receivables;

namespace Dunning.Decisions;

/// <summary>What is said of an event, be it a notice or a measure that it brings.</summary>
internal static class EventReasons
{
    /// <summary>What happened that brings a step: of a missed instalment which it is and what is missing.</summary>
    public static Reason Happened(Step step, Day on, CaseState state)
    {
        if (step.On is StepEvent.PlanInstalmentMissed)
        {
            return Missed(step, MissedInstalments.Of(state).Last(missed => missed.Since <= on), state);
        }

        return new()
        {
            Rule = Rules.EventsHappened,
            Step = step.Name,
            Arguments = [Argument.Coded("event", step.On), Argument.Of("on", on)],
        };
    }

    /// <summary>Every missed instalment for which a step asks, the oldest of each plan first.</summary>
    public static IEnumerable<Reason> AllMissed(Step step, CaseState state) =>
        MissedInstalments.Of(state).Select(missed => Missed(step, missed, state));

    /// <summary>Every plan of which so much was missed that it is over, though nobody has ended it.</summary>
    public static IEnumerable<Reason> FallenThrough(CaseState state)
    {
        foreach (var plan in state.Case.Plans)
        {
            if (PlanJudge.FellThrough(plan, state.Basis) is not { } on)
            {
                continue;
            }

            var missed = PlanJudge.Missed(plan, state.Basis).ToArray();
            yield return new()
            {
                Rule = Rules.PlansFallenThrough,
                Arguments =
                [
                    Argument.Quoted("plan", plan.Id.Value),
                    Argument.Of("on", on),
                    Argument.Of("count", missed.Length),
                    Argument.Of("amount", state.Money(missed.Sum(part => part.Unpaid(state.Case.Id.Currency)))),
                ],
            };
        }
    }

    private static Reason Missed(Step step, in MissedInstalment missed, CaseState state) => new()
    {
        Rule = Rules.PlansInstalmentMissed,
        Step = step.Name,
        Arguments =
        [
            Argument.Of("amount", state.Money(missed.Unpaid(state.Case.Id.Currency))),
            Argument.Of("number", missed.Number),
            Argument.Named("plan", missed.Plan.Id.Value),
            Argument.Of("due", Day.Of(missed.Instalment.DueOn)),
        ],
    };

    public static Reason None(Step step) => new()
    {
        Rule = Rules.EventsNone,
        Step = step.Name,
        Arguments = [Argument.Coded("event", step.On)],
    };

    /// <summary>The step was done as often as it may be in an episode.</summary>
    public static Reason Times(Step step, int most) => new()
    {
        Rule = Rules.EventsTimes,
        Step = step.Name,
        Arguments = [Argument.Of("times", most)],
    };

    public static Reason NothingToAsk(Step step) => new() { Rule = Rules.EventsNothingToAsk, Step = step.Name };
}
