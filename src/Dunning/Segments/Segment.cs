namespace Dunning;

/// <summary>Who is treated how. The first segment whose condition is true takes the case.</summary>
public sealed record Segment
{
    /// <summary>Gets the name, unique within the policy.</summary>
    public required string Name { get; init; }

    /// <summary>Gets the condition, or <see langword="null"/> for everyone.</summary>
    public Condition? When { get; init; }

    /// <summary>Gets the name of the treatment.</summary>
    public required string Treatment { get; init; }
}
