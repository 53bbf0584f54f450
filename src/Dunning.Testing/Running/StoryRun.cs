using Dunning.Testing.Notation;

namespace Dunning.Testing.Running;

/// <summary>Runs a story that can be read: its trunk, then each branch from the start.</summary>
internal sealed class StoryRun(Story story, string[] lines, string path)
{
    private readonly Findings _findings = new(path);
    private readonly Edits _edits = new(lines);

    public ReachLog Log { get; } = new();

    public IReadOnlyList<CaseProblem> Problems => _findings.All;

    /// <summary>Gets the text with the lines that are expected corrected.</summary>
    public string Approved => _edits.Render();

    public void Run(DunningPolicy policy)
    {
        CheckNames(policy);
        if (_findings.All.Count > 0)
        {
            return;
        }

        var basis = new WalkBasis(story, new(new(policy, Calendar())), _findings, _edits) { Log = Log };
        foreach (var section in story.Sections)
        {
            new Walk(basis, section).Run();
        }

        if (basis.Engine.IsSpent)
        {
            _findings.Add(story.Trunk.Line, 1, "DUN3102", $"The story needs more than {Meter.Most} decisions. Tell it "
                + "in several files, over fewer days or with fewer bills.");
            return;
        }

        CheckCovers();
    }

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
                ExpectationKind.Send or ExpectationKind.Call => (steps, "step"),
                ExpectationKind.Apply or ExpectationKind.Revert => (measures, "measure"),
                _ => ([], ""),
            };
            if (what.Length > 0 && !known.Contains(expected.Name))
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
