namespace Dunning.Cli;

/// <summary>Texts are compared by their characters, whatever the culture of the process is set to.</summary>
internal static class Ordinal
{
    public static string With(this string text, string what, string instead) =>
        text.Replace(what, instead, StringComparison.Ordinal);

    public static bool Has(this string text, string part) => text.Contains(part, StringComparison.Ordinal);

    public static bool Begins(this string text, string part) => text.StartsWith(part, StringComparison.Ordinal);
}
