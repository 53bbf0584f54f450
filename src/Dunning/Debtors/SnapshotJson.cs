using System.Buffers;
using Dunning.Debtors;
using Dunning.Json;

namespace Dunning;

/// <summary>Reads and writes snapshots as JSON, one object each; docs/snapshot.md describes the form.</summary>
/// <remarks>
/// What is written is canonical: equal snapshots give equal bytes, on every machine, whatever the order of their
/// rows. The bytes are ASCII, on one line, without an end of line.
/// </remarks>
public static class SnapshotJson
{
    /// <summary>Gets the JSON Schema (draft 2020-12) of the form.</summary>
    public static string Schema => field ??= SchemaText.Write("Dunning snapshot", SnapshotShape.Snapshot.Part, new());

    /// <summary>Reads one snapshot. No bytes make it throw.</summary>
    /// <param name="utf8">One JSON object in UTF-8. Members that are not known are passed over.</param>
    /// <returns>The snapshot, or every problem at once: what cannot be read, then what contradicts itself.</returns>
    public static Checked<DebtorSnapshot> Read(ReadOnlySpan<byte> utf8) => SnapshotReader.Read(utf8);

    /// <summary>Writes a snapshot in its canonical form.</summary>
    /// <param name="output">Where to write.</param>
    /// <param name="snapshot">The snapshot.</param>
    public static void Write(IBufferWriter<byte> output, DebtorSnapshot snapshot)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(snapshot);
        using var json = Writing.To(output);
        SnapshotShape.Snapshot.Write(snapshot, new(json, snapshot.Currency));
    }

    /// <summary>Returns the canonical form of a snapshot.</summary>
    /// <param name="snapshot">The snapshot.</param>
    public static ReadOnlyMemory<byte> ToBytes(DebtorSnapshot snapshot)
    {
        var bytes = new ArrayBufferWriter<byte>();
        Write(bytes, snapshot);
        return bytes.WrittenMemory;
    }
}
