using System.Globalization;

namespace Dunning.Cli;

/// <summary>The line that ends the problems of a policy.</summary>
internal static class FindingsText
{
    /// <summary>Counts the problems and says where to read on.</summary>
    public static string Summary(PolicySource source)
    {
        var count = source.Problems.Count.ToString(CultureInfo.InvariantCulture);
        var errors = source.Problems.Count == 1 ? "error" : "errors";
        var explained = source.Problems.Count == 1 ? "It" : "Each";
        return $"{count} {errors} in {source.Name}; nothing was loaded. "
            + $"{explained} is explained: dunning help {source.Problems[^1].Id}";
    }
}
