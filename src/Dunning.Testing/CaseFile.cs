using Dunning.Diagnostics;
using Dunning.Testing.Notation;
using Dunning.Testing.Running;
using NodaTime;

namespace Dunning.Testing;

/// <summary>A story in a file: dated facts, what is expected, and branches in which it goes otherwise.</summary>
/// <remarks>Immutable. docs/case-files.md describes the notation.</remarks>
public sealed class CaseFile
{
    private readonly Story? _story;
    private readonly string[] _lines = [];

    private CaseFile(string path, string text, Findings findings)
    {
        (Path, Text) = (path, text);
        if (findings.All.Count == 0 && SourceText.Of(text, findings) is { } source)
        {
            _lines = source.Lines;
            _story = new StoryParser(source, findings).Read();
        }

        Problems = findings.All.OrderBy(problem => problem.Line).ThenBy(problem => problem.Column).ToValueList();
    }

    /// <summary>Gets the name of the file as it was given.</summary>
    public string Path { get; }

    /// <summary>Gets the text as it was given; empty where it could not be decoded.</summary>
    public string Text { get; }

    /// <summary>Gets the title; empty where the file could not be read.</summary>
    public string Title => _story?.Title ?? "";

    /// <summary>Gets the name of the policy; empty where the file does not say it.</summary>
    public string Policy => _story?.Policy ?? "";

    /// <summary>Gets the first day of the story, or <see langword="null"/> where the file could not be read.</summary>
    public LocalDate? FirstDay => _story?.Sections.FirstOrDefault()?.Entries.FirstOrDefault()?.On;

    /// <summary>Gets the rules that the story says it shows.</summary>
    public ValueList<RuleId> Covers =>
        _story is null ? [] : _story.Covers.Select(covered => new RuleId(covered.Rule)).ToValueList();

    /// <summary>Gets what is wrong with the file, in the order of its lines; empty for one that can be run.</summary>
    public ValueList<CaseProblem> Problems { get; }

    /// <summary>Reads a story. No text makes it throw, and the work is bounded.</summary>
    /// <param name="text">The text.</param>
    /// <param name="path">The name of the file, for problems.</param>
    public static CaseFile Parse(string text, string path)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(path);
        return new(path, text, new(path));
    }

    /// <summary>Reads a story from the bytes of a file. No bytes make it throw, and the work is bounded.</summary>
    /// <param name="utf8">The bytes, which must be UTF-8.</param>
    /// <param name="path">The name of the file, for problems.</param>
    public static CaseFile Parse(ReadOnlySpan<byte> utf8, string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        var findings = new Findings(path);
        return new(path, SourceText.Decode(utf8, findings) ?? "", findings);
    }

    /// <summary>Runs the story: its trunk, and each branch from the first day on.</summary>
    /// <param name="policy">The policy, whatever its name.</param>
    /// <param name="packs">Law packs of the host's own that the story or the policy may name; none by default.</param>
    /// <returns>What came of it; a file with problems is not run.</returns>
    public CaseRun Run(DunningPolicy policy, ValueList<LawPack> packs = default)
    {
        ArgumentNullException.ThrowIfNull(policy);
        if (_story is null || !Problems.IsEmpty)
        {
            return new(this, Problems, Text, new());
        }

        var run = new StoryRun(_story, _lines, Path) { Packs = packs };
        run.Run(policy);
        return new(this, run.Problems.ToValueList(), run.Approved, run.Log) { RunPolicy = policy };
    }

    /// <summary>Runs the story by the policy that it names.</summary>
    /// <param name="policies">Finds a policy by name; null where there is none of that name.</param>
    /// <param name="names">The names that there are, for a hint; none by default.</param>
    /// <param name="packs">Law packs of the host's own that the story or the policy may name; none by default.</param>
    /// <returns>What came of it; a file with problems is not run.</returns>
    public CaseRun Run(
        Func<string, DunningPolicy?> policies, IEnumerable<string>? names = null, ValueList<LawPack> packs = default)
    {
        ArgumentNullException.ThrowIfNull(policies);
        if (_story is null || !Problems.IsEmpty)
        {
            return new(this, Problems, Text, new());
        }

        return policies(Policy) is { } policy ? Run(policy, packs) : new(this, [Unknown(names)], Text, new());
    }

    /// <summary>
    /// Makes the engine that decides the story: a policy, and the law and the holidays that the story names.
    /// </summary>
    /// <param name="policy">The policy, whatever its name.</param>
    /// <param name="packs">Law packs of the host's own that the story or the policy may name; none by default.</param>
    /// <exception cref="ArgumentException">The policy names a law pack that is not there.</exception>
    public DunningEngine EngineBy(DunningPolicy policy, ValueList<LawPack> packs = default)
    {
        ArgumentNullException.ThrowIfNull(policy);
        return _story is null
            ? new(policy)
            : new StoryRun(_story, _lines, Path) { Packs = packs }.EngineBy(policy);
    }

    /// <summary>Returns what is known of the debtor on a day, for <see cref="EngineBy"/> to explain.</summary>
    /// <param name="policy">The policy, whatever its name.</param>
    /// <param name="date">
    /// The day: one of the story, between two of them, or up to 800 days after the last.
    /// </param>
    /// <param name="packs">Law packs of the host's own that the story or the policy may name; none by default.</param>
    /// <returns>
    /// The facts with those of the day, and the ledger with all that was decided on earlier days; branches are left
    /// out. Of a day with several expectations it is what is known before the first. <see langword="null"/> before the
    /// first day, and where the file has problems, its law cannot be used, or its facts contradict each other, as its
    /// runs say.
    /// </returns>
    public DebtorSnapshot? SnapshotOn(DunningPolicy policy, LocalDate date, ValueList<LawPack> packs = default)
    {
        ArgumentNullException.ThrowIfNull(policy);
        return _story is null || !Problems.IsEmpty
            ? null
            : new StoryRun(_story, _lines, Path) { Packs = packs }.SnapshotOn(policy, date);
    }

    private CaseProblem Unknown(IEnumerable<string>? names)
    {
        var findings = new Findings(Path);
        var hint = names is null ? ProblemTemplate.None : Spelling.Hint(Policy, [.. names]);
        findings.Add(
            _story!.PolicyLine,
            _story.PolicyColumn,
            "DUN3120",
            $"There is no policy {Findings.Quote(Policy)}.{hint}");
        return findings.All[0];
    }
}
