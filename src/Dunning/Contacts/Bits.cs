using System.Runtime.CompilerServices;

namespace Dunning.Contacts;

/// <summary>Sets of the values of a small closed type, a bit for each.</summary>
internal static class Bits
{
    /// <summary>The set of a list; every value for an empty one.</summary>
    public static uint Of<T>(ValueList<T> values)
        where T : unmanaged, Enum
    {
        var bits = values.IsEmpty ? uint.MaxValue : 0;
        foreach (var value in values)
        {
            bits |= 1u << Unsafe.BitCast<T, int>(value);
        }

        return bits;
    }

    public static bool Has(uint bits, int value) => ((bits >> value) & 1) != 0;
}
