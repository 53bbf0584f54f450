using System.Text;

namespace Dunning.Receivables.Statements;

/// <summary>Sets a statement as plain text, columns aligned.</summary>
internal static class StatementText
{
    private const string Gap = "  ";

    public static string Of(StatementPage page)
    {
        var text = new StringBuilder(Line(page.Title));
        foreach (var line in page.Lead)
        {
            text.Append(Line(line));
        }

        foreach (var (heading, tables) in page.Sections)
        {
            text.Append('\n').Append(Line(heading));
            foreach (var table in tables)
            {
                text.Append('\n').Append(Line(table.Caption));
                Add(text, table);
            }
        }

        return text.ToString().TrimEnd('\n');
    }

    private static void Add(StringBuilder text, StatementTable table)
    {
        string[][] sum = table.Sum is null ? [] : [table.Sum];
        string[][] rows = [[.. table.Columns.Select(column => column.Head)], .. table.Rows, .. sum];
        var widths = table.Columns.Select((_, column) => rows.Max(row => row[column].Length)).ToArray();
        for (var i = 0; i < rows.Length; i++)
        {
            if (table.Sum is not null && i == rows.Length - 1)
            {
                text.Append(Row(widths.Select(width => new string('-', width)), widths, table));
            }

            text.Append(Row(rows[i], widths, table));
        }

        foreach (var note in table.Notes)
        {
            text.Append(Line($"{Gap}{note}"));
        }
    }

    private static string Row(IEnumerable<string> cells, int[] widths, StatementTable table) => Line(
        Gap + string.Join(Gap, cells.Select((cell, column) => table.Columns[column].IsFigure
            ? cell.PadLeft(widths[column])
            : cell.PadRight(widths[column]))));

    // An end of line in an id would begin a line of its own.
    private static string Line(string text) =>
        string.Concat(text.Select(sign => char.IsControl(sign) ? '?' : sign)).TrimEnd() + "\n";
}
