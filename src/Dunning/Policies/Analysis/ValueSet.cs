namespace Dunning.Policies.Analysis;

/// <summary>Values that a fact may have: whole numbers in ranges, and whether it may be unknown as well.</summary>
/// <remarks>Ranges are in order and never touch. Codes and texts are numbers by their place in a list.</remarks>
internal sealed class ValueSet
{
    private readonly (long From, long To)[] _ranges;

    private ValueSet((long From, long To)[] ranges, bool hasUnknown)
    {
        _ranges = ranges;
        HasUnknown = hasUnknown;
    }

    public static ValueSet None { get; } = new([], false);

    /// <summary>Gets that it is not known.</summary>
    public static ValueSet Unknown { get; } = new([], true);

    /// <summary>Gets every number.</summary>
    public static ValueSet Known { get; } = new([(long.MinValue, long.MaxValue)], false);

    public bool HasUnknown { get; }

    public bool HasKnown => _ranges.Length > 0;

    public bool IsEmpty => _ranges.Length == 0 && !HasUnknown;

    /// <summary>Gets the least number; there must be one.</summary>
    public long Least => _ranges[0].From;

    /// <summary>Gets the greatest number; there must be one.</summary>
    public long Most => _ranges[^1].To;

    public static ValueSet Between(long from, long to) => from <= to ? new([(from, to)], false) : None;

    public static ValueSet Of(IEnumerable<long> values)
    {
        var ranges = new List<(long From, long To)>();
        foreach (var value in values.Distinct().Order())
        {
            if (ranges.Count > 0 && ranges[^1].To == value - 1)
            {
                ranges[^1] = (ranges[^1].From, value);
            }
            else
            {
                ranges.Add((value, value));
            }
        }

        return new([.. ranges], false);
    }

    public ValueSet OrUnknown() => HasUnknown ? this : new(_ranges, true);

    public bool Contains(long value) => Array.Exists(_ranges, range => range.From <= value && value <= range.To);

    /// <summary>Every number that is not in it; never unknown.</summary>
    public ValueSet Others()
    {
        var others = new List<(long From, long To)>();
        var (next, isOpen) = (long.MinValue, true);
        foreach (var (from, to) in _ranges)
        {
            if (from > next)
            {
                others.Add((next, from - 1));
            }

            isOpen = to < long.MaxValue;
            next = isOpen ? to + 1 : to;
        }

        if (isOpen)
        {
            others.Add((next, long.MaxValue));
        }

        return new([.. others], false);
    }

    /// <summary>What is in both.</summary>
    public ValueSet And(ValueSet other)
    {
        var both = new List<(long From, long To)>();
        for (int i = 0, j = 0; i < _ranges.Length && j < other._ranges.Length;)
        {
            var from = Math.Max(_ranges[i].From, other._ranges[j].From);
            var to = Math.Min(_ranges[i].To, other._ranges[j].To);
            if (from <= to)
            {
                both.Add((from, to));
            }

            _ = _ranges[i].To < other._ranges[j].To ? i++ : j++;
        }

        return new([.. both], HasUnknown && other.HasUnknown);
    }

    /// <summary>Says whether something is in both.</summary>
    public bool Meets(ValueSet other)
    {
        if (HasUnknown && other.HasUnknown)
        {
            return true;
        }

        for (int i = 0, j = 0; i < _ranges.Length && j < other._ranges.Length;)
        {
            if (Math.Max(_ranges[i].From, other._ranges[j].From) <= Math.Min(_ranges[i].To, other._ranges[j].To))
            {
                return true;
            }

            _ = _ranges[i].To < other._ranges[j].To ? i++ : j++;
        }

        return false;
    }

    /// <summary>Says whether all of it is in another.</summary>
    public bool IsWithin(ValueSet other)
    {
        if (HasUnknown && !other.HasUnknown)
        {
            return false;
        }

        var j = 0;
        foreach (var (from, to) in _ranges)
        {
            while (j < other._ranges.Length && other._ranges[j].To < from)
            {
                j++;
            }

            if (j == other._ranges.Length || other._ranges[j].From > from || other._ranges[j].To < to)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The number in it that lies nearest to another; there must be one.</summary>
    public long Nearest(long wanted)
    {
        var best = Least;
        foreach (var (from, to) in _ranges)
        {
            var near = Math.Clamp(wanted, from, to);
            best = Distance(near, wanted) < Distance(best, wanted) ? near : best;
        }

        return best;
    }

    private static Int128 Distance(long left, long right) => Int128.Abs((Int128)left - right);
}
