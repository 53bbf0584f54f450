using Dunning.Json;

namespace Dunning.Diagnostics;

/// <summary>The listing of names from outside.</summary>
internal sealed partial record ProblemTemplate
{
    private const int NamesMax = 10;

    /// <summary>Names in quotation marks, no more of them than anybody reads; "none" for none.</summary>
    /// <remarks>A list of all would make the problems of a file longer than the file by its square.</remarks>
    public static ProblemTemplate Listing(IEnumerable<string> names)
    {
        string[] shown = [.. names.Take(NamesMax + 1).Select(Fault.Quote)];
        var rest = shown.Length > NamesMax ? ", …" : "";
        return shown.Length == 0 ? Whole("none") : Of($"{string.Join(", ", shown.Take(NamesMax)) + rest}");
    }
}
