namespace Dunning;

/// <summary>Where interest is rounded.</summary>
public enum RoundingPoint
{
    /// <summary>The interest on each claim.</summary>
    Item = 0,

    /// <summary>Each line: the time during which rate and principal stay the same.</summary>
    Line,

    /// <summary>The interest of one day, before it is multiplied by the days.</summary>
    Day,

    /// <summary>The sum over all claims.</summary>
    Total,
}

/// <summary>Where and how interest is rounded. The default is each item, to the cent, half away from zero.</summary>
public readonly record struct InterestRounding
{
    /// <summary>Gets where it is rounded.</summary>
    public RoundingPoint Point { get; init; }

    /// <summary>
    /// Gets to which multiple of minor units it is rounded: 5 for 0.05 CHF. The default, 0, stands for 1.
    /// </summary>
    public int Step { get; init; }

    /// <summary>Gets whether what lies half-way goes to the even neighbour, and not away from zero.</summary>
    public bool HalfToEven { get; init; }
}
