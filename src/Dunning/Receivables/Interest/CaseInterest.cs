using Dunning.Debtors;
using Dunning.Jurisdictions;

namespace Dunning.Receivables.Interest;

/// <summary>
/// The interest on what a debtor owes in one case, from the day that the host names up to a day; or why there is none.
/// </summary>
/// <remarks>
/// What is not known is never guessed. A day for which payments are not known bears interest only where a payment of
/// that very day would not end it.
/// </remarks>
internal sealed class CaseInterest(LawBook law, DebtorTable debtor, CaseTable table, DayBasis day)
{
    private readonly DebtorFacts _facts = debtor.Facts;

    public CaseInterest(CaseState state)
        : this(state.Basis.Law.Book, state.Debtor, state.Case, state.Basis)
    {
    }

    /// <summary>Reads one receivable of the case.</summary>
    /// <param name="item">The receivable.</param>
    /// <param name="leftOut">What of it no interest is asked on, in minor units: what may not be asked for.</param>
    public ItemInterestReading On(in Receivable item, long leftOut)
    {
        if (WhyNone(item) is { } none)
        {
            return none;
        }

        var (rule, whyNot) = InterestLaw.Of(law, OriginFacts.Of(debtor, table, item, day.Today.Date), item);
        if (rule is null)
        {
            return new(whyNot);
        }

        if (Payments(item) is not { } payments)
        {
            return new(Why(Rules.InterestPayments, item, Argument.Of("paid", Owed(item.Paid))));
        }

        var claim = ClaimOf(item, rule, payments, leftOut);
        return claim.LastDay < claim.FirstDay
            ? new(Why(Rules.InterestNone, item, Argument.Coded("why", "notYet"), From(item)))
            : Read(item, rule, claim);
    }

    /// <summary>
    /// Puts statements of single claims together, one for each rule, so that a rule that rounds the sum alone does.
    /// </summary>
    public static ValueList<InterestStatement> ByRule(IReadOnlyList<InterestStatement> found, LawBook law) => found
        .GroupBy(statement => statement.Rule.Id)
        .Select(same => same.First().Rule.Statement(
            same.Select(statement => statement.Items[0].Claim).ToValueList(),
            law.RatesOf(same.First().Rule.Reference)))
        .ToValueList();

    private ItemInterestReading? WhyNone(in Receivable item)
    {
        if (item.InterestFrom is null)
        {
            return new(Why(Rules.InterestNone, item, Argument.Coded("why", "notClaimed")));
        }

        if (Day.Of(item.TimeBarredOn) is { } barred && barred <= day.Today)
        {
            return new(Why(
                Rules.InterestNone, item, Argument.Coded("why", "timeBarred"), Argument.Of("since", barred)));
        }

        return day.Known is null ? new(Why(Rules.InterestPayments, item, Argument.Coded("why", "unknown"))) : null;
    }

    private ItemInterestReading Read(in Receivable item, InterestRegime rule, InterestClaim claim)
    {
        var statement = rule.Statement(claim, law.RatesOf(rule.Reference));
        return statement.Refusal switch
        {
            InterestRefusal.None when statement.Interest.Amount > 0 => new(statement),
            InterestRefusal.None => new(Why(Rules.InterestNone, item, Argument.Coded("why", "noDays"), From(item))),
            InterestRefusal.RateUnavailable => new(Why(
                Rules.InterestRateGap,
                item,
                Argument.Of("on", Day.Of(statement.RefusedOn!.Value)),
                Argument.Verbatim("rates", rule.Reference!),
                Argument.Verbatim("law", rule.Id.Value))),
            _ => new(Why(Rules.InterestNone, item, Argument.Coded("why", "tooLarge"))),
        };
    }

    private InterestClaim ClaimOf(in Receivable item, InterestRegime rule, (Day On, long Less)[] payments, long leftOut)
    {
        // A payment counts from the next day on where its own day still bears interest.
        var shift = rule.IsPaymentDayFree ? 0 : 1;
        var pauses = new InterestPauses(law, debtor, item, day);
        pauses.AddPlans(table.Plans, item.Id, day);
        var open = new OpenPrincipal(Minor(item.Amount), leftOut);
        foreach (var (on, less) in payments)
        {
            open.Less(on + shift, less);
        }

        foreach (var (from, until, amount) in pauses.Parts)
        {
            open.Less(from, Minor(amount));
            if (until is { } end)
            {
                open.Less(end, -Minor(amount));
            }
        }

        var first = Day.Of(item.InterestFrom!.Value);
        var last = Day.Min(day.Today, day.Known!.Value + shift);
        return new()
        {
            Receivable = item.Id,
            Kind = item.Kind,
            Principal = Money.FromMinorUnits(open.On(first), table.Id.Currency),
            FirstDay = first.Date,
            LastDay = last.Date,
            Changes = open.After(first)
                .Select(change => new PrincipalChange(
                    (change.From - shift).Date, Money.FromMinorUnits(change.Less, table.Id.Currency)))
                .ToValueList(),
            Pauses = pauses.All,
        };
    }

    // Money by its day, with what was booked back; null where it does not sum to what the facts say is paid.
    private (Day On, long Less)[]? Payments(in Receivable item)
    {
        var (id, currency) = (item.Id, table.Id.Currency);
        var payments = _facts.Payments
            .Where(payment => payment.Receivable == id && (payment.Currency ?? _facts.Currency) == currency)
            .Select(payment => (
                On: Day.Of(payment.On),
                Less: payment.Kind is PaymentKind.Payment ? Minor(payment.Amount) : -Minor(payment.Amount)))
            .ToArray();
        return payments.Sum(payment => payment.Less) == Minor(item.Paid) ? payments : null;
    }

    private static Reason Why(RuleId rule, in Receivable item, params ReadOnlySpan<Argument> figures) => new()
    {
        Rule = rule,
        Receivable = item.Id,
        Arguments = figures.ToArray().ToValueList(),
    };

    private static Argument From(in Receivable item) => Argument.Of("from", Day.Of(item.InterestFrom!.Value));

    private Money Owed(decimal amount) => new(amount, table.Id.Currency);

    private long Minor(decimal amount) => Owed(amount).ToMinorUnits();
}

/// <summary>The interest on one receivable, or why there is none.</summary>
internal sealed record ItemInterestReading
{
    public ItemInterestReading(InterestStatement statement) => Statement = statement;

    public ItemInterestReading(Reason whyNot) => WhyNot = whyNot;

    /// <summary>Gets the statement of this one claim, or null.</summary>
    public InterestStatement? Statement { get; }

    /// <summary>Gets why there is no interest, or null where there is.</summary>
    public Reason? WhyNot { get; }
}
