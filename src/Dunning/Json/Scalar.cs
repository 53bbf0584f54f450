using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace Dunning.Json;

/// <summary>A format without parts, which can also be written as a plain text, as a what-if does.</summary>
/// <typeparam name="T">The type of the values.</typeparam>
internal abstract class Scalar<T> : Format<T>
{
    /// <summary>Reads a plain text.</summary>
    /// <returns>What is wrong with it, or <see langword="null"/> if there is a value.</returns>
    public abstract Fault? Parse(string text, out T value);

    /// <summary>Writes a value as a plain text, an amount with the digits of a currency.</summary>
    public abstract string Print(T value, Currency currency);
}

/// <summary>Reads a plain text.</summary>
/// <typeparam name="T">The type of the values.</typeparam>
/// <param name="text">The text.</param>
/// <param name="value">The value, if nothing is wrong.</param>
/// <returns>What is wrong, or <see langword="null"/>.</returns>
internal delegate Fault? ParseText<T>(string text, out T value);

/// <summary>A value that stands in JSON as a text.</summary>
/// <typeparam name="T">The type of the values.</typeparam>
/// <param name="words">What the documentation calls it.</param>
/// <param name="sample">An example, without quotation marks.</param>
/// <param name="parse">How to read it.</param>
/// <param name="print">How to write it.</param>
internal sealed class TextFormat<T>(string words, string sample, ParseText<T> parse, Func<T, string> print) : Scalar<T>
{
    /// <summary>Gets the format of JSON Schema that it follows, if there is one.</summary>
    public string? SchemaFormat { get; init; }

    /// <summary>Gets the pattern that every text of it matches, if there is one.</summary>
    public string? Pattern { get; init; }

    public override string Words => words;

    public override string Sample => $"\"{sample}\"";

    public override Fault? Parse(string text, out T value) => parse(text, out value);

    public override string Print(T value, Currency currency) => print(value);

    public override bool TryRead(JsonElement json, Reading reading, [MaybeNullWhen(false)] out T value)
    {
        value = default;
        if (json.ValueKind is not JsonValueKind.String)
        {
            reading.Add(WrongType(json));
            return false;
        }

        if (parse(json.GetString()!, out value) is { } fault)
        {
            reading.Add(fault);
            return false;
        }

        return value is not null;
    }

    public override void Write(T value, Writing writing) => writing.Json.WriteStringValue(print(value));

    public override void Describe(Utf8JsonWriter schema, bool orNull)
    {
        DescribeType(schema, orNull, "string");
        if (SchemaFormat is not null)
        {
            schema.WriteString("format", SchemaFormat);
        }

        if (Pattern is not null)
        {
            schema.WriteString("pattern", Pattern);
        }
    }
}
