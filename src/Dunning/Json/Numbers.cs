using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Numerics;
using System.Text.Json;
using Dunning.Diagnostics;

namespace Dunning.Json;

/// <summary>An exact decimal figure: written as a text, read from a text or a number, never rounded.</summary>
/// <param name="words">What the documentation calls it.</param>
/// <param name="isMoney">Whether it is written with the digits of a currency.</param>
internal sealed class DecimalFormat(string words, bool isMoney) : Scalar<decimal>
{
    // More digits than this a decimal may round away.
    private const int DigitsMax = 28;

    private const NumberStyles Style = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint;

    public override string Words => words;

    public override string Sample => "\"512.50\"";

    public override bool TryRead(JsonElement json, Reading reading, out decimal value)
    {
        value = 0;
        var fault = json.ValueKind switch
        {
            JsonValueKind.String => Parse(json.GetString()!, out value),
            JsonValueKind.Number => Parse(json.GetRawText(), out value),
            _ => WrongType(json),
        };
        if (fault is not null)
        {
            reading.Add(fault);
        }

        return fault is null;
    }

    public override void Write(decimal value, Writing writing) =>
        writing.Json.WriteStringValue(Print(value, writing.Currency));

    public override Fault? Parse(string text, out decimal value)
    {
        value = 0;
        if (!IsPlain(text))
        {
            return new(
                "DUN2106",
                $"{Fault.Quote(text)} is no {Bare}: write digits, with a point before decimals, as in 512.50.");
        }

        var digits = text.Count(char.IsAsciiDigit);
        if (digits > DigitsMax)
        {
            return new("DUN2106", $"{Fault.Quote(text)} has {digits} digits; at most {DigitsMax} are read exactly.");
        }

        value = decimal.Parse(text, Style, CultureInfo.InvariantCulture);
        return null;
    }

    public override string Print(decimal value, Currency currency) => Text(value, isMoney ? currency.Decimals : 0);

    public override void Describe(Utf8JsonWriter schema, bool orNull)
    {
        DescribeType(schema, orNull, "string", "number");
        schema.WriteString("pattern", "^-?[0-9]+([.][0-9]+)?$");
    }

    /// <summary>Writes equal figures alike: with at least so many decimals, and no more than are needed.</summary>
    public static string Text(decimal value, int decimals) => decimal.Round(value, decimals) == value
        ? value.ToString($"F{decimals}", CultureInfo.InvariantCulture)
        : value.ToString("0.############################", CultureInfo.InvariantCulture);

    private ProblemTemplate Bare => ProblemTemplate.Whole(words.Split(' ')[^1]);

    private static bool IsPlain(string text)
    {
        var parts = (text.StartsWith('-') ? text[1..] : text).Split('.');
        return parts.Length <= 2 && parts.All(part => part.Length > 0 && part.All(char.IsAsciiDigit));
    }
}

/// <summary>A whole number.</summary>
/// <typeparam name="T">The type, which sets the limits.</typeparam>
internal sealed class WholeFormat<T> : Scalar<T>
    where T : struct, IBinaryInteger<T>, IMinMaxValue<T>
{
    /// <summary>Gets the least that is sound, if the schema says it; the check of the whole refuses less.</summary>
    public T? Least { get; init; }

    /// <summary>Gets the most that is sound, if the schema says it; the check of the whole refuses more.</summary>
    public T? Most { get; init; }

    public override string Words => "a whole number";

    public override string Sample => "3";

    public override bool TryRead(JsonElement json, Reading reading, out T value)
    {
        value = default;
        var fault = json.ValueKind is JsonValueKind.Number ? Parse(json.GetRawText(), out value) : WrongType(json);
        if (fault is not null)
        {
            reading.Add(fault);
        }

        return fault is null;
    }

    public override void Write(T value, Writing writing) => writing.Json.WriteNumberValue(long.CreateChecked(value));

    public override Fault? Parse(string text, out T value) =>
        T.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out value)
            ? null
            : new("DUN2106", $"{Fault.Quote(text)} is no whole number from {T.MinValue} to {T.MaxValue}.");

    public override string Print(T value, Currency currency) => value.ToString(null, CultureInfo.InvariantCulture);

    public override void Describe(Utf8JsonWriter schema, bool orNull)
    {
        DescribeType(schema, orNull, "integer");
        if (Least is { } least)
        {
            schema.WriteNumber("minimum", long.CreateChecked(least));
        }

        if (Most is { } most)
        {
            schema.WriteNumber("maximum", long.CreateChecked(most));
        }
    }
}

/// <summary>Yes or no.</summary>
internal sealed class FlagFormat : Scalar<bool>
{
    public override string Words => "true or false";

    public override string Sample => "true";

    protected override ProblemTemplate Wanted => ProblemTemplate.Whole(Words);

    public override bool TryRead(JsonElement json, Reading reading, [MaybeNullWhen(false)] out bool value)
    {
        value = json.ValueKind is JsonValueKind.True;
        var isFlag = json.ValueKind is JsonValueKind.True or JsonValueKind.False;
        if (!isFlag)
        {
            reading.Add(WrongType(json));
        }

        return isFlag;
    }

    public override void Write(bool value, Writing writing) => writing.Json.WriteBooleanValue(value);

    public override Fault? Parse(string text, out bool value)
    {
        value = text == "true";
        return text is "true" or "false" ? null : new("DUN2105", $"{Fault.Quote(text)} is neither true nor false.");
    }

    public override string Print(bool value, Currency currency) => value ? "true" : "false";

    public override void Describe(Utf8JsonWriter schema, bool orNull) => DescribeType(schema, orNull, "boolean");
}
