namespace Dunning;

/// <summary>Within what bounds a promise to pay is accepted.</summary>
/// <remarks>
/// They judge only what is to be accepted. A promise that is recorded already is a fact, and holds what it covers
/// whatever the bounds are.
/// </remarks>
public sealed record PromiseLimits
{
    /// <summary>Gets the bounds of a policy that names none.</summary>
    public static PromiseLimits Default { get; } = new();

    /// <summary>Gets how many days after it is made the promised day lies at most.</summary>
    /// <value>From 0 to 366. The default is 14: of a promise made on the 1st the last day is the 15th.</value>
    public int AheadDays { get; init; } = 14;

    /// <summary>Gets how many promises an episode of arrears may have.</summary>
    /// <value>From 0 to 12. The default is 2; 0 accepts none. One that was withdrawn does not count.</value>
    public int PerEpisode { get; init; } = 2;

    /// <summary>
    /// Gets the least amount of a promise, or <see langword="null"/> for none. All that is open may always be promised,
    /// be it less. In a currency without a figure no promise is accepted.
    /// </summary>
    public Amounts? Least { get; init; }
}
