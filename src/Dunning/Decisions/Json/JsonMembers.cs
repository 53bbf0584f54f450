using System.Text.Json;

namespace Dunning;

/// <summary>Writes single members of results, alike in all of them.</summary>
internal static class JsonMembers
{
    /// <summary>Writes the digits of an amount; its currency stands once, with the case.</summary>
    public static void WriteAmount(this Utf8JsonWriter json, string name, Money amount) =>
        json.WriteString(name, ReasonJson.Digits(amount));

    /// <summary>Writes a text, and leaves out an empty one.</summary>
    public static void WriteOptional(this Utf8JsonWriter json, string name, string? value)
    {
        if (!string.IsNullOrEmpty(value))
        {
            json.WriteString(name, value);
        }
    }
}
