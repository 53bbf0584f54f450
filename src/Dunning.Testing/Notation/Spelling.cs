using Dunning.Diagnostics;

namespace Dunning.Testing.Notation;

/// <summary>Says what was meant by a word that nobody knows, or which words there are.</summary>
internal static class Spelling
{
    private const int ListedMax = 40;

    /// <summary>Returns " Did you mean "x"?" for the nearest word, or the words there are if none is near.</summary>
    public static ProblemTemplate Hint(string text, IReadOnlyCollection<string> words) =>
        Hint(text, words, Known(words));

    /// <summary>Returns " Did you mean "x"?" for the nearest word, or something else if none is near.</summary>
    public static ProblemTemplate Hint(string text, IEnumerable<string> words, ProblemTemplate otherwise) =>
        Json.NearestWord.Of(text, words) is { } word ? ProblemTemplate.Of($" Did you mean \"{word}\"?") : otherwise;

    private static ProblemTemplate Known(IReadOnlyCollection<string> words) => words.Count switch
    {
        0 => ProblemTemplate.Whole(" There is none."),
        <= ListedMax => ProblemTemplate.Of($" Known: {string.Join(", ", words)}."),
        _ => ProblemTemplate.None,
    };
}
