using Dunning.Receivables;

namespace Dunning.Treatments;

/// <summary>The receivables of a case that are due for a level today, after the minimum has had its say.</summary>
/// <remarks>
/// Where a level is not worth a notice, its receivables fall to the next lower level that they can still rise to, and
/// are tested there again; where there is none, they do not rise.
/// </remarks>
internal sealed class DueTargets
{
    private readonly CaseState _state;
    private readonly Ladder _ladder;
    private readonly Minimum? _minimum;
    private readonly Target[] _due;
    private readonly bool[] _rests;

    private DueTargets(CaseState state, Ladder ladder, Target[] targets, Minimum? minimum)
    {
        _state = state;
        _ladder = ladder;
        _minimum = minimum;
        _rests = Array.ConvertAll(targets, target => target.Because == Rules.HoldsSettling);
        _due = Array.ConvertAll(targets, target => target.Kind is TargetKind.Due ? target : default);
    }

    /// <summary>Gets the reasons of the levels that were not worth a notice, the highest first.</summary>
    public List<Reason> Obstacles { get; } = [];

    /// <summary>Gets the step of a receivable, or null if it is not due.</summary>
    public Target? this[int item] => _due[item].Step is null ? null : _due[item];

    /// <summary>Gets the highest step that is due: a rise before a repeat of the same level.</summary>
    public Target? Top
    {
        get
        {
            Target? top = null;
            foreach (var target in _due)
            {
                if (target.Step is { } step && (top is not { } known || IsAbove(step, target, known)))
                {
                    top = target;
                }
            }

            return top;
        }
    }

    public static DueTargets Of(CaseState state, Ladder ladder, Target[] targets, Minimum? minimum)
    {
        var due = new DueTargets(state, ladder, targets, minimum);
        if (state.Basis.Options.MinimumScope is MinimumScope.Item)
        {
            due.TestItems();
        }
        else
        {
            due.TestLevels();
        }

        return due;
    }

    /// <summary>
    /// Leaves out what waits: the receivables that rise to the level of a target, or those that repeat it.
    /// </summary>
    public void Remove(Target target)
    {
        for (var i = 0; i < _due.Length; i++)
        {
            if (_due[i].Step == target.Step && _due[i].IsRepeat == target.IsRepeat)
            {
                _due[i] = default;
            }
        }
    }

    private static bool IsAbove(Step step, Target target, Target known) =>
        step.Rung > known.Step!.Rung || (step.Rung == known.Step.Rung && known.IsRepeat && !target.IsRepeat);

    private void TestItems()
    {
        for (var i = 0; i < _due.Length; i++)
        {
            while (_due[i].Step is { } step && Test(step, _state.Items[i].Asked) is not null)
            {
                Fall(i, step);
            }
        }
    }

    private void TestLevels()
    {
        for (var level = _ladder.Levels.Length - 1; level >= 0; level--)
        {
            var step = _ladder.Levels[level];
            if (Array.Exists(_due, target => target.Step == step) && Test(step, AmountAt(step)) is not null)
            {
                for (var i = 0; i < _due.Length; i++)
                {
                    if (_due[i].Step == step)
                    {
                        Fall(i, step);
                    }
                }
            }
        }
    }

    private long AmountAt(Step step)
    {
        var whole = _state.Basis.Options.MinimumScope is MinimumScope.Case;
        var sum = 0L;
        for (var i = 0; i < _due.Length; i++)
        {
            sum += (whole && !_rests[i]) || _due[i].Step == step ? _state.Items[i].Asked : 0;
        }

        return sum;
    }

    private Reason? Test(Step step, long amount)
    {
        var reason = MinimumJudge.Obstacle(step, step.Minimum ?? _minimum, _state, amount);
        if (reason is not null)
        {
            Obstacles.Add(reason);
        }

        return reason;
    }

    private void Fall(int item, Step step)
    {
        var below = _due[item].IsRepeat ? null : _ladder.Below(step, _state.Items[item]);
        _due[item] = below is null ? default : _due[item] with { Step = below };
    }
}
