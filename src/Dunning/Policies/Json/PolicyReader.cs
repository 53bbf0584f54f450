using System.Text.Json;
using Dunning.Json;

namespace Dunning.Policies;

/// <summary>Makes a policy of bytes, or says everything that is wrong with them, with line and column.</summary>
internal static class PolicyReader
{
    /// <summary>The most bytes of a policy: 1 MiB.</summary>
    public const int BytesMax = 1 << 20;

    private static ReadOnlySpan<byte> ByteOrderMark => [0xEF, 0xBB, 0xBF];

    public static Checked<DunningPolicy> Read(ReadOnlySpan<byte> utf8, string source)
    {
        if (utf8.Length > BytesMax)
        {
            return new([new(
                "DUN1101",
                $"{source}:1:1",
                $"the file has {utf8.Length} bytes; a policy has {BytesMax} at most.")]);
        }

        var text = utf8.StartsWith(ByteOrderMark) ? utf8[ByteOrderMark.Length..] : utf8;
        if (JsonSyntax.Check(text) is { } problem)
        {
            var id = PolicyFaults.IdOf(problem.Id);
            return new([problem with { Id = id, Where = $"{source}:{problem.Where}" }]);
        }

        var reader = new Utf8JsonReader(text, JsonSyntax.Options);
        using var json = JsonDocument.ParseValue(ref reader);
        return Read(json.RootElement, new(text, source));
    }

    private static Checked<DunningPolicy> Read(JsonElement json, PolicyFaults faults)
    {
        var reading = new Reading { Policy = new(AttributeTerms.Declared(json), PresetOf(json)) };
        PolicyShape.Policy.TryRead(json, reading, out var text);
        if (text.Format != 1)
        {
            reading.Problems.Clear();
            reading.Paths.Clear();
            reading.Add("format", new("DUN1111", $"format {text.Format} is not known; this library reads format 1."));
            return new(PolicyFaults.Sorted(faults.Of(reading)));
        }

        var (model, joining) = text.ToModel();
        var found = faults.Of(reading).Concat(faults.Of(joining.Concat(PolicyCheck.Of(model)), text, reading.Paths));
        ValueList<Problem> problems = PolicyFaults.Sorted(found);
        return problems.IsEmpty ? new(new DunningPolicy(model)) : new(problems);
    }

    private static PolicyOptions PresetOf(JsonElement json) =>
        json.ValueKind is JsonValueKind.Object
        && json.TryGetProperty("preset", out var preset)
        && preset.ValueKind is JsonValueKind.String
            ? OptionsShape.Presets.GetValueOrDefault(preset.GetString()!, OptionsShape.Format1)
            : OptionsShape.Format1;
}
