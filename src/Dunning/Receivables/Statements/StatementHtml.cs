using System.Globalization;
using System.Text;

namespace Dunning.Receivables.Statements;

/// <summary>Sets a statement as one page of HTML: no script, nothing from elsewhere, fit to print.</summary>
internal static class StatementHtml
{
    private static readonly CultureInfo Same = CultureInfo.InvariantCulture;

    // On paper heads come again on each page, and a sum once: under all of its rows.
    private const string Style = """
        body { font: 16px/1.5 system-ui, sans-serif; color: #1a1a1a; background: #fff; margin: 2rem auto;
          max-width: 62rem; padding: 0 1rem; }
        h1 { font-size: 1.5rem; margin: 0 0 .5rem; overflow-wrap: anywhere; }
        h2 { font-size: 1.2rem; margin: 2.5rem 0 0; overflow-wrap: anywhere; }
        p { margin: .2rem 0; }
        .scroll { overflow-x: auto; margin: 1.5rem 0 .3rem; }
        table { border-collapse: collapse; width: 100%; font-variant-numeric: tabular-nums; }
        caption { text-align: left; font-weight: 600; padding: .3rem 0; }
        th, td { text-align: left; vertical-align: top; padding: .3rem .6rem; border-bottom: 1px solid #d0d0d0; }
        th { font-weight: 600; }
        tbody th { font-weight: 400; overflow-wrap: anywhere; }
        tfoot th, tfoot td { font-weight: 600; border-top: 2px solid #1a1a1a; border-bottom: 0; }
        .n { text-align: right; white-space: nowrap; }
        .d { white-space: nowrap; }
        .note { color: #4a4a4a; font-size: .9rem; }
        @media print {
          body { font-size: 10pt; margin: 0; max-width: none; padding: 0; }
          h2, caption { break-after: avoid; }
          tr { break-inside: avoid; }
          thead { display: table-header-group; }
          tfoot { display: table-row-group; }
          .scroll { overflow: visible; }
          @page { margin: 18mm; }
        }
        """;

    public static string Of(StatementPage page)
    {
        var title = Escape(page.Title);
        var html = new StringBuilder("<!DOCTYPE html>\n")
            .Append(Same, $"<html lang=\"{page.Language}\">\n<head>\n")
            .Append("<meta charset=\"utf-8\">\n")
            .Append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
            .Append(Same, $"<title>{title}</title>\n<style>\n{Style.ReplaceLineEndings("\n")}\n</style>\n</head>\n")
            .Append(Same, $"<body>\n<main>\n<h1>{title}</h1>\n");
        foreach (var line in page.Lead)
        {
            html.Append(Same, $"<p>{Escape(line)}</p>\n");
        }

        foreach (var (heading, tables) in page.Sections)
        {
            html.Append(Same, $"<section>\n<h2>{Escape(heading)}</h2>\n");
            Array.ForEach(tables, table => Add(html, table));
            html.Append("</section>\n");
        }

        return html.Append("</main>\n</body>\n</html>\n").ToString();
    }

    private static void Add(StringBuilder html, StatementTable table)
    {
        html.Append(Same, $"<div class=\"scroll\">\n<table>\n<caption>{Escape(table.Caption)}</caption>\n")
            .Append("<thead>\n<tr>");
        foreach (var column in table.Columns)
        {
            html.Append(Same, $"<th scope=\"col\"{Class(column)}>{Escape(column.Head)}</th>");
        }

        html.Append("</tr>\n</thead>\n<tbody>\n");
        Array.ForEach(table.Rows, row => Row(html, row, table));
        html.Append("</tbody>\n");
        if (table.Sum is { } sum)
        {
            html.Append("<tfoot>\n");
            Row(html, sum, table);
            html.Append("</tfoot>\n");
        }

        html.Append("</table>\n</div>\n");
        foreach (var note in table.Notes)
        {
            html.Append(Same, $"<p class=\"note\">{Escape(note)}</p>\n");
        }
    }

    private static void Row(StringBuilder html, string[] cells, StatementTable table)
    {
        html.Append("<tr>");
        for (var i = 0; i < cells.Length; i++)
        {
            html.Append(i == 0
                ? $"<th scope=\"row\"{Class(table.Columns[i])}>{Escape(cells[i])}</th>"
                : $"<td{Class(table.Columns[i])}>{Escape(cells[i])}</td>");
        }

        html.Append("</tr>\n");
    }

    private static string Class(StatementColumn column) => column.IsFigure ? " class=\"n\""
        : column.IsDate ? " class=\"d\""
        : "";

    // Nothing that an id holds is read as more than text, and no sign that HTML does not know gets through.
    private static string Escape(string text)
    {
        var safe = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            safe.Append(rune.Value switch
            {
                '&' => "&amp;",
                '<' => "&lt;",
                '>' => "&gt;",
                '"' => "&quot;",
                '\'' => "&#39;",
                _ when Rune.IsControl(rune) => "?",
                _ => rune.ToString(),
            });
        }

        return safe.ToString();
    }
}
