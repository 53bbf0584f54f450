namespace Dunning.Decisions;

/// <summary>The days on which law opens again for what was due on an earlier one.</summary>
/// <remarks>
/// Law has windows, cooldowns and periods of its own, so such a day is known only once something is due and waits. What
/// waits names the first day on which it may be done, and that day is looked at as well.
/// </remarks>
internal sealed class OpeningDays
{
    private readonly SortedSet<int> _days = [];

    /// <summary>Gets how many days were looked at because law opens on them.</summary>
    public int Looked { get; private set; }

    /// <summary>Adds the days for which something waits on a day.</summary>
    public void Add(Day day, CaseJudgement[] judgements)
    {
        foreach (var judgement in judgements)
        {
            foreach (var reason in Waiting(judgement))
            {
                if (Day.Of(reason.Until) is { } until && until > day)
                {
                    _days.Add(until.Number);
                }
            }
        }
    }

    /// <summary>Other days in order, with those added so far and while they are looked at.</summary>
    public IEnumerable<Day> Among(IEnumerable<Day> others)
    {
        using var planned = others.GetEnumerator();
        var isLeft = planned.MoveNext();
        while (isLeft || _days.Count > 0)
        {
            var next = isLeft && (_days.Count == 0 || planned.Current.Number <= _days.Min)
                ? planned.Current
                : new Day(_days.Min);
            isLeft = isLeft && (planned.Current != next || planned.MoveNext());
            Looked += _days.Remove(next.Number) ? 1 : 0;
            yield return next;
        }
    }

    private static IEnumerable<Reason> Waiting(CaseJudgement judgement) => judgement.LadderObstacles
        .Concat(judgement.Obstacles.Values)
        .Concat(judgement.Events.Select(proposal => proposal.Deferral).OfType<Reason>())
        .Concat(new[] { judgement.LadderObstacle, judgement.BeforeDueObstacle, judgement.Deferral }.OfType<Reason>());
}
