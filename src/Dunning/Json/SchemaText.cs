using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Dunning.Json;

/// <summary>What a schema says beside the tables.</summary>
internal sealed record SchemaTerms
{
    /// <summary>Gets whether an object has no members but those of its table.</summary>
    public bool IsStrict { get; init; }

    /// <summary>Gets what writes definitions that no table has.</summary>
    public Action<Utf8JsonWriter> MoreDefinitions { get; init; } = _ => { };
}

/// <summary>Writes the JSON Schema of a document from the tables that reader and writer use.</summary>
internal static class SchemaText
{
    private static readonly JsonWriterOptions Options = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Indented = true,
        IndentSize = 2,
        NewLine = "\n",
    };

    public static string Write(string title, Table whole, SchemaTerms terms)
    {
        var bytes = new ArrayBufferWriter<byte>();
        using (var schema = new Utf8JsonWriter(bytes, Options))
        {
            var tables = whole.WithParts();
            schema.WriteStartObject();
            schema.WriteString("$schema", "https://json-schema.org/draft/2020-12/schema");
            schema.WriteString("title", title);
            WriteObject(schema, tables[0], terms);
            schema.WriteStartObject("$defs");
            foreach (var table in tables.Skip(1))
            {
                schema.WriteStartObject(table.Name);
                WriteObject(schema, table, terms);
                schema.WriteEndObject();
            }

            terms.MoreDefinitions(schema);
            schema.WriteEndObject();
            schema.WriteEndObject();
        }

        return Encoding.UTF8.GetString(bytes.WrittenSpan) + "\n";
    }

    private static void WriteObject(Utf8JsonWriter schema, Table table, SchemaTerms terms)
    {
        schema.WriteString("description", table.Meaning);
        schema.WriteString("type", "object");
        schema.WriteStartObject("properties");
        foreach (var member in table.Members)
        {
            schema.WriteStartObject(member.Name);
            schema.WriteString("description", member.Meaning);
            member.Format.Describe(schema, orNull: !member.IsRequired);
            schema.WriteEndObject();
        }

        schema.WriteEndObject();
        var required = table.Members.Where(member => member.IsRequired).Select(member => member.Name).ToArray();
        if (required.Length > 0)
        {
            schema.WriteStartArray("required");
            foreach (var name in required)
            {
                schema.WriteStringValue(name);
            }

            schema.WriteEndArray();
        }

        if (terms.IsStrict)
        {
            schema.WriteBoolean("additionalProperties", false);
        }
    }
}
