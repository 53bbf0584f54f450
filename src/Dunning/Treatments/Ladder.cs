using Dunning.Conditions;
using Dunning.Contacts;
using Dunning.Debtors;
using Dunning.Receivables;

namespace Dunning.Treatments;

/// <summary>The levels of a treatment, climbed by the receivables of one case on one day.</summary>
internal sealed class Ladder
{
    private readonly Treatment _treatment;
    private readonly CaseState _state;
    private readonly Step[] _levels;
    private readonly Truth?[] _when;
    private readonly Delivery?[] _deliveries;
    private readonly StepDays _days;

    public Ladder(Treatment treatment, Step[] levels, CaseState state)
    {
        _treatment = treatment;
        _state = state;
        _levels = levels;
        _when = new Truth?[_levels.Length];
        _deliveries = new Delivery?[_levels.Length];
        _days = new(levels, state);
    }

    public ReadOnlySpan<Step> Levels => _levels;

    private PolicyOptions Options => _state.Basis.Options;

    /// <summary>Says which step a receivable comes to, and when.</summary>
    public Target TargetOf(in ItemState item)
    {
        if (SettlingOf(item) is { } settling)
        {
            return settling;
        }

        var next = NextIndex(item.Item);
        if (next == _levels.Length || _levels[next].Rung > item.Item.MaxRung)
        {
            return AfterLast(item);
        }

        if (!item.IsOverdue || !item.IsKnownOverdue)
        {
            return BeforeOverdue(item, next);
        }

        return Options.CatchUp is CatchUp.OneStep ? OneStep(item, next) : MostSevere(item, next);
    }

    /// <summary>
    /// The level below a step that a receivable could still rise to, where the step is not worth a notice.
    /// </summary>
    public Step? Below(Step step, in ItemState item)
    {
        Step? below = null;
        for (var level = NextIndex(item.Item); level < _levels.Length && _levels[level].Rung < step.Rung; level++)
        {
            var isOpen = _days.Of(level, item) <= _state.Today
                && !_days.IsOver(level, item)
                && WhenOf(_levels[level]) is Truth.True
                && IsDeliverable(_levels[level]);
            below = isOpen ? _levels[level] : below;
        }

        return below;
    }

    /// <summary>Says whether the condition of a level is true; one without a condition always is.</summary>
    public Truth WhenOf(Step level)
    {
        var index = Array.IndexOf(_levels, level);
        return _when[index] ??= level.When is { } when ? ConditionReader.Judge(when, _state) : Truth.True;
    }

    /// <summary>Says whether some channel of a level can be used, today or by waiting.</summary>
    public bool IsDeliverable(Step level) => DeliveryOf(level).IsPossible;

    /// <summary>Who gets a level by which channel.</summary>
    public Delivery DeliveryOf(Step level) =>
        _deliveries[Array.IndexOf(_levels, level)] ??= Delivery.Of(level, _state, LastDayOf(level));

    /// <summary>The last day on which a level is in time as a duty, or null if it is none.</summary>
    public Day? LastDayOf(Step level)
    {
        Day? last = null;
        if (level.DueBy is null || !level.IsLevel)
        {
            return last;
        }

        foreach (ref readonly var item in _state.Items.AsSpan())
        {
            var day = item.Item.CanRise ? _days.DueBy(Array.IndexOf(_levels, level), item) : null;
            last = day is { } by && !(last < by) ? by : last;
        }

        return last;
    }

    /// <summary>Says whether the time of a level is over for all that could still rise to it.</summary>
    public bool IsOver(Step level)
    {
        var (index, any) = (Array.IndexOf(_levels, level), false);
        foreach (ref readonly var item in _state.Items.AsSpan())
        {
            if (item.Item.CanRise && item.IsOverdue && PositionOf(item.Item) < level.Rung)
            {
                any = true;
                if (!_days.IsOver(index, item))
                {
                    return false;
                }
            }
        }

        return any;
    }

    /// <summary>
    /// The rung up to which a receivable has gone through this treatment. An issued rung is issued everywhere; where
    /// the treatment says so, one that comes from another treatment goes through lower steps again.
    /// </summary>
    public int PositionOf(Item item)
    {
        if (_treatment.Entry is Entry.NextRung)
        {
            return item.Rung;
        }

        if (item.Treatment is not { } other || string.Equals(other, _treatment.Name, StringComparison.Ordinal))
        {
            return item.StepRung;
        }

        // Enters at the highest step at or below its rung, so it has gone through those below that.
        return _treatment.Entry is Entry.Restart ? 0
            : Repeatable(item.Rung) is { } step ? step.Rung - 1 : item.Rung;
    }

    private int NextIndex(Item item)
    {
        var (next, position) = (0, PositionOf(item));
        while (next < _levels.Length && _levels[next].Rung <= position)
        {
            next++;
        }

        return next;
    }

    private Target BeforeOverdue(in ItemState item, int next)
    {
        if (_days.Of(next, item) is not { } planned)
        {
            return NotKnown(item, next);
        }

        var overdue = item.Item.LastFreeDay + 1;
        var day = Day.Max(planned, overdue);
        if (item.IsOverdue || day <= _state.Today)
        {
            var lag = _state.Basis.Known is { } known ? _state.Today - known : 0;
            return new(TargetKind.Waits, Rules.PaymentsNotKnownForDue)
            {
                Step = _levels[next],
                On = Day.Max(_state.Today + 1, Day.Max(day, item.Item.LastFreeDay + lag)),
            };
        }

        var isGrace = item.Item.LastFreeDay > item.Item.Anchor && planned < overdue;
        var rule = isGrace ? Rules.ReceivablesGrace : Rules.StepsNotYet;
        return new(TargetKind.Waits, rule) { Step = _levels[next], On = day };
    }

    // One level per notice: the first that is due, whose condition is true and that can be delivered; those before it
    // are passed over. One that cannot be delivered stays due while nothing after it is.
    private Target OneStep(in ItemState item, int next)
    {
        Target? undeliverable = null;
        var over = next;
        for (var level = next; level < _levels.Length; level++)
        {
            if (_days.IsOver(level, item))
            {
                over++;
                continue;
            }

            if (Blocked(item, level) is { } blocked)
            {
                return undeliverable ?? blocked;
            }

            if (WhenOf(_levels[level]) is Truth.True)
            {
                var due = Due(item, level);
                if (_levels[level].IsMandatory || IsDeliverable(_levels[level]))
                {
                    return due;
                }

                undeliverable ??= due;
            }
        }

        return undeliverable ?? new(
            TargetKind.None,
            over == _levels.Length ? Rules.StepsOver : Rules.StepsWhenNotMet) { Step = _levels[^1] };
    }

    // A level at or below the one reached does not raise it: it is given again.
    private Target Due(in ItemState item, int level) => new(TargetKind.Due, Rules.StepsReached)
    {
        Step = _levels[level],
        On = _days.Of(level, item),
        IsRepeat = _levels[level].Rung <= item.Item.Rung,
    };

    private Target NotKnown(in ItemState item, int level) => new(TargetKind.None, Rules.StepsDayNotKnown)
    {
        Step = _levels[level],
        Missing = _days.Missing(level, item),
    };

    // The highest level that is due; a mandatory one below it comes first.
    private Target MostSevere(in ItemState item, int next)
    {
        var best = OneStep(item, next);
        for (var level = next; level < _levels.Length && best.Kind is TargetKind.Due; level++)
        {
            if (_days.IsOver(level, item))
            {
                continue;
            }

            if (Blocked(item, level) is not null || best.Step is { IsMandatory: true })
            {
                break;
            }

            best = WhenOf(_levels[level]) is Truth.True && IsDeliverable(_levels[level]) ? Due(item, level) : best;
        }

        return best;
    }

    // What stands in the way of passing this level by, or of taking it: its day, or a condition it must wait for.
    private Target? Blocked(in ItemState item, int level)
    {
        var step = _levels[level];
        if (step.Rung > item.Item.MaxRung)
        {
            return new(TargetKind.None, Rules.ReceivablesMaxRung) { Step = step };
        }

        if (_days.Of(level, item) is not { } day)
        {
            return NotKnown(item, level);
        }

        if (day > _state.Today)
        {
            return new(TargetKind.Waits, Rules.StepsNotYet) { Step = step, On = day };
        }

        return step.IsMandatory && WhenOf(step) is not Truth.True
            ? new(TargetKind.None, Rules.StepsMandatoryWaits) { Step = step }
            : null;
    }

    private Target AfterLast(in ItemState item)
    {
        var last = _treatment.AtLastLevel;
        var step = Repeatable(PositionOf(item.Item));
        if (last.EveryDays == 0 || step is null)
        {
            return new(TargetKind.None, item.Item.Rung >= item.Item.MaxRung
                ? Rules.ReceivablesMaxRung
                : Rules.StepsLastLevel)
            {
                Step = step,
            };
        }

        if (item.Item.Repeats >= (last.Times ?? int.MaxValue))
        {
            return new(TargetKind.None, Rules.StepsLastLevelTimes) { Step = step };
        }

        var day = Day.Max(item.Item.LastNotice!.Value + last.EveryDays, item.Item.LastFreeDay + 1);
        return day > _state.Today || !item.IsKnownOverdue
            ? new(
                TargetKind.Waits,
                Rules.StepsNotYet) { Step = step, IsRepeat = true, On = Day.Max(day, _state.Today + 1) }
            : new(TargetKind.Due, Rules.StepsRepeated) { Step = step, IsRepeat = true, On = day };
    }

    // A hold that stopped a step: the debt rests some days, then its level is repeated.
    private Target? SettlingOf(in ItemState item)
    {
        if (item.Ended is not { } ended || !item.IsOverdue || !item.IsKnownOverdue)
        {
            return null;
        }

        var settled = ended.Until + Options.SettleDays;
        if (item.Item.LastNotice >= settled || !(ended.Always || StoppedAStep(item, ended)))
        {
            return null;
        }

        var step = Repeatable(PositionOf(item.Item));
        if (_state.Today < settled)
        {
            return ended.Always
                ? null
                : new(TargetKind.Waits, Rules.HoldsSettling) { Step = step ?? NextOf(item), On = settled };
        }

        return step is not null && Options.AfterHold is AfterHold.RepeatLastLevel
            ? new(TargetKind.Due, Rules.StepsRepeated) { Step = step, IsRepeat = true, On = settled }
            : null;
    }

    private bool StoppedAStep(in ItemState item, EndedHold ended)
    {
        var next = NextIndex(item.Item);
        Day? planned = next < _levels.Length
            ? _days.Of(next, item)
            : _treatment.AtLastLevel.EveryDays > 0 ? item.Item.LastNotice + _treatment.AtLastLevel.EveryDays : null;
        return planned is { } day && Day.Max(day, GapEnd(day)) < ended.Until;
    }

    private Day GapEnd(Day otherwise) =>
        _state.Case.LastNotice(_state.Today) is { } last ? last + Options.GapDays : otherwise;

    private Step? NextOf(in ItemState item)
    {
        var next = NextIndex(item.Item);
        return next < _levels.Length ? _levels[next] : null;
    }

    // The level to repeat: the one of its rung, or the nearest below that this treatment has.
    private Step? Repeatable(int rung)
    {
        Step? step = null;
        foreach (var level in _levels)
        {
            step = level.Rung <= rung ? level : step;
        }

        return step;
    }
}
