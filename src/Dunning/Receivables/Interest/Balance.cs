using NodaTime;

namespace Dunning.Receivables.Interest;

/// <summary>What of a claim bears interest on a day, and the day on which that may change next.</summary>
internal readonly struct Balance
{
    private readonly InterestClaim _claim;
    private readonly long _principal;
    private readonly (LocalDate From, long Less)[] _changes;

    public Balance(InterestRegime regime, InterestClaim claim)
    {
        _claim = claim;
        _principal = claim.Principal.ToMinorUnits();
        var shift = regime.IsPaymentDayFree ? 0 : 1;
        _changes = claim.Changes.IsEmpty ? [] : new (LocalDate, long)[claim.Changes.Count];
        for (var i = 0; i < _changes.Length; i++)
        {
            _changes[i] = (claim.Changes[i].On.PlusDays(shift), claim.Changes[i].Amount.ToMinorUnits());
        }
    }

    public long On(LocalDate date)
    {
        var open = _principal;
        foreach (var (from, less) in _changes)
        {
            open -= from <= date ? less : 0;
        }

        return open;
    }

    public bool IsPaused(LocalDate date)
    {
        foreach (var pause in _claim.Pauses)
        {
            if (pause.From <= date && !(pause.Until <= date))
            {
                return true;
            }
        }

        return false;
    }

    public LocalDate NextAfter(LocalDate date)
    {
        var next = LocalDate.MaxIsoValue;
        foreach (var (from, _) in _changes)
        {
            next = Earlier(next, from, date);
        }

        foreach (var pause in _claim.Pauses)
        {
            next = Earlier(next, pause.From, date);
            next = pause.Until is { } until ? Earlier(next, until, date) : next;
        }

        return next;
    }

    private static LocalDate Earlier(LocalDate next, LocalDate candidate, LocalDate after) =>
        candidate > after && candidate < next ? candidate : next;
}
