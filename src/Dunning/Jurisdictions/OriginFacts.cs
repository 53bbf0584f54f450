using Dunning.Debtors;
using NodaTime;

namespace Dunning.Jurisdictions;

/// <summary>What the facts say of where a claim is from; null is not known.</summary>
internal sealed record OriginFacts
{
    public required string? Jurisdiction { get; init; }

    public required DebtorKind Debtor { get; init; }

    public required CreditorRole Creditor { get; init; }

    public required string? Product { get; init; }

    public required LocalDate? AroseOn { get; init; }

    public required LocalDate AsOf { get; init; }

    public static OriginFacts Of(DebtorTable debtor, CaseTable table, in Receivable item, LocalDate asOf) => new()
    {
        Jurisdiction = debtor.Facts.Jurisdiction,
        Debtor = debtor.Facts.Kind,
        Creditor = table.CreditorRole,
        Product = table.Account?.Product,
        AroseOn = item.AroseOn ?? item.DocumentOn,
        AsOf = asOf,
    };

    /// <summary>
    /// Finds what governs a receivable; null where law goes by the day on which it arose and that is not known.
    /// </summary>
    public GoverningRule<T>? Governing<T>(
        LawBook law, in Receivable item, Func<ClaimOrigin, GoverningRule<T>> find)
        where T : ClaimRule
    {
        if (AroseOn is { } arose)
        {
            return find(On(item, arose));
        }

        // The day is needed only where another one would give another rule.
        var found = new HashSet<GoverningRule<T>>();
        foreach (var day in Days<T>(law, Jurisdiction!, item.InterestFrom ?? item.DueOn))
        {
            found.Add(find(On(item, day)));
        }

        return found.Count == 1 ? found.Single() : null;
    }

    // What is not known to be the price of goods or services, such as an instalment of a loan, is not taken for it.
    private ClaimOrigin On(in Receivable item, LocalDate arose) => new()
    {
        Jurisdiction = Jurisdiction!,
        Debtor = Debtor,
        CreditorRole = Creditor,
        Product = Product,
        IsPrice = item.Kind is ReceivableKind.Invoice,
        AroseOn = arose,
        AsOf = AsOf,
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
}
