using NodaTime;

namespace Dunning.Receivables.Interest;

/// <summary>The rate of a regime on a day, and the day on which it may change next.</summary>
internal readonly struct RateReading(InterestRegime regime, RateTable? table)
{
    /// <summary>A rate, what it rests on, and its first day that is another's.</summary>
    internal readonly record struct Rate(decimal Percent, RateFrom? Reference, LocalDate? ReadOn, LocalDate Until);

    /// <summary>Gives the rate of a day, or nothing where the reference rate is not known.</summary>
    public Rate? On(LocalDate date)
    {
        if (regime.Reference is null)
        {
            return new(NotBelowLeast(regime.Margin), null, null, LocalDate.MaxIsoValue);
        }

        var step = regime.StepDates.IsEmpty ? date : StepUpTo(date);
        var read = step.PlusDays(-regime.ReadDaysBefore);
        if (table?.On(read) is not { } reference)
        {
            return null;
        }

        var until = regime.StepDates.IsEmpty ? NextInTable(read).PlusDays(regime.ReadDaysBefore) : StepAfter(date);
        var readOn = regime.StepDates.IsEmpty ? reference.From : read;
        return new(NotBelowLeast(reference.Percent + regime.Margin), reference, readOn, until);
    }

    private decimal NotBelowLeast(decimal rate) => regime.LeastRate is { } least ? Math.Max(least, rate) : rate;

    private LocalDate NextInTable(LocalDate date)
    {
        foreach (var rate in table!.Rates)
        {
            if (rate.From > date)
            {
                return rate.From;
            }
        }

        return table.KnownUntil;
    }

    private LocalDate StepUpTo(LocalDate date)
    {
        var found = LocalDate.MinIsoValue;
        foreach (var step in regime.StepDates)
        {
            var on = step.InYear(date.Year);
            found = LocalDate.Max(found, on <= date ? on : step.InYear(date.Year - 1));
        }

        return found;
    }

    private LocalDate StepAfter(LocalDate date)
    {
        var found = LocalDate.MaxIsoValue;
        foreach (var step in regime.StepDates)
        {
            var on = step.InYear(date.Year);
            found = LocalDate.Min(found, on > date ? on : step.InYear(date.Year + 1));
        }

        return found;
    }
}
