using System.Text.Encodings.Web;
using System.Text.Json;

namespace Dunning.Cli;

/// <summary>Writes what a command has found as one JSON object.</summary>
internal static class JsonText
{
    private static readonly JsonWriterOptions Options = new()
    {
        Indented = true,
        NewLine = "\n",

        // The output is UTF-8 and never part of a web page: letters of every language stay letters.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>Writes an object.</summary>
    /// <param name="streams">Where to write.</param>
    /// <param name="members">Writes its members.</param>
    public static void Write(Streams streams, Action<Utf8JsonWriter> members)
    {
        using (var json = new Utf8JsonWriter(streams.Output, Options))
        {
            json.WriteStartObject();
            members(json);
            json.WriteEndObject();
        }

        streams.Output.Write("\n"u8);
        streams.Output.Flush();
    }

    /// <summary>Writes name and revision of a policy.</summary>
    public static void WritePolicy(this Utf8JsonWriter json, DunningPolicy policy)
    {
        json.WriteString("policy", policy.Name);
        json.WriteString("revision", policy.Revision.Hash);
    }
}
