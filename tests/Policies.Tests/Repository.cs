namespace Dunning.Samples;

/// <summary>Where the repository lies: the folder above the test program that holds the solution.</summary>
internal static class Repository
{
    public static string PathOf(params ReadOnlySpan<string> parts)
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Dunning.sln")))
            {
                return Path.Combine([folder.FullName, .. parts]);
            }
        }

        throw new InvalidOperationException("No folder above the test program holds Dunning.sln.");
    }
}
