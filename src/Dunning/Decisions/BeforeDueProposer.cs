using Dunning.Conditions;
using Dunning.Contacts;
using Dunning.Debtors;
using Dunning.Receivables;

namespace Dunning.Decisions;

/// <summary>
/// Proposes a notice before the due date: per receivable, only the latest step reached, ended by the due day.
/// </summary>
internal sealed class BeforeDueProposer(CaseJudgement judgement)
{
    private readonly CaseState _state = judgement.State;

    public Proposal? Propose()
    {
        var step = LatestStep();
        if (step is null)
        {
            return null;
        }

        judgement.BeforeDueObstacle = Silence(step) ?? Gap.Obstacle(step, _state);
        if (judgement.BeforeDueObstacle is not null)
        {
            return null;
        }

        var delivery = Delivery.Of(step, _state);
        judgement.BeforeDueObstacle = delivery.Obstacle;
        return delivery.Obstacle is null ? Of(step, delivery) : null;
    }

    /// <summary>The step that a receivable has reached and that was not given for it yet, or null.</summary>
    public Step? StepOf(in ItemState item)
    {
        if (!item.Item.CanRise || item.Rest <= 0 || _state.Today >= item.Item.Due || _state.Today >= item.Item.Anchor)
        {
            return null;
        }

        var days = _state.Today - item.Item.Due;
        Step? latest = null;
        foreach (var step in judgement.Treatment.Steps)
        {
            if (step.IsBeforeDue
                && step.Start.Span.Count <= days
                && !(latest?.Start.Span.Count > step.Start.Span.Count)
                && IsMet(step))
            {
                latest = step;
            }
        }

        return latest is not null && !IsAnnounced(latest, item.Item) ? latest : null;
    }

    public bool IsAnnounced(Step step, in Item item)
    {
        foreach (var contact in _state.Debtor.Contacts)
        {
            if (string.Equals(contact.Step, step.Name, StringComparison.Ordinal)
                && contact.Tone is Tone.Inform
                && !contact.CameBack()
                && contact.Receivables.AsSpan().Contains(item.Id))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsMet(Step step) => step.When is null || ConditionReader.Judge(step.When, _state) is Truth.True;

    private Step? LatestStep()
    {
        Step? latest = null;
        foreach (ref readonly var item in _state.Items.AsSpan())
        {
            var step = StepOf(item);
            latest = step is not null && !(latest?.Start.Span.Count >= step.Start.Span.Count) ? step : latest;
        }

        return latest;
    }

    // Nobody is told of what is coming while something older is urged.
    private Reason? Silence(Step step)
    {
        foreach (ref readonly var item in _state.Items.AsSpan())
        {
            if (item.IsOverdue && item.Item.Rung > 0 && ToneOf(item.Item.Rung) >= Tone.Urge)
            {
                return new() { Rule = Rules.BeforeDueSilent, Step = step.Name, Receivable = item.Item.Id };
            }
        }

        return null;
    }

    private Tone ToneOf(int rung)
    {
        var tone = Tone.None;
        foreach (var step in judgement.Treatment.Steps)
        {
            tone = step.IsLevel && step.Rung <= rung && step.Tone > tone ? step.Tone : tone;
        }

        return tone;
    }

    private Proposal Of(Step step, Delivery delivery)
    {
        var roles = new ItemRole?[_state.Items.Length];
        for (var i = 0; i < roles.Length; i++)
        {
            roles[i] = StepOf(_state.Items[i]) == step ? ItemRole.Announced : null;
        }

        var first = _state.Items[Array.FindIndex(roles, role => role is not null)].Item;
        return new()
        {
            State = _state,
            Step = step,
            Delivery = delivery,
            Tone = step.Tone,
            Roles = roles,
            Levels = new Step?[roles.Length],
            Because = new()
            {
                Rule = Rules.StepsReached,
                Step = step.Name,
                Receivable = first.Id,
                Arguments =
                [
                    Argument.Of("before", first.Due - _state.Today),
                    Argument.Of("start", -step.Start.Span.Count),
                    Argument.Coded("from", "beforeDue"),
                ],
            },
        };
    }
}
