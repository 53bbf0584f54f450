using NodaTime;

namespace Dunning.Receivables.Interest;

/// <summary>The interest on one claim, line by line.</summary>
internal sealed class ItemReading
{
    private readonly InterestRegime _regime;
    private readonly InterestClaim _claim;
    private readonly RateReading _rates;
    private readonly Balance _balance;
    private readonly ExactInterest _exact;
    private readonly List<InterestLine> _lines = [];
    private long _capital;
    private (long MinorUnits, Money Amount)? _principal;

    public ItemReading(InterestRegime regime, RateTable? table, InterestClaim claim)
    {
        _regime = regime;
        _claim = claim;
        _rates = new(regime, table);
        _balance = new(regime, claim);
        _exact = new(regime.DayCount.Parts);
    }

    /// <summary>Interest that is rounded already, in minor units.</summary>
    public long Settled { get; private set; }

    /// <summary>Interest that is not rounded yet.</summary>
    public Int128 Open { get; private set; }

    public InterestRefusal Refusal { get; private set; }

    public LocalDate? RefusedOn { get; private set; }

    private Currency Currency => _claim.Principal.Currency;

    private InterestRounding Rounding => _regime.Rounding;

    public ItemInterest Item => new()
    {
        Claim = _claim,
        Lines = _lines.ToValueList(),
        Interest = Money.FromMinorUnits(Settled + _exact.Round(Open, Rounding), Currency),
    };

    public void Read()
    {
        if (_claim.LastDay < _claim.FirstDay || !BearsInterest)
        {
            return;
        }

        var single = _regime.Fixing switch
        {
            RateFixing.AtStart => RateOn(_claim.FirstDay),
            RateFixing.Single => RateOn(_claim.LastDay),
            _ => null,
        };
        var anniversary = Anniversary(1);
        for (var (day, year) = (_claim.FirstDay, 1); day <= _claim.LastDay && Refusal is InterestRefusal.None;)
        {
            if (_regime.Compounding is Compounding.YearlyFromStart && day == anniversary)
            {
                Capitalise();
                anniversary = Anniversary(++year);
            }

            day = Line(day, anniversary, single);
        }
    }

    private bool BearsInterest =>
        (_regime.OnCharges || _claim.Kind is not (ReceivableKind.Charge or ReceivableKind.Interest))
        && Period.DaysBetween(_claim.FirstDay, _claim.LastDay) + 1 > _regime.GraceDays;

    // Gives the first day after the line.
    private LocalDate Line(LocalDate day, LocalDate anniversary, RateReading.Rate? single)
    {
        var next = LocalDate.Min(_balance.NextAfter(day), _claim.LastDay.PlusDays(1));
        next = _regime.Compounding is Compounding.None ? next : LocalDate.Min(next, anniversary);
        var principal = _balance.On(day) + _capital;
        if (principal < 0)
        {
            Refuse(InterestRefusal.Overpaid, day);
        }
        else if (principal > ExactInterest.PrincipalMax)
        {
            Refuse(InterestRefusal.TooLarge, day);
        }
        else if (principal > 0 && !_balance.IsPaused(day) && (single ?? RateOn(day)) is { } rate)
        {
            next = single is null ? LocalDate.Min(next, rate.Until) : next;
            Add(day, next.PlusDays(-1), principal, rate);
        }

        return next;
    }

    private RateReading.Rate? RateOn(LocalDate day)
    {
        var rate = _rates.On(day);
        if (rate is null)
        {
            Refuse(InterestRefusal.RateUnavailable, day);
        }
        else if (!ExactInterest.IsFit(rate.Value.Percent))
        {
            Refuse(InterestRefusal.TooLarge, day);
        }

        return Refusal is InterestRefusal.None ? rate : null;
    }

    private void Add(LocalDate first, LocalDate last, long principal, RateReading.Rate rate)
    {
        var interest = ExactInterest.Of(principal, rate.Percent, _regime.DayCount.Share(first, last));
        var rounded = Rounding.Point is RoundingPoint.Day
            ? ByDay(first, last, principal, rate.Percent)
            : _exact.Round(interest, Rounding);
        if (Rounding.Point is RoundingPoint.Day or RoundingPoint.Line)
        {
            Settled += rounded;
        }
        else
        {
            Open += interest;
        }

        _lines.Add(new()
        {
            First = first,
            Last = last,
            CountedDays = _regime.DayCount.Days(first, last),
            Principal = PrincipalOf(principal),
            Rate = rate.Percent,
            ReferenceOn = rate.ReadOn,
            ReferenceRate = rate.Reference?.Percent,
            IsConfirmed = rate.Reference?.IsConfirmed ?? true,
            Interest = Money.FromMinorUnits(rounded, Currency),
            Unrounded = decimal.Round(_exact.Read(interest, Currency), 10),
        });
    }

    // Lines that follow each other mostly have the same principal.
    private Money PrincipalOf(long minorUnits)
    {
        if (_principal is not { } last || last.MinorUnits != minorUnits)
        {
            _principal = last = (minorUnits, Money.FromMinorUnits(minorUnits, Currency));
        }

        return last.Amount;
    }

    // The amount of a day changes with the length of the year, so each year has its own.
    private long ByDay(LocalDate first, LocalDate last, long principal, decimal rate)
    {
        var count = _regime.DayCount;
        if (count.YearDays > 0)
        {
            return _exact.Round(ExactInterest.Of(principal, rate, 1), Rounding) * count.Days(first, last);
        }

        var sum = 0L;
        for (var from = first; from <= last; from = new LocalDate(from.Year + 1, 1, 1))
        {
            var to = LocalDate.Min(last, new(from.Year, 12, 31));
            var day = ExactInterest.Of(principal, rate, count.Share(from, from));
            sum += _exact.Round(day, Rounding) * count.Days(from, to);
        }

        return sum;
    }

    // What is added to the principal is money, so it is rounded.
    private void Capitalise()
    {
        var year = _exact.Round(Open, Rounding);
        Settled += year;
        Open = 0;
        _capital = Settled;
    }

    // A year that began on 29 February is over with 28 February, and the next begins on 1 March.
    private LocalDate Anniversary(int year)
    {
        var on = _claim.FirstDay.PlusYears(year);
        return on.Day == _claim.FirstDay.Day ? on : on.PlusDays(1);
    }

    private void Refuse(InterestRefusal refusal, LocalDate on)
    {
        if (Refusal is InterestRefusal.None)
        {
            (Refusal, RefusedOn) = (refusal, on);
        }
    }
}
