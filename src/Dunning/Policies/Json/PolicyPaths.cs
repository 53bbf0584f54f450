using Dunning.Json;

namespace Dunning.Policies;

/// <summary>Finds the row of a policy file that a problem names, and in it the member that is meant.</summary>
internal sealed class PolicyPaths
{
    // What a problem is about, by id: the first of these members that stands there.
    private static readonly Dictionary<string, string[]> Members = new()
    {
        ["DUN1202"] = ["treatment"],
        ["DUN1204"] = ["after", "from"],
        ["DUN1205"] = ["rung"],
        ["DUN1206"] = ["notice.channels", "call.channels"],
        ["DUN1207"] = ["rung"],
        ["DUN1208"] = ["at", "after"],
        ["DUN1209"] = ["at", "after"],
        ["DUN1210"] = ["notice.tone", "call.tone"],
        ["DUN1211"] = ["notice.tone", "call.tone"],
        ["DUN1212"] = ["call.channels"],
        ["DUN1215"] = ["lastLevel"],
        ["DUN1217"] = ["on"],
        ["DUN1218"] = ["fromDate"],
        ["DUN1219"] = ["until"],
        ["DUN1220"] = ["mandatory"],
        ["DUN1221"] = ["from"],
        ["DUN1230"] = ["when"],
        ["DUN1231"] = ["when"],
        ["DUN1240"] = ["when"],
        ["DUN1241"] = ["when"],
        ["DUN1242"] = ["for"],
        ["DUN1243"] = ["when"],
        ["DUN1250"] = ["requires"],
        ["DUN1251"] = ["revertOn"],
        ["DUN1252"] = ["measure"],
        ["DUN1253"] = ["after", "on"],
        ["DUN1254"] = ["measure"],
        ["DUN1255"] = ["form"],
        ["DUN1256"] = ["copy"],
        ["DUN1258"] = ["measure"],
        ["DUN1259"] = ["charge", "chargeOnRepeat"],
        ["DUN1260"] = ["extends"],
        ["DUN1261"] = ["without"],
        ["DUN1270"] = ["when"],
        ["DUN1302"] = ["when"],
        ["DUN1305"] = ["when", "at"],
        ["DUN1306"] = ["stickyDays"],
        ["DUN1307"] = ["notice.tone", "call.tone"],
        ["DUN1310"] = ["when"],
        ["DUN1311"] = ["when"],
        ["DUN1320"] = ["minimum.amount", "amount", "least", "when"],
        ["DUN1321"] = ["when"],
        ["DUN1333"] = ["lastLevel"],
        ["DUN1340"] = ["when"],
        ["DUN1360"] = ["contains", "notice.channels", "call.channels"],
        ["DUN1361"] = ["notice.channels", "call.channels"],
        ["DUN1362"] = ["notice.channels", "call.channels"],
        ["DUN1363"] = ["notice.channels", "call.channels"],
        ["DUN1364"] = ["after", "at"],
    };

    private static readonly string[] NameMembers = ["segment", "level", "step", "evidence", "policy"];

    private readonly List<(string Name, PathStep[] Row)> _segments = [];
    private readonly Dictionary<string, (PathStep[] First, PathStep[] Last)> _rows = new(StringComparer.Ordinal);

    public PolicyPaths(PolicyText text)
    {
        for (var i = 0; i < text.Segments.Count; i++)
        {
            PathStep[] row = [PathStep.To("segments"), PathStep.To(i)];
            Add($"segment \"{text.Segments[i].Name}\"", row);
            _segments.Add((text.Segments[i].Name, row));
        }

        for (var i = 0; i < text.Arrears.Weights.Count; i++)
        {
            Add(
                $"evidence \"{text.Arrears.Weights[i].Name}\"",
                [PathStep.To("arrears"), PathStep.To("evidence"), PathStep.To(i)]);
        }

        foreach (var measure in text.Measures)
        {
            Add($"measure \"{measure.Name}\"", [PathStep.To("measures"), Named(measure.Name)]);
        }

        foreach (var names in text.Names)
        {
            PathStep[] row = [PathStep.To("names"), Named(names.Language)];
            Add($"names.{names.Language}", row);
            foreach (var called in names.List)
            {
                Add($"names.{names.Language}.{called.Name}", [.. row, Named(called.Name)]);
            }
        }

        // Too many treatments are told of as a whole; nobody asks for a step of one.
        foreach (var treatment in text.Treatments.Count <= PolicyModel.RulesMax ? text.Treatments : [])
        {
            Add($"treatment \"{treatment.Name}\"", [PathStep.To("treatments"), Named(treatment.Name)]);
            AddSteps($"treatment \"{treatment.Name}\"", treatment, text);
        }
    }

    /// <summary>Gets where each segment stands, by its name: the first of those of one name.</summary>
    public IEnumerable<(string Name, PathStep[] Row)> Segments => _segments;

    /// <summary>Says whether the text of a problem names by itself what it is about.</summary>
    public static bool IsWhole(Problem problem) =>
        problem.Id == "DUN1210" || problem.Id.StartsWith("DUN13", StringComparison.Ordinal);

    /// <summary>The row that a problem names: whatever cannot be read in it may be the cause.</summary>
    public PathStep[] RowOf(Problem problem)
    {
        var where = problem.Where;
        while (true)
        {
            if (_rows.TryGetValue(where, out var row))
            {
                return problem.Id == "DUN1002" ? row.Last : row.First;
            }

            var cut = where.LastIndexOf(": ", StringComparison.Ordinal);
            if (cut < 0)
            {
                return [.. where.Split('.').Where(IsMember).Select(PathStep.To)];
            }

            where = where[..cut];
        }
    }

    /// <summary>The ways to what a problem may mean within its row, the likeliest first, the row itself last.</summary>
    public static IEnumerable<PathStep[]> Within(PathStep[] row, Problem problem)
    {
        var first = problem.Text.IndexOf(' ', StringComparison.Ordinal);
        var named = problem.Id == "DUN1003" && first > 0 ? [problem.Text[..first]] : (string[])[];
        foreach (var member in named.Concat(Members.GetValueOrDefault(problem.Id, [])).Concat(NameMembers))
        {
            yield return [.. row, .. member.Split('.').Select(PathStep.To)];
        }

        yield return row;
    }

    private static bool IsMember(string part) => part is "options" or "segments" or "treatments" or "arrears"
            or "accept" or "minimum" or "promise" or "plan" or "atRisk" or "attributes"
        || part.StartsWith("DUN", StringComparison.Ordinal)
        || OptionsShape.Options.Part.Members.Any(member => member.Name == part);

    private static PathStep Named(string name) => PathStep.To(Fault.Shorten(name));

    // A step of an extended treatment stands where it was written.
    private void AddSteps(string where, TreatmentText treatment, PolicyText text)
    {
        var (from, met) = (treatment, new HashSet<string>(StringComparer.Ordinal));
        while (met.Add(from.Name))
        {
            for (var i = 0; i < from.Steps.Count; i++)
            {
                var step = $"{where}: step \"{from.Steps[i].Name}\"";
                if (from == treatment || !_rows.ContainsKey(step))
                {
                    Add(step, [PathStep.To("treatments"), Named(from.Name), PathStep.To("steps"), PathStep.To(i)]);
                }
            }

            if (text.Treatments.FirstOrDefault(other => other.Name == from.Extends) is not { } other)
            {
                return;
            }

            from = other;
        }
    }

    private void Add(string where, PathStep[] row) =>
        _rows[where] = _rows.TryGetValue(where, out var before) ? (before.First, row) : (row, row);
}
