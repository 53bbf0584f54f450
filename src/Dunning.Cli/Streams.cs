using System.Text;

namespace Dunning.Cli;

/// <summary>What the command reads and writes: bytes in UTF-8 with LF, whatever the system and its language.</summary>
internal sealed class Streams : IDisposable
{
    private const int WidthIfUnknown = 80;

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    public Streams(Stream input, Stream output, Stream errors)
        : this(input, output, errors, default)
    {
    }

    private Streams(Stream input, Stream output, Stream errors, Terminals shown)
    {
        Input = input;
        Output = output;
        OutputText = TextTo(output);
        ErrorText = TextTo(errors);
        Page = PageOf(OutputText, shown.Output);
        Errors = PageOf(ErrorText, shown.Errors);
    }

    /// <summary>Gets or sets the language of both pages.</summary>
    public Language Language
    {
        get => Page.Language;
        set => (Page.Language, Errors.Language) = (value, value);
    }

    public Stream Input { get; }

    public Stream Output { get; }

    /// <summary>Gets the output for texts; what it was given is written at once.</summary>
    public TextWriter OutputText { get; }

    public TextWriter ErrorText { get; }

    /// <summary>Gets the output for texts that people read.</summary>
    public Page Page { get; init; }

    /// <summary>Gets where problems go.</summary>
    public Page Errors { get; init; }

    /// <summary>Gets whether the environment asks to correct what stories expect.</summary>
    public bool IsApproving { get; init; }

    public static Streams OfConsole() => new(
        Console.OpenStandardInput(),
        new BufferedStream(Console.OpenStandardOutput(), 64 * 1024),
        Console.OpenStandardError(),
        new(!Console.IsOutputRedirected, !Console.IsErrorRedirected))
    {
        IsApproving = Environment.GetEnvironmentVariable("APPROVE") is "1",
    };

    public void Dispose()
    {
        OutputText.Dispose();
        ErrorText.Dispose();
    }

    // https://no-color.org: any value but an empty one asks for no colours.
    private static Page PageOf(TextWriter output, bool isTerminal)
    {
        if (!isTerminal)
        {
            return new PlainPage(output);
        }

        var hasColours = string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"))
            && !string.Equals(Environment.GetEnvironmentVariable("TERM"), "dumb", StringComparison.Ordinal);
        return new TerminalPage(output, Console.WindowWidth is > 0 and var width ? width : WidthIfUnknown, hasColours);
    }

    private static StreamWriter TextTo(Stream stream) => new(stream, Utf8) { AutoFlush = true, NewLine = "\n" };

    /// <summary>Which outputs are shown on a terminal; the others go into a file or pipe and stay plain.</summary>
    private readonly record struct Terminals(bool Output, bool Errors);
}
