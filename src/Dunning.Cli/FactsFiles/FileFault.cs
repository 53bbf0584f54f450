using Dunning.Diagnostics;

namespace Dunning.Cli;

/// <summary>Says why a file cannot be used.</summary>
internal static class FileFault
{
    public static bool Is(Exception exception) =>
        exception is IOException or UnauthorizedAccessException or ArgumentException;

    /// <summary>Tells of a file or folder that could not be opened.</summary>
    public static NotRunException NotOpened(string path, Exception exception) =>
        exception is FileNotFoundException or DirectoryNotFoundException && !Directory.Exists(path)
            ? NotUsable(path, "there is no such file.")
            : NotUsable(path, $"it cannot be opened: {exception.Message}");

    public static NotRunException NotUsable(string path, string text) =>
        new(new Fault("DUN3004", path, ProblemTemplate.Whole(text)));

    public static NotRunException NotUsable(string path, ProblemText text) =>
        new(new Fault("DUN3004", path, text.ToTemplate()));
}
