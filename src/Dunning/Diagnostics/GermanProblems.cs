using System.Collections.Frozen;

namespace Dunning.Diagnostics;

/// <summary>The German sentence of each English template of a problem, with the same figures.</summary>
/// <remarks>Texts from outside and names stay between straight quotes, as they are written in a file.</remarks>
internal static class GermanProblems
{
    public static FrozenDictionary<string, string> Table { get; } = GermanPolicyProblems.Table
        .Concat(GermanPolicyFileProblems.Table)
        .Concat(GermanAnalysisProblems.Table)
        .Concat(GermanFactProblems.Table)
        .Concat(GermanLawProblems.Table)
        .Concat(GermanClaimProblems.Table)
        .Concat(GermanLawFindings.Table)
        .Concat(GermanReadingProblems.Table)
        .Concat(GermanNouns.Table)
        .ToFrozenDictionary(StringComparer.Ordinal);
}
