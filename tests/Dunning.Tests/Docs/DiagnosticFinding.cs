using System.Globalization;
using Dunning.Testing;

namespace Dunning.Tests.Docs;

/// <summary>One problem of an example: of a policy, of a snapshot or of a story.</summary>
internal sealed record DiagnosticFinding(string Id, string Where)
{
    /// <summary>Gets the text in a language.</summary>
    public required Func<Language, string> TextIn { get; init; }

    /// <summary>Gets what is printed in a language: place, id and text, with an example below.</summary>
    public required Func<Language, string> PrintIn { get; init; }

    public static ValueList<DiagnosticFinding> OfPolicy(byte[] bytes, string name) =>
        Of(PolicyJson.Read(bytes, name, Law));

    /// <summary>Gets the law by which policies are looked at that name packs: the example of a strict house.</summary>
    public static LawBook Law { get; } = LawBook.Of(PackJson.Read(
        File.ReadAllBytes(Repository.PathOf("docs", "examples", "strict-house.json")),
        "strict-house.json").Value).Value;

    /// <summary>Reads a law pack, then lays it down alone.</summary>
    public static ValueList<DiagnosticFinding> OfPack(byte[] bytes, string name)
    {
        var read = PackJson.Read(bytes, name);
        return read.TryGet(out var pack) ? Of(LawBook.Of(pack)) : Of(read);
    }

    public static ValueList<DiagnosticFinding> OfSnapshot(byte[] bytes) => Of(SnapshotJson.Read(bytes));

    /// <summary>Runs a story by the policy to start with, which is the only one that it may name.</summary>
    public static ValueList<DiagnosticFinding> OfStory(byte[] bytes, string name)
    {
        var policy = DunningPolicy.Default;
        var run = CaseFile.Parse(bytes, name).Run(asked => asked == policy.Name ? policy : null, [policy.Name]);
        return [.. run.Problems.Select(Of)];
    }

    private static ValueList<DiagnosticFinding> Of<T>(Checked<T> read)
        where T : class => [.. read.Problems.Concat(read.Warnings).Select(Of)];

    private static DiagnosticFinding Of(Problem problem) => new(problem.Id, problem.Where)
    {
        TextIn = problem.TextIn,
        PrintIn = problem.ToString,
    };

    private static DiagnosticFinding Of(CaseProblem problem) =>
        new(problem.Id, string.Create(CultureInfo.InvariantCulture, $"{problem.Path}:{problem.Line}:{problem.Column}"))
        {
            TextIn = problem.TextIn,
            PrintIn = problem.ToString,
        };
}
