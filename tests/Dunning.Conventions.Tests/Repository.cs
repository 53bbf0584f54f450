namespace Dunning.Conventions;

/// <summary>Where the repository lies: the folder above the test program that holds the solution.</summary>
/// <remarks>The path that the compiler knows is of no use, because a reproducible build replaces it.</remarks>
internal static class Repository
{
    public static string Root { get; } = Find();

    public static string PathOf(params ReadOnlySpan<string> parts) => Path.Combine([Root, .. parts]);

    /// <summary>The files below a folder that may be missing, without what a build leaves behind.</summary>
    public static IReadOnlyList<string> Files(string folder, string pattern) =>
        !Directory.Exists(PathOf(folder)) ? [] :
        [
            .. Directory.EnumerateFiles(Path.GetFullPath(PathOf(folder)), pattern, SearchOption.AllDirectories)
                .Where(path => !Relative(path).Split('/').Any(IsLeftBehind))
                .Order(StringComparer.Ordinal),
        ];

    public static string Relative(string path) => Path.GetRelativePath(Root, path).Replace('\\', '/');

    /// <summary>The built program of a project, in the configuration that these tests were built in.</summary>
    public static string ProgramOf(string project)
    {
        var configuration = Path.GetFileName(Path.TrimEndingDirectorySeparator(AppContext.BaseDirectory));
        return PathOf("artifacts", "bin", project, configuration, $"{project}.dll");
    }

    private static bool IsLeftBehind(string part) =>
        part is "bin" or "obj" or "artifacts" or "node_modules" or "BenchmarkDotNet.Artifacts" or "StrykerOutput"
            or "TestResults" or ".git" or ".idea" or ".vs" or ".vscode";

    private static string Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Dunning.sln")))
            {
                return folder.FullName;
            }
        }

        throw new InvalidOperationException("No folder above the test program holds Dunning.sln.");
    }
}
