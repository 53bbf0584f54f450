using Dunning.Diagnostics;

namespace Dunning.Json;

/// <summary>Says what may be meant by a word that nobody knows.</summary>
internal static class Spelling
{
    /// <summary>Returns " Did you mean "x"?" for the one nearest word, or nothing if none is near.</summary>
    public static ProblemTemplate DidYouMean(string text, IEnumerable<string> words) =>
        NearestWord.Of(text, words) is { } word
            ? ProblemTemplate.Of($" Did you mean \"{word}\"?")
            : ProblemTemplate.None;

    /// <summary>Says whether two words differ only in case, hyphens and underscores.</summary>
    public static bool LooksAlike(string left, string right) => Bare(left) == Bare(right);

    private static string Bare(string word) => word.Replace("_", "", StringComparison.Ordinal)
        .Replace("-", "", StringComparison.Ordinal)
        .ToUpperInvariant();
}
