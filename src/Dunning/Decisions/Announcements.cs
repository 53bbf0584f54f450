namespace Dunning.Decisions;

/// <summary>Why a notice before the due date is not given today.</summary>
internal static class Announcements
{
    public static Reason WhyNot(Step step, CaseJudgement judgement)
    {
        var state = judgement.State;
        var proposer = new BeforeDueProposer(judgement);
        Day? first = null;
        var announced = false;
        foreach (var item in state.Items)
        {
            var starts = item.Item.Due + step.Start.Span.Count;
            var lies = item.Item.CanRise && item.Rest > 0 && state.Today < item.Item.Due;
            announced |= lies && proposer.IsAnnounced(step, item.Item);
            first = lies && starts > state.Today && !(first <= starts) ? starts : first;
        }

        if (first is { } on)
        {
            return new()
            {
                Rule = Rules.BeforeDueNotYet,
                Step = step.Name,
                Until = on.Date,
                Arguments = [Argument.Of("start", -step.Start.Span.Count), Argument.Of("on", on)],
            };
        }

        return StepCondition.Obstacle(step, state)
            ?? new() { Rule = announced ? Rules.BeforeDueAnnounced : Rules.BeforeDueOver, Step = step.Name };
    }
}
