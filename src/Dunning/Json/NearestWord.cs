namespace Dunning.Json;

/// <summary>Finds what was meant by a word that nobody knows. Other packages compile this file as well.</summary>
internal static class NearestWord
{
    private const int LengthMax = 40;

    /// <summary>Returns the nearest word, the first of equals, or <see langword="null"/> if none is near.</summary>
    public static string? Of(string text, IEnumerable<string> words)
    {
        if (text.Length > LengthMax)
        {
            return null;
        }

        var best = words.Select(word => (Word: word, Edits: Edits(text, word)))
            .OrderBy(pair => pair.Edits)
            .FirstOrDefault();
        return best.Word is { } found && best.Edits <= EditsMax(text, found) ? found : null;
    }

    private static int EditsMax(string text, string word) => Math.Max(1, Math.Min(text.Length, word.Length) / 3);

    /// <summary>The least number of letters to insert, drop or replace; upper and lower case are the same.</summary>
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
