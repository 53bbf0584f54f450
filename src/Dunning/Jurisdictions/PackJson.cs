using System.Buffers;
using Dunning.Json;
using Dunning.Jurisdictions;

namespace Dunning;

/// <summary>Reads and writes law packs as JSON; docs/law-packs.md describes the form.</summary>
/// <remarks>A file holds data only: no code, no expressions. Every member must be known.</remarks>
public static class PackJson
{
    /// <summary>Gets the JSON Schema (draft 2020-12) of the form: editors complete and check by it.</summary>
    public static string Schema =>
        field ??= SchemaText.Write("Dunning law pack", PackShape.Pack.Part, new() { IsStrict = true });

    /// <summary>Reads a pack. No bytes make it throw.</summary>
    /// <param name="utf8">One JSON object in UTF-8: at most 1 MiB, nested at most 32 deep, every member known.</param>
    /// <param name="source">What problems call the file, such as its path.</param>
    /// <returns>The pack, or every problem at once, each at <c>source:line:column</c>.</returns>
    public static Checked<LawPack> Read(ReadOnlySpan<byte> utf8, string source)
    {
        ArgumentNullException.ThrowIfNull(source);
        return PackReader.Read(utf8, source);
    }

    /// <summary>Returns a pack as people read it: a rule to a line, its kinds in order.</summary>
    /// <param name="pack">
    /// The pack. Reading what is written gives an equal one, its rules by kind, if the deadlines that rules count by
    /// are among its rules.
    /// </param>
    public static string ToText(LawPack pack)
    {
        ArgumentNullException.ThrowIfNull(pack);
        var bytes = new ArrayBufferWriter<byte>();
        using (var json = Writing.To(bytes))
        {
            PackShape.Pack.Write(PackText.Of(pack), new(json, Currency.None));
        }

        return JsonLayout.Of(bytes.WrittenMemory);
    }
}
