using Dunning.Conditions;

namespace Dunning;

/// <summary>What a fact of the catalogue is. docs/facts.md is written from it.</summary>
public sealed record FactDefinition
{
    internal FactDefinition(FactType type, string name, string unit)
    {
        Type = type;
        Name = name;
        Unit = unit;
    }

    /// <summary>Gets the name, as conditions print it.</summary>
    public string Name { get; }

    /// <summary>Gets the type of its value.</summary>
    public FactType Type { get; }

    /// <summary>Gets the unit of a number, the values of a code, or what else the value is.</summary>
    public string Unit { get; }

    /// <summary>Gets its arguments with their ranges; empty for a fact without any.</summary>
    public ValueList<string> Arguments { get; internal init; }

    /// <summary>Gets what it says, in one sentence.</summary>
    public required string Meaning { get; init; }

    /// <summary>Gets when it is not known, or <see langword="null"/> if it always is.</summary>
    public string? WhenUnknown { get; internal init; }

    /// <summary>Gets whether it tells of risk. A segment that reads it may not choose a channel.</summary>
    public bool DerivesFromRisk { get; internal init; }
}

/// <summary>Every fact that a condition can test, as data: for editors, documents and policy files.</summary>
/// <remarks>Attributes of the host are not in it: their names are the host's. In C#: <see cref="Facts"/>.</remarks>
public static class FactCatalogue
{
    /// <summary>Gets all facts, by what they are about.</summary>
    public static ValueList<FactDefinition> All { get; } =
    [
        .. AmountDefinitions.All,
        .. ArrangementDefinitions.All,
        .. ContactDefinitions.All,
        .. DebtorDefinitions.All,
    ];
}
