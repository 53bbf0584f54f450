namespace QuickStart.OpenItems;

/// <summary>Finds what was meant by a name that is not there.</summary>
internal static class Near
{
    private const int ChangesMax = 2;

    /// <summary>Returns " Did you mean …?" with the nearest of some names, or nothing if none is near.</summary>
    public static string DidYouMean(string name, IEnumerable<string> names) =>
        To(name, names) is { } near ? $" Did you mean \"{near}\"?" : "";

    public static string? To(string name, IEnumerable<string> names) => names
        .Select(other => (Name: other, Changes: Changes(name.ToUpperInvariant(), other.ToUpperInvariant())))
        .Where(other => other.Changes <= ChangesMax && other.Changes < name.Length)
        .OrderBy(other => other.Changes)
        .ThenBy(other => other.Name, StringComparer.Ordinal)
        .FirstOrDefault().Name;

    // Levenshtein's distance, row by row.
    private static int Changes(string left, string right)
    {
        var above = Enumerable.Range(0, right.Length + 1).ToArray();
        foreach (var (i, letter) in left.Index())
        {
            var diagonal = above[0];
            above[0] = i + 1;
            for (var j = 0; j < right.Length; j++)
            {
                var replaced = diagonal + (letter == right[j] ? 0 : 1);
                diagonal = above[j + 1];
                above[j + 1] = Math.Min(replaced, Math.Min(above[j], diagonal) + 1);
            }
        }

        return above[^1];
    }
}
