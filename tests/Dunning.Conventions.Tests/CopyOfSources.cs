namespace Dunning.Conventions;

/// <summary>What it takes to build src, in a new folder of its own; deleted in the end.</summary>
internal sealed class CopyOfSources : IDisposable
{
    private static readonly string[] Folders = ["build", "src"];

    private static readonly string[] SingleFiles =
    [
        ".editorconfig", "Directory.Build.props", "Directory.Build.targets", "Directory.Packages.props", "LICENSE",
        "README.md", "docs/snapshot.schema.json", "docs/policy.schema.json", "docs/law-pack.schema.json", "global.json",
    ];

    /// <param name="name">A part of the folder's name, so that two copies lie at paths of different lengths.</param>
    /// <param name="also">More folders to copy, relative to the root.</param>
    public CopyOfSources(string name, params ReadOnlySpan<string> also)
    {
        Root = Path.Combine(Path.GetTempPath(), $"dunning-{name}-{Guid.NewGuid():N}");

        foreach (var file in SingleFiles)
        {
            Copy(Repository.PathOf(file));
        }

        foreach (var folder in (string[])[.. Folders, .. also])
        {
            Repository.Files(folder, "*").ToList().ForEach(Copy);
        }
    }

    public string Root { get; }

    public string PathOf(string relative) => Path.Combine(Root, relative);

    public void Dispose() => Directory.Delete(Root, recursive: true);

    private void Copy(string file)
    {
        var target = PathOf(Repository.Relative(file));
        Directory.CreateDirectory(Path.GetDirectoryName(target)!);
        File.Copy(file, target);
    }
}
