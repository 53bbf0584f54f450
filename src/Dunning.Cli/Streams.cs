using System.Text;

namespace Dunning.Cli;

/// <summary>What the command reads and writes: bytes in UTF-8 with LF, whatever the system and its language.</summary>
internal sealed class Streams : IDisposable
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    public Streams(Stream input, Stream output, Stream errors)
    {
        Input = input;
        Output = output;
        OutputText = TextTo(output);
        ErrorText = TextTo(errors);
    }

    public Stream Input { get; }

    public Stream Output { get; }

    /// <summary>Gets the output for texts; what it was given is written at once.</summary>
    public TextWriter OutputText { get; }

    public TextWriter ErrorText { get; }

    public static Streams OfConsole() => new(
        Console.OpenStandardInput(),
        new BufferedStream(Console.OpenStandardOutput(), 64 * 1024),
        Console.OpenStandardError());

    public void Dispose()
    {
        OutputText.Dispose();
        ErrorText.Dispose();
    }

    private static StreamWriter TextTo(Stream stream) => new(stream, Utf8) { AutoFlush = true, NewLine = "\n" };
}
