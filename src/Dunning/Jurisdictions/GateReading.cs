using NodaTime;

namespace Dunning.Jurisdictions;

/// <summary>Says whether a gate guards an act, and what of it is not as it must be.</summary>
internal static class GateReading
{
    private const string Arrears = "arrears";
    private const string Instalments = "consecutive-instalments";

    public static GateVerdict Judge(DecisionGate gate, ActFacts act)
    {
        if (!Guards(gate, act))
        {
            return new() { Rule = gate, Kind = GateKind.NotGuarded };
        }

        var unmet = Lacking(gate, act).ToList();
        var forbidding = gate.Forbids.Where(fact => act.IsSo(fact) is true).ToArray();
        if (unmet.Count + forbidding.Length == 0 || gate.Unless.Any(fact => act.IsSo(fact) is true))
        {
            return new() { Rule = gate, Kind = GateKind.Permitted };
        }

        return new()
        {
            Rule = gate,
            Kind = GateKind.Refused,
            Unmet = [.. unmet, .. forbidding],
            PermittedFrom = unmet.Count == 0 ? EndOf(forbidding, act) : null,
            Instead = gate.Instead,
        };
    }

    private static bool Guards(DecisionGate gate, ActFacts act)
    {
        var scope = gate.AppliesWhen;
        return gate.IsValidOn(act.On)
            && ScopeReading.Has(gate.Acts, act.Act)
            && gate.When.All(fact => act.IsSo(fact) is not false)
            && ScopeReading.Has(scope.CreditorRoles, act.CreditorRole)
            && ScopeReading.Has(scope.DebtorKinds, act.Debtor)
            && (act.Jurisdiction is not { } place || ScopeReading.IsIn(scope.Jurisdictions, place))
            && (act.Product is not { } product || ScopeReading.Has(scope.Products, product))
            && scope.Circumstances.All(known => act.Circumstances.Contains(known));
    }

    private static IEnumerable<string> Lacking(DecisionGate gate, ActFacts act)
    {
        foreach (var fact in gate.Requires.Where(fact => act.IsSo(fact) is not true))
        {
            yield return fact;
        }

        if (!gate.RequiresOneOf.IsEmpty && !gate.RequiresOneOf.Any(fact => act.IsSo(fact) is true))
        {
            yield return string.Join('|', gate.RequiresOneOf);
        }

        if (gate.ConsecutiveInstalments > (act.Loan?.ConsecutiveInstalments ?? 0))
        {
            yield return Instalments;
        }

        if (!gate.Arrears.IsEmpty && !Reaches(gate, act.Loan))
        {
            yield return Arrears;
        }
    }

    // Exact: no share is rounded.
    private static bool Reaches(DecisionGate gate, LoanArrears? loan)
    {
        if (loan is null || ShareOf(gate, loan) is not { } share)
        {
            return false;
        }

        if (loan.Arrears.Currency != loan.Nominal.Currency)
        {
            throw new ArgumentException(
                $"The arrears are in {loan.Arrears.Currency} and the nominal amount in {loan.Nominal.Currency}: they do"
                + " not compare. Give both in the currency of the loan.",
                nameof(loan));
        }

        return loan.Arrears.Amount * 10_000 >= loan.Nominal.Amount * share.BasisPoints;
    }

    // The share of the shortest term that holds; of a loan of unknown term the largest.
    private static Percentage? ShareOf(DecisionGate gate, LoanArrears loan)
    {
        var shares = gate.Arrears.Where(share => share.IsMortgage == loan.IsMortgage);
        return loan.TermMonths is { } term
            ? shares.Where(share => !(share.TermMonthsMax < term))
                .OrderBy(share => share.TermMonthsMax ?? int.MaxValue)
                .Select(share => (Percentage?)share.Share)
                .FirstOrDefault()
            : shares.Max(share => (Percentage?)share.Share);
    }

    private static LocalDate? EndOf(string[] forbidding, ActFacts act)
    {
        LocalDate? end = null;
        foreach (var fact in act.Facts.Where(fact => fact.IsSo && forbidding.Contains(fact.Name)))
        {
            if (fact.Until is not { } until)
            {
                return null;
            }

            end = end > until ? end : until;
        }

        return end?.PlusDays(1);
    }
}
