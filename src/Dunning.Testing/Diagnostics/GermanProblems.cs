using System.Collections.Frozen;

namespace Dunning.Diagnostics;

/// <summary>The German sentence of each English template of a problem of stories, with the same figures.</summary>
/// <remarks>The words of a story stay as they are written in a file.</remarks>
internal static class GermanProblems
{
    public static FrozenDictionary<string, string> Table { get; } = GermanNotationProblems.Table
        .Concat(GermanRunProblems.Table)
        .Concat(GermanWords.Table)
        .ToFrozenDictionary(StringComparer.Ordinal);
}
