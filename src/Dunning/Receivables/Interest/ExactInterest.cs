namespace Dunning.Receivables.Interest;

/// <summary>
/// Interest as a whole number of tiny parts of a minor unit: sums are exact, and only rounding rounds.
/// </summary>
/// <param name="parts">The parts of a year over which shares are summed.</param>
internal readonly struct ExactInterest(int parts)
{
    private const int RateDecimals = 6;

    /// <summary>Six decimals of a percent.</summary>
    private const long RateScale = 1_000_000;

    /// <summary>More than any debt: 10^14 euros in cents. With it no sum leaves 128 bits.</summary>
    public const long PrincipalMax = 10_000_000_000_000_000;

    /// <summary>Percent a year, either way.</summary>
    public const int RateMax = 1_000;

    /// <summary>Years of one claim.</summary>
    public const int YearsMax = 200;

    private Int128 Unit => (Int128)100 * RateScale * parts;

    public static bool IsFit(decimal rate) =>
        decimal.Abs(rate) <= RateMax && (rate.Scale <= RateDecimals || decimal.Round(rate, RateDecimals) == rate);

    /// <summary>The interest on a principal for a share of a year.</summary>
    public static Int128 Of(long principal, decimal rate, long share) =>
        (Int128)principal * (long)(rate * RateScale) * share;

    /// <summary>Rounds to a multiple of minor units.</summary>
    public long Round(Int128 interest, InterestRounding rounding)
    {
        var step = Math.Max(1, rounding.Step);
        var unit = Unit * step;
        var (whole, rest) = DivRem(interest, unit);
        var twice = Int128.Abs(rest) * 2;
        var isUp = twice > unit || (twice == unit && (!rounding.HalfToEven || Int128.IsOddInteger(whole)));
        return (long)(whole + (isUp ? Int128.Sign(rest) : 0)) * step;
    }

    /// <summary>The interest in units of the currency for reading, with what decimals can hold.</summary>
    public decimal Read(Int128 interest, Currency currency)
    {
        if (IsLong(interest))
        {
            return (long)interest / ((decimal)(long)Unit * currency.MinorUnits);
        }

        var (whole, rest) = Int128.DivRem(interest, Unit);
        return ((decimal)whole + ((decimal)rest / (decimal)Unit)) / currency.MinorUnits;
    }

    // Division of 128 bits costs several times that of 64, which nearly every debt is content with.
    private static (Int128 Quotient, Int128 Remainder) DivRem(Int128 left, Int128 right) =>
        IsLong(left) && IsLong(right) ? Math.DivRem((long)left, (long)right) : Int128.DivRem(left, right);

    private static bool IsLong(Int128 value) => value == (long)value;
}
