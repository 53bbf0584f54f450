using System.Globalization;
using System.Text.Json;
using Dunning.Json;

namespace Dunning.Jurisdictions;

/// <summary>Makes a law pack of bytes, or says everything that is wrong with them, with line and column.</summary>
internal static class PackReader
{
    /// <summary>The most bytes of a pack: 1 MiB.</summary>
    private const int BytesMax = 1 << 20;

    private static ReadOnlySpan<byte> ByteOrderMark => [0xEF, 0xBB, 0xBF];

    public static Checked<LawPack> Read(ReadOnlySpan<byte> utf8, string source)
    {
        if (utf8.Length > BytesMax)
        {
            return new([new(
                "DUN1101", $"{source}:1:1", $"the file has {utf8.Length} bytes; a pack has {BytesMax} at most.")]);
        }

        var text = utf8.StartsWith(ByteOrderMark) ? utf8[ByteOrderMark.Length..] : utf8;
        if (JsonSyntax.Check(text) is { } problem)
        {
            var id = Policies.PolicyFaults.IdOf(problem.Id);
            return new([problem with { Id = id, Where = $"{source}:{problem.Where}" }]);
        }

        var reader = new Utf8JsonReader(text, JsonSyntax.Options);
        using var json = JsonDocument.ParseValue(ref reader);
        return Read(json.RootElement, new Policies.PolicyFaults(text, source));
    }

    private static Checked<LawPack> Read(JsonElement json, Policies.PolicyFaults faults)
    {
        var reading = new Reading { IsStrict = true };
        PackShape.Pack.TryRead(json, reading, out var text);
        if (text.Format != 1)
        {
            reading.Problems.Clear();
            reading.Paths.Clear();
            reading.Add("format", new("DUN1111", $"format {text.Format} is not known; this library reads format 1."));
            return new(Policies.PolicyFaults.Sorted(faults.Of(reading)));
        }

        foreach (var (list, place, member, fault) in PackCheck.Of(text))
        {
            reading.Enter(list);
            reading.Enter(place);
            reading.Add(member, fault);
            reading.Leave();
            reading.Leave();
        }

        if (reading.Problems.Count > 0)
        {
            return new(Policies.PolicyFaults.Sorted(faults.Of(reading)));
        }

        var pack = text.ToPack();
        foreach (var problem in LawCheck.Of([pack]).Where(IsOfOnePack))
        {
            reading.Problems.Add(problem);
            reading.Paths.Add(PathOf(problem, text));
        }

        return reading.Problems.Count == 0 ? new(pack) : new(Policies.PolicyFaults.Sorted(faults.Of(reading)));
    }

    // Whether the pack under it is there is known only once packs are laid over each other.
    private static bool IsOfOnePack(Problem problem) => problem.Id is not ("DUN4002" or "DUN4005");

    private static PathStep[] PathOf(Problem problem, PackText text)
    {
        var rule = problem.Where[(problem.Where.IndexOf('/', StringComparison.Ordinal) + 1)..];
        if (PackCheck.PlaceOf(text, rule) is var (list, place))
        {
            return [PathStep.To(list), PathStep.To(place), PathStep.To("rule")];
        }

        return rule.StartsWith("calendars[", StringComparison.Ordinal)
            || rule.StartsWith("rates[", StringComparison.Ordinal)
            ? ListPath(rule)
            : [PathStep.To(problem.Id == "DUN4010" ? "zones" : "pack")];
    }

    // "calendars[2]/holidays[0]" leads to the name of the holiday, "calendars[2]" to that of the region, "rates[0]" to
    // that of the table.
    private static PathStep[] ListPath(string where)
    {
        var steps = new List<PathStep>();
        foreach (var part in where.Split('/'))
        {
            var open = part.IndexOf('[', StringComparison.Ordinal);
            steps.Add(PathStep.To(part[..open]));
            steps.Add(PathStep.To(int.Parse(part[(open + 1)..^1], NumberStyles.None, CultureInfo.InvariantCulture)));
        }

        var name = steps.Count > 2 ? "holiday"
            : where.StartsWith("rates", StringComparison.Ordinal) ? "table" : "region";
        return [.. steps, PathStep.To(name)];
    }
}
