using Dunning.Receivables.Interest;
using NodaTime;

namespace Dunning;

/// <summary>When the rate of interest is settled.</summary>
public enum RateFixing
{
    /// <summary>It follows the reference rate.</summary>
    Floating = 0,

    /// <summary>The rate of the first day holds for as long as the debt is open.</summary>
    AtStart,

    /// <summary>The rate of the last day holds for the whole time.</summary>
    Single,
}

/// <summary>Whether interest bears interest.</summary>
public enum Compounding
{
    /// <summary>It does not.</summary>
    None = 0,

    /// <summary>What a year from the first day has brought is added to the principal when that year is over.</summary>
    YearlyFromStart,
}

/// <summary>Default interest, as law or contract has it.</summary>
/// <remarks>
/// Pure. Amounts are exact fractions until they are rounded where <see cref="Rounding"/> says, so that it does not
/// matter how a time is cut.
/// </remarks>
public sealed record InterestRegime : ClaimRule
{
    /// <summary>Gets the name of the reference rate, or <see langword="null"/> where the margin is the rate.</summary>
    public string? Reference { get; init; }

    /// <summary>
    /// Gets percentage points a year above the reference rate, or the rate itself where there is none.
    /// </summary>
    public required decimal Margin { get; init; }

    /// <summary>Gets the least rate in percent a year, or <see langword="null"/> for none.</summary>
    public decimal? LeastRate { get; init; }

    /// <summary>Gets when the rate is settled; the default is that it follows the reference rate.</summary>
    public RateFixing Fixing { get; init; }

    /// <summary>
    /// Gets the days of the year on which a new reference rate counts; empty for each day on which the table changes.
    /// </summary>
    public ValueList<AnnualDate> StepDates { get; init; }

    /// <summary>
    /// Gets how many days before a step date the reference rate is read: 1 where that of 30 June counts from 1 July.
    /// </summary>
    public int ReadDaysBefore { get; init; }

    /// <summary>Gets how days are counted; the default is every day over the length of its year.</summary>
    public DayCount DayCount { get; init; }

    /// <summary>Gets whether interest bears interest; by default it does not.</summary>
    public Compounding Compounding { get; init; }

    /// <summary>Gets where and how amounts are rounded; the default is each item, half away from zero.</summary>
    public InterestRounding Rounding { get; init; }

    /// <summary>
    /// Gets whether what is paid bears no interest on the day of the payment; by default it does, from the next day
    /// not.
    /// </summary>
    public bool IsPaymentDayFree { get; init; }

    /// <summary>Gets whether charges and interest that were posted bear interest; by default they do not.</summary>
    public bool OnCharges { get; init; }

    /// <summary>
    /// Gets for how many days there is no interest at all; what is open for longer bears it from its first day.
    /// </summary>
    public int GraceDays { get; init; }

    /// <summary>Calculates the interest on one claim.</summary>
    /// <param name="claim">The claim.</param>
    /// <param name="table">The reference rate; may be null where the regime names none.</param>
    /// <exception cref="ArgumentException">The table is not the one that the regime names.</exception>
    public InterestStatement Statement(InterestClaim claim, RateTable? table = null) => Statement([claim], table);

    /// <summary>Calculates the interest on claims of one currency.</summary>
    /// <param name="claims">The claims, at least one.</param>
    /// <param name="table">The reference rate; may be null where the regime names none.</param>
    /// <exception cref="ArgumentException">
    /// There is no claim, their currencies differ, or the table is not the one that the regime names.
    /// </exception>
    public InterestStatement Statement(ValueList<InterestClaim> claims, RateTable? table = null)
    {
        if (claims.IsEmpty)
        {
            throw new ArgumentException("There is no claim to calculate interest on.", nameof(claims));
        }

        if (Reference is not null && table is not null && table.Name != Reference)
        {
            throw new ArgumentException($"{Id} needs the rates \"{Reference}\", not \"{table.Name}\".", nameof(table));
        }

        return new InterestReading(this, table).Of(claims);
    }
}
