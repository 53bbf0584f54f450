namespace Dunning.Receivables.Charges;

/// <summary>Puts a statement together, or says why there is none.</summary>
internal sealed class FeeReading(FeeSchedule schedule, FeeInquiry inquiry)
{
    private FeeRefusal _refusal;
    private Money? _refused;

    private Money Nothing => new(0, schedule.Currency);

    public FeeStatement Statement()
    {
        var factor = inquiry.Factor ?? schedule.Factor;
        if (factor < schedule.LeastFactor || factor > schedule.MostFactor || !ScheduleCheck.IsExact(factor))
        {
            Refuse(FeeRefusal.FactorNotAllowed, null);
        }

        var claims = Fit();
        var items = new List<FeeItem>(claims.Count);
        var net = Nothing;
        for (var i = 0; i < claims.Count && _refusal is FeeRefusal.None; i++)
        {
            items.Add(Item(claims[i], factor));
            net += items[i].Net;
        }

        if (net.Amount > Most)
        {
            Refuse(FeeRefusal.TooLarge, null);
        }

        return _refusal is FeeRefusal.None
            ? new() { Rule = schedule, Inquiry = inquiry, Items = items.ToValueList(), Net = net, Vat = Vat(net) }
            : new()
            {
                Rule = schedule,
                Inquiry = inquiry,
                Net = Nothing,
                Vat = Nothing,
                Refusal = _refusal,
                Refused = _refused,
            };
    }

    // With it no product leaves the digits of a decimal, so that all of them are exact.
    private decimal Most => ScheduleCheck.Most(schedule.Currency);

    private List<Money> Fit()
    {
        var claims = new List<Money>(inquiry.Claims.Count);
        var sum = Nothing;
        foreach (var claim in inquiry.Claims)
        {
            var refusal = claim.Currency != schedule.Currency ? FeeRefusal.OtherCurrency
                : claim.Amount < 0 ? FeeRefusal.NegativeClaim
                : claim.Amount > Most ? FeeRefusal.TooLarge
                : !claim.TryMinorUnits(out _) ? FeeRefusal.UnfitAmount
                : FeeRefusal.None;
            if (refusal is not FeeRefusal.None)
            {
                Refuse(refusal, claim);
                return [];
            }

            claims.Add(claim);
            sum += claim;
            if (sum.Amount > Most)
            {
                Refuse(FeeRefusal.TooLarge, claim);
            }
        }

        return schedule.Unit is FeeUnit.Together && claims.Count > 0 ? [sum] : claims;
    }

    private FeeItem Item(Money claim, decimal factor)
    {
        var isSmall = schedule.SmallClaim is { } small && inquiry.IsUncontested && claim.Amount <= small.UpTo
            && claim.Amount > 0;
        ValueList<FeeLine> lines = isSmall ? [] : Lines(claim).ToValueList();
        var baseFee = Round(isSmall ? schedule.SmallClaim!.Value.Sum : lines.Sum(line => line.Amount), claim);
        var (fee, bound) = Bounded(baseFee.Amount * factor, claim);
        return new()
        {
            Claim = claim,
            Lines = lines,
            IsSmallClaim = isSmall,
            BaseFee = baseFee,
            Factor = factor,
            Fee = Round(fee, claim),
            Bound = bound,
            Expenses = Expenses(Round(fee, claim)),
        };
    }

    private IEnumerable<FeeLine> Lines(Money claim)
    {
        var from = 0m;
        var isReached = claim.Amount > 0; // what is not owed costs nothing
        foreach (var band in schedule.Bands)
        {
            if (!isReached)
            {
                yield break;
            }

            var isLast = IsWithin(claim.Amount, band);
            if (schedule.Method is FeeMethod.Marginal)
            {
                yield return Line(band, claim.Currency, Math.Min(claim.Amount, band.UpTo ?? claim.Amount) - from);
            }
            else if (isLast)
            {
                yield return Line(band, claim.Currency, claim.Amount);
            }

            isReached = !isLast;
            from = band.UpTo ?? claim.Amount;
        }

        if (isReached)
        {
            Refuse(FeeRefusal.AboveLastBand, claim);
        }
    }

    private static bool IsWithin(decimal claim, FeeBand band) =>
        band.UpTo is not { } end || claim < end || (claim == end && !band.IsEndExcluded);

    private static FeeLine Line(FeeBand band, Currency currency, decimal part)
    {
        var steps = band.Step is { } step ? (long)decimal.Ceiling(part / step) : 0;
        var amount = (band.Step is null ? band.Sum : band.Sum * steps) + (part * band.Percent / 100);
        amount = Math.Max(band.Least, Math.Min(band.Most ?? amount, amount));
        return new() { Band = band, Part = new(part, currency), Steps = steps, Amount = amount };
    }

    private (decimal Fee, FeeBound Bound) Bounded(decimal fee, Money claim)
    {
        var bound = FeeBound.None;
        if (claim.Amount > 0 && fee < schedule.LeastFee)
        {
            (fee, bound) = (schedule.LeastFee, FeeBound.LeastFee);
        }

        if (fee > schedule.MostFee)
        {
            (fee, bound) = (schedule.MostFee.Value, FeeBound.MostFee);
        }

        var share = schedule.MostPercent * claim.Amount / 100;
        return fee > share ? (share.Value, FeeBound.MostPercent) : (fee, bound);
    }

    private Money Expenses(Money fee)
    {
        var expenses = fee.Amount * schedule.ExpensesPercent / 100;
        return Round(Math.Min(expenses, schedule.MostExpenses ?? expenses), fee);
    }

    private Money Vat(Money net) =>
        inquiry.IsVatDeductible ? Nothing : Round(net.Amount * schedule.VatPercent / 100, net);

    private Money Round(decimal amount, Money of)
    {
        if (amount > Most)
        {
            Refuse(FeeRefusal.TooLarge, of);
            return Nothing;
        }

        var step = decimal.Divide(Math.Max(1, schedule.RoundingStep), schedule.Currency.MinorUnits);
        return new(decimal.Round(amount / step, schedule.Rounding) * step, schedule.Currency);
    }

    private void Refuse(FeeRefusal refusal, Money? claim)
    {
        if (_refusal is FeeRefusal.None)
        {
            (_refusal, _refused) = (refusal, claim);
        }
    }
}
