using Dunning.Conditions;
using Dunning.Debtors;
using Dunning.Receivables;
using Dunning.Treatments;

namespace Dunning.Decisions;

/// <summary>Why a step of the treatment is not acted on today.</summary>
internal static class StepReasons
{
    /// <summary>Says whether some receivable has yet to reach a level; one that all have reached is issued.</summary>
    public static bool IsStillToCome(Step step, CaseJudgement judgement)
    {
        var any = false;
        foreach (var item in judgement.State.Items)
        {
            any |= item.Item.CanRise;
            if (item.Item.CanRise && judgement.Ladder.PositionOf(item.Item) < step.Rung)
            {
                return true;
            }
        }

        // A repeat that is due or comes is reported as the step it repeats.
        return !any || Array.Exists(judgement.Targets, target => target.Step == step && target.IsRepeat);
    }

    public static Reason WhyNot(Step step, CaseJudgement judgement)
    {
        if (judgement.State.Items.Length == 0)
        {
            return new() { Rule = Rules.ReceivablesSettled, Step = step.Name };
        }

        if (judgement.Gate is { } gate)
        {
            return gate with { Step = step.Name };
        }

        return step.IsLevel ? Level(step, judgement) : BeforeDue(step, judgement);
    }

    /// <summary>The reason that stands in the way of the whole case, for a case without an act.</summary>
    public static Reason Headline(CaseJudgement judgement)
    {
        var state = judgement.State;
        if (state.Items.Length == 0)
        {
            return new() { Rule = state.CreditLeft > 0 ? Rules.ReceivablesInCredit : Rules.ReceivablesSettled };
        }

        if (Array.TrueForAll(state.Items, item => item.Rest == 0))
        {
            return Strongest(state);
        }

        if ((judgement.Gate ?? judgement.Deferral ?? judgement.LadderObstacle) is { } obstacle)
        {
            return obstacle;
        }

        return Waiting(judgement, step: null) ?? judgement.BeforeDueObstacle ?? NothingComes(judgement);
    }

    private static Reason Level(Step step, CaseJudgement judgement)
    {
        if (judgement.Act is not null && judgement.LadderObstacles.Find(other => Same(other.Step, step)) is { } own)
        {
            return own;
        }

        if (Blocked(step, judgement) is { } blocked)
        {
            return blocked with { Step = step.Name };
        }

        if (Waiting(judgement, step) is { } waiting)
        {
            return waiting;
        }

        return DayNotKnown(step, judgement)
            ?? NotMet(step, judgement)
            ?? PassedOver(step, judgement)
            ?? Capped(step, judgement)
            ?? ComesAfter(step, judgement)
            ?? Strongest(judgement.State) with { Step = step.Name };
    }

    private static Reason? DayNotKnown(Step step, CaseJudgement judgement)
    {
        var index = Array.FindIndex(judgement.Targets, target => target.Missing is not null && target.Step == step);
        return index < 0 ? null : DayNotKnown(judgement.Targets[index], judgement.State.Items[index].Item);
    }

    private static Reason? PassedOver(Step step, CaseJudgement judgement)
    {
        if (judgement.Ladder.Expired(step) is { } expired && judgement.Ladder.IsOver(step))
        {
            return TaskExpired(step, expired);
        }

        if (judgement.Ladder.IsOver(step))
        {
            return new() { Rule = Rules.StepsOver, Step = step.Name };
        }

        return IsPassedBy(step, judgement) && !judgement.Ladder.IsDeliverable(step)
            ? new() { Rule = Rules.ChannelsNone, Step = step.Name }
            : null;
    }

    private static Reason TaskExpired(Step step, Day on) => new()
    {
        Rule = Rules.StepsTaskExpired,
        Step = step.Name,
        Arguments = [Argument.Of("on", on)],
    };

    // A step that is due for some receivable, and what keeps it from being done.
    private static Reason? Blocked(Step step, CaseJudgement judgement)
    {
        if (!Array.Exists(judgement.Targets, target => target.Kind is TargetKind.Due && target.Step == step))
        {
            return null;
        }

        var own = judgement.LadderObstacles.Find(reason => Same(reason.Step, step));
        if ((own ?? judgement.Deferral) is { } obstacle)
        {
            return obstacle;
        }

        return judgement.Act is { } act && act.Tone < step.Tone
            ? new() { Rule = Rules.ToneSoftened, Arguments = [Argument.Coded("tone", step.Tone)] }
            : RidesAlong(step, judgement);
    }

    // In a demand only what is old enough rises, so a lower level of something younger waits.
    private static Reason RidesAlong(Step step, CaseJudgement judgement)
    {
        var index = Array.FindIndex(judgement.Targets, target => target.Kind is TargetKind.Due && target.Step == step);
        var (state, item) = (judgement.State, judgement.State.Items[index].Item);
        var from = item.Anchor + ToneLadder.DemandDay(state.Basis.Options, state.Debtor.Facts.Kind);
        return new()
        {
            Rule = Rules.ToneDemandDay,
            Receivable = item.Id,
            Until = from.Date,
            Arguments = [Argument.Coded("role", ItemRole.RidesAlong), Argument.Of("from", from)],
        };
    }

    private static Reason? Waiting(CaseJudgement judgement, Step? step)
    {
        Target? first = null;
        foreach (var target in judgement.Targets)
        {
            if (target is { Kind: TargetKind.Waits, On: { } on }
                && (step is null || target.Step == step)
                && (first is not { } known || on < known.On))
            {
                first = target;
            }
        }

        return first is { } waits ? WaitReason(judgement, waits) : null;
    }

    private static Reason WaitReason(CaseJudgement judgement, Target target)
    {
        var index = Array.IndexOf(judgement.Targets, target);
        ref readonly var item = ref judgement.State.Items[index];
        return new()
        {
            Rule = target.Because,
            Step = target.Step?.Name,
            Receivable = item.Item.Id,
            Until = target.On?.Date,
            Arguments =
            [
                Argument.Of("day", item.DaysPastDue),
                .. StartOf(target, judgement),
                Argument.Of("on", target.On ?? judgement.State.Today),
                .. LastFreeDay(target, item.Item),
            ],
        };
    }

    private static Argument[] LastFreeDay(Target target, in Item item) =>
        target.Because == Rules.ReceivablesGrace ? [Argument.Of("last", item.LastFreeDay)] : [];

    private static Argument[] StartOf(Target target, CaseJudgement judgement) => target switch
    {
        { IsRepeat: true } =>
        [
            Argument.Of("start", judgement.Treatment.AtLastLevel.EveryDays),
            Argument.Coded("from", "repeat"),
        ],
        { Step: { } step } => StartArguments.Of(step),
        _ => [Argument.Of("start", 0), Argument.Coded("from", StartFrom.DueDate)],
    };

    private static bool IsPassedBy(Step step, CaseJudgement judgement) =>
        Array.Exists(judgement.Targets, target => target.Step?.Rung > step.Rung);

    private static Reason? NotMet(Step step, CaseJudgement judgement)
    {
        if (step.When is not { } when || judgement.Ladder.WhenOf(step) is Truth.True)
        {
            return null;
        }

        var passed = IsPassedBy(step, judgement);
        return ConditionTrace.WhyNot(when, judgement.State) with
        {
            Rule = passed
                ? Rules.StepsPassedOver
                : step.IsMandatory ? Rules.StepsMandatoryWaits : Rules.StepsWhenNotMet,
            Step = step.Name,
        };
    }

    // Every receivable that is below the level may rise no further.
    private static Reason? Capped(Step step, CaseJudgement judgement)
    {
        ReceivableId? first = null;
        foreach (var item in judgement.State.Items)
        {
            if (item.Item.CanRise && item.IsOverdue && judgement.Ladder.PositionOf(item.Item) < step.Rung)
            {
                if (item.Item.MaxRung >= step.Rung)
                {
                    return null;
                }

                first ??= item.Item.Id;
            }
        }

        return first is null ? null : new() { Rule = Rules.ReceivablesMaxRung, Step = step.Name, Receivable = first };
    }

    private static Reason? ComesAfter(Step step, CaseJudgement judgement)
    {
        var others = judgement.Targets
            .Where(target => target.Step is not null && target.Step != step)
            .Select(target => target.Step!);
        if (others.MaxBy(other => other.Rung) is not { } before
            || (before.Rung > step.Rung && !Array.Exists(judgement.Targets, target => target.Kind is TargetKind.Due)))
        {
            return null;
        }

        var isNext = judgement.Act is { IsSoftened: false } act
            && act.Step == before
            && IsNext(judgement.Ladder, before, step);
        return new()
        {
            Rule = before.Rung > step.Rung ? Rules.StepsCatchUp : Rules.StepsComesAfter,
            Step = step.Name,
            Arguments =
            [
                Argument.Named("before", before.Name),
                .. isNext && before.Rung < step.Rung ? AfterToday(step, before, judgement.State) : [],
            ],
        };
    }

    private static bool IsNext(Ladder ladder, Step before, Step step)
    {
        var index = ladder.Levels.IndexOf(before);
        return index >= 0 && index + 1 < ladder.Levels.Length && ladder.Levels[index + 1] == step;
    }

    // The step before is issued today, so the day on which this one follows is known.
    private static Argument[] AfterToday(Step step, Step before, CaseState state)
    {
        if (StartArguments.AfterToday(step, before, state) is not { } on)
        {
            return [];
        }

        return step.Start is { From: StartFrom.LastNotice, Span.IsPlain: true }
            ?
            [
                Argument.Coded("from", step.Start.From),
                Argument.Of("days", step.Start.Span.Count),
                Argument.Of("on", on),
            ]
            : [.. StartArguments.Of(step), Argument.Of("on", on)];
    }

    private static Reason BeforeDue(Step step, CaseJudgement judgement)
    {
        if (judgement.Proposal is { } proposal && proposal.Step != step)
        {
            return new()
            {
                Rule = Rules.StepsOneNotice,
                Step = step.Name,
                Arguments = [Argument.Named("other", proposal.Step.Name)],
            };
        }

        if ((judgement.Deferral ?? judgement.BeforeDueObstacle) is { } obstacle
            && string.Equals(obstacle.Step, step.Name, StringComparison.Ordinal))
        {
            return obstacle;
        }

        return Announcements.WhyNot(step, judgement);
    }

    // What takes most off the receivables that are overdue, else off any.
    private static Reason Strongest(CaseState state)
    {
        foreach (var overdue in new[] { true, false })
        {
            foreach (var exclusion in ByStrength)
            {
                foreach (ref readonly var item in state.Items.AsSpan())
                {
                    if (item.IsOverdue == overdue && Exclusions.Of(exclusion, state, item) is { } reason)
                    {
                        return reason;
                    }
                }
            }
        }

        return new() { Rule = Rules.ReceivablesNotOverdue };
    }

    private static readonly Exclusion[] ByStrength =
    [
        Exclusion.Held, Exclusion.Planned, Exclusion.Promised, Exclusion.Disputed, Exclusion.Settling,
        Exclusion.InFlight, Exclusion.InCredit, Exclusion.Grace, Exclusion.NoPrincipal, Exclusion.ShownOnly,
    ];

    private static Reason NothingComes(CaseJudgement judgement)
    {
        if (NothingMore(judgement) is { } reason)
        {
            return reason;
        }

        return judgement.Ladder.Levels.IsEmpty && Array.Exists(judgement.State.Items, item => item.Asked > 0)
            ? new() { Rule = Rules.StepsNoLevel, Arguments = [Argument.Named("treatment", judgement.Treatment.Name)] }
            : Strongest(judgement.State);
    }

    // The first receivable for which nothing more comes.
    private static Reason? NothingMore(CaseJudgement judgement)
    {
        for (var i = 0; i < judgement.Targets.Length; i++)
        {
            var target = judgement.Targets[i];
            if (target is { Kind: TargetKind.None, Because.Value: not null })
            {
                var isOfTest = target.Because == Rules.StepsWhenNotMet || target.Because == Rules.StepsMandatoryWaits;
                if (target.Because == Rules.StepsTaskExpired)
                {
                    return TaskExpired(target.Step!, judgement.Ladder.Expired(target.Step!) ?? judgement.State.Today);
                }

                return target.Missing is not null ? DayNotKnown(target, judgement.State.Items[i].Item)
                    : (isOfTest ? NotMet(target.Step!, judgement) : null) ?? new()
                {
                    Rule = target.Because,
                    Step = target.Step?.Name,
                    Receivable = judgement.State.Items[i].Item.Id,
                    Arguments = [Argument.Of("rung", target.Step?.Rung ?? 0)],
                };
            }
        }

        return null;
    }

    /// <summary>The day from which a step counts is not known, or lies where the calendar does not reach.</summary>
    private static Reason DayNotKnown(Target target, Item item) => new()
    {
        Rule = Rules.StepsDayNotKnown,
        Step = target.Step!.Name,
        Receivable = item.Id,
        Arguments = [Argument.Coded("missing", target.Missing!)],
    };

    private static bool Same(string? name, Step step) => string.Equals(name, step.Name, StringComparison.Ordinal);
}
