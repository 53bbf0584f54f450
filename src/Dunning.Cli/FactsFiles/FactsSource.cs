namespace Dunning.Cli;

/// <summary>Where facts come from: a file or the standard input. Opens every other file as well.</summary>
internal sealed class FactsSource(string path, Stream input)
{
    private const int BufferSize = 64 * 1024;

    private bool IsInput => path == "-";

    /// <summary>Gets the name that problems show.</summary>
    public string Name => IsInput ? "stdin" : path;

    public Stream Open()
    {
        if (IsInput)
        {
            return input;
        }

        if (Directory.Exists(path))
        {
            throw FileFault.NotUsable(path, "this is a folder; name a file.");
        }

        try
        {
            return new FileStream(path, new FileStreamOptions { Options = FileOptions.SequentialScan });
        }
        catch (Exception exception) when (FileFault.Is(exception))
        {
            throw FileFault.NotOpened(path, exception);
        }
    }

    /// <summary>Opens what can be read twice: an input is kept in a temporary file that vanishes when closed.</summary>
    public Stream OpenToReadTwice()
    {
        var facts = Open();
        if (facts.CanSeek)
        {
            return facts;
        }

        using (facts)
        {
            var kept = File.Create(
                Path.Combine(Path.GetTempPath(), Path.GetRandomFileName()),
                BufferSize,
                FileOptions.DeleteOnClose);
            facts.CopyTo(kept);
            kept.Position = 0;
            return kept;
        }
    }
}
