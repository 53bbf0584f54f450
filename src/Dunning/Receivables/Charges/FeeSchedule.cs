using Dunning.Receivables.Charges;

namespace Dunning;

/// <summary>What a fee stands for. A claim may cost one of each kind.</summary>
public enum FeeKind
{
    /// <summary>What it costs to have the claim collected.</summary>
    CollectionCosts = 0,

    /// <summary>A lump sum for the default, without any proof of costs.</summary>
    LumpSum,

    /// <summary>What a reminder costs.</summary>
    Reminder,
}

/// <summary>How the bands of a schedule make a fee.</summary>
public enum FeeMethod
{
    /// <summary>The band in which the claim lies is for the whole claim.</summary>
    Single = 0,

    /// <summary>Each band is for the part of the claim that lies in it, and the parts add up.</summary>
    Marginal,
}

/// <summary>For what a fee is due.</summary>
public enum FeeUnit
{
    /// <summary>For each claim or instalment.</summary>
    Claim = 0,

    /// <summary>Once, for the sum of all claims.</summary>
    Together,
}

/// <summary>
/// What collecting a claim may cost, as law or contract has it: a sum, a percentage, bands, steps, a factor, bounds,
/// expenses and VAT.
/// </summary>
/// <remarks>
/// <para>Pure. Amounts stand in units of <see cref="Currency"/>, percentages have at most six decimals.</para>
/// <para>
/// It is calculated in this order, each amount rounded before the next: the base fee from the bands; the base fee times
/// the factor, held within the bounds, is the fee; expenses on the fee; both are the net amount; VAT on it.
/// </para>
/// </remarks>
public sealed record FeeSchedule : ClaimRule
{
    /// <summary>Gets the currency of all amounts of the schedule, and of the claims that it is for.</summary>
    public required Currency Currency { get; init; }

    /// <summary>Gets what it stands for; the default is the costs of collection.</summary>
    public FeeKind Kind { get; init; }

    /// <summary>Gets the bands, from the smallest claims to the largest; at least one.</summary>
    public required ValueList<FeeBand> Bands { get; init; }

    /// <summary>Gets how the bands make a fee; the default is the one band in which the claim lies.</summary>
    public FeeMethod Method { get; init; }

    /// <summary>Gets for what the fee is due; the default is each claim.</summary>
    public FeeUnit Unit { get; init; }

    /// <summary>
    /// Gets the base fee of small claims that nobody contests, in place of the bands, or <see langword="null"/>.
    /// </summary>
    public SmallClaimFee? SmallClaim { get; init; }

    /// <summary>Gets by how much the base fee is multiplied where nobody says otherwise; the default is 1.</summary>
    public decimal Factor { get; init; } = 1;

    /// <summary>Gets the least factor that may be chosen; the default is 1.</summary>
    public decimal LeastFactor { get; init; } = 1;

    /// <summary>Gets the largest factor that may be chosen; the default is 1.</summary>
    public decimal MostFactor { get; init; } = 1;

    /// <summary>Gets the least fee for a claim above zero; the default, 0, for none.</summary>
    public decimal LeastFee { get; init; }

    /// <summary>Gets the largest fee, or <see langword="null"/> for none.</summary>
    public decimal? MostFee { get; init; }

    /// <summary>
    /// Gets how many percent of the claim the fee may be at most, the least fee notwithstanding; null for any.
    /// </summary>
    public decimal? MostPercent { get; init; }

    /// <summary>Gets the flat sum for expenses in percent of the fee; the default, 0, for none.</summary>
    public decimal ExpensesPercent { get; init; }

    /// <summary>Gets the largest flat sum for expenses, or <see langword="null"/> for any.</summary>
    public decimal? MostExpenses { get; init; }

    /// <summary>
    /// Gets the VAT in percent that is added where the creditor cannot deduct it; the default, 0, for none.
    /// </summary>
    public decimal VatPercent { get; init; }

    /// <summary>
    /// Gets how amounts that lie between two minor units are rounded; the default is half away from zero.
    /// </summary>
    public MidpointRounding Rounding { get; init; } = MidpointRounding.AwayFromZero;

    /// <summary>
    /// Gets to which multiple of minor units they are rounded: 5 for 0.05 CHF. The default, 0, stands for 1.
    /// </summary>
    public int RoundingStep { get; init; }

    /// <summary>Calculates the fee for one claim.</summary>
    /// <param name="claim">The claim.</param>
    /// <exception cref="InvalidOperationException">The schedule contradicts itself; the message says where.</exception>
    public FeeStatement Statement(Money claim) => Statement(new FeeInquiry { Claims = [claim] });

    /// <summary>Calculates the fee for claims.</summary>
    /// <param name="inquiry">The claims, and what the schedule may ask about them.</param>
    /// <exception cref="InvalidOperationException">The schedule contradicts itself; the message says where.</exception>
    public FeeStatement Statement(FeeInquiry inquiry)
    {
        ArgumentNullException.ThrowIfNull(inquiry);
        if (ScheduleCheck.Fault(this) is { } fault)
        {
            throw new InvalidOperationException($"{Id}: {fault}");
        }

        return new FeeReading(this, inquiry).Statement();
    }
}

/// <summary>A band of claims, and what it costs to collect one.</summary>
/// <remarks>It begins where the band before it ends, the first one at zero.</remarks>
public readonly record struct FeeBand
{
    /// <summary>Makes a band that costs nothing and never ends; its members say more.</summary>
    public FeeBand()
    {
    }

    /// <summary>Gets the amount at which it ends, or <see langword="null"/> if it never does.</summary>
    public decimal? UpTo { get; init; }

    /// <summary>
    /// Gets whether a claim of exactly that amount is in the next band: "below 1,000". By default it is in this one:
    /// "up to 1,000".
    /// </summary>
    public bool IsEndExcluded { get; init; }

    /// <summary>Gets a sum: for the band, or for each step that is begun where it has steps.</summary>
    public decimal Sum { get; init; }

    /// <summary>Gets the length of a step within the band, or <see langword="null"/> for none.</summary>
    public decimal? Step { get; init; }

    /// <summary>Gets a percentage of the claim, or of its part within the band.</summary>
    public decimal Percent { get; init; }

    /// <summary>Gets the least that the band costs when it is reached; the default, 0, for none.</summary>
    public decimal Least { get; init; }

    /// <summary>Gets the most that the band costs, or <see langword="null"/> for any.</summary>
    public decimal? Most { get; init; }
}

/// <summary>The base fee of small claims that nobody contests.</summary>
/// <param name="UpTo">The largest claim, included.</param>
/// <param name="Sum">The base fee.</param>
public readonly record struct SmallClaimFee(decimal UpTo, decimal Sum);

/// <summary>What a fee is asked for.</summary>
public sealed record FeeInquiry
{
    /// <summary>Gets the claims or instalments, each not below zero and without a fraction of a minor unit.</summary>
    public required ValueList<Money> Claims { get; init; }

    /// <summary>Gets the factor that was chosen, or <see langword="null"/> for that of the schedule.</summary>
    public decimal? Factor { get; init; }

    /// <summary>Gets whether nobody contests the claims.</summary>
    public bool IsUncontested { get; init; }

    /// <summary>Gets whether the creditor can deduct VAT; the default is that it can.</summary>
    public bool IsVatDeductible { get; init; } = true;
}
