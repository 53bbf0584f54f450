namespace Dunning.Testing.Notation;

/// <summary>Finds what was meant by a word that nobody knows.</summary>
internal static class Spelling
{
    private const int LengthMax = 40;

    /// <summary>Returns " Did you mean "x"?" for the nearest word, or the words there are if none is near.</summary>
    public static string Hint(string text, IReadOnlyCollection<string> words) =>
        Nearest(text, words) is { } word ? $" Did you mean \"{word}\"?" : Known(words);

    /// <summary>Returns the nearest word, the first of equals, or <see langword="null"/> if none is near.</summary>
    public static string? Nearest(string text, IEnumerable<string> words)
    {
        if (text.Length > LengthMax)
        {
            return null;
        }

        var best = words.Select(word => (Word: word, Edits: Edits(text, word))).OrderBy(pair => pair.Edits)
            .FirstOrDefault();
        return best.Word is { } found && best.Edits <= Math.Max(1, Math.Min(text.Length, found.Length) / 3)
            ? found : null;
    }

    private static string Known(IReadOnlyCollection<string> words) => words.Count switch
    {
        0 => " There is none.",
        <= 40 => $" Known: {string.Join(", ", words)}.",
        _ => "",
    };

    // The least number of letters to insert, drop or replace; upper and lower case are the same.
    private static int Edits(string text, string word)
    {
        var row = Enumerable.Range(0, word.Length + 1).ToArray();
        for (var i = 1; i <= text.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var k = 1; k <= word.Length; k++)
            {
                var same = char.ToUpperInvariant(text[i - 1]) == char.ToUpperInvariant(word[k - 1]);
                var replaced = diagonal + (same ? 0 : 1);
                diagonal = row[k];
                row[k] = Math.Min(replaced, Math.Min(row[k], row[k - 1]) + 1);
            }
        }

        return row[word.Length];
    }
}
