using NodaTime;

namespace Dunning;

/// <summary>A rate of interest that an authority publishes, through time, with its source.</summary>
/// <remarks>Never a guess: before its first day and from <see cref="KnownUntil"/> on there is no rate.</remarks>
public sealed record RateTable
{
    /// <summary>Gets the name: the code of its pack, a point, and words with hyphens: "de.base-rate".</summary>
    public required string Name { get; init; }

    /// <summary>Gets the rates, each from its first day to the next one's, in the order of days.</summary>
    public required ValueList<RateFrom> Rates { get; init; }

    /// <summary>Gets the first day for which no rate is known any more.</summary>
    public required LocalDate KnownUntil { get; init; }

    /// <summary>Gets where it was read.</summary>
    public required string Source { get; init; }

    /// <summary>Gets the day on which it was last read there, or <see langword="null"/> if it never was.</summary>
    public LocalDate? LastConfirmed { get; init; }

    /// <summary>Finds the rate of a day.</summary>
    /// <param name="date">The day.</param>
    /// <returns>The rate, or <see langword="null"/> where none is known.</returns>
    public RateFrom? On(LocalDate date)
    {
        if (date >= KnownUntil)
        {
            return null;
        }

        RateFrom? found = null;
        foreach (var rate in Rates)
        {
            if (rate.From > date)
            {
                break;
            }

            found = rate;
        }

        return found;
    }
}

/// <summary>A rate and the first day on which it holds.</summary>
/// <param name="From">The first day.</param>
/// <param name="Percent">Percent a year, at most six decimals; it may be negative.</param>
/// <param name="IsConfirmed">Whether it was read at its source; one that was not is told with every use of it.</param>
public readonly record struct RateFrom(LocalDate From, decimal Percent, bool IsConfirmed = true);
