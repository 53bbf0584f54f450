namespace Dunning.Decisions;

/// <summary>What a fact reads that is more than one figure, for languages to word.</summary>
/// <param name="Code">What it prints as, and what a reason holds in data.</param>
internal sealed record FactValue(string Code)
{
    /// <summary>Gets a share, cut to hundredths of a percent.</summary>
    public Percentage? Share { get; init; }

    /// <summary>Gets of what the share is made, where the figures are small enough to mean something.</summary>
    public (long Part, long Whole)? Of { get; init; }

    /// <summary>Gets a text, or the texts of a set.</summary>
    public ValueList<string>? Texts { get; init; }

    /// <summary>Gets whether the texts are codes of the library, and no names of the host.</summary>
    public bool IsCoded { get; init; }

    /// <summary>Gets the currency in which the condition has no threshold.</summary>
    public Currency? NoThreshold { get; init; }
}
