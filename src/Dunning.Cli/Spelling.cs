namespace Dunning.Cli;

/// <summary>Finds the name that was meant.</summary>
internal static class Spelling
{
    private const int LengthMax = 40;

    /// <summary>Returns " Did you mean "x"?" for the nearest name, or nothing if none is near.</summary>
    public static string DidYouMean(string text, IEnumerable<string> names)
    {
        if (text.Length is 0 or > LengthMax)
        {
            return "";
        }

        var nearest = names.MinBy(name => Edits(text, name));
        return nearest is not null && Edits(text, nearest) <= Math.Max(1, text.Length / 3)
            ? $" Did you mean \"{nearest}\"?"
            : "";
    }

    /// <summary>The least number of letters to insert, drop or replace.</summary>
    private static int Edits(string text, string name)
    {
        var row = Enumerable.Range(0, name.Length + 1).ToArray();
        for (var i = 1; i <= text.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var k = 1; k <= name.Length; k++)
            {
                var isSame = char.ToUpperInvariant(text[i - 1]) == char.ToUpperInvariant(name[k - 1]);
                var replaced = diagonal + (isSame ? 0 : 1);
                diagonal = row[k];
                row[k] = Math.Min(replaced, Math.Min(row[k], row[k - 1]) + 1);
            }
        }

        return row[name.Length];
    }
}
