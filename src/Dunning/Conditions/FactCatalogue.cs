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

    /// <summary>A fact whose values are codes of the library.</summary>
    internal FactDefinition(FactType type, string name, ValueList<string> codes)
        : this(type, name, string.Join(", ", codes)) => Codes = codes;

    /// <summary>Gets the name, as conditions print it.</summary>
    public string Name { get; }

    /// <summary>Gets the type of its value.</summary>
    public FactType Type { get; }

    /// <summary>Gets the unit of a number, the values of a code, or what else the value is.</summary>
    public string Unit { get; }

    /// <summary>Gets the codes that its value may be; empty where it is no code of the library.</summary>
    public ValueList<string> Codes { get; internal init; }

    /// <summary>Gets its arguments with their ranges; empty for a fact without any.</summary>
    public ValueList<string> Arguments => [.. HasWindow ? [Window] : (string[])[], .. OfWords];

    /// <summary>Gets what it says, in one sentence.</summary>
    public required string Meaning { get; init; }

    /// <summary>Gets when it is not known, or <see langword="null"/> if it always is.</summary>
    public string? WhenUnknown { get; internal init; }

    /// <summary>Gets whether it tells of risk. A segment that reads it may not choose a channel.</summary>
    public bool DerivesFromRisk { get; internal init; }

    /// <summary>Gets whether it may look back over some days only.</summary>
    internal bool HasWindow { get; init; }

    /// <summary>Gets what else narrows it, or null.</summary>
    internal FactArgument? Argument { get; init; }

    private const string Window = "inDays: 1 to 3,660 days that end today, or 0 for all of time (the default)";

    private string[] OfWords => Argument is null ? [] : [Argument.ToString()];
}

/// <summary>What narrows a fact.</summary>
/// <param name="Name">The name of the argument.</param>
/// <param name="Codes">What it may be, "all" if left out; or empty for a name, which must be there.</param>
internal sealed record FactArgument(string Name, ValueList<string> Codes)
{
    public override string ToString() => Codes.IsEmpty
        ? $"{Name}: its name"
        : $"{Name}: {string.Join(", ", Codes.Take(Codes.Count - 1))} or {Codes[^1]}; all by default";
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

    /// <summary>Finds a fact by its name, or null.</summary>
    internal static FactDefinition? Find(string name) =>
        All.FirstOrDefault(fact => string.Equals(fact.Name, name, StringComparison.Ordinal));
}
