using System.Text.Json;
using Dunning.Diagnostics;
using Dunning.Testing;

namespace Dunning.Cli;

/// <summary>What came of all stories, and which parts of their policies none of them reaches.</summary>
internal sealed class StoryReport
{
    private readonly IReadOnlyList<StoryOutcome> _outcomes;
    private readonly ValueList<PolicyCoverage> _coverage;
    private readonly DunningPolicy[] _unused;

    public StoryReport(IReadOnlyList<StoryOutcome> outcomes, IEnumerable<DunningPolicy> given)
    {
        _outcomes = outcomes;
        _coverage = CaseSuite.Of(outcomes.Select(outcome => outcome.Run).OfType<CaseRun>()).Coverage;
        _unused = [.. given.Where(policy => !_coverage.Any(known => known.Revision == policy.Revision))];
    }

    public int Failed => _outcomes.Count(outcome => outcome.IsFailed);

    public int NotRun => _outcomes.Count(outcome => outcome.Run is null);

    private int Passed => _outcomes.Count(outcome => outcome.IsPassed);

    private int Rewritten => _outcomes.Count(outcome => outcome.IsRewritten);

    /// <summary>Writes what came of one story: its problems, then a line.</summary>
    public static void Write(StoryOutcome outcome, Streams streams)
    {
        var problems = outcome.ProblemsIn(streams.Language).ToArray();
        foreach (var problem in problems)
        {
            streams.Errors.Problem(problem);
        }

        var word = ProblemTemplate.Whole(outcome.Word);
        var count = problems.Length == 0
            ? ProblemTemplate.None
            : ProblemTemplate.Of($", {FindingsText.Problems(problems.Length)}");
        var rewritten = ProblemTemplate.Whole(outcome.IsRewritten ? ", rewritten" : "");
        streams.Page.Line(ProblemTemplate.Of($"{outcome.File.Path}: {word}{count}{rewritten}"));
    }

    /// <summary>Writes coverage and summary.</summary>
    public void Write(Page page)
    {
        foreach (var policy in _coverage)
        {
            var reached = policy.Items.Count(item => item.IsReached);
            page.Line(ProblemTemplate.Of(
                $"policy {policy.Policy} {policy.Revision}: {reached} of {policy.Items.Count} parts exercised"));
            foreach (var item in policy.Items.Where(item => !item.IsReached))
            {
                page.Line(ProblemTemplate.Of($"  never exercised: {item.ToString(page.Language)}"));
            }
        }

        foreach (var policy in _unused)
        {
            page.Line(ProblemTemplate.Of($"policy {policy.Name} {policy.Revision}: no story names it"));
        }

        var notRun = NotRun == 0 ? ProblemTemplate.None : ProblemTemplate.Of($", {NotRun} not run");
        var rewritten = Rewritten == 0 ? ProblemTemplate.None : ProblemTemplate.Of($", {Rewritten} rewritten");
        page.Line(ProblemTemplate.Of($"{Passed} passed, {Failed} failed{notRun}{rewritten}"));
    }

    /// <summary>Writes all of it as members of a JSON object.</summary>
    public void Write(Utf8JsonWriter json, Language language)
    {
        json.WriteNumber("passed", Passed);
        json.WriteNumber("failed", Failed);
        json.WriteNumber("notRun", NotRun);
        json.WriteNumber("rewritten", Rewritten);
        json.WriteStartArray("stories");
        foreach (var outcome in _outcomes)
        {
            Write(outcome, json, language);
        }

        json.WriteEndArray();
        json.WriteStartArray("coverage");
        foreach (var policy in _coverage)
        {
            Write(policy, json, language);
        }

        json.WriteEndArray();
        json.WriteStartArray("unused");
        foreach (var policy in _unused)
        {
            json.WriteStringValue(policy.Name);
        }

        json.WriteEndArray();
    }

    private static void Write(StoryOutcome outcome, Utf8JsonWriter json, Language language)
    {
        json.WriteStartObject();
        json.WriteString("file", outcome.File.Path);
        json.WriteString("title", outcome.File.Title);
        json.WriteString("policy", outcome.File.Policy);
        json.WriteString("outcome", outcome.Run is null ? "notRun" : outcome.Word);
        json.WriteBoolean("isRewritten", outcome.IsRewritten);
        json.WriteProblems(outcome.ProblemsIn(language));
        json.WriteEndObject();
    }

    private static void Write(PolicyCoverage policy, Utf8JsonWriter json, Language language)
    {
        json.WriteStartObject();
        json.WriteString("policy", policy.Policy);
        json.WriteString("revision", policy.Revision.Hash);
        json.WriteNumber("parts", policy.Items.Count);
        json.WriteNumber("exercised", policy.Items.Count(item => item.IsReached));
        json.WriteStartArray("neverExercised");
        foreach (var item in policy.Items.Where(item => !item.IsReached))
        {
            json.WriteStringValue(item.ToString(language));
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}
