using System.Globalization;
using System.Text;

namespace Dunning.Json;

/// <summary>A place in a text, as editors count: lines from 1, columns in UTF-16 units from 1.</summary>
/// <param name="Line">The line.</param>
/// <param name="Column">The column.</param>
internal readonly record struct TextPlace(int Line, int Column)
{
    /// <summary>The place of a byte.</summary>
    /// <param name="utf8">The text; up to the position it is valid.</param>
    /// <param name="position">The position, from 0.</param>
    public static TextPlace Of(ReadOnlySpan<byte> utf8, int position)
    {
        var before = utf8[..position];
        var start = before.LastIndexOf((byte)'\n') + 1;
        return new(before.Count((byte)'\n') + 1, Encoding.UTF8.GetCharCount(before[start..]) + 1);
    }

    /// <summary>Returns "line:column".</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Line}:{Column}");
}
