using NodaTime;

namespace Dunning;

/// <summary>How strictly a rule of law binds.</summary>
public enum LegalStrength
{
    /// <summary>It is forbidden, or commanded. It stands in the way.</summary>
    Prohibition = 0,

    /// <summary>Whoever goes beyond is presumed to break the law. It stands in the way.</summary>
    Presumption,

    /// <summary>
    /// Advice of an authority, or what a court may hold against us. It is flagged, and does not stop.
    /// </summary>
    Guidance,

    /// <summary>The host's own rule. It stands in the way.</summary>
    Internal,
}

/// <summary>One rule of law, as data: what it says is in its members, where it says so in its citation.</summary>
/// <remarks>Closed for hosts: a host's own law is made of the kinds that there are, in a pack of its own.</remarks>
public abstract record LegalRule
{
    private protected LegalRule()
    {
    }

    /// <summary>
    /// Gets the name: the code of its pack, a point, and words with hyphens, such as "us.call-frequency".
    /// </summary>
    public required RuleId Id { get; init; }

    /// <summary>Gets where the law says so, such as "12 CFR 1006.14(b)(2)(i)(A)".</summary>
    public required string Citation { get; init; }

    /// <summary>Gets how strictly it binds.</summary>
    /// <value>The default is <see cref="LegalStrength.Prohibition"/>.</value>
    public LegalStrength Strength { get; init; }

    /// <summary>Gets to what it applies.</summary>
    /// <value>The default is everything.</value>
    public LegalScope AppliesWhen { get; init; } = LegalScope.Everything;

    /// <summary>Gets the first day on which it is law, or <see langword="null"/> for long since.</summary>
    public LocalDate? ValidFrom { get; init; }

    /// <summary>Gets the day on which it is law no longer, or <see langword="null"/> while no end is known.</summary>
    public LocalDate? ValidTo { get; init; }

    /// <summary>Gets where its text was read.</summary>
    public required string Source { get; init; }

    /// <summary>
    /// Gets the day on which the text was last read there, or <see langword="null"/> if it never was: then every
    /// verdict that rests on it says so.
    /// </summary>
    public LocalDate? LastConfirmed { get; init; }

    /// <summary>
    /// Gets the rule to which it is an exception, or <see langword="null"/>: where both apply it takes that one's
    /// place.
    /// </summary>
    /// <remarks>
    /// Two exceptions to one rule that apply at once are an error that names both. A host's own pack has none.
    /// </remarks>
    public RuleId? ExceptionTo { get; init; }

    /// <summary>Says whether it is law on a day.</summary>
    /// <param name="date">The day.</param>
    public bool IsValidOn(LocalDate date) => !(date < ValidFrom) && !(date >= ValidTo);

    /// <summary>Gets whether it stands in the way, or is only flagged.</summary>
    internal bool Binds => Strength is not LegalStrength.Guidance;
}
