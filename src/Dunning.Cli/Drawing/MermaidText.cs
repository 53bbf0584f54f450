using System.Globalization;
using System.Text;

namespace Dunning.Cli;

/// <summary>Writes a flowchart in Mermaid, line by line. Texts can hold anything; node names are ours.</summary>
internal sealed class MermaidText
{
    private readonly StringBuilder _text = new("flowchart TD\n");
    private int _depth = 1;

    /// <summary>A label of one or more lines, between quotation marks.</summary>
    public static string Label(params IEnumerable<string> lines) =>
        $"\"{string.Join("<br/>", lines.Where(line => line.Length > 0).Select(Escaped))}\"";

    public MermaidText Line(string text)
    {
        _text.Append(' ', 4 * _depth).Append(text).Append('\n');
        return this;
    }

    /// <summary>Begins a group of nodes.</summary>
    public MermaidText Begin(string node, string title)
    {
        Line($"subgraph {node}[{Label([title])}]");
        _depth++;
        return this;
    }

    /// <summary>Ends the group.</summary>
    public MermaidText End()
    {
        _depth--;
        return Line("end");
    }

    public override string ToString() => _text.ToString();

    // Mermaid reads #35; as the character with that number: nothing that means something in its grammar, in HTML or in
    // Markdown stays itself.
    private static string Escaped(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (Rune.IsLetterOrDigit(rune) || rune.Value is ' ' or '.' or ',' or ':' or '-' or '+' or '%' or '§')
            {
                escaped.Append(rune);
            }
            else
            {
                var shown = Rune.IsControl(rune) ? ' ' : rune.Value;
                escaped.Append(CultureInfo.InvariantCulture, $"#{shown};");
            }
        }

        return escaped.ToString();
    }
}
