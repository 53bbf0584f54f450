using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Dunning.Json;

/// <summary>Where a writer writes, and the currency in whose digits it writes amounts.</summary>
internal readonly record struct Writing(Utf8JsonWriter Json, Currency Currency)
{
    /// <summary>
    /// One line, and ASCII only: which other characters an encoder lets through depends on the version of .NET.
    /// </summary>
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.Default, Indented = false };

    public static Utf8JsonWriter To(IBufferWriter<byte> output) => new(output, Options);
}
