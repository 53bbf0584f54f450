using System.Text.Json;
using System.Xml.Linq;

namespace Dunning.Conventions;

/// <summary>A project file.</summary>
internal sealed class Project(string path)
{
    private readonly XElement _xml = XElement.Load(path);

    public static IReadOnlyList<Project> All { get; } =
        [.. Repository.Files(".", "*.csproj").Select(file => new Project(file))];

    public string Name { get; } = Path.GetFileNameWithoutExtension(path);

    public string File { get; } = Repository.Relative(path);

    public bool IsShipped => File.StartsWith("src/", StringComparison.Ordinal);

    public IEnumerable<string> Projects =>
        Included("ProjectReference").Select(file => Path.GetFileNameWithoutExtension(file.Replace('\\', '/')));

    public IEnumerable<string> Packages => Included("PackageReference");

    public IEnumerable<string> Friends => Included("InternalsVisibleTo");

    /// <summary>The packages that end up beside the program, also those that come indirectly.</summary>
    public IEnumerable<string> LockedPackages
    {
        get
        {
            using var locked = JsonDocument.Parse(System.IO.File.ReadAllText(LockFile));
            return
            [
                .. locked.RootElement.GetProperty("dependencies").EnumerateObject().Single().Value.EnumerateObject()
                    .Where(entry => entry.Value.GetProperty("type").GetString() != "Project")
                    .Select(entry => entry.Name),
            ];
        }
    }

    public string LockFile => Path.Combine(Path.GetDirectoryName(path)!, "packages.lock.json");

    private IEnumerable<string> Included(string element) =>
        _xml.Descendants(element)
            .Select(reference => (string)reference.Attribute("Include")!)
            .Order(StringComparer.Ordinal);
}
