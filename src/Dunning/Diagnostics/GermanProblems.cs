using System.Collections.Frozen;

namespace Dunning.Diagnostics;

/// <summary>The German sentence of each English template of a problem, with the same figures.</summary>
internal static class GermanProblems
{
    public static FrozenDictionary<string, string> Table { get; } =
        new Dictionary<string, string>().ToFrozenDictionary(StringComparer.Ordinal);
}
