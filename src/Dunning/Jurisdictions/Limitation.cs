using Dunning.Jurisdictions;
using NodaTime;

namespace Dunning;

/// <summary>When a claim is time-barred.</summary>
/// <remarks>
/// Pure. A plain reminder changes nothing; a claim that is barred already does not begin again. What lets the years
/// begin again never makes a claim barred sooner.
/// </remarks>
public sealed record Limitation : LegalRule
{
    /// <summary>Gets the years after which it is.</summary>
    public required int Years { get; init; }

    /// <summary>
    /// Gets the years after which a claim is that a court has confirmed, or null where it does not matter.
    /// </summary>
    public int? YearsWithTitle { get; init; }

    /// <summary>
    /// Gets the years after which it is at the latest, counted from the day on which it arose, whatever the creditor
    /// knew; or null where knowledge does not matter: then the years count from that day alone.
    /// </summary>
    public int? YearsAtMost { get; init; }

    /// <summary>
    /// Gets whether the years count from the end of the year in which the claim arose and is known; else from that day.
    /// </summary>
    public bool FromYearEnd { get; init; }

    /// <summary>
    /// Gets whether a part payment or acknowledgement lets the years begin again, from the day after it.
    /// </summary>
    public bool PaymentRestarts { get; init; }

    /// <summary>
    /// Gets whether a demand in writing that keeps the claim up lets the years begin again, from the day after it.
    /// </summary>
    public bool DemandRestarts { get; init; }

    /// <summary>Gets whether an act of enforcement lets the years begin again, from the day after it.</summary>
    public bool EnforcementRestarts { get; init; }

    /// <summary>
    /// Gets whether proceedings let the years begin again, from the day after their end; while they go on the claim is
    /// not barred.
    /// </summary>
    public bool ProceedingsRestart { get; init; }

    /// <summary>Gets how many years at most begin again; or <see langword="null"/> for all.</summary>
    public int? RestartYearsAtMost { get; init; }

    /// <summary>
    /// Gets whether proceedings let it stand still: those days are not counted. Not where they let it begin again.
    /// </summary>
    public bool ProceedingsSuspend { get; init; }

    /// <summary>Gets the months for which it stands still after proceedings end.</summary>
    public int SuspendedMonthsAfter { get; init; }

    /// <summary>Gets whether negotiations let it stand still: those days are not counted.</summary>
    public bool NegotiationsSuspend { get; init; }

    /// <summary>Gets the months after negotiations end in which the claim is not barred at any rate.</summary>
    public int MonthsAfterNegotiations { get; init; }

    /// <summary>Gets whether what is paid on a claim that is time-barred can be asked back.</summary>
    public bool PaymentIsReturned { get; init; }

    /// <summary>Finds when a claim is time-barred.</summary>
    /// <param name="facts">What is known of the claim.</param>
    /// <returns>
    /// The day with whose end the period began; the first and last day of each time for which it stood still; the last
    /// day on which the claim is not barred, and the day after. <see cref="LegalObstacle.Suspended"/> while proceedings
    /// or negotiations go on.
    /// </returns>
    public LegalDates From(ClaimFacts facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        return new LimitationReading(this, facts).Dates();
    }

    /// <summary>Says whether a payment can be asked back because the claim was time-barred.</summary>
    /// <param name="barredFrom">The first day on which it was.</param>
    /// <param name="paidOn">The day of the payment.</param>
    public bool IsReturned(LocalDate barredFrom, LocalDate paidOn) => PaymentIsReturned && paidOn >= barredFrom;
}
