using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Dunning.Json;

/// <summary>Lays JSON out for people: what fits on a line stands on one.</summary>
internal sealed class JsonLayout
{
    private const int WidthMax = 110;
    private readonly StringBuilder _text = new();

    private JsonLayout()
    {
    }

    /// <summary>Returns the text, with an end of line at the end.</summary>
    /// <param name="utf8">One JSON value that the library itself has written.</param>
    public static string Of(ReadOnlyMemory<byte> utf8)
    {
        using var json = JsonDocument.Parse(utf8, new() { MaxDepth = JsonSyntax.DepthMax * 2 });
        var layout = new JsonLayout();
        layout.Write(json.RootElement, indent: 0, isWhole: true);
        return layout._text.Append('\n').ToString();
    }

    // The whole document is always spread out: its parts are what people look for.
    private void Write(JsonElement json, int indent, bool isWhole = false)
    {
        var line = OnOneLine(json);
        var isPart = json.ValueKind is JsonValueKind.Object or JsonValueKind.Array;
        if (!isPart || line is "{}" or "[]" || (!isWhole && indent + line.Length <= WidthMax))
        {
            _text.Append(line);
        }
        else if (json.ValueKind is JsonValueKind.Object)
        {
            Spread(json.EnumerateObject().Select(member => (Quoted(member.Name) + ": ", member.Value)), "{}", indent);
        }
        else
        {
            Spread(json.EnumerateArray().Select(element => ("", element)), "[]", indent);
        }
    }

    private void Spread(IEnumerable<(string Name, JsonElement Value)> parts, string brackets, int indent)
    {
        _text.Append(brackets[0]);
        var separator = "\n";
        foreach (var (name, value) in parts)
        {
            _text.Append(separator).Append(' ', indent + 2).Append(name);
            Write(value, indent + 2);
            separator = ",\n";
        }

        _text.Append('\n').Append(' ', indent).Append(brackets[1]);
    }

    private static string OnOneLine(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.Object => Joined(
            json.EnumerateObject().Select(member => $"{Quoted(member.Name)}: {OnOneLine(member.Value)}"), "{ ", " }"),
        JsonValueKind.Array => Joined(json.EnumerateArray().Select(OnOneLine), "[", "]"),
        JsonValueKind.String => Quoted(json.GetString()!),
        _ => json.GetRawText(),
    };

    private static string Joined(IEnumerable<string> parts, string open, string close)
    {
        var list = string.Join(", ", parts);
        return list.Length == 0 ? open.Trim() + close.Trim() : open + list + close;
    }

    private static string Quoted(string text) =>
        $"\"{JsonEncodedText.Encode(text, JavaScriptEncoder.UnsafeRelaxedJsonEscaping)}\"";
}
