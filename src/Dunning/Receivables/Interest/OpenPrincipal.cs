namespace Dunning.Receivables.Interest;

/// <summary>
/// What of a receivable bears interest through time: what is open, less what is left out, never below zero.
/// </summary>
internal sealed class OpenPrincipal(long amount, long leftOut)
{
    private readonly List<(Day From, long Less)> _changes = [];

    /// <summary>Says that from a day on so much less is open; below zero for more.</summary>
    public void Less(Day from, long less) => _changes.Add((from, less));

    /// <summary>What bears interest on a day.</summary>
    public long On(Day day)
    {
        var open = amount;
        foreach (var (from, less) in _changes)
        {
            open -= from <= day ? less : 0;
        }

        return Math.Max(0, open - leftOut);
    }

    /// <summary>
    /// By how much less bears interest from days after the first, in order; days without a change are left out.
    /// </summary>
    public IEnumerable<(Day From, long Less)> After(Day first)
    {
        var before = On(first);
        foreach (var from in _changes.Select(change => change.From).Where(from => from > first).Distinct().Order())
        {
            var now = On(from);
            if (now != before)
            {
                yield return (from, before - now);
                before = now;
            }
        }
    }
}
