using Dunning.Jurisdictions;

namespace Dunning.Receivables.Interest;

/// <summary>Finds the rule of interest that governs a receivable, or says why there is none.</summary>
internal static class InterestLaw
{
    public static (InterestRegime? Rule, Reason WhyNot) Of(LawBook law, OriginFacts origin, in Receivable item)
    {
        if (origin.Jurisdiction is not { } place || !law.In(place).Any())
        {
            return (null, origin.Jurisdiction is { } known
                ? Why(item, "noPack", Argument.Verbatim("jurisdiction", known))
                : Why(item, "noJurisdiction"));
        }

        return origin.Governing(law, item, law.InterestOn) is { } found
            ? Judge(found, item)
            : (null, Why(item, "noOrigin"));
    }

    private static (InterestRegime? Rule, Reason WhyNot) Judge(
        GoverningRule<InterestRegime> found, in Receivable item) =>
        (found.Rule, found.Conflicting.IsEmpty
            ? Why(item, "none")
            : Why(item, "conflict", Argument.Verbatim("rules", string.Join(", ", found.Conflicting))));

    private static Reason Why(in Receivable item, string why, params ReadOnlySpan<Argument> figures) => new()
    {
        Rule = Rules.InterestNoRule,
        Receivable = item.Id,
        Arguments = [Argument.Coded("why", why), .. figures],
    };
}
