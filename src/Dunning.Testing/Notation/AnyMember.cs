using System.Text.Json.Nodes;
using System.Text;
using Dunning.Diagnostics;
using Dunning.Testing.Running;
using NodaTime;

namespace Dunning.Testing.Notation;

/// <summary>Sets any member of the snapshot by its path, as docs/snapshot.md names it; for what has no verb.</summary>
internal static class AnyMember
{
    private const int PartsMax = 8;

    public static IReadOnlyDictionary<string, Func<LineReader, Act>> All { get; } =
        new Dictionary<string, Func<LineReader, Act>>
        {
            ["set"] = Set,
            ["add"] = Add,
            ["remove"] = Remove,
        };

    private static Act Set(LineReader line)
    {
        var path = Path(line);
        var value = line.Rest("the value");
        return (life, on) => Change(life, on, path, place => place.Put(value));
    }

    private static Act Add(LineReader line)
    {
        var path = Path(line);
        var members = new List<string>();
        do
        {
            members.Add(line.Rest("member=value"));
        }
        while (line.NextClause());

        return (life, on) => Change(life, on, path, place => place.Append(members));
    }

    private static Act Remove(LineReader line)
    {
        var path = Path(line);
        return (life, on) => Change(life, on, path, place => place.Remove());
    }

    private static string Path(LineReader line)
    {
        var path = line.Name("a path such as receivables[R-70].maxRung");
        return path.Split('.').Length <= PartsMax ? path : line.Refused<string>(
            "DUN3108", $"{Findings.Quote(path)} goes deeper than any member of a snapshot.");
    }

    private static ProblemTemplate? Change(
        Life life, LocalDate on, string path, Func<MemberPlace, ProblemTemplate?> change)
    {
        var root = JsonNode.Parse(SnapshotJson.ToBytes(life.On(on)).Span)!;
        var place = new MemberPlace(root, MemberSchema.Root);
        if ((place.Walk(path) ?? change(place)) is { } fault)
        {
            return fault;
        }

        var read = SnapshotJson.Read(Encoding.UTF8.GetBytes(root.ToJsonString()));
        if (!read.TryGet(out var snapshot))
        {
            return ProblemTemplate.Join(" ", read.Problems.Select(CoreText.Placed));
        }

        (life.Facts, life.History) = (snapshot.Facts, snapshot.History);
        if (path == "paymentsKnownUntil")
        {
            (life.PaymentsLag, life.PaymentsUntil) = (null, snapshot.PaymentsKnownUntil);
        }

        return null;
    }
}
