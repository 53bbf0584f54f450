using Dunning.Json;

namespace Dunning.Policies;

/// <summary>Says of problems where in the file they stand: path, line and column.</summary>
internal readonly ref struct PolicyFaults(ReadOnlySpan<byte> utf8, string source)
{
    private const int ShownMax = 1_000;
    private readonly ReadOnlySpan<byte> _utf8 = utf8;

    /// <summary>The id of a problem of JSON in a policy, where snapshots have their own.</summary>
    public static string IdOf(string id) => id switch
    {
        "DUN2101" => "DUN1101",
        "DUN2102" => "DUN1102",
        "DUN2103" => "DUN1103",
        "DUN2104" => "DUN1114",
        "DUN2105" => "DUN1105",
        "DUN2106" => "DUN1106",
        "DUN2107" => "DUN1107",
        "DUN2108" => "DUN1108",
        "DUN2109" => "DUN1109",
        "DUN2111" => "DUN1112",
        "DUN2113" => "DUN1113",
        _ => id,
    };

    /// <summary>In the order of the file, and no more than anybody reads.</summary>
    public static ValueList<Problem> Sorted(IEnumerable<(TextPlace Place, Problem Problem)> found)
    {
        var sorted = found.OrderBy(one => one.Place.Line).ThenBy(one => one.Place.Column)
            .Select(one => one.Problem).Distinct().ToArray();
        if (sorted.Length <= ShownMax)
        {
            return sorted.ToValueList();
        }

        var last = sorted[ShownMax - 1];
        return
        [
            .. sorted.Take(ShownMax),
            new(
                "DUN1126",
                last.Where,
                $"{sorted.Length - ShownMax} more problems stand behind this. Mend these first."),
        ];
    }

    /// <summary>Problems of what could not be read.</summary>
    public List<(TextPlace Place, Problem Problem)> Of(Reading reading)
    {
        var places = new JsonPlaces();
        var nodes = reading.Paths.ConvertAll(path => places.Want(path));
        places.Find(_utf8);
        var found = new List<(TextPlace, Problem)>();
        for (var i = 0; i < nodes.Count; i++)
        {
            var (problem, node) = (reading.Problems[i], nodes[i]);
            var position = problem.Id switch
            {
                "DUN2103" => node.LastKey,
                "DUN2113" or "DUN1104" or "DUN1125" => node.Key,
                "DUN1001" when reading.Paths[i] is [{ Member: "treatments" or "measures" or "accept" }, _] => node.Key,
                _ => node.Value,
            };
            found.Add(At(position, problem));
        }

        return found;
    }

    /// <summary>Problems of what was read; without those that only follow from what could not be.</summary>
    public List<(TextPlace Place, Problem Problem)> Of(
        IEnumerable<Problem> problems, PolicyText text, List<PathStep[]> unread)
    {
        var paths = new PolicyPaths(text);
        var places = new JsonPlaces();
        var wanted = new List<(Problem Problem, JsonPlaces.Node[] Nodes)>();
        foreach (var problem in problems)
        {
            var row = paths.RowOf(problem);
            if (!unread.Exists(other => IsWithin(other, row) || IsWithin(row, other)))
            {
                wanted.Add((problem, [.. PolicyPaths.Within(row, problem).Select(path => places.Want(path))]));
            }
        }

        places.Find(_utf8);
        var found = new List<(TextPlace, Problem)>();
        foreach (var (problem, nodes) in wanted)
        {
            var node = Array.Find(nodes, node => node.IsThere) ?? nodes[^1];
            found.Add(At(node.Value, PolicyPaths.IsWhole(problem) ? problem : problem.WithWhereInText()));
        }

        return found;
    }

    /// <summary>The lines on which segments stand, by name.</summary>
    public Dictionary<string, int> Lines(PolicyText text)
    {
        var places = new JsonPlaces();
        var nodes = new PolicyPaths(text).Segments
            .DistinctBy(segment => segment.Name)
            .Select(segment => (segment.Name, Node: places.Want([.. segment.Row, PathStep.To("segment")])))
            .ToArray();
        places.Find(_utf8);
        var lines = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var (name, node) in nodes)
        {
            lines[name] = TextPlace.Of(_utf8, node.Value).Line;
        }

        return lines;
    }

    /// <summary>A policy without the segments and steps of which something could not be read.</summary>
    public static PolicyModel Readable(PolicyModel model, PolicyText text, List<PathStep[]> unread)
    {
        var paths = new PolicyPaths(text);
        return unread.Count == 0 ? model : model with
        {
            Segments = model.Segments.Where(segment => IsRead($"segment \"{segment.Name}\"")).ToValueList(),
            Treatments = model.Treatments.Select(treatment => treatment with
            {
                Steps = treatment.Steps
                    .Where(step => IsRead($"treatment \"{treatment.Name}\": step \"{step.Name}\""))
                    .ToValueList(),
            }).ToValueList(),
        };

        bool IsRead(string where)
        {
            var row = paths.RowOf(new("", where, ""));
            return !unread.Exists(other => IsWithin(other, row) || IsWithin(row, other));
        }
    }

    private static bool IsWithin(PathStep[] path, PathStep[] row) =>
        path.Length >= row.Length && path.AsSpan(0, row.Length).SequenceEqual(row);

    private (TextPlace Place, Problem Problem) At(int position, Problem problem)
    {
        var place = TextPlace.Of(_utf8, position);
        return (place, problem with { Id = IdOf(problem.Id), Where = $"{source}:{place}" });
    }
}
