using Dunning.Testing;

namespace Dunning.Cli;

/// <summary>The stories that the command line names, as files or by their folders.</summary>
internal static class StoryFiles
{
    /// <summary>Whether a file tells a story.</summary>
    public static bool IsStory(string path) => path.EndsWith(".case", StringComparison.OrdinalIgnoreCase);

    /// <summary>Reads one story.</summary>
    /// <exception cref="NotRunException">It cannot be read.</exception>
    public static CaseFile Read(string path)
    {
        if (Directory.Exists(path))
        {
            throw FileFault.NotUsable(path, "this is a folder; name a file.");
        }

        try
        {
            return CaseFiles.Read(path);
        }
        catch (Exception exception) when (FileFault.Is(exception))
        {
            throw FileFault.NotOpened(path, exception);
        }
    }

    /// <summary>Reads a story, or all stories of a folder and those below it.</summary>
    /// <exception cref="NotRunException">It cannot be read, or there is none.</exception>
    public static IReadOnlyList<CaseFile> ReadAll(string path)
    {
        if (!Directory.Exists(path))
        {
            return [Read(path)];
        }

        try
        {
            return CaseFiles.ReadAll(path) is { IsEmpty: false } files
                ? files
                : throw FileFault.NotUsable(path, "there is no story in it: no file of it or below ends in .case.");
        }
        catch (Exception exception) when (FileFault.Is(exception))
        {
            throw FileFault.NotOpened(path, exception);
        }
    }

    /// <summary>Corrects what a story expects, in its file.</summary>
    /// <returns>Whether anything was corrected.</returns>
    /// <exception cref="NotRunException">It cannot be written.</exception>
    public static bool Approve(CaseRun run)
    {
        try
        {
            return CaseFiles.Approve(run);
        }
        catch (Exception exception) when (FileFault.Is(exception))
        {
            throw FileFault.NotUsable(run.File.Path, $"it cannot be written: {exception.Message}");
        }
    }
}
