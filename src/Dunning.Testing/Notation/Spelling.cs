namespace Dunning.Testing.Notation;

/// <summary>Says what was meant by a word that nobody knows, or which words there are.</summary>
internal static class Spelling
{
    private const int ListedMax = 40;

    /// <summary>Returns " Did you mean "x"?" for the nearest word, or the words there are if none is near.</summary>
    public static string Hint(string text, IReadOnlyCollection<string> words) =>
        Nearest(text, words) is { } word ? $" Did you mean \"{word}\"?" : Known(words);

    /// <inheritdoc cref="Json.NearestWord.Of"/>
    public static string? Nearest(string text, IEnumerable<string> words) => Json.NearestWord.Of(text, words);

    private static string Known(IReadOnlyCollection<string> words) => words.Count switch
    {
        0 => " There is none.",
        <= ListedMax => $" Known: {string.Join(", ", words)}.",
        _ => "",
    };
}
