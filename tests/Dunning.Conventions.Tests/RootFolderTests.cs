namespace Dunning.Conventions;

/// <summary>The root shows what a visitor looks for, and nothing else.</summary>
public class RootFolderTests
{
    private static readonly string[] Allowed =
    [
        "CHANGELOG.md", "Directory.Build.props", "Directory.Build.targets", "Directory.Packages.props", "Dunning.sln",
        "LICENSE", "README.md", "SECURITY.md", "global.json",
    ];

    [Fact]
    public void The_root_holds_only_the_files_that_belong_there() =>
        Directory.GetFiles(Repository.Root)
            .Select(file => Path.GetFileName(file))
            .Where(name => !name.StartsWith('.'))
            .Except(Allowed)
            .ShouldBeNone();
}
