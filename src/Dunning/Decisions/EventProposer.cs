using Dunning.Contacts;
using Dunning.Receivables;
using Dunning.Treatments;

namespace Dunning.Decisions;

/// <summary>Proposes what an event brings: once for each, in its time, as often as the step allows.</summary>
internal sealed class EventProposer(ToneCredits credits, CaseJudgement judgement)
{
    /// <summary>Gets for how long an event brings a step that says nothing of it.</summary>
    public static Span DefaultUntil { get; } = Span.Days(30);

    private readonly CaseState _state = judgement.State;

    /// <summary>Proposes a step, or says why not.</summary>
    public (Proposal? Proposal, Reason? Obstacle) Propose(Step step)
    {
        if (Open(step) is not { } day)
        {
            return (null, NotBrought(step));
        }

        if ((Limit(step) ?? StepCondition.Obstacle(step, _state) ?? Nothing(step) ?? GapOf(step)) is { } obstacle)
        {
            return (null, obstacle);
        }

        var tone = step.IsCollect ? new ToneLadder(judgement.Treatment, credits.Of(judgement.Treatment, since: null))
            .Judge(step, youngest: null) : new(step.Tone, null, null);
        if (tone.Until is { } until)
        {
            return (null, new()
            {
                Rule = tone.Because!.Value,
                Step = step.Name,
                Until = until.Date,
                Arguments = [Argument.Coded("tone", step.Tone), Argument.Of("from", until)],
            });
        }

        var last = step.DueBy?.From(day, _state.Basis.Calendar);
        var delivery = Delivery.Of(step, _state, last);
        return delivery.Obstacle is null
            ? (Of(step, day, tone, delivery) with { LastDay = last }, null)
            : (null, delivery.Obstacle);
    }

    /// <summary>The last day on which something happened that the step has not answered yet, or null.</summary>
    private Day? Open(Step step)
    {
        Day? answered = null;
        foreach (var given in StepEvents.Given(step.Name, _state))
        {
            answered = given > (answered ?? default(Day)) ? given : answered;
        }

        // A statement comes again and again while something is overdue.
        var every = step.On is StepEvent.Statement ? step.EveryDays ?? DefaultUntil.Count : 0;
        Day? last = null;
        foreach (var day in StepEvents.Of(step.On, _state))
        {
            var from = every > 0 && answered >= day ? answered.Value + every : day;
            var isOpen = every > 0 ? from <= _state.Today : !(answered >= day) && IsInTime(step, day);
            last = isOpen && step.Start.Span.From(from, _state.Basis.Calendar) <= _state.Today && !(from < last)
                ? from
                : last;
        }

        return last;
    }

    private bool IsInTime(Step step, Day day) =>
        (step.Until ?? DefaultUntil).From(day, _state.Basis.Calendar) is not { } over || _state.Today < over;

    private Reason NotBrought(Step step)
    {
        Day? next = null;
        var (any, isOver) = (false, false);
        foreach (var day in StepEvents.Of(step.On, _state))
        {
            any = true;
            var starts = step.Start.Span.From(day, _state.Basis.Calendar);
            next = starts > _state.Today && !(next < starts) ? starts : next;
            isOver |= !IsInTime(step, day) && step.On is not StepEvent.Statement;
        }

        if (!any)
        {
            return EventReasons.None(step);
        }

        var rule = next is not null ? Rules.EventsNotYet
            : isOver && !StepEvents.Given(step.Name, _state).Any() ? Rules.EventsOver : Rules.EventsAnswered;
        return new()
        {
            Rule = rule,
            Step = step.Name,
            Until = next?.Date,
            Arguments =
            [
                Argument.Coded("event", step.On),
                .. next is { } on ? [Argument.Of("on", on)] : Array.Empty<Argument>(),
            ],
        };
    }

    private Reason? Limit(Step step)
    {
        var began = StepEvents.EpisodeBegan(_state);
        var given = StepEvents.Given(step.Name, _state).Distinct().Where(day => !(day < began)).ToArray();
        if (step.Times is { } most && given.Length >= most)
        {
            return EventReasons.Times(step, most);
        }

        var last = given.Length == 0 ? (Day?)null : given.Max();
        return step.EveryDays is { } days && last + days > _state.Today
            ? new()
            {
                Rule = Rules.EventsEvery,
                Step = step.Name,
                Until = (last + days)?.Date,
                Arguments = [Argument.Of("last", last!.Value), Argument.Of("days", days)],
            }
            : null;
    }

    // What asks for money needs something to ask for.
    private Reason? Nothing(Step step) => step.IsCollect && _state.AskedBy(step) == 0
        ? EventReasons.NothingToAsk(step)
        : null;

    // Only what asks for money keeps the gap, and only from the day on which the step before it asked.
    private Reason? GapOf(Step step) => step.IsCollect && step.GapDays is not null ? Gap.Obstacle(step, _state) : null;

    private Proposal Of(Step step, Day day, ToneVerdict tone, Delivery delivery)
    {
        var roles = new ItemRole?[_state.Items.Length];
        for (var i = 0; i < roles.Length; i++)
        {
            ItemRole? asked = _state.Items[i].AskedBy(step) > 0 ? ItemRole.RidesAlong : null;
            roles[i] = step.IsCollect ? asked : ItemRole.Shown;
        }

        return new()
        {
            State = _state,
            Step = step,
            Delivery = delivery,
            Tone = tone.Tone,
            Softened = tone.Because,
            Roles = roles,
            Levels = new Step?[roles.Length],
            Because = EventReasons.Happened(step, day, _state),
        };
    }
}
