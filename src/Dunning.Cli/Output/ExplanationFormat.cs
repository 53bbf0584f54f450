using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Dunning.Cli;

/// <summary>How an explanation is written: for people in full, or as one line of JSON.</summary>
/// <param name="Engine">The engine that explains.</param>
/// <param name="AsOf">The moment.</param>
/// <param name="Language">The language of the text.</param>
/// <param name="IsJson">Whether it is one line of JSON.</param>
internal sealed record ExplanationFormat(DunningEngine Engine, AsOf AsOf, Language Language, bool IsJson)
{
    private static readonly JsonWriterOptions Options = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>Explains a debtor, without an end of line at the end.</summary>
    public string Of(DebtorSnapshot snapshot)
    {
        var explanation = Engine.Explain(snapshot, AsOf, Language);
        return IsJson ? Json(explanation) : Printable.Of(explanation.InFull(), kept: '\n');
    }

    private string Json(Explanation explanation)
    {
        var (decision, text) = (new ArrayBufferWriter<byte>(), new ArrayBufferWriter<byte>());
        DecisionJson.Write(decision, explanation.Decision);
        using (var json = new Utf8JsonWriter(text, Options))
        {
            json.WriteStartObject();
            json.WritePropertyName("decision");
            json.WriteRawValue(decision.WrittenSpan);
            json.WriteString("language", PolicyArgument.Code(Language));
            json.WriteString("text", explanation.InFull());
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(text.WrittenSpan);
    }
}
