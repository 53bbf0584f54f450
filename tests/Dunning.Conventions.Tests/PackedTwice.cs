using System.IO.Compression;

namespace Dunning.Conventions;

/// <summary>The package of the core, built from nothing in two folders as a release is built.</summary>
public sealed class PackedTwice : IDisposable
{
    private static readonly string[] Arguments =
    [
        "pack", "src/Dunning", "--output", "packages", "-p:ContinuousIntegrationBuild=true",
        "-p:UseSharedCompilation=false",
    ];

    private readonly CopyOfSources _one = new("one");
    private readonly CopyOfSources _other = new("the-other-one");

    public PackedTwice()
    {
        One = Pack(_one);
        Other = Pack(_other);
    }

    public IReadOnlyDictionary<string, byte[]> One { get; }

    public IReadOnlyDictionary<string, byte[]> Other { get; }

    public bool HasSymbols => Directory.EnumerateFiles(_one.PathOf("packages"), "Dunning.*.snupkg").Any();

    public void Dispose()
    {
        _one.Dispose();
        _other.Dispose();
    }

    private static Dictionary<string, byte[]> Pack(CopyOfSources copy)
    {
        Command.DotNet(copy.Root, Arguments);

        return Content(Directory.EnumerateFiles(copy.PathOf("packages"), "Dunning.*.nupkg").Single());
    }

    private static Dictionary<string, byte[]> Content(string package)
    {
        using var zip = ZipFile.OpenRead(package);
        return zip.Entries.ToDictionary(entry => entry.FullName, BytesOf, StringComparer.Ordinal);
    }

    private static byte[] BytesOf(ZipArchiveEntry entry)
    {
        using var stream = entry.Open();
        using var memory = new MemoryStream();
        stream.CopyTo(memory);
        return memory.ToArray();
    }
}
