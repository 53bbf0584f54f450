using System.Text.Json;

namespace Dunning.Policies;

/// <summary>The schema of what a fact is held against.</summary>
internal static class FactSchema
{
    public static void Describe(Utf8JsonWriter schema, Fact fact, FactDefinition known)
    {
        var needsArgument = known.Argument is { Codes.IsEmpty: true };
        schema.WriteStartArray("anyOf");
        if (!needsArgument)
        {
            if (FactTestFormat.Comparisons(fact.Type).Contains("is"))
            {
                DescribeOneOrMore(schema, fact);
            }

            schema.WriteStartObject();
            schema.WriteString("const", "unknown");
            schema.WriteEndObject();
        }

        DescribeObject(schema, fact, known);
        schema.WriteEndArray();
    }

    private static void DescribeOneOrMore(Utf8JsonWriter schema, Fact fact)
    {
        schema.WriteStartObject();
        new OperandFormat(fact).Describe(schema, orNull: false);
        schema.WriteEndObject();
        schema.WriteStartObject();
        schema.WriteString("type", "array");
        schema.WriteNumber("minItems", 1);
        schema.WriteStartObject("items");
        new OperandFormat(fact).Describe(schema, orNull: false);
        schema.WriteEndObject();
        schema.WriteEndObject();
    }

    private static void DescribeObject(Utf8JsonWriter schema, Fact fact, FactDefinition known)
    {
        schema.WriteStartObject();
        schema.WriteString("type", "object");
        schema.WriteNumber("minProperties", 1);
        schema.WriteStartObject("properties");
        foreach (var member in FactTestFormat.MembersOf(fact))
        {
            schema.WriteStartObject(member);
            DescribeMember(schema, fact, known, member);
            schema.WriteEndObject();
        }

        schema.WriteEndObject();
        if (known.Argument is { Codes.IsEmpty: true } needed)
        {
            schema.WriteStartArray("required");
            schema.WriteStringValue(needed.Name);
            schema.WriteEndArray();
        }

        schema.WriteBoolean("additionalProperties", false);
        schema.WriteEndObject();
    }

    private static void DescribeMember(Utf8JsonWriter schema, Fact fact, FactDefinition known, string member)
    {
        switch (member)
        {
            case "inDays":
                schema.WriteString("description", "Over how many days, the day of decision included.");
                schema.WriteString("type", "integer");
                schema.WriteNumber("minimum", 1);
                schema.WriteNumber("maximum", 3_660);
                break;
            case "unknown":
                schema.WriteString("description", "True where it is not known.");
                schema.WriteBoolean("const", true);
                break;
            case "is" or "has":
                schema.WriteStartArray("anyOf");
                DescribeOneOrMore(schema, fact);
                schema.WriteEndArray();
                break;
            case var argument when argument == known.Argument?.Name:
                DescribeArgument(schema, known.Argument);
                break;
            default:
                new OperandFormat(fact).Describe(schema, orNull: false);
                break;
        }
    }

    private static void DescribeArgument(Utf8JsonWriter schema, FactArgument argument)
    {
        if (argument.Codes.IsEmpty)
        {
            schema.WriteString("type", "string");
            return;
        }

        schema.WriteStartArray("enum");
        foreach (var code in argument.Codes)
        {
            schema.WriteStringValue(code);
        }

        schema.WriteEndArray();
    }
}
