using System.Text.Json.Nodes;

namespace Dunning.Tests.Debtors;

/// <summary>Says in which members two snapshots differ; rows that have an id are named by it.</summary>
internal static class Differences
{
    public static IEnumerable<string> Between(DebtorSnapshot one, DebtorSnapshot other)
    {
        var (before, after) = (Leaves(one), Leaves(other));
        return before.Keys.Union(after.Keys)
            .Where(path => before.GetValueOrDefault(path) != after.GetValueOrDefault(path))
            .Select(path => $"{path}: {before.GetValueOrDefault(path)} -> {after.GetValueOrDefault(path)}".TrimEnd())
            .DefaultIfEmpty("changes nothing");
    }

    private static Dictionary<string, string> Leaves(DebtorSnapshot snapshot) =>
        Leaves(JsonNode.Parse(SnapshotJson.ToBytes(snapshot).Span)!, "").ToDictionary();

    private static IEnumerable<KeyValuePair<string, string>> Leaves(JsonNode json, string path) => json switch
    {
        JsonObject parent => parent.SelectMany(pair => Leaves(pair.Value!, $"{path}.{pair.Key}".TrimStart('.'))),
        JsonArray list => list.SelectMany((row, i) => Leaves(row!, $"{path}[{NameOf(row!) ?? $"{i}"}]")),
        _ => [new(path, json.ToJsonString())],
    };

    private static string? NameOf(JsonNode row) => (row as JsonObject)?["id"]?.GetValue<string>();
}
