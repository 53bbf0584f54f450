using System.Text.Json;
using Dunning.Json;
using Dunning.Policies.Analysis;

namespace Dunning.Policies;

/// <summary>Makes a policy of bytes, or says everything that is wrong with them, with line and column.</summary>
internal static class PolicyReader
{
    /// <summary>The most bytes of a policy: 1 MiB.</summary>
    public const int BytesMax = 1 << 20;

    private static ReadOnlySpan<byte> ByteOrderMark => [0xEF, 0xBB, 0xBF];

    public static Checked<DunningPolicy> Read(ReadOnlySpan<byte> utf8, string source, bool isAnalysed = true) =>
        Read(utf8, source, isAnalysed ? LawBook.None : null);

    /// <summary>Reads a policy and analyses it against law, or not at all where that is null.</summary>
    public static Checked<DunningPolicy> Read(ReadOnlySpan<byte> utf8, string source, LawBook? law)
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
        return Read(json.RootElement, new PolicyFaults(text, source), law);
    }

    private static Checked<DunningPolicy> Read(JsonElement json, PolicyFaults faults, LawBook? law)
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
        Problem[] problems = [.. joining, .. PolicyCheck.Of(model, joining)];
        var isSound = problems.Length == 0 && reading.Problems.Count == 0;
        var findings = law is not null
            ? PolicyAnalysis.Of(PolicyFaults.Readable(model, text, reading.Paths), new()
            {
                IsSound = isSound,
                Law = law,
                Bases = text.Treatments.Select(treatment => treatment.Extends).OfType<string>().ToHashSet(),
                Lines = faults.Lines(text),
            })
            : [];
        var unread = faults.Of(reading);
        var placed = faults.Of(problems.Concat(findings), text, reading.Paths);
        var errors = PolicyFaults.Sorted(unread.Concat(placed.Where(one => IsError(one.Problem))));
        var warnings = PolicyFaults.Sorted(placed.Where(one => !IsError(one.Problem)));
        return errors.IsEmpty ? new(new DunningPolicy(model), warnings) : new(errors, warnings);
    }

    private static bool IsError(Problem problem) => problem.Severity is Severity.Error;

    private static PolicyOptions PresetOf(JsonElement json) =>
        json.ValueKind is JsonValueKind.Object
        && json.TryGetProperty("preset", out var preset)
        && preset.ValueKind is JsonValueKind.String
            ? OptionsShape.Presets.GetValueOrDefault(preset.GetString()!, OptionsShape.Format1)
            : OptionsShape.Format1;
}
