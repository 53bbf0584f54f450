namespace Dunning.Tests.Docs;

/// <summary>docs/diagnostics.md: an entry per id, and in it what its examples print.</summary>
internal static class DiagnosticPage
{
    private const string Heading = "### ";

    private static readonly string[] Place = ["docs", "diagnostics.md"];

    /// <summary>Gets the ids that have an entry, in its order.</summary>
    public static IReadOnlyList<string> Ids { get; } =
    [
        .. File.ReadLines(Repository.PathOf(Place))
            .Where(line => line.StartsWith(Heading, StringComparison.Ordinal))
            .Select(line => line[Heading.Length..]),
    ];

    /// <summary>Compares what stands in the entry of an id, below its prose; APPROVE=1 writes it.</summary>
    /// <param name="id">The id.</param>
    /// <param name="examples">What should stand there, with an end of line at the end.</param>
    public static void Approve(string id, string examples)
    {
        var (begin, end) = ($"<!-- {id}:begin -->\n", $"<!-- {id}:end -->\n");
        var text = File.ReadAllText(Repository.PathOf(Place));
        var start = text.IndexOf(begin, StringComparison.Ordinal);
        var part = $"{begin}{examples}{end}";
        if (start < 0)
        {
            var below = EndOfEntry(text, id);
            Approved.File($"{text[..below].TrimEnd('\n')}\n\n{part}{text[below..]}", Place);
            return;
        }

        var stop = text.IndexOf(end, start, StringComparison.Ordinal) + end.Length;
        stop.ShouldBeGreaterThan(start, $"the part {id} has no end");
        Approved.File(text[..start] + part + text[stop..], Place);
    }

    /// <summary>Gets the ids for which something generated stands on the page.</summary>
    public static IEnumerable<string> Generated() =>
        File.ReadLines(Repository.PathOf(Place))
            .Where(line => line.EndsWith(":begin -->", StringComparison.Ordinal))
            .Select(line => line["<!-- ".Length..^":begin -->".Length]);

    // The next heading ends it, of an entry or of a part of the page.
    private static int EndOfEntry(string text, string id)
    {
        var start = text.IndexOf($"{Heading}{id}\n", StringComparison.Ordinal);
        start.ShouldBeGreaterThan(0, $"{id} has no entry");
        var next = text.IndexOf("\n##", start, StringComparison.Ordinal);
        return next < 0 ? text.Length : next;
    }
}
