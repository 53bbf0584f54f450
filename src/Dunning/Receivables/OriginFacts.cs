using NodaTime;

namespace Dunning.Receivables;

/// <summary>What the facts say of where a claim is from; null is not known.</summary>
internal sealed record OriginFacts
{
    public required string? Jurisdiction { get; init; }

    public required DebtorKind Debtor { get; init; }

    public required CreditorRole Creditor { get; init; }

    public required string? Product { get; init; }

    /// <summary>Gets what it is: what is not known to be the price of goods or services is not taken for it.</summary>
    public required ReceivableKind Kind { get; init; }

    public required LocalDate? AroseOn { get; init; }

    /// <summary>Gets the last day on which it may have arisen, where the day is not known.</summary>
    public required LocalDate AroseBy { get; init; }

    public required LocalDate AsOf { get; init; }

    /// <summary>
    /// Finds the rule that governs the claim; null where the day on which it arose is not known and another one would
    /// give another rule.
    /// </summary>
    /// <param name="law">The packs; one speaks of the jurisdiction.</param>
    /// <param name="ask">Finds the rule for one day.</param>
    public GoverningRule<T>? Governing<T>(LawBook law, Func<ClaimOrigin, GoverningRule<T>> ask)
        where T : ClaimRule
    {
        if (AroseOn is { } arose)
        {
            return ask(On(arose));
        }

        var found = new HashSet<GoverningRule<T>>();
        foreach (var day in Days<T>(law))
        {
            found.Add(ask(On(day)));
        }

        return found.Count == 1 ? found.Single() : null;
    }

    private ClaimOrigin On(LocalDate arose) => new()
    {
        Jurisdiction = Jurisdiction!,
        Debtor = Debtor,
        CreditorRole = Creditor,
        Product = Product,
        IsPrice = Kind is ReceivableKind.Invoice,
        AroseOn = arose,
        AsOf = AsOf,
    };

    // A day before every change of the law, and each day on which it changed by the last one that there may be.
    private IEnumerable<LocalDate> Days<T>(LawBook law)
        where T : ClaimRule => law.In(Jurisdiction!)
        .SelectMany(pack => pack.Rules)
        .OfType<T>()
        .SelectMany(rule => new[] { rule.ArisenFrom, rule.ArisenTo })
        .OfType<LocalDate>()
        .Where(day => day <= AroseBy)
        .Append(new LocalDate(1, 1, 1));
}
