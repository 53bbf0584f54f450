using System.Text;

namespace QuickStart;

/// <summary>The file of the sample, written in other ways that say the same.</summary>
internal static class Export
{
    public static string Text { get; } = File.ReadAllText(Repository.PathOf("samples", "QuickStart", "open-items.csv"));

    /// <summary>Gets the header and the rows; no cell of the file has quotes.</summary>
    public static string[][] Rows => [.. Text.TrimEnd('\n').Split('\n').Select(line => line.Split(';'))];

    public static string Of(IEnumerable<string[]> rows, char separator = ';') =>
        string.Concat(rows.Select(row => string.Join(separator, row) + "\n"));

    /// <summary>Rewrites the cells of some columns.</summary>
    public static IEnumerable<string[]> With(Func<string, string> change, params string[] columns)
    {
        var rows = Rows;
        var places = columns.Select(column => Array.IndexOf(rows[0], column)).ToHashSet();
        return rows.Select((row, index) => index == 0
            ? row
            : [.. row.Select((cell, place) => places.Contains(place) && cell.Length > 0 ? change(cell) : cell)]);
    }

    public static byte[] InWindows1252(string text) =>
        CodePagesEncodingProvider.Instance.GetEncoding(1252)!.GetBytes(text);
}
