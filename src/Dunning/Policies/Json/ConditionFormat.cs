using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using Dunning.Json;

namespace Dunning.Policies;

/// <summary>
/// A condition: an object whose members are facts with what they are held against, all of which must hold; "any",
/// "all" and "none" hold lists of such objects.
/// </summary>
internal sealed class ConditionFormat : Format<Condition>
{
    public static readonly ConditionFormat When = new();

    private ConditionFormat()
    {
    }

    public override string Words => "a condition";

    public override string Sample => "{\"daysPastDue\": {\"atMost\": 14}}";

    /// <summary>Reads a condition. How deep it nests is bounded before: a document is at most 32 deep.</summary>
    public override bool TryRead(JsonElement json, Reading reading, [MaybeNullWhen(false)] out Condition value)
    {
        value = null;
        if (json.ValueKind is not JsonValueKind.Object)
        {
            reading.Add(WrongType(json));
            return false;
        }

        var before = reading.Problems.Count;
        var names = new HashSet<string>(StringComparer.Ordinal);
        var parts = new List<Condition>();
        foreach (var property in json.EnumerateObject())
        {
            reading.Enter(Fault.Shorten(property.Name));
            if (names.Add(property.Name))
            {
                Read(property, reading, parts);
            }
            else
            {
                reading.Add(Fault.Twice(property.Name));
            }

            reading.Leave();
        }

        if (names.Count == 0)
        {
            reading.Add(new("DUN1127", "no fact stands here, so it is always true. Name one, or leave it out."));
        }

        value = reading.Problems.Count > before ? null : parts is [var only]
            ? only
            : Make(GroupKind.All, parts, reading);
        return value is not null;
    }

    public override void Write(Condition value, Writing writing) => ConditionWriter.Write(value, writing);

    public override void Describe(Utf8JsonWriter schema, bool orNull) =>
        schema.WriteString("$ref", "#/$defs/condition");

    private void Read(JsonProperty property, Reading reading, List<Condition> parts)
    {
        if (KindOf(property.Name) is { } kind)
        {
            ReadGroup(kind, property.Value, reading, parts);
            return;
        }

        if (FactTerms.Find(property.Name, reading.Policy!) is not { } fact)
        {
            reading.Add(FactTerms.NotKnown(property.Name, reading.Policy!));
            return;
        }

        parts.AddRange(FactTestFormat.Read(fact, property.Value, reading));
    }

    private void ReadGroup(GroupKind kind, JsonElement json, Reading reading, List<Condition> parts)
    {
        if (json.ValueKind is not JsonValueKind.Array)
        {
            reading.Add(new("DUN2105", $"write a list of conditions such as [{Sample}]."));
            return;
        }

        var before = reading.Problems.Count;
        var group = new List<Condition>();
        foreach (var (part, index) in json.EnumerateArray().Select((part, index) => (part, index)))
        {
            reading.Enter(index);
            if (TryRead(part, reading, out var condition))
            {
                group.Add(condition);
            }

            reading.Leave();
        }

        if (reading.Problems.Count == before && Make(kind, group, reading) is { } made)
        {
            parts.Add(made);
        }
    }

    private static GroupCondition? Make(GroupKind kind, List<Condition> parts, Reading reading)
    {
        var deepest = parts.Count == 0 ? 0 : parts.Max(part => part is GroupCondition group ? group.Depth : 0);
        if (deepest < GroupCondition.DepthMax)
        {
            return GroupCondition.Of(kind, parts.ToArray());
        }

        reading.Add(new("DUN2102", $"conditions nest more than {GroupCondition.DepthMax} deep here."));
        return null;
    }

    private static GroupKind? KindOf(string name) => name switch
    {
        "all" => GroupKind.All,
        "any" => GroupKind.Any,
        "none" => GroupKind.None,
        _ => null,
    };
}
