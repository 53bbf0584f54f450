using System.Text.Json;
using Dunning.Json;

namespace Dunning.Debtors;

/// <summary>Attributes of the host: an object with a member per attribute, which says type and value.</summary>
internal sealed class AttributesFormat : Format<ValueList<AttributeValue>>
{
    public static readonly AttributesFormat All = new();

    private AttributesFormat()
    {
    }

    public override string Words => "attributes by name";

    public override string Sample => "{\"branch\": {\"text\": \"north\"}}";

    public override Table Part => AttributeFormat.Table;

    public override bool TryRead(JsonElement json, Reading reading, out ValueList<AttributeValue> value)
    {
        value = [];
        if (json.ValueKind is not JsonValueKind.Object)
        {
            reading.Add(WrongType(json));
            return false;
        }

        var found = new Dictionary<string, AttributeValue?>();
        foreach (var property in json.EnumerateObject())
        {
            reading.Enter(Fault.Shorten(property.Name));
            if (!found.TryAdd(property.Name, AttributeFormat.Read(property.Name, property.Value, reading)))
            {
                reading.Add(Fault.Twice(property.Name));
            }

            reading.Leave();
        }

        value = found.Values.OfType<AttributeValue>().ToValueList();
        return true;
    }

    public override void Write(ValueList<AttributeValue> value, Writing writing)
    {
        writing.Json.WriteStartObject();
        foreach (var attribute in value.OrderBy(attribute => attribute.Name, StringComparer.Ordinal))
        {
            writing.Json.WritePropertyName(attribute.Name);
            AttributeFormat.Write(attribute, writing);
        }

        writing.Json.WriteEndObject();
    }

    public override void Describe(Utf8JsonWriter schema, bool orNull)
    {
        DescribeType(schema, orNull, "object");
        schema.WriteStartObject("additionalProperties");
        schema.WriteString("$ref", $"#/$defs/{AttributeFormat.Table.Name}");
        DescribeOne(schema);
        schema.WriteEndObject();
    }

    // Exactly one member has a value; null is as good as none.
    private static void DescribeOne(Utf8JsonWriter schema)
    {
        schema.WriteStartArray("oneOf");
        foreach (var member in AttributeFormat.Table.Members)
        {
            schema.WriteStartObject();
            schema.WriteString("type", "object");
            schema.WriteStartArray("required");
            schema.WriteStringValue(member.Name);
            schema.WriteEndArray();
            schema.WriteStartObject("properties");
            schema.WriteStartObject(member.Name);
            schema.WriteStartObject("not");
            schema.WriteString("type", "null");
            schema.WriteEndObject();
            schema.WriteEndObject();
            schema.WriteEndObject();
            schema.WriteEndObject();
        }

        schema.WriteEndArray();
    }
}
