using Dunning.Diagnostics;

namespace Dunning.Jurisdictions;

/// <summary>Finds what is wrong with packs that are to hold together.</summary>
internal static class LawCheck
{
    public static ValueList<Problem> Of(ReadOnlySpan<LawPack> packs)
    {
        var problems = new List<Problem>();
        var codes = new HashSet<string>(StringComparer.Ordinal);
        foreach (var pack in packs)
        {
            if (!codes.Add(pack.Code))
            {
                problems.Add(new("DUN4001", pack.Code, (ProblemText)$"Pack \"{pack.Code}\" is there twice. Keep one."));
            }
        }

        foreach (var pack in packs)
        {
            if (pack.Over is { } under && !codes.Contains(under))
            {
                problems.Add(new(
                    "DUN4002",
                    pack.Code,
                    (ProblemText)$"Pack \"{pack.Code}\" lies over \"{under}\", which is not there. Load it as well."));
            }
        }

        return problems.ToValueList();
    }
}
