namespace Dunning;

/// <summary>A threshold on money: one figure per currency.</summary>
/// <remarks>
/// A currency without a figure has no threshold. A test against it is then unknown and the reason says so
/// ("no threshold for USD"); it is never taken for zero. Nothing converts.
/// </remarks>
public sealed record Amounts
{
    private Amounts(ValueList<Money> figures) => Figures = figures;

    /// <summary>Gets the figures, ordered by currency code.</summary>
    public ValueList<Money> Figures { get; }

    /// <summary>Makes a threshold of figures.</summary>
    /// <param name="figures">One per currency, none negative, none with a fraction of a minor unit.</param>
    /// <exception cref="ArgumentException">
    /// Two figures of one currency, a negative one, or one that is too fine.
    /// </exception>
    public static Amounts Of(params ReadOnlySpan<Money> figures)
    {
        var sorted = figures.ToArray();
        Array.Sort(sorted, (left, right) => string.CompareOrdinal(left.Currency.Code, right.Currency.Code));
        for (var i = 0; i < sorted.Length; i++)
        {
            var figure = sorted[i];
            if (figure.Amount < 0 || figure.Currency == Currency.None || !figure.TryMinorUnits(out _))
            {
                throw new ArgumentException($"{figure} cannot be a threshold.", nameof(figures));
            }

            if (i > 0 && sorted[i - 1].Currency == figure.Currency)
            {
                throw new ArgumentException($"Two thresholds in {figure.Currency}; keep one.", nameof(figures));
            }
        }

        return new(sorted.ToValueList());
    }

    /// <summary>Returns the figure for a currency.</summary>
    /// <param name="currency">The currency.</param>
    /// <returns>The figure, or <see langword="null"/> if there is none for this currency.</returns>
    public Money? In(Currency currency)
    {
        foreach (var figure in Figures)
        {
            if (figure.Currency == currency)
            {
                return figure;
            }
        }

        return null;
    }

    /// <summary>Returns the figures, as in "15.00 CHF, 15.00 EUR".</summary>
    public override string ToString() => string.Join(", ", Figures);
}
