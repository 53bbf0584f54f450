using Dunning.Jurisdictions;
using NodaTime;

namespace Dunning.Previews;

/// <summary>Finds when a buyer who does not pay is in default by the law of a jurisdiction.</summary>
internal static class BeginOfDefault
{
    /// <summary>The earliest default; where there is none, why; null where no law pack says.</summary>
    /// <param name="law">The law.</param>
    /// <param name="terms">The terms: the due date is agreed, and performance not later than the invoice.</param>
    /// <param name="demanded">What was done so far; what asks for money is a demand.</param>
    public static LegalDates? Of(LawBook law, SaleTerms terms, IReadOnlyList<Decision> demanded)
    {
        if (terms.Jurisdiction is not { } place)
        {
            return null;
        }

        var facts = FactsOf(terms, demanded);
        var calendar = law.CalendarOf(place);
        return law.In(place)
            .SelectMany(pack => pack.Rules)
            .OfType<DefaultStart>()
            .Where(rule => Meets(rule, terms, place))
            .Select(rule => rule.From(facts, calendar))
            .OrderBy(dates => dates.On(LegalDay.Interest) ?? LocalDate.MaxIsoValue)
            .FirstOrDefault();
    }

    private static bool Meets(DefaultStart rule, SaleTerms terms, string place)
    {
        var scope = rule.AppliesWhen;
        return rule.Binds
            && rule.IsValidOn(terms.DueOn)
            && ScopeReading.Has(scope.DebtorKinds, terms.Debtor)
            && ScopeReading.Has(scope.CreditorRoles, default)
            && ScopeReading.IsIn(scope.Jurisdictions, place)
            && scope.Products.IsEmpty
            && scope.Circumstances.IsEmpty;
    }

    private static DefaultFacts FactsOf(SaleTerms terms, IReadOnlyList<Decision> demanded)
    {
        var demands = demanded.SelectMany(day => day.Actions)
            .Where(act => act is SendNotice { Purpose: Purpose.Collect, Tone: >= Tone.Remind })
            .ToArray();
        return new()
        {
            DueOn = terms.DueOn,
            IsDueByCalendar = true,
            InvoiceReceivedOn = terms.InvoicedOn,
            PerformedOn = terms.InvoicedOn,
            Debtor = terms.Debtor,
            DemandsReceivedOn = demands.Where(act => act.Deadline is null).Select(act => act.On).ToValueList(),
            DemandsWithTerm = demands.Where(act => act.Deadline is not null)
                .Select(act => new DemandWithTerm(act.On, act.Deadline!.Value)).ToValueList(),
        };
    }
}
