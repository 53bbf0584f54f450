using NodaTime;

namespace Dunning.Receivables.Interest;

/// <summary>What the facts say of where a claim is from; null is not known.</summary>
internal sealed record OriginFacts
{
    public required string? Jurisdiction { get; init; }

    public required DebtorKind Debtor { get; init; }

    public required CreditorRole Creditor { get; init; }

    public required string? Product { get; init; }

    public required LocalDate? AroseOn { get; init; }

    public required LocalDate AsOf { get; init; }
}

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

        return Find(law, origin, item, law.InterestOn) is { } found
            ? Judge(found, item)
            : (null, Why(item, "noOrigin"));
    }

    /// <summary>
    /// Finds what governs a receivable; null where law goes by the day on which it arose and that is not known.
    /// </summary>
    public static GoverningRule<T>? Find<T>(
        LawBook law, OriginFacts origin, in Receivable item, Func<ClaimOrigin, GoverningRule<T>> find)
        where T : ClaimRule
    {
        if (origin.AroseOn is { } arose)
        {
            return find(On(origin, item, arose));
        }

        // The day is needed only where another one would give another rule.
        var found = new HashSet<GoverningRule<T>>();
        foreach (var day in Days<T>(law, origin.Jurisdiction!, item.InterestFrom ?? item.DueOn))
        {
            found.Add(find(On(origin, item, day)));
        }

        return found.Count == 1 ? found.Single() : null;
    }

    // What is not known to be the price of goods or services, such as an instalment of a loan, is not taken for it.
    private static ClaimOrigin On(OriginFacts origin, in Receivable item, LocalDate arose) => new()
    {
        Jurisdiction = origin.Jurisdiction!,
        Debtor = origin.Debtor,
        CreditorRole = origin.Creditor,
        Product = origin.Product,
        IsPrice = item.Kind is ReceivableKind.Invoice,
        AroseOn = arose,
        AsOf = origin.AsOf,
    };

    // A day before every change of the law, and each day on which it changed before interest began.
    private static IEnumerable<LocalDate> Days<T>(LawBook law, string place, LocalDate before)
        where T : ClaimRule => law.In(place)
        .SelectMany(pack => pack.Rules)
        .OfType<T>()
        .SelectMany(rule => new[] { rule.ArisenFrom, rule.ArisenTo })
        .OfType<LocalDate>()
        .Where(day => day <= before)
        .Append(new LocalDate(1, 1, 1));

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
