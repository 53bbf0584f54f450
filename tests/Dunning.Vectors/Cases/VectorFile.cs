using System.Text.Json;

namespace Dunning.Vectors.Cases;

/// <summary>
/// A file of cases, as far as a run reads it. What a case expects has no member here, so that no run can see it.
/// </summary>
internal sealed record VectorFile
{
    /// <summary>Gets cases of systems: a topic and what is given.</summary>
    public IReadOnlyList<VectorCase> Cases { get; init; } = [];

    /// <summary>Gets cases of laws and of statistics, which stand under another name.</summary>
    public IReadOnlyList<VectorCase> Vectors { get; init; } = [];

    public IEnumerable<VectorCase> All => Cases.Concat(Vectors);

    public static VectorFile Read(string path)
    {
        using var stream = File.OpenRead(path);
        return JsonSerializer.Deserialize<VectorFile>(stream, JsonSerializerOptions.Web)
            ?? throw new JsonException($"{path} holds null.");
    }
}

/// <summary>One case. Neither its number nor its remarks say what to answer.</summary>
internal sealed record VectorCase
{
    public required string Id { get; init; }

    /// <summary>Gets the system whose conventions hold where the given does not say them.</summary>
    public string System { get; init; } = "";

    public string? Topic { get; init; }

    /// <summary>Gets the part of law that a case is about, in files of laws.</summary>
    public string? Primitive { get; init; }

    /// <summary>Gets the country or state whose law is asked about, in files of laws.</summary>
    public string? Jurisdiction { get; init; }

    /// <summary>Gets what to compute, in files of statistics.</summary>
    public string? Function { get; init; }

    public JsonElement Given { get; init; }

    /// <summary>Gets the members that the answer must have.</summary>
    public IReadOnlyList<string> Ask { get; init; } = [];
}
