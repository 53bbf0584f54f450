using System.Collections.Frozen;

namespace Dunning.Diagnostics;

/// <summary>The German sentence of each English template of what the command says, with the same figures.</summary>
internal static class GermanProblems
{
    public static FrozenDictionary<string, string> Table { get; } = GermanCommandTexts.Table
        .Concat(GermanParseErrors.Table)
        .Concat(GermanPolicySentences.Table)
        .ToFrozenDictionary(StringComparer.Ordinal);
}
