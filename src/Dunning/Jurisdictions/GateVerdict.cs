using NodaTime;

namespace Dunning;

/// <summary>What a gate of law says of a decision or measure.</summary>
public enum GateKind
{
    /// <summary>It may not be taken.</summary>
    Refused = 0,

    /// <summary>The gate does not guard it, or is no law on that day: other rules decide.</summary>
    NotGuarded,

    /// <summary>The gate lets it be taken.</summary>
    Permitted,
}

/// <summary>Whether a gate of law lets a decision or measure be taken, and what stands in its way.</summary>
public sealed record GateVerdict
{
    /// <summary>Gets the rule, with its citation and strength.</summary>
    public required DecisionGate Rule { get; init; }

    /// <summary>Gets what it says.</summary>
    public required GateKind Kind { get; init; }

    /// <summary>
    /// Gets the facts that are not as they must be: names of the rule, and "arrears" or "consecutive-instalments".
    /// </summary>
    public ValueList<string> Unmet { get; init; }

    /// <summary>
    /// Gets the first day on which it may be taken if nothing else happens; <see langword="null"/> where no day is
    /// known.
    /// </summary>
    public LocalDate? PermittedFrom { get; init; }

    /// <summary>
    /// Gets what may be done in its place, such as "restrict" in place of erasing; or <see langword="null"/>.
    /// </summary>
    public string? Instead { get; init; }

    /// <summary>Gets whether it may be taken as far as this gate goes.</summary>
    public bool IsPermitted => Kind is not GateKind.Refused;
}
