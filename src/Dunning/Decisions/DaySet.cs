using System.Numerics;

namespace Dunning.Decisions;

/// <summary>
/// Days after a day, each once and in order: a bit each for the next years, a sorted set for what lies beyond.
/// </summary>
internal sealed class DaySet(Day start)
{
    private const int NearDays = 4_096;

    private readonly ulong[] _near = new ulong[NearDays / 64];
    private readonly SortedSet<int> _far = [];

    /// <summary>Gets the last of them, or null if there is none.</summary>
    public Day? Last
    {
        get
        {
            if (_far.Count > 0)
            {
                return new Day(_far.Max);
            }

            var word = Array.FindLastIndex(_near, bits => bits != 0);
            return word < 0 ? null : At(word, BitOperations.Log2(_near[word]));
        }
    }

    /// <summary>Adds a day; one that is not after the start is left out.</summary>
    public void Add(Day day)
    {
        var place = day - start - 1;
        if ((uint)place < NearDays)
        {
            _near[place / 64] |= 1UL << (place % 64);
        }
        else if (place > 0)
        {
            _far.Add(day.Number);
        }
    }

    public IEnumerable<Day> InOrder()
    {
        for (var word = 0; word < _near.Length; word++)
        {
            for (var bits = _near[word]; bits != 0; bits &= bits - 1)
            {
                yield return At(word, BitOperations.TrailingZeroCount(bits));
            }
        }

        foreach (var number in _far)
        {
            yield return new(number);
        }
    }

    private Day At(int word, int bit) => start + ((word * 64) + bit + 1);
}
