namespace Dunning.Conventions;

/// <summary>A piece of C# with a name: a region of the compiled samples, or a block of a document.</summary>
internal sealed record Snippet(string Name, string Place, string Code)
{
    private const string Marker = "<!-- snippet: ";
    private const string OutputMarker = "<!-- output: ";
    private const string Region = "#region ";

    /// <summary>The regions of samples/Snippets, without their margin.</summary>
    public static IReadOnlyList<Snippet> Compiled { get; } =
        [.. Repository.Files("samples/Snippets", "*.cs").SelectMany(RegionsOf)];

    /// <summary>The blocks of C# in the documents. One without a marker has no name.</summary>
    public static IReadOnlyList<Snippet> Quoted { get; } =
        [.. Documents().SelectMany(file => BlocksOf(file, Marker, "```csharp", "```cs", "```c#"))];

    /// <summary>What documents show as the output of a snippet.</summary>
    public static IReadOnlyList<Snippet> Outputs { get; } =
    [
        .. Documents().SelectMany(file => BlocksOf(file, OutputMarker, "```text"))
            .Where(block => block.Name.Length > 0),
    ];

    private static IEnumerable<string> Documents() =>
        Repository.Files("docs", "*.md").Prepend(Repository.PathOf("README.md"));

    private static IEnumerable<Snippet> RegionsOf(string file)
    {
        var lines = File.ReadAllLines(file);
        for (var i = 0; i < lines.Length; i++)
        {
            if (lines[i].TrimStart().StartsWith(Region, StringComparison.Ordinal))
            {
                var code = lines.Skip(i + 1).TakeWhile(line => line.Trim() != "#endregion");
                yield return new Snippet(lines[i].Trim()[Region.Length..], PlaceOf(file, i), WithoutMargin([.. code]));
            }
        }
    }

    private static IEnumerable<Snippet> BlocksOf(string file, string marker, params string[] fences)
    {
        var lines = File.ReadAllLines(file);
        for (var i = 0; i < lines.Length; i++)
        {
            if (fences.Contains(lines[i].Trim(), StringComparer.Ordinal))
            {
                var code = lines.Skip(i + 1).TakeWhile(line => line.Trim() != "```");
                yield return new Snippet(NameAbove(lines, i, marker), PlaceOf(file, i), WithoutMargin([.. code]));
            }
        }
    }

    private static string NameAbove(string[] lines, int fence, string marker)
    {
        var above = fence == 0 ? "" : lines[fence - 1].Trim();
        return above.StartsWith(marker, StringComparison.Ordinal) ? above[marker.Length..^"-->".Length].Trim() : "";
    }

    private static string PlaceOf(string file, int index) => $"{Repository.Relative(file)}({index + 1})";

    private static string WithoutMargin(string[] lines)
    {
        var margin = lines.Where(line => line.Trim().Length > 0)
            .Select(line => line.Length - line.TrimStart().Length)
            .DefaultIfEmpty()
            .Min();

        return string.Join('\n', lines.Select(line => line.Length < margin ? "" : line[margin..].TrimEnd()));
    }
}
