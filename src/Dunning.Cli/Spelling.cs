using Dunning.Json;

namespace Dunning.Cli;

/// <summary>Says which name was meant.</summary>
internal static class Spelling
{
    /// <summary>Returns " Did you mean "x"?" for the nearest name, or nothing if none is near.</summary>
    public static string DidYouMean(string text, IEnumerable<string> names) =>
        text.Length > 0 && NearestWord.Of(text, names) is { } name ? $" Did you mean \"{name}\"?" : "";
}
