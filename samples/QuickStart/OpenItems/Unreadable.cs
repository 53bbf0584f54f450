namespace QuickStart.OpenItems;

/// <summary>Something in the file that cannot be read or decided on.</summary>
/// <param name="Line">The line, from 1.</param>
/// <param name="Text">The column, what stands there, and what to do.</param>
internal sealed record Unreadable(int Line, string Text);

/// <summary>The file as a whole cannot be read.</summary>
internal sealed class UnreadableFileException : Exception
{
    public UnreadableFileException()
    {
    }

    public UnreadableFileException(string message)
        : base(message)
    {
    }

    public UnreadableFileException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
