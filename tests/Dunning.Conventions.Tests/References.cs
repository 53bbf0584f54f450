using Microsoft.CodeAnalysis;

namespace Dunning.Conventions;

/// <summary>What the compiler needs to read the core: the platform and the packages of these tests.</summary>
internal static class References
{
    public static IReadOnlyList<MetadataReference> Platform { get; } =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Where(path => !Path.GetFileName(path).StartsWith("Dunning", StringComparison.Ordinal))
            .Select(path => MetadataReference.CreateFromFile(path)),
    ];
}
