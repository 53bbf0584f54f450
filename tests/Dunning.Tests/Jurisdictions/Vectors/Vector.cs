using System.Text.Json;
using NodaTime;
using NodaTime.Text;

namespace Dunning.Tests.Jurisdictions.Vectors;

/// <summary>A fact of law: what is given, and what must come of it.</summary>
public sealed record Vector
{
    public required string Id { get; init; }

    public required string Primitive { get; init; }

    public required string Citation { get; init; }

    /// <summary>Gets A for a text that was read, B for one read in part, C for one recalled.</summary>
    public required string Confidence { get; init; }

    public required JsonElement Given { get; init; }

    public required JsonElement Expected { get; init; }

    public static IEnumerable<Vector> All { get; } =
    [
        .. File.ReadLines(Repository.PathOf(
                "tests", "Dunning.Tests", "Jurisdictions", "Vectors", "time-and-gates.jsonl"))
            .Select(line => JsonSerializer.Deserialize<Vector>(line, JsonSerializerOptions.Web)!),
    ];

    public bool Has(string name) => Given.TryGetProperty(name, out _);

    public string? Text(string name) =>
        Given.TryGetProperty(name, out var value) && value.ValueKind is not JsonValueKind.Null
            ? value.ToString()
            : null;

    public string[] Texts(string name) => Given.TryGetProperty(name, out var list)
        ? [.. list.EnumerateArray().Select(element => element.GetString()!)]
        : [];

    public LocalDate? Date(string name) =>
        Text(name) is { } text ? LocalDatePattern.Iso.Parse(text).Value : null;

    public int Number(string name) =>
        Given.TryGetProperty(name, out var value) && value.ValueKind is JsonValueKind.Number ? value.GetInt32() : 0;

    /// <summary>Says whether it is so; null where it is not said.</summary>
    public bool? IsSo(string name) =>
        Given.TryGetProperty(name, out var value) && value.ValueKind is JsonValueKind.True or JsonValueKind.False
            ? value.GetBoolean()
            : null;

    public override string ToString() => $"{Id} {Citation}";
}
