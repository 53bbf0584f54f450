namespace Dunning.Jurisdictions;

/// <summary>Finds the rule that governs what a claim costs, or how it is paid.</summary>
/// <remarks>
/// Unlike a contact, which is better left undone, an amount has no cautious side: what is not known of a claim is not
/// taken to be so. An exception takes the place of its rule, and a rule that binds that of one that only advises, as
/// the national law that of the directive it carries out.
/// </remarks>
internal static class ClaimLaw
{
    public static GoverningRule<T> Of<T>(LawBook book, ClaimOrigin origin, Func<T, bool>? isMeant = null)
        where T : ClaimRule
    {
        var all = book.In(origin.Jurisdiction)
            .SelectMany(pack => pack.Rules)
            .OfType<T>()
            .Where(rule => Meets(rule, origin) && isMeant?.Invoke(rule) is not false)
            .ToArray();
        var left = all.Where(rule => !Array.Exists(all, other => other.ExceptionTo == rule.Id)).ToArray();
        var binding = Array.FindAll(left, rule => rule.Binds);
        var governing = binding.Length > 0 ? binding : left;
        return governing.Length == 1
            ? new() { Rule = governing[0] }
            : new() { Conflicting = governing.Select(rule => rule.Id).ToValueList() };
    }

    private static bool Meets(ClaimRule rule, ClaimOrigin origin)
    {
        var scope = rule.AppliesWhen;
        return rule.IsValidOn(origin.AsOf)
            && !(origin.AroseOn < rule.ArisenFrom)
            && !(origin.AroseOn >= rule.ArisenTo)
            && (origin.IsPrice || !rule.ForPricesOnly)
            && ScopeReading.Has(rule.CreditorKinds, origin.Creditor)
            && ScopeReading.Has(scope.CreditorRoles, origin.CreditorRole)
            && ScopeReading.Has(scope.DebtorKinds, origin.Debtor)
            && ScopeReading.IsIn(scope.Jurisdictions, origin.Jurisdiction)
            && (scope.Products.IsEmpty || scope.Products.Any(product => product == origin.Product))
            && scope.Circumstances.IsEmpty;
    }
}
