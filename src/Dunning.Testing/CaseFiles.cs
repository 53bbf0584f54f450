namespace Dunning.Testing;

/// <summary>Finds, reads and corrects stories on disk.</summary>
public static class CaseFiles
{
    private const int BytesRead = Notation.SourceText.BytesMax + 1;

    /// <summary>Reads one file; of one that is too large no more than shows that it is.</summary>
    /// <param name="path">The path, which problems name.</param>
    /// <exception cref="IOException">It cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be read.</exception>
    public static CaseFile Read(string path)
    {
        using var stream = File.OpenRead(path);
        var bytes = new byte[BytesRead];
        var count = stream.ReadAtLeast(bytes, BytesRead, throwOnEndOfStream: false);
        return CaseFile.Parse(bytes.AsSpan(0, count), path);
    }

    /// <summary>Reads every <c>*.case</c> below a folder, in the order of their paths.</summary>
    /// <param name="folder">The folder.</param>
    /// <exception cref="IOException">The folder or a file in it cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder or a file in it may not be read.</exception>
    public static ValueList<CaseFile> ReadAll(string folder) =>
        Directory.EnumerateFiles(folder, "*.case", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
            .Select(Read).ToValueList();

    /// <summary>Writes the corrected text in place of a story, if anything is to be corrected.</summary>
    /// <param name="run">What came of running it.</param>
    /// <returns>Whether the file was written.</returns>
    /// <exception cref="IOException">It cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be written.</exception>
    public static bool Approve(CaseRun run)
    {
        ArgumentNullException.ThrowIfNull(run);
        if (run.Approved == run.File.Text)
        {
            return false;
        }

        File.WriteAllText(run.File.Path, run.Approved);
        return true;
    }
}
