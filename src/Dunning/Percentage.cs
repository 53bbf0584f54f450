using System.Globalization;

namespace Dunning;

/// <summary>A share in basis points: 10,000 are 100 %.</summary>
/// <param name="BasisPoints">Hundredths of a percent; may be negative or above 10,000.</param>
public readonly record struct Percentage(int BasisPoints) : IComparable<Percentage>
{
    /// <summary>Makes a share of a number of percent.</summary>
    /// <param name="percent">The percent, with at most two decimals.</param>
    /// <exception cref="ArgumentException">
    /// It has more than two decimals, or is beyond what an integer of basis points holds.
    /// </exception>
    public static Percentage Of(decimal percent)
    {
        var points = percent * 100;
        if (points != decimal.Truncate(points) || points is < int.MinValue or > int.MaxValue)
        {
            var figure = percent.ToString(CultureInfo.InvariantCulture);
            throw new ArgumentException(
                $"{figure} % cannot be held: at most two decimals, at most 21,474,836 %.",
                nameof(percent));
        }

        return new((int)points);
    }

    /// <summary>Orders by size.</summary>
    /// <param name="other">The other share.</param>
    public int CompareTo(Percentage other) => BasisPoints.CompareTo(other.BasisPoints);

    /// <summary>Returns the share in percent with no more decimals than needed: "90 %", "2.5 %".</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{BasisPoints / 100m:0.##} %");

    /// <summary>Says whether the left share is smaller.</summary>
    /// <param name="left">The one share.</param>
    /// <param name="right">The other share.</param>
    public static bool operator <(Percentage left, Percentage right) => left.CompareTo(right) < 0;

    /// <summary>Says whether the left share is larger.</summary>
    /// <param name="left">The one share.</param>
    /// <param name="right">The other share.</param>
    public static bool operator >(Percentage left, Percentage right) => left.CompareTo(right) > 0;

    /// <summary>Says whether the left share is at most the right one.</summary>
    /// <param name="left">The one share.</param>
    /// <param name="right">The other share.</param>
    public static bool operator <=(Percentage left, Percentage right) => left.CompareTo(right) <= 0;

    /// <summary>Says whether the left share is at least the right one.</summary>
    /// <param name="left">The one share.</param>
    /// <param name="right">The other share.</param>
    public static bool operator >=(Percentage left, Percentage right) => left.CompareTo(right) >= 0;
}
