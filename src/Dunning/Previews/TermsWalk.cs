using NodaTime;

namespace Dunning.Previews;

/// <summary>Walks a buyer who never pays through the days that the engine names.</summary>
internal sealed class TermsWalk
{
    // A ladder that repeats for ever is shown for two years.
    private const int DaysMax = 730;

    private readonly DunningEngine _engine;
    private readonly SaleTerms _terms;
    private readonly List<Decision> _days = [];

    private TermsWalk(DunningEngine engine, SaleTerms terms) => (_engine, _terms) = (engine, terms);

    public static TermsPreview Of(DunningEngine engine, SaleTerms terms)
    {
        Check(terms);

        // Some laws count default from a demand, so the demands are found first.
        var (begins, walk) = (BeginOfDefault.Of(engine.Law, terms, []), new TermsWalk(engine, terms));
        var last = walk.Through(begins?.On(LegalDay.Interest));
        if (begins is { Steps.IsEmpty: true })
        {
            begins = BeginOfDefault.Of(engine.Law, terms, walk._days);
            walk = new(engine, terms);
            last = walk.Through(begins?.On(LegalDay.Interest));
        }

        return new()
        {
            Terms = terms,
            Basis = last.Basis,
            Days = walk._days.ToValueList(),
            Because = last.Cases[0].Because,
            LookedUntil = last.AsOf.Date,
            GoesOn = last.NextEvaluation is not null,
            Default = begins,
            Interest = walk.Interest(begins?.On(LegalDay.Interest)),
        };
    }

    private static void Check(SaleTerms terms)
    {
        if (terms.Amount.Amount <= 0)
        {
            throw new ArgumentException($"A sale of {terms.Amount} leaves nothing to pay.", nameof(terms));
        }

        if (terms.DueOn < terms.InvoicedOn)
        {
            throw new ArgumentException(
                $"Due on {Day.Of(terms.DueOn)}, before the invoice of {Day.Of(terms.InvoicedOn)}.", nameof(terms));
        }
    }

    private Decision Through(LocalDate? interestFrom)
    {
        var (debtor, end) = (DebtorOf(interestFrom), _terms.DueOn.PlusDays(DaysMax));
        for (var day = _terms.InvoicedOn; ;)
        {
            debtor = debtor with { PaymentsKnownUntil = day };
            var decision = _engine.Decide(debtor, AsOf.On(day));
            if (decision.Actions.Any() || decision.Measures.Any())
            {
                _days.Add(decision);
            }

            debtor = DunningEngine.Issue(debtor, decision);
            if (decision.NextEvaluation is not { } next || next > end)
            {
                // After what was done on the day the engine says why nothing more is.
                return _engine.Decide(debtor, AsOf.On(day));
            }

            day = next;
        }
    }

    private DebtorSnapshot DebtorOf(LocalDate? interestFrom) => new()
    {
        Facts = new()
        {
            Debtor = "buyer",
            Kind = _terms.Debtor,
            Currency = _terms.Amount.Currency,
            Jurisdiction = _terms.Jurisdiction,
            Contact = new() { Reachable = _terms.Reachable },
            Receivables =
            [
                new()
                {
                    Id = "sale",
                    Amount = _terms.Amount.Amount,
                    DueOn = _terms.DueOn,
                    DocumentOn = _terms.InvoicedOn,
                    AroseOn = _terms.InvoicedOn,
                    InterestFrom = interestFrom,
                },
            ],
        },
    };

    private InterestStatement? Interest(LocalDate? from)
    {
        if (from is not { } first || _days.Count == 0 || _days[^1].AsOf.Date is var last && last < first)
        {
            return null;
        }

        var law = _engine.Law;
        var rule = law.InterestOn(new()
        {
            Jurisdiction = _terms.Jurisdiction!,
            Debtor = _terms.Debtor,
            AroseOn = _terms.InvoicedOn,
            AsOf = last,
        }).Rule;
        var claim = new InterestClaim { Principal = _terms.Amount, FirstDay = first, LastDay = last };
        var statement = rule?.Statement(claim, law.RatesOf(rule.Reference));
        return statement is { Refusal: InterestRefusal.RateUnavailable, RefusedOn: { } gap } && gap > first
            ? rule!.Statement(claim with { LastDay = gap.PlusDays(-1) }, law.RatesOf(rule.Reference))
            : statement;
    }
}
