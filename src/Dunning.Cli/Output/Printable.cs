namespace Dunning.Cli;

/// <summary>Keeps what an id may hold, such as an end of line, from acting on a terminal.</summary>
internal static class Printable
{
    /// <summary>Returns the text with each control character as a question mark.</summary>
    /// <param name="text">The text.</param>
    /// <param name="kept">A control character that stays, such as the end of a line.</param>
    public static string Of(string text, char? kept = null) => text.Any(c => char.IsControl(c) && c != kept)
        ? string.Concat(text.Select(c => char.IsControl(c) && c != kept ? '?' : c))
        : text;
}
