using System.Text.Json;
using Dunning.Json;

namespace Dunning.Debtors;

/// <summary>Makes a snapshot of bytes, or says everything that is wrong with them.</summary>
internal static class SnapshotReader
{
    private static ReadOnlySpan<byte> ByteOrderMark => [0xEF, 0xBB, 0xBF];

    public static Checked<DebtorSnapshot> Read(ReadOnlySpan<byte> utf8)
    {
        var text = utf8.StartsWith(ByteOrderMark) ? utf8[ByteOrderMark.Length..] : utf8;
        if (JsonSyntax.Check(text) is { } problem)
        {
            return new([problem]);
        }

        var reader = new Utf8JsonReader(text, JsonSyntax.Options);
        using var json = JsonDocument.ParseValue(ref reader);
        return Read(json.RootElement);
    }

    private static Checked<DebtorSnapshot> Read(JsonElement json)
    {
        var reading = new Reading { Debtor = DebtorOf(json) };
        SnapshotShape.Snapshot.TryRead(json, reading, out var snapshot);

        // Members may mean something else in another format, so nothing more is said about them.
        var format = reading.Problems.Find(problem => problem.Id == "DUN2110");
        if (format is not null)
        {
            return new([format]);
        }

        var found = snapshot.FindProblems();
        ValueList<Problem> problems = [.. reading.Problems, .. FollowUps.Without(reading.Problems, found)];
        return problems.IsEmpty ? new(snapshot) : new(problems);
    }

    // Cases need it, wherever in the document it stands.
    private static DebtorId DebtorOf(JsonElement json) =>
        json.ValueKind is JsonValueKind.Object
        && json.TryGetProperty("debtor"u8, out var debtor)
        && debtor.ValueKind is JsonValueKind.String
            ? new(debtor.GetString())
            : default;
}
