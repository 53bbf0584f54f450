using System.Globalization;

namespace Dunning.Cli;

/// <summary>The line that ends the problems of a policy.</summary>
internal static class FindingsText
{
    /// <summary>Counts errors and warnings and says where to read on.</summary>
    public static string Summary(PolicySource source)
    {
        var warnings = source.Warnings.IsEmpty ? "" : $", {Counted(source.Warnings.Count, "warning")}";
        var outcome = source.Problems.IsEmpty ? "" : "; nothing was loaded";
        var all = source.Problems.Count + source.Warnings.Count;
        var explained = all == 1 ? "It" : "Each";
        var last = source.Problems.Concat(source.Warnings).Last();
        return $"{Counted(source.Problems.Count, "error")}{warnings} in {source.Name}{outcome}. "
            + $"{explained} is explained: dunning help {last.Id}";
    }

    /// <summary>Returns a number with its noun, as in <c>1 step</c> or <c>2 steps</c>.</summary>
    public static string Counted(int count, string what) =>
        string.Create(CultureInfo.InvariantCulture, $"{count} {what}{(count == 1 ? "" : "s")}");
}
