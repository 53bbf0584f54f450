using Dunning.Diagnostics;
using Dunning.Json;

namespace Dunning.Cli;

/// <summary>Says which name was meant.</summary>
internal static class Spelling
{
    /// <summary>Returns " Did you mean "x"?" for the nearest name, or nothing if none is near.</summary>
    public static ProblemTemplate DidYouMean(string text, IEnumerable<string> names) =>
        text.Length > 0 && NearestWord.Of(text, names) is { } name
            ? ProblemTemplate.Of($" Did you mean \"{name}\"?")
            : ProblemTemplate.None;
}
