using System.Text.RegularExpressions;

namespace Dunning.Conventions;

/// <summary>The page that leads newcomers through the code names only rooms and files that are there.</summary>
public partial class ArchitectureTests
{
    [Fact]
    public void Every_place_that_it_names_is_there()
    {
        var core = Repository.PathOf("src", "Dunning");
        var folders = Directory.GetDirectories(core).Select(Path.GetFileName).ToHashSet();
        var named = Place().Matches(File.ReadAllText(Repository.PathOf("docs", "architecture.md")))
            .Select(match => match.Groups[1].Value)
            .Where(place => folders.Contains(place.Split('/')[0]))
            .ToArray();

        Assert.True(named.Length > 50, $"The page names {named.Length} places of the core.");
        named.Where(place => !IsThere(core, place)).ShouldBeNone("docs/architecture.md names what is not there:");
    }

    // A type may be named without its ending, and several with a star.
    private static bool IsThere(string core, string place)
    {
        var path = Path.Combine(core, place);
        var folder = Path.GetDirectoryName(path)!;
        return Directory.Exists(path) || (Directory.Exists(folder)
            && Directory.EnumerateFiles(folder, $"{Path.GetFileNameWithoutExtension(path)}.cs").Any());
    }

    [GeneratedRegex("`([A-Z][A-Za-z]*/[A-Za-z/*.]*)`", RegexOptions.None, 1_000)]
    private static partial Regex Place();
}
