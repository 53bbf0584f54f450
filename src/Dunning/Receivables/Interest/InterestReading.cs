using NodaTime;

namespace Dunning.Receivables.Interest;

/// <summary>Puts a statement together, or says why there is none.</summary>
internal readonly struct InterestReading(InterestRegime regime, RateTable? table)
{
    public InterestStatement Of(ValueList<InterestClaim> claims)
    {
        var currency = claims[0].Principal.Currency;
        var items = new ItemInterest[claims.Count];
        var exact = new ExactInterest(regime.DayCount.Parts);
        var (settled, open) = (0L, Int128.Zero);
        for (var i = 0; i < items.Length; i++)
        {
            if (Unfit(claims[i], currency) is { Refusal: not InterestRefusal.None } unfit)
            {
                return Refused(unfit, currency);
            }

            var item = new ItemReading(regime, table, claims[i]);
            item.Read();
            if (item.Refusal is not InterestRefusal.None)
            {
                return Refused((item.Refusal, item.RefusedOn), currency);
            }

            items[i] = item.Item;
            settled += item.Settled;
            open += item.Open;
        }

        var sum = regime.Rounding.Point is RoundingPoint.Total
            ? Money.FromMinorUnits(settled + exact.Round(open, regime.Rounding), currency)
            : items.Aggregate(new Money(0, currency), (total, item) => total + item.Interest);
        return new() { Rule = regime, Items = items.ToValueList(), Interest = sum };
    }

    private InterestStatement Refused((InterestRefusal Refusal, LocalDate? On) why, Currency currency) => new()
    {
        Rule = regime, Interest = new(0, currency), Refusal = why.Refusal, RefusedOn = why.On,
    };

    private static (InterestRefusal Refusal, LocalDate? On) Unfit(InterestClaim claim, Currency currency)
    {
        if (!IsFit(claim.Principal, currency) || claim.Principal.Amount < 0)
        {
            return (InterestRefusal.UnfitAmount, claim.FirstDay);
        }

        foreach (var change in claim.Changes)
        {
            if (!IsFit(change.Amount, currency))
            {
                return (InterestRefusal.UnfitAmount, change.On);
            }
        }

        return claim.LastDay < claim.FirstDay.PlusDays(-1) ? (InterestRefusal.EndBeforeStart, claim.LastDay)
            : claim.LastDay > claim.FirstDay.PlusYears(ExactInterest.YearsMax)
                ? (InterestRefusal.TooLarge, claim.LastDay)
                : (InterestRefusal.None, null);
    }

    private static bool IsFit(Money money, Currency currency) =>
        money.Currency == currency
        && money.TryMinorUnits(out var units)
        && units is >= -ExactInterest.PrincipalMax and <= ExactInterest.PrincipalMax;
}
