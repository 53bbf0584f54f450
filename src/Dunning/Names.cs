namespace Dunning;

/// <summary>The form of names in policies: of channels, segments, treatments, steps and attributes.</summary>
internal static class Names
{
    private const int LengthMax = 40;

    /// <summary>The same as a regular expression of JSON Schema.</summary>
    public const string Pattern = "^[A-Za-z][A-Za-z0-9_-]{0,39}$";

    /// <summary>Says whether a text is 1 to 40 of a-z, A-Z, 0-9, '-' and '_', first a letter.</summary>
    public static bool IsName(string text) =>
        text.Length is >= 1 and <= LengthMax
        && char.IsAsciiLetter(text[0])
        && text.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_');
}
