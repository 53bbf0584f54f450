using Dunning.Conditions;
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
                && MeasureReading.AskedOn(_state.Today, measure.Name, _state) is null
                && measure.RevertOn.FirstOrNull(account.Holds) is { } because
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
        if ((obstacle ?? State(step, measure) ?? Condition(step) ?? Amount(step) ?? Rank(step, measure)
            ?? Required(step, measure) ?? Blocked(step, measure) ?? Begun(step, measure)) is { } reason)
        {
            return (null, reason);
        }

        return (Act(measure, MeasureAct.Apply, step.Name, due!), null);
    }

    /// <summary>Another step does the same today.</summary>
    public static Reason Twice(Step step, MeasureAction other) => new()
    {
        Rule = Rules.StepsOneNotice,
        Step = step.Name,
        Arguments = [Argument.Named("other", other.Step ?? other.Measure)],
    };

    private MeasureAction Act(Measure measure, MeasureAct act, string? step, Reason because) => new()
    {
        Case = _state.Case.Id,
        Measure = measure.Name,
        Act = act,
        On = _state.Today.Date,
        Step = step,
        NeedsApproval = act is MeasureAct.Apply && measure.NeedsApproval,
        Overdue = _state.Money(_state.Asked),
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

        return (null, next is { } day ? NotYet(step, day) : isBehind ? Behind(step, before!) : Nothing(step));
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

        if (brought is null)
        {
            return (null, next is { } on ? NotYet(step, on) : new()
            {
                Rule = Rules.EventsNone,
                Step = step.Name,
                Arguments = [Argument.Coded("event", step.On)],
            });
        }

        var because = new Reason
        {
            Rule = Rules.EventsHappened,
            Step = step.Name,
            Arguments = [Argument.Coded("event", step.On), Argument.Of("on", brought.Value)],
        };
        return (because, Limit(step) ?? (_state.Asked == 0 ? Nothing(step) : null));
    }

    private Reason? Limit(Step step)
    {
        var began = StepEvents.EpisodeBegan(_state);
        var applied = MeasureReading.Of(step.Measure!, _state.Case, _state.Debtor, _state.Today)
            .Count(fact => fact.State is not MeasureState.Reverted && !(Day.Of(fact.Since) < began));
        return applied >= step.Times
            ? new()
            {
                Rule = Rules.EventsTimes,
                Step = step.Name,
                Arguments = [Argument.Of("times", step.Times!.Value)],
            }
            : null;
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
        var asked = MeasureReading.AskedOn(_state.Today, measure.Name, _state);
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

    private Reason? Condition(Step step) =>
        step.When is { } when && ConditionReader.Judge(when, _state) is not Truth.True
            ? ConditionTrace.WhyNot(when, _state) with { Rule = Rules.StepsWhenNotMet, Step = step.Name }
            : null;

    private Reason? Amount(Step step) => MinimumJudge.Obstacle(step, step.Minimum, _state, _state.Asked);

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
            var from = FromOf(requirement);
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

    // The last notice of the step in this case that did not come back: in this episode, or it would say nothing. Where
    // the debtor was among those whom it went to, his is the one that counts.
    private Day? FromOf(Requirement requirement)
    {
        var began = StepEvents.EpisodeBegan(_state);
        ContactAttempt? last = null;
        var toDebtor = _state.Debtor.Contacts
            .Where(contact => contact.Party is null || contact.InPlaceOfDebtor)
            .Any(contact => string.Equals(contact.Step, requirement.Step, StringComparison.Ordinal)
                && contact.Case == _state.Case.Id);
        foreach (var contact in _state.Debtor.Contacts)
        {
            var isIt = string.Equals(contact.Step, requirement.Step, StringComparison.Ordinal)
                && contact.Case == _state.Case.Id
                && contact.Arrived()
                && (!toDebtor || contact.IsToDebtor())
                && Day.Of(contact.On) < _state.Today // or deciding a day twice would not be deciding it once
                && !(Day.Of(contact.On) < began);
            last = isIt ? contact : last;
        }

        return last is null ? null : requirement.From switch
        {
            RequirementFrom.Sent => Day.Of(last.On),
            RequirementFrom.Deadline => DeadlineOf(requirement.Step),
            _ => Day.Of(last.ReceivedOn) ?? Day.Of(last.On)
                + (last.Channel.Kind is ChannelKind.Letter ? _state.Basis.Options.LetterDays : 0),
        };
    }

    private Day? DeadlineOf(string level)
    {
        foreach (var item in _state.Debtor.Levels.Values)
        {
            if (string.Equals(item.Level, level, StringComparison.Ordinal)
                && Array.Exists(_state.Items, known => known.Item.Id == item.Receivable))
            {
                return Day.Of(item.Deadline);
            }
        }

        return null;
    }

    private Reason? Blocked(Step step, Measure measure) =>
        measure.BlockedBy.FirstOrNull(account.Holds) is { } because
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

    private static Reason Nothing(Step step) => new() { Rule = Rules.EventsNothingToAsk, Step = step.Name };
}

/// <summary>The first of a list of values that has a property, where none is no value.</summary>
internal static class Firsts
{
    public static T? FirstOrNull<T>(this ValueList<T> list, Func<T, bool> has)
        where T : struct
    {
        foreach (var one in list)
        {
            if (has(one))
            {
                return one;
            }
        }

        return null;
    }
}
