using System.Buffers;
using System.Text;
using System.Text.Json;
using System.Text.Unicode;

namespace Dunning.Json;

/// <summary>Finds what keeps bytes from being one JSON value, before anything is made of them.</summary>
internal static class JsonSyntax
{
    /// <summary>The most objects and lists inside one another; a snapshot needs 6.</summary>
    public const int DepthMax = 32;

    public static readonly JsonReaderOptions Options = new() { MaxDepth = DepthMax * 2 };

    /// <summary>Says what is wrong, with line and column as the place, or <see langword="null"/>.</summary>
    public static Problem? Check(ReadOnlySpan<byte> utf8)
    {
        if (!Utf8.IsValid(utf8))
        {
            return At(utf8, LengthOfText(utf8), new("DUN2101", "this byte is not UTF-8; save the text as UTF-8."));
        }

        var reader = new Utf8JsonReader(utf8, Options);
        try
        {
            while (reader.Read())
            {
                if (CheckToken(ref reader) is { } fault)
                {
                    return At(utf8, (int)reader.TokenStartIndex, fault);
                }
            }

            return null;
        }
        catch (JsonException exception)
        {
            var position = PositionOf(utf8, exception.LineNumber ?? 0) + (int)(exception.BytePositionInLine ?? 0);
            position = Math.Min(position, utf8.Length);
            return At(utf8, position, NoJson(utf8[position..]));
        }
    }

    private static Fault NoJson(ReadOnlySpan<byte> rest)
    {
        if (rest.IsEmpty)
        {
            return new("DUN2101", "the text ends here and is not complete: close every quotation mark and bracket.");
        }

        Rune.DecodeFromUtf8(rest, out var first, out _);
        return new(
            "DUN2101",
            $"this is no JSON from the character {Fault.Shorten(first.ToString())} on: look for a comma or a quotation "
                + $"mark that is missing, or one too many.");
    }

    private static Fault? CheckToken(ref Utf8JsonReader reader)
    {
        var isDeeper = reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray;
        if (isDeeper && reader.CurrentDepth >= DepthMax)
        {
            return new("DUN2102", $"objects and lists lie more than {DepthMax} deep here.");
        }

        var isText = reader.TokenType is JsonTokenType.String or JsonTokenType.PropertyName;
        return isText && reader.ValueIsEscaped && !IsText(ref reader)
            ? new("DUN2101", "an escape such as \\ud800 is half a character; write both halves, or the character.")
            : null;
    }

    // There is no other way to ask whether the escapes of a text make sense.
    private static bool IsText(ref Utf8JsonReader reader)
    {
        try
        {
            return reader.GetString() is not null;
        }
        catch (InvalidOperationException)
        {
            return false;
        }
    }

    private static int PositionOf(ReadOnlySpan<byte> utf8, long line)
    {
        var position = 0;
        for (var i = 0L; i < line; i++)
        {
            position += utf8[position..].IndexOf((byte)'\n') + 1;
        }

        return position;
    }

    private static int LengthOfText(ReadOnlySpan<byte> utf8)
    {
        var length = 0;
        while (Rune.DecodeFromUtf8(utf8[length..], out _, out var consumed) is OperationStatus.Done)
        {
            length += consumed;
        }

        return length;
    }

    private static Problem At(ReadOnlySpan<byte> utf8, int position, Fault fault) =>
        new(fault.Id, TextPlace.Of(utf8, position).ToString(), fault.Text);
}
