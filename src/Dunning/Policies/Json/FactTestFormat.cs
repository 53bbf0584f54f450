using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using Dunning.Json;

namespace Dunning.Policies;

/// <summary>
/// What a fact is held against: a plain value for "is", a list for "is one of", "unknown", or an object that says it.
/// </summary>
internal static class FactTestFormat
{
    private const string Unknown = "unknown";

    /// <summary>Reads the tests of a fact; none where something is wrong, which has been noted.</summary>
    public static IEnumerable<Condition> Read(Fact fact, JsonElement json, Reading reading)
    {
        if (NeededArgument(fact) is { } needed && json.ValueKind is not JsonValueKind.Object)
        {
            reading.Add(new("DUN1128", $"\"{fact.Name}\" needs its {needed}: write {Sample(fact)}."));
            return [];
        }

        return json.ValueKind is JsonValueKind.Object
            ? ReadObject(fact, json, reading)
            : ReadPlain(fact, json, reading);
    }

    /// <summary>The members that an object with tests of a fact may have, in the order of writing.</summary>
    public static IEnumerable<string> MembersOf(Fact fact)
    {
        var known = fact.Owner is null ? FactCatalogue.Find(fact.Name) : null;
        string[] arguments = [.. known?.HasWindow == true ? ["inDays"] : (string[])[],
            .. known?.Argument is { } argument ? [argument.Name] : (string[])[]];
        return arguments.Concat(Comparisons(fact.Type)).Append(Unknown);
    }

    /// <summary>How comparisons of a type are written.</summary>
    public static string[] Comparisons(FactType type) => type switch
    {
        FactType.Integer => ["atLeast", "atMost", "is"],
        FactType.Money or FactType.Share => ["atLeast", "atMost"],
        FactType.Date => ["onOrAfter", "onOrBefore", "is"],
        FactType.Set => ["has"],
        _ => ["is"],
    };

    private static string? NeededArgument(Fact fact) =>
        fact.Owner is null && FactCatalogue.Find(fact.Name)?.Argument is { Codes.IsEmpty: true } needed
            ? needed.Name
            : null;

    private static IEnumerable<Condition> ReadPlain(Fact fact, JsonElement json, Reading reading)
    {
        if (json.ValueKind is JsonValueKind.String && json.ValueEquals(Unknown))
        {
            return [fact.IsUnknown];
        }

        if (!Comparisons(fact.Type).Contains("is"))
        {
            reading.Add(new("DUN1128", $"say how \"{fact.Name}\" is compared: write {Sample(fact)}."));
            return [];
        }

        return Operands(fact, json, reading) is { } operands
            ? [new TestCondition(fact, Comparison.In, operands)]
            : [];
    }

    private static List<Condition> ReadObject(Fact fact, JsonElement json, Reading reading)
    {
        var before = reading.Problems.Count;
        var tests = new TestsOfFact(fact, reading);
        foreach (var property in json.EnumerateObject())
        {
            reading.Enter(Fault.Shorten(property.Name));
            tests.Read(property);
            reading.Leave();
        }

        if (reading.Problems.Count == before && tests.Missing is { } missing)
        {
            reading.Add(missing);
        }

        return reading.Problems.Count == before ? tests.Conditions() : [];
    }

    /// <summary>Reads one operand or a list of them; null where something is wrong, which has been noted.</summary>
    public static Operand[]? Operands(Fact fact, JsonElement json, Reading reading)
    {
        if (json.ValueKind is not JsonValueKind.Array)
        {
            return TryOperand(fact, json, reading, out var only) ? [only] : null;
        }

        var before = reading.Problems.Count;
        var operands = new List<Operand>();
        foreach (var (part, index) in json.EnumerateArray().Select((part, index) => (part, index)))
        {
            reading.Enter(index);
            if (TryOperand(fact, part, reading, out var operand))
            {
                operands.Add(operand);
            }

            reading.Leave();
        }

        if (reading.Problems.Count == before && operands.Count == 0)
        {
            reading.Add(new("DUN1127", "the list is empty, so it is never true. Name a value, or leave the test out."));
        }

        return reading.Problems.Count == before ? [.. operands] : null;
    }

    private static bool TryOperand(
        Fact fact, JsonElement json, Reading reading, [NotNullWhen(true)] out Operand? operand) =>
        Operands(fact).TryRead(json, reading, out operand);

    private static OperandFormat Operands(Fact fact) => new(fact);

    public static string Sample(Fact fact)
    {
        var argument = NeededArgument(fact) is { } needed ? $"\"{needed}\": \"name\", " : "";
        var how = Comparisons(fact.Type)[0];
        return $"{{{argument}\"{how}\": {new OperandFormat(fact).Sample}}}";
    }
}
