namespace Dunning;

/// <summary>How the sum comes about that a notice asks for.</summary>
/// <remarks>
/// <see cref="Total"/> is <see cref="Principal"/> + <see cref="ChargesBefore"/> + <see cref="Charge"/> +
/// <see cref="Interest"/> + <see cref="AccruedInterest"/>, and the principal is <see cref="Billed"/> -
/// <see cref="Paid"/> - <see cref="NotAsked"/>; all in the currency of the case.
/// </remarks>
public sealed record NoticeAmounts
{
    /// <summary>Gets what the principal in the notice was at first, what is only shown included.</summary>
    public required Money Billed { get; init; }

    /// <summary>Gets what was paid or credited of it so far.</summary>
    public required Money Paid { get; init; }

    /// <summary>
    /// Gets what of it is open and not asked for: disputed, held, planned, promised, on its way, or only shown.
    /// </summary>
    public required Money NotAsked { get; init; }

    /// <summary>Gets the principal that is asked for.</summary>
    public required Money Principal { get; init; }

    /// <summary>
    /// Gets the charges before this notice that are asked for: those that the host has booked as receivables, and
    /// those of earlier notices that it has not.
    /// </summary>
    public required Money ChargesBefore { get; init; }

    /// <summary>Gets the charge of this notice.</summary>
    public required Money Charge { get; init; }

    /// <summary>Gets the interest that the host has booked as receivables and that is asked for.</summary>
    public required Money Interest { get; init; }

    /// <summary>
    /// Gets the interest that is asked for and that the host has not booked: as <see cref="DunningAction.Interest"/>
    /// tells it.
    /// </summary>
    public required Money AccruedInterest { get; init; }

    /// <summary>Gets what is asked for.</summary>
    public Money Total => Principal + ChargesBefore + Charge + Interest + AccruedInterest;
}
