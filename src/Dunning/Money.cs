using System.Globalization;

namespace Dunning;

/// <summary>An exact amount of money in one currency.</summary>
/// <remarks>
/// <para>Nothing rounds behind the caller's back: only <see cref="Round"/> rounds, and it asks how.</para>
/// <para>
/// Adding, subtracting or ordering amounts of two currencies throws <see cref="ArgumentException"/>: it is a
/// mistake in the calling code, never an outcome of dunning. Comparing them for equality gives <see langword="false"/>.
/// </para>
/// <para>The default value is zero of <see cref="Currency.None"/>.</para>
/// </remarks>
public readonly record struct Money : IComparable<Money>
{
    /// <summary>Makes an amount; it may have more decimals than the currency.</summary>
    /// <param name="amount">The amount in units of the currency, such as 12.50.</param>
    /// <param name="currency">The currency.</param>
    public Money(decimal amount, Currency currency)
    {
        Amount = amount;
        Currency = currency;
    }

    /// <summary>Gets the amount in units of the currency.</summary>
    public decimal Amount { get; }

    /// <summary>Gets the currency.</summary>
    public Currency Currency { get; }

    /// <summary>Adds two amounts of one currency.</summary>
    /// <param name="left">The one amount.</param>
    /// <param name="right">The other amount.</param>
    public static Money operator +(Money left, Money right) => left.Add(right);

    /// <summary>Subtracts an amount of the same currency.</summary>
    /// <param name="left">The amount to subtract from.</param>
    /// <param name="right">The amount to subtract.</param>
    public static Money operator -(Money left, Money right) => left.Subtract(right);

    /// <summary>Says whether the left amount is smaller.</summary>
    /// <param name="left">The one amount.</param>
    /// <param name="right">The other amount.</param>
    public static bool operator <(Money left, Money right) => left.CompareTo(right) < 0;

    /// <summary>Says whether the left amount is larger.</summary>
    /// <param name="left">The one amount.</param>
    /// <param name="right">The other amount.</param>
    public static bool operator >(Money left, Money right) => left.CompareTo(right) > 0;

    /// <summary>Says whether the left amount is at most the right one.</summary>
    /// <param name="left">The one amount.</param>
    /// <param name="right">The other amount.</param>
    public static bool operator <=(Money left, Money right) => left.CompareTo(right) <= 0;

    /// <summary>Says whether the left amount is at least the right one.</summary>
    /// <param name="left">The one amount.</param>
    /// <param name="right">The other amount.</param>
    public static bool operator >=(Money left, Money right) => left.CompareTo(right) >= 0;

    /// <summary>Makes an amount of whole minor units.</summary>
    /// <param name="minorUnits">Cents, pence, yen: the smallest unit of the currency.</param>
    /// <param name="currency">The currency.</param>
    public static Money FromMinorUnits(long minorUnits, Currency currency) =>
        new(decimal.Divide(minorUnits, currency.MinorUnits), currency);

    /// <summary>Returns the amount in minor units.</summary>
    /// <exception cref="InvalidOperationException">It has a fraction of a minor unit: round it first.</exception>
    /// <exception cref="OverflowException">It is beyond 9 × 10^18 minor units.</exception>
    public long ToMinorUnits() => TryMinorUnits(out var minorUnits)
        ? minorUnits
        : throw new InvalidOperationException($"{this} has more than {Currency.Decimals} decimals; round it first.");

    /// <summary>Adds an amount of the same currency.</summary>
    /// <param name="other">The amount to add.</param>
    /// <exception cref="ArgumentException">It is of another currency.</exception>
    public Money Add(Money other) => new(Amount + AmountIn(Currency, other), Currency);

    /// <summary>Subtracts an amount of the same currency.</summary>
    /// <param name="other">The amount to subtract.</param>
    /// <exception cref="ArgumentException">It is of another currency.</exception>
    public Money Subtract(Money other) => new(Amount - AmountIn(Currency, other), Currency);

    /// <summary>Rounds to the digits of the currency.</summary>
    /// <param name="rounding">How to settle an amount that lies half-way; statutes and contracts differ.</param>
    public Money Round(MidpointRounding rounding) =>
        new(decimal.Round(Amount, Currency.Decimals, rounding), Currency);

    /// <summary>Splits the amount by weights so that the parts sum to it exactly.</summary>
    /// <param name="weights">One weight per part, none negative, at least one above zero.</param>
    /// <returns>
    /// One amount per weight. Each gets its share cut to minor units; the units left over go one each to the parts
    /// with the largest remainders, the first of equals first.
    /// </returns>
    /// <exception cref="ArgumentException">A weight is negative, or all are zero.</exception>
    /// <exception cref="InvalidOperationException">The amount has a fraction of a minor unit.</exception>
    public ValueList<Money> Split(params ReadOnlySpan<long> weights)
    {
        var currency = Currency;
        var parts = LargestRemainder.Split(ToMinorUnits(), weights);
        return parts.Select(part => FromMinorUnits(part, currency)).ToValueList();
    }

    /// <summary>Orders by amount.</summary>
    /// <param name="other">An amount of the same currency.</param>
    /// <exception cref="ArgumentException">It is of another currency.</exception>
    public int CompareTo(Money other) => Amount.CompareTo(AmountIn(Currency, other));

    /// <summary>Returns the amount with at least the digits of the currency and its code, as in "412.50 EUR".</summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{WithDigits(Amount, Currency.Decimals)} {Currency.Code}");

    /// <summary>Gives the amount in minor units if it has no fraction of one and fits.</summary>
    internal bool TryMinorUnits(out long minorUnits)
    {
        minorUnits = 0;
        if (decimal.Abs(Amount) > long.MaxValue / Currency.MinorUnits)
        {
            return false;
        }

        var scaled = Amount * Currency.MinorUnits;
        minorUnits = (long)scaled;
        return minorUnits == scaled;
    }

    private static string WithDigits(decimal amount, int digits)
    {
        var rounded = decimal.Round(amount, digits);
        return rounded == amount
            ? rounded.ToString($"F{digits}", CultureInfo.InvariantCulture)
            : amount.ToString(CultureInfo.InvariantCulture);
    }

    private static decimal AmountIn(Currency currency, Money other) =>
        other.Currency == currency
            ? other.Amount
            : throw new ArgumentException($"{other} is not in {currency}; convert it first.", nameof(other));
}
