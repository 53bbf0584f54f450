namespace Dunning.Conventions;

/// <summary>A file that people write and read, of whatever language.</summary>
internal sealed class TextFile(string path)
{
    private static readonly string[] Endings =
    [
        ".case", ".cs", ".csproj", ".csv", ".diff", ".editorconfig", ".gitattributes", ".gitignore", ".json", ".jsonl",
        ".md", ".props", ".selftest", ".sln", ".sql", ".targets", ".txt", "",
    ];

    public static IReadOnlyList<TextFile> All { get; } =
    [
        .. Repository.Files(".", "*")
            .Where(file => Endings.Contains(Path.GetExtension(file)))
            .Select(file => new TextFile(file)),
    ];

    public string Name { get; } = Repository.Relative(path);

    public IEnumerable<(string Place, string Line)> Lines =>
        File.ReadLines(path).Select((line, index) => ($"{Name}({index + 1})", line));
}
