using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace Dunning.Fuzz;

/// <summary>Choices that follow from a seed and the number of an input: the same on every machine.</summary>
internal sealed class Chance
{
    private ulong _state;

    public Chance(string seed, int index) => _state = BinaryPrimitives.ReadUInt64LittleEndian(
        SHA256.HashData(Encoding.UTF8.GetBytes($"{seed}:{index}")));

    /// <summary>A number from 0 to, not including, the limit.</summary>
    public int Below(int limit) => limit <= 0 ? 0 : (int)(Next() % (ulong)limit);

    public bool OneIn(int times) => Below(times) == 0;

    public T Of<T>(IReadOnlyList<T> choices) => choices[Below(choices.Count)];

    // SplitMix64.
    private ulong Next()
    {
        _state += 0x9E3779B97F4A7C15;
        var mixed = (_state ^ (_state >> 30)) * 0xBF58476D1CE4E5B9;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
        return mixed ^ (mixed >> 31);
    }
}
