namespace Dunning.Benchmarks;

/// <summary>
/// A repeatable sequence of whole numbers: SplitMix64, the same on every machine and in every version.
/// </summary>
public sealed class Numbers
{
    private ulong _state;

    public Numbers(int seed, int stream) => _state = ((ulong)(uint)seed << 32) | (uint)stream;

    /// <summary>Returns a number from <paramref name="least"/> to <paramref name="most"/>, both included.</summary>
    public int Between(int least, int most) => least + (int)(Next() % (ulong)(most - least + 1));

    /// <summary>Says yes in so many of a hundred cases.</summary>
    public bool InPercent(int percent) => Between(0, 99) < percent;

    public T OneOf<T>(params ReadOnlySpan<T> values) => values[Between(0, values.Length - 1)];

    private ulong Next()
    {
        _state += 0x9E3779B97F4A7C15;
        var mixed = (_state ^ (_state >> 30)) * 0xBF58476D1CE4E5B9;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
        return mixed ^ (mixed >> 31);
    }
}
