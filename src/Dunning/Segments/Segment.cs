namespace Dunning;

/// <summary>Who is treated how. The first segment whose condition is true takes the case.</summary>
public sealed record Segment
{
    /// <summary>Gets the name, unique within the policy.</summary>
    public required string Name { get; init; }

    /// <summary>Gets the condition, or <see langword="null"/> for everyone.</summary>
    public Condition? When { get; init; }

    /// <summary>
    /// Gets for how many days a case stays in it once it has entered, though the condition is no longer true; 0 for no
    /// longer than that. A segment above it takes the case all the same.
    /// </summary>
    public int StickyDays { get; init; }

    /// <summary>Gets the name of the treatment.</summary>
    public required string Treatment { get; init; }
}
