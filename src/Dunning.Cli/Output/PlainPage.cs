namespace Dunning.Cli;

/// <summary>Writes plain text: the same bytes on every machine.</summary>
internal sealed class PlainPage(TextWriter output) : Page
{
    public override void Line(string text) => output.WriteLine(Printable.Of(text));

    public override void Prose(string text) => output.WriteLine(Printable.Of(text, kept: '\n'));

    public override void Problem(Problem problem) =>
        output.WriteLine(
            Printable.Of((problem with { Where = Printable.Of(problem.Where) }).ToString(Language), kept: '\n'));

    public override void Table(IReadOnlyList<string> heads, IReadOnlyList<IReadOnlyList<string>> rows)
    {
        IReadOnlyList<string>[] lines = [heads, .. rows];
        var widths = heads.Select((_, column) => lines.Max(line => line[column].Length)).ToArray();
        foreach (var row in lines)
        {
            var cells = row.Select((text, column) => text.PadRight(widths[column]));
            Line(string.Join("  ", cells).TrimEnd());
        }
    }
}
