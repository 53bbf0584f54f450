namespace Dunning;

/// <summary>Why there is no fee to tell.</summary>
public enum FeeRefusal
{
    /// <summary>There is a statement.</summary>
    None = 0,

    /// <summary>A claim is of another currency than the schedule.</summary>
    OtherCurrency,

    /// <summary>A claim has a fraction of a minor unit.</summary>
    UnfitAmount,

    /// <summary>A claim is below zero.</summary>
    NegativeClaim,

    /// <summary>A claim lies above the last band.</summary>
    AboveLastBand,

    /// <summary>The factor that was chosen is not one that the schedule allows.</summary>
    FactorNotAllowed,

    /// <summary>A claim or a fee is so large that it could not be exact.</summary>
    TooLarge,
}

/// <summary>What held the fee up or down.</summary>
public enum FeeBound
{
    /// <summary>Nothing: it is the base fee times the factor.</summary>
    None = 0,

    /// <summary>The least fee.</summary>
    LeastFee,

    /// <summary>The largest fee.</summary>
    MostFee,

    /// <summary>The largest share of the claim.</summary>
    MostPercent,
}

/// <summary>A fee that a clerk can calculate again: each band, factor and bound, and the rule.</summary>
public sealed record FeeStatement
{
    /// <summary>Gets the rule.</summary>
    public required FeeSchedule Rule { get; init; }

    /// <summary>Gets what was asked.</summary>
    public required FeeInquiry Inquiry { get; init; }

    /// <summary>Gets the claims in the order given, or one sum of them; empty if it is refused.</summary>
    public ValueList<FeeItem> Items { get; init; }

    /// <summary>Gets the fees and expenses of all items; zero if it is refused.</summary>
    public required Money Net { get; init; }

    /// <summary>Gets the VAT on it; zero where the creditor can deduct it.</summary>
    public required Money Vat { get; init; }

    /// <summary>Gets the net amount and the VAT: what may be demanded.</summary>
    public Money Gross => Net + Vat;

    /// <summary>Gets why there is none.</summary>
    public FeeRefusal Refusal { get; init; }

    /// <summary>Gets the claim that was refused, or <see langword="null"/>.</summary>
    public Money? Refused { get; init; }
}

/// <summary>The fee for one claim.</summary>
public sealed record FeeItem
{
    /// <summary>Gets the claim, or the sum of all where the fee is due once.</summary>
    public required Money Claim { get; init; }

    /// <summary>Gets the bands that made the base fee, in order; empty for a small claim.</summary>
    public ValueList<FeeLine> Lines { get; init; }

    /// <summary>Gets whether it is the base fee of a small claim that nobody contests.</summary>
    public bool IsSmallClaim { get; init; }

    /// <summary>Gets the base fee, rounded.</summary>
    public required Money BaseFee { get; init; }

    /// <summary>Gets by what it was multiplied.</summary>
    public required decimal Factor { get; init; }

    /// <summary>Gets the fee, within its bounds and rounded.</summary>
    public required Money Fee { get; init; }

    /// <summary>Gets what held the fee up or down.</summary>
    public FeeBound Bound { get; init; }

    /// <summary>Gets the flat sum for expenses, rounded.</summary>
    public required Money Expenses { get; init; }

    /// <summary>Gets the fee and the expenses.</summary>
    public Money Net => Fee + Expenses;
}

/// <summary>What a band added to a base fee.</summary>
public sealed record FeeLine
{
    /// <summary>Gets the band.</summary>
    public required FeeBand Band { get; init; }

    /// <summary>Gets the claim, or its part within the band.</summary>
    public required Money Part { get; init; }

    /// <summary>Gets how many steps of the band were begun; 0 where it has none.</summary>
    public long Steps { get; init; }

    /// <summary>Gets what it added, in units of the currency, before rounding: exact.</summary>
    public required decimal Amount { get; init; }
}
