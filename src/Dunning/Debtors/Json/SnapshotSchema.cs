using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Dunning.Json;

namespace Dunning.Debtors;

/// <summary>Writes the JSON Schema of the snapshot from the tables that reader and writer use.</summary>
internal static class SnapshotSchema
{
    private static readonly JsonWriterOptions Options = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Indented = true,
        IndentSize = 2,
        NewLine = "\n",
    };

    public static string Write()
    {
        var bytes = new ArrayBufferWriter<byte>();
        using (var schema = new Utf8JsonWriter(bytes, Options))
        {
            var tables = SnapshotShape.Snapshot.Part.WithParts();
            schema.WriteStartObject();
            schema.WriteString("$schema", "https://json-schema.org/draft/2020-12/schema");
            schema.WriteString("title", "Dunning snapshot");
            WriteObject(schema, tables[0]);
            schema.WriteStartObject("$defs");
            foreach (var table in tables.Skip(1))
            {
                schema.WriteStartObject(table.Name);
                WriteObject(schema, table);
                schema.WriteEndObject();
            }

            schema.WriteEndObject();
            schema.WriteEndObject();
        }

        return Encoding.UTF8.GetString(bytes.WrittenSpan) + "\n";
    }

    private static void WriteObject(Utf8JsonWriter schema, Table table)
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
    }
}
