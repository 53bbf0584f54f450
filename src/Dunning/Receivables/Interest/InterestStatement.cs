using NodaTime;

namespace Dunning;

/// <summary>Why there is no interest to tell.</summary>
public enum InterestRefusal
{
    /// <summary>There is a statement.</summary>
    None = 0,

    /// <summary>The reference rate of a day is not known, or the table is not there.</summary>
    RateUnavailable,

    /// <summary>The last day lies more than one day before the first.</summary>
    EndBeforeStart,

    /// <summary>More was paid than was open.</summary>
    Overpaid,

    /// <summary>A principal or payment is of another currency, or has a fraction of a minor unit.</summary>
    UnfitAmount,

    /// <summary>An amount, a rate or a time is so large that it could not be exact.</summary>
    TooLarge,
}

/// <summary>
/// Interest that a clerk can calculate again: each time, its rate and its amount, and the rule with its source.
/// </summary>
public sealed record InterestStatement
{
    /// <summary>Gets the rule.</summary>
    public required InterestRegime Rule { get; init; }

    /// <summary>Gets the claims in the order given; empty if it is refused.</summary>
    public ValueList<ItemInterest> Items { get; init; }

    /// <summary>Gets the interest on all claims; zero if it is refused.</summary>
    public required Money Interest { get; init; }

    /// <summary>Gets why there is none.</summary>
    public InterestRefusal Refusal { get; init; }

    /// <summary>Gets the first day for which the rate is missing, or the day of what is wrong; else null.</summary>
    public LocalDate? RefusedOn { get; init; }

    /// <summary>Gets by how much the interest differs from the sum of the items, because it is rounded once.</summary>
    public Money Difference
    {
        get
        {
            var sum = new Money(0, Interest.Currency);
            foreach (var item in Items)
            {
                sum += item.Interest;
            }

            return Interest - sum;
        }
    }
}

/// <summary>The interest on one claim.</summary>
public sealed record ItemInterest
{
    /// <summary>Gets the claim.</summary>
    public required InterestClaim Claim { get; init; }

    /// <summary>Gets the times, in order; without those that bear none.</summary>
    public ValueList<InterestLine> Lines { get; init; }

    /// <summary>Gets the interest, rounded.</summary>
    public required Money Interest { get; init; }

    /// <summary>Gets the days that carry interest.</summary>
    public int Days => Lines.Sum(line => line.Days);
}

/// <summary>A time in which principal and rate stay the same.</summary>
public sealed record InterestLine
{
    /// <summary>Gets the first day.</summary>
    public required LocalDate First { get; init; }

    /// <summary>Gets the last day, included.</summary>
    public required LocalDate Last { get; init; }

    /// <summary>Gets the calendar days.</summary>
    public int Days => Period.DaysBetween(First, Last) + 1;

    /// <summary>
    /// Gets the days as the method counts them; other than <see cref="Days"/> with months of 30 days.
    /// </summary>
    public required int CountedDays { get; init; }

    /// <summary>Gets on what interest runs, with interest of years before where that compounds.</summary>
    public required Money Principal { get; init; }

    /// <summary>Gets the rate in percent a year.</summary>
    public required decimal Rate { get; init; }

    /// <summary>Gets the day whose reference rate it rests on, or <see langword="null"/> for a fixed rate.</summary>
    public LocalDate? ReferenceOn { get; init; }

    /// <summary>Gets the reference rate in percent a year, or <see langword="null"/> for a fixed rate.</summary>
    public decimal? ReferenceRate { get; init; }

    /// <summary>Gets whether the reference rate was read at its source.</summary>
    public bool IsConfirmed { get; init; } = true;

    /// <summary>Gets the interest rounded on its own: it may differ from its part of the sum.</summary>
    public required Money Interest { get; init; }

    /// <summary>Gets the interest before rounding, told to ten decimals; the calculation itself is exact.</summary>
    public required decimal Unrounded { get; init; }
}
