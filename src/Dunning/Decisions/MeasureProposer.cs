using Dunning.Measures;
using Dunning.Receivables;
using Dunning.Treatments;

namespace Dunning.Decisions;

/// <summary>Finds which measures of a treatment are applied today, and which are taken back.</summary>
/// <remarks>
/// A measure stands for an account, of which cases in several currencies may be: what keeps it from being applied holds
/// in any of them, cured are they together, and one of them acts a day.
/// </remarks>
internal sealed class MeasureProposer(DunningPolicy policy, CaseJudgement judgement, AccountMeasures account)
{
    private readonly CaseState _state = judgement.State;

    /// <summary>Measures that are in force and whose end has come.</summary>
    public IEnumerable<MeasureAction> Reverts()
    {
        foreach (var measure in policy.Measures)
        {
            if (MeasureReading.Last(measure.Name, _state)?.State is MeasureState.Applied or MeasureState.Requested
                && AskedToday(measure) is null
                && account.FirstOf(measure.RevertOn) is { } because
                && account.Begin(measure.Name))
            {
                yield return Act(measure, MeasureAct.Revert, step: null, new()
                {
                    Rule = Rules.MeasuresReverted,
                    Arguments =
                    [
                        Argument.Named("measure", measure.Name),
                        Argument.Coded("because", because),
                    ],
                });
            }
        }
    }

    /// <summary>Applies the measure of a step, or says why not.</summary>
    public (MeasureAction? Action, Reason? Obstacle) Propose(Step step)
    {
        var measure = policy.MeasureOf(step.Measure!);
        var (due, obstacle) = Due(step, measure);
        if ((obstacle ?? State(step, measure) ?? StepCondition.Obstacle(step, _state) ?? Amount(step)
            ?? Rank(step, measure) ?? Required(step, measure) ?? Blocked(step, measure)
            ?? Begun(step, measure)) is { } reason)
        {
            return (null, reason);
        }

        return (Act(measure, MeasureAct.Apply, step, due!), null);
    }

    /// <summary>Another step does the same today.</summary>
    public static Reason Twice(Step step, MeasureAction other) => new()
    {
        Rule = Rules.StepsOneNotice,
        Step = step.Name,
        Arguments = [Argument.Named("other", other.Step ?? other.Measure)],
    };

    private MeasureAction Act(Measure measure, MeasureAct act, Step? step, Reason because) => new()
    {
        Case = _state.Case.Id,
        Measure = measure.Name,
        Act = act,
        On = _state.Today.Date,
        Step = step?.Name,
        NeedsApproval = act is MeasureAct.Apply && measure.NeedsApproval,
        Overdue = _state.Money(_state.AskedBy(step)),
        Because = because,
    };

    // Due for the case once it is for one receivable that may be asked for and has come so far on the ladder.
    private (Reason? Because, Reason? Obstacle) Due(Step step, Measure measure)
    {
        if (step.On is not StepEvent.None)
        {
            return Event(step);
        }

        var (before, levels) = Before(step);
        var days = new StepDays([.. levels, step], _state);
        Day? next = null;
        var isBehind = false;
        foreach (ref readonly var item in _state.Items.AsSpan())
        {
            var counts = item.Asked > 0 && item.Item.CanRise;
            var isBelow = counts && judgement.Ladder.PositionOf(item.Item) < (before?.Rung ?? 0);
            isBehind |= isBelow;
            if (!counts || isBelow || days.IsOver(levels.Length, item)
                || days.Of(levels.Length, item) is not { } planned)
            {
                continue;
            }

            // What follows a notice is done after its day, or deciding a day twice would not be deciding it once.
            var on = before is not null && item.Item.LastNotice is { } last ? Day.Max(planned, last + 1) : planned;
            if (on <= _state.Today)
            {
                return (Reached(step, item), GapOf(step) ?? Done(step, measure, on));
            }

            next = next < on ? next : on;
        }

        return (null, next is { } day ? NotYet(step, day)
            : isBehind ? Behind(step, before!)
            : EventReasons.NothingToAsk(step));
    }

    // A retry that was made on its day or later is made; another step retries again.
    private Reason? Done(Step step, Measure measure, Day on) =>
        measure.IsRepeatable && MeasureReading.Last(measure.Name, _state) is { } fact && Day.Of(fact.Since) >= on
            ? InForce(step, fact)
            : null;

    private static Reason Behind(Step step, Step before) => new()
    {
        Rule = Rules.StepsComesAfter,
        Step = step.Name,
        Arguments = [Argument.Named("before", before.Name)],
    };

    private (Step? Before, Step[] Levels) Before(Step step)
    {
        var levels = new List<Step>();
        foreach (var other in judgement.Treatment.Steps)
        {
            if (other == step)
            {
                break;
            }

            if (other.IsLevel)
            {
                levels.Add(other);
            }
        }

        var counts = step.Start.From is StartFrom.LastNotice or StartFrom.Deadline or StartFrom.LevelBefore;
        return (counts && levels.Count > 0 ? levels[^1] : null, [.. levels]);
    }

    private (Reason? Because, Reason? Obstacle) Event(Step step)
    {
        var last = MeasureReading.Last(step.Measure!, _state);
        Day? brought = null;
        Day? next = null;
        foreach (var day in StepEvents.Of(step.On, _state))
        {
            var until = (step.Until ?? EventProposer.DefaultUntil).From(day, _state.Basis.Calendar);
            var starts = step.Start.Span.From(day, _state.Basis.Calendar);

            // A card retried today may fail today: that failure is not answered by the retry that it came from.
            var isAnswered = Day.Of(last?.Since) is { } since && (since > day || (since == day && starts == day));
            if (isAnswered || until <= _state.Today)
            {
                continue;
            }

            brought = starts <= _state.Today && !(day < brought) ? day : brought;
            next = starts > _state.Today && !(next < starts) ? starts : next;
        }

        return brought is { } happened
            ? (EventReasons.Happened(step, happened, _state),
                Limit(step) ?? (_state.AskedBy(step) == 0 ? EventReasons.NothingToAsk(step) : null))
            : (null, next is { } on ? NotYet(step, on) : EventReasons.None(step));
    }

    private Reason? Limit(Step step)
    {
        var began = StepEvents.EpisodeBegan(_state);
        var applied = MeasureReading.Of(step.Measure!, _state.Case, _state.Debtor, _state.Today)
            .Count(fact => fact.State is not MeasureState.Reverted && !(Day.Of(fact.Since) < began));
        return step.Times is { } most && applied >= most ? EventReasons.Times(step, most) : null;
    }

    private Reason? GapOf(Step step) =>
        step.Start.From is StartFrom.LevelBefore || step.GapDays is not null ? Gap.Obstacle(step, _state) : null;

    private Reason? State(Step step, Measure measure) =>
        MeasureReading.Last(measure.Name, _state) is { State: not MeasureState.Reverted } fact
            && !(measure.IsRepeatable && Day.Of(fact.Since) < _state.Today)
            ? InForce(step, fact)
            : null;

    // Whoever acted on it today, in this case or in another of the account: once a day is enough.
    private Reason? Begun(Step step, Measure measure)
    {
        var today = _state.Today.Date;
        var asked = AskedToday(measure);
        if (asked is null && account.Begin(measure.Name))
        {
            return null;
        }

        return InForce(step, asked ?? new()
        {
            Name = measure.Name,
            State = measure.NeedsApproval ? MeasureState.Requested : MeasureState.Applied,
            Since = today,
        });
    }

    private MeasureFact? AskedToday(Measure measure) => MeasureReading.AskedOn(_state.Today, _state)
        .FirstOrDefault(fact => string.Equals(fact.Name, measure.Name, StringComparison.Ordinal));

    private static Reason InForce(Step step, MeasureFact fact) => new()
    {
        Rule = Rules.MeasuresInForce,
        Step = step.Name,
        Arguments =
        [
            Argument.Named("measure", fact.Name),
            Argument.Coded("state", fact.State),
            Argument.Of("since", Day.Of(fact.Since)),
        ],
    };

    private Reason? Amount(Step step) => MinimumJudge.Obstacle(step, step.Minimum, _state, _state.AskedBy(step));

    private Reason? Rank(Step step, Measure measure)
    {
        foreach (var other in judgement.Treatment.Steps)
        {
            if (other is { Kind: StepKind.Measure, Measure: { } name } && policy.MeasureOf(name) is var lower
                && lower.Rank > 0 && lower.Rank < measure.Rank && !IsAppliedBefore(MeasureReading.Last(name, _state)))
            {
                return new()
                {
                    Rule = Rules.MeasuresRank,
                    Step = step.Name,
                    Arguments = [Argument.Named("measure", measure.Name), Argument.Named("lower", name)],
                };
            }
        }

        return null;
    }

    // Before today, so that a day that is decided twice gives one measure.
    private bool IsAppliedBefore(MeasureFact? fact) => fact.IsApplied() && Day.Of(fact!.Since) < _state.Today;

    private Reason? Required(Step step, Measure measure)
    {
        foreach (var requirement in measure.Requires)
        {
            var from = Requirements.From(requirement, _state);
            if (!(from + requirement.Days <= _state.Today))
            {
                return new()
                {
                    Rule = Rules.MeasuresRequired,
                    Step = step.Name,
                    Until = (from + requirement.Days)?.Date,
                    Arguments =
                    [
                        Argument.Named("required", requirement.Step),
                        Argument.Of("days", requirement.Days),
                        Argument.Coded("from", requirement.From),
                        .. from is { } day ? [Argument.Of("on", day + requirement.Days)] : Array.Empty<Argument>(),
                    ],
                };
            }
        }

        return null;
    }

    private Reason? Blocked(Step step, Measure measure) =>
        account.FirstOf(measure.BlockedBy) is { } because
            ? new()
            {
                Rule = Rules.MeasuresBlocked,
                Step = step.Name,
                Arguments = [Argument.Named("measure", measure.Name), Argument.Coded("because", because)],
            }
            : null;

    private static Reason Reached(Step step, in ItemState item) => new()
    {
        Rule = Rules.StepsReached,
        Step = step.Name,
        Receivable = item.Item.Id,
        Arguments =
        [
            Argument.Of("day", item.DaysPastDue),
            .. StartArguments.Of(step),
            .. item.Item.LastNotice is { } last ? [Argument.Of("last", last)] : Array.Empty<Argument>(),
        ],
    };

    private static Reason NotYet(Step step, Day on) => new()
    {
        Rule = Rules.MeasuresNotYet,
        Step = step.Name,
        Until = on.Date,
        Arguments = [Argument.Of("on", on)],
    };
}
