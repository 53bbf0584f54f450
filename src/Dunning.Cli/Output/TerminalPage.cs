using Spectre.Console;

namespace Dunning.Cli;

/// <summary>Writes for a terminal. No text is ever read as markup, so a name such as "[/]" is just a name.</summary>
internal sealed class TerminalPage : Page
{
    // Lines are left to the terminal: one that is broken here could not be copied or clicked as a whole.
    private const int Unbroken = 100_000;

    private static readonly Style Faint = new(decoration: Decoration.Dim);
    private static readonly Style Strong = new(decoration: Decoration.Bold);
    private static readonly Style Wrong = new(Color.Red, decoration: Decoration.Bold);
    private static readonly Style Doubtful = new(Color.Yellow, decoration: Decoration.Bold);
    private static readonly Style Id = new(Color.Teal);

    private readonly IAnsiConsole _console;
    private readonly int _width;

    /// <summary>Makes a page.</summary>
    /// <param name="output">Where to write.</param>
    /// <param name="width">The width of the terminal in characters, for tables.</param>
    /// <param name="hasColours">Whether colours are wanted.</param>
    public TerminalPage(TextWriter output, int width, bool hasColours)
    {
        _width = width;
        _console = AnsiConsole.Create(new()
        {
            Out = new AnsiConsoleOutput(output),
            Ansi = hasColours ? AnsiSupport.Yes : AnsiSupport.No,
            ColorSystem = hasColours ? ColorSystemSupport.Standard : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Enrichment = new() { UseDefaultEnrichers = false },
        });
        _console.Profile.Width = Unbroken;
    }

    public override void Line(string text) => Write((text, Style.Plain));

    public override void Prose(string text)
    {
        foreach (var line in text.Split('\n'))
        {
            Write((line, line.StartsWith('#') ? Strong : Style.Plain));
        }
    }

    public override void Problem(Problem problem)
    {
        // The form is that of every problem: only what stands before the text has colours here.
        var (where, word) = ($"{problem.Where}: ", $"{ProblemJson.Word(problem.Severity)} ");
        var lines = problem.ToString(Language)[(where.Length + word.Length + problem.Id.Length)..].Split('\n');
        Write(
            (where, Faint),
            (word, problem.Severity is Severity.Warning ? Doubtful : Wrong),
            (problem.Id, Id),
            (lines[0], Style.Plain));
        foreach (var line in lines.Skip(1))
        {
            Line(line);
        }
    }

    public override void Table(IReadOnlyList<string> heads, IReadOnlyList<IReadOnlyList<string>> rows)
    {
        var table = new Table { Border = TableBorder.Simple };
        foreach (var head in heads)
        {
            table.AddColumn(new TableColumn(Cell(head, Strong)));
        }

        foreach (var row in rows)
        {
            table.AddRow(row.Select(text => Cell(text, Style.Plain)));
        }

        _console.Profile.Width = _width;
        _console.Write(table);
        _console.Profile.Width = Unbroken;
    }

    private static Text Cell(string text, Style style) => new(Printable.Of(text), style);

    private void Write(params ReadOnlySpan<(string Text, Style Style)> parts)
    {
        foreach (var (text, style) in parts)
        {
            _console.Write(Cell(text, style));
        }

        _console.WriteLine();
    }
}
