using System.Text.Json;
using Dunning.Json;

namespace Dunning.Policies;

/// <summary>Writes the JSON Schema of policies: the tables of the reader, and a member for each fact.</summary>
internal static class PolicySchema
{
    public static string Write() => SchemaText.Write(
        "Dunning policy", PolicyShape.Policy.Part, new() { IsStrict = true, MoreDefinitions = DescribeCondition });

    private static void DescribeCondition(Utf8JsonWriter schema)
    {
        schema.WriteStartObject("condition");
        schema.WriteString(
            "description", "Facts with what they are held against; all must hold. `any`, `all` and `none` hold lists.");
        schema.WriteString("type", "object");
        schema.WriteNumber("minProperties", 1);
        schema.WriteStartObject("properties");
        foreach (var (group, meaning) in Groups)
        {
            schema.WriteStartObject(group);
            schema.WriteString("description", meaning);
            schema.WriteString("type", "array");
            schema.WriteStartObject("items");
            schema.WriteString("$ref", "#/$defs/condition");
            schema.WriteEndObject();
            schema.WriteEndObject();
        }

        foreach (var known in FactCatalogue.All)
        {
            schema.WriteStartObject(known.Name);
            schema.WriteString("description", MeaningOf(known));
            FactSchema.Describe(schema, FactTerms.Make(known.Type, known.Name, known.DerivesFromRisk), known);
            schema.WriteEndObject();
        }

        schema.WriteEndObject();
        schema.WriteStartObject("patternProperties");
        schema.WriteStartObject("^(debtor|account|receivable)[.][A-Za-z][A-Za-z0-9_-]{0,39}$");
        schema.WriteString("description", "An attribute of yours, declared under `attributes`.");
        schema.WriteEndObject();
        schema.WriteEndObject();
        schema.WriteBoolean("additionalProperties", false);
        schema.WriteEndObject();
    }

    private static readonly (string Name, string Meaning)[] Groups =
    [
        ("all", "Conditions all of which must hold."),
        ("any", "Conditions one of which must hold."),
        ("none", "Conditions none of which may hold."),
    ];

    private static string MeaningOf(FactDefinition known)
    {
        var unknown = known.WhenUnknown is { } when ? $" Unknown if {when}." : "";
        return $"{known.Meaning} Unit: {known.Unit}.{unknown}";
    }
}
