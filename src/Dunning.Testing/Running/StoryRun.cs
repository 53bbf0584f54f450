using Dunning.Diagnostics;
using Dunning.Testing.Notation;
using NodaTime;

namespace Dunning.Testing.Running;

/// <summary>Runs a story that can be read: its trunk, then each branch from the start.</summary>
internal sealed class StoryRun(Story story, string[] lines, string path)
{
    private readonly Findings _findings = new(path);
    private readonly Edits _edits = new(lines);

    /// <summary>Gets the packs of the host's own.</summary>
    public ValueList<LawPack> Packs { get; init; }

    public ReachLog Log { get; } = new();

    public IReadOnlyList<CaseProblem> Problems => _findings.All;

    /// <summary>Gets the text with the lines that are expected corrected.</summary>
    public string Approved => _edits.Render();

    public void Run(DunningPolicy policy)
    {
        CheckNames(policy);
        new StoryLaw(story, policy, Packs).Check(_findings);
        if (_findings.All.Count > 0)
        {
            return;
        }

        var basis = BasisOf(EngineBy(policy));
        foreach (var section in story.Sections)
        {
            new Walk(basis, section).Run();
        }

        if (basis.Engine.IsSpent)
        {
            _findings.Add(story.Trunk.Line, 1, "DUN3102", $"The story needs more than {Meter.Most} decisions. Tell it "
                + $"in several files, over fewer days or with fewer bills.");
            return;
        }

        CheckCovers();
    }

    /// <summary>Makes the engine that decides the story: a policy, and the holidays that the story names.</summary>
    /// <exception cref="ArgumentException">A law pack cannot be used.</exception>
    public DunningEngine EngineBy(DunningPolicy policy) =>
        new(policy, new StoryLaw(story, policy, Packs).Usable ?? LawBook.None, Calendar());

    /// <summary>Returns what the trunk knows on a day, or null if it does not get there.</summary>
    public DebtorSnapshot? SnapshotOn(DunningPolicy policy, LocalDate day) =>
        new StoryLaw(story, policy, Packs).Usable is null
            ? null
            : new Walk(BasisOf(EngineBy(policy)), story.Trunk).GoTo(day);

    private WalkBasis BasisOf(DunningEngine engine) => new(story, new(engine), _findings, _edits) { Log = Log };

    private WorkingCalendar? Calendar()
    {
        if (story.Holidays.Count == 0)
        {
            return null;
        }

        var days = story.Sections.SelectMany(section => section.Entries.Select(entry => entry.On))
            .Concat(story.Holidays).ToArray();
        return new("story", days.Min().Year, days.Max().Year + 3, story.Holidays);
    }

    private void CheckNames(DunningPolicy policy)
    {
        var steps = policy.Treatments.SelectMany(treatment => treatment.Steps).Select(step => step.Name).ToHashSet();
        var measures = policy.Measures.Select(measure => measure.Name).ToHashSet();
        foreach (var expected in story.Sections.SelectMany(section => section.Expectations))
        {
            var (known, what) = expected.Kind switch
            {
                ExpectationKind.Send or ExpectationKind.Call => (steps, ProblemTemplate.Whole("step")),
                ExpectationKind.Apply or ExpectationKind.Revert => (measures, ProblemTemplate.Whole("measure")),
                _ => ([], ProblemTemplate.None),
            };
            if (what != ProblemTemplate.None && !known.Contains(expected.Name))
            {
                _findings.Add(expected.Line, expected.Column, "DUN3121", $"{Findings.Quote(expected.Name)} is no "
                    + $"{what} of policy {policy.Name}.{Spelling.Hint(expected.Name, known)}");
            }
        }
    }

    private void CheckCovers()
    {
        foreach (var covered in story.Covers.Where(covered => !Log.Rules.Contains(covered.Rule)))
        {
            _findings.Add(covered.Line, covered.Column, "DUN3133", $"No decision of the story gives the reason "
                + $"{covered.Rule}. It gives: {string.Join(", ", Log.Rules.Order(StringComparer.Ordinal))}.");
        }
    }
}
