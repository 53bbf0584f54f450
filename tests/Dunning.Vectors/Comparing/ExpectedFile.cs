using System.Text.Json;
using System.Text.Json.Nodes;

namespace Dunning.Vectors.Comparing;

/// <summary>A file of cases, as far as a comparison reads it. No run opens it.</summary>
internal sealed record ExpectedFile
{
    public IReadOnlyList<ExpectedCase> Cases { get; init; } = [];

    public IReadOnlyList<ExpectedCase> Vectors { get; init; } = [];

    public static IReadOnlyList<ExpectedCase> Read(string path)
    {
        using var stream = File.OpenRead(path);
        var file = JsonSerializer.Deserialize<ExpectedFile>(stream, JsonSerializerOptions.Web)
            ?? throw new JsonException($"{path} holds null.");
        return [.. file.Cases, .. file.Vectors];
    }
}

/// <summary>What a case expects of the members that it asks for.</summary>
internal sealed record ExpectedCase
{
    public required string Id { get; init; }

    public IReadOnlyList<string> Ask { get; init; } = [];

    /// <summary>Gets what is expected; a single value of statistics asks for nothing and so is not compared.</summary>
    [System.Text.Json.Serialization.JsonPropertyName("expected")]
    public JsonNode? Whole { get; init; }

    [System.Text.Json.Serialization.JsonIgnore]
    public JsonObject Expected => Whole as JsonObject
        ?? throw new JsonException($"Case {Id} expects no members. Compare a file that says what it expects.");
}
