using Dunning.Diagnostics;

namespace Dunning.Treatments;

/// <summary>A treatment as it was written, before it is joined with the one that it extends.</summary>
internal sealed record TreatmentDraft
{
    public required string Name { get; init; }

    public required List<Step> Steps { get; init; }

    public string? Base { get; init; }

    public required List<string> Without { get; init; }

    /// <summary>Gets the names of the steps whose rung was written down.</summary>
    public required HashSet<string> OwnRungs { get; init; }

    public Entry? Entry { get; init; }

    public LastLevel? AtLastLevel { get; init; }
}

/// <summary>Joins treatments with those that they extend.</summary>
internal sealed class TreatmentAssembly
{
    private readonly List<TreatmentDraft> _drafts;
    private readonly List<Problem> _problems = [];
    private readonly Dictionary<TreatmentDraft, (List<Step> Steps, Entry Entry, LastLevel? Last)> _written =
        new(ReferenceEqualityComparer.Instance);

    private TreatmentAssembly(List<TreatmentDraft> drafts) => _drafts = drafts;

    public static (ValueList<Treatment> Treatments, List<Problem> Problems) Assemble(List<TreatmentDraft> drafts)
    {
        var assembly = new TreatmentAssembly(drafts);
        var steps = drafts.Sum(draft => draft.Steps.Count);
        if (drafts.Count > PolicyModel.RulesMax || steps > PolicyModel.RulesMax)
        {
            // They are not joined: treatments that extend one another in a long row would be more than fits anywhere.
            return (
                [],
                [new(
                    "DUN1004",
                    "policy",
                    $"{drafts.Count} treatments and {steps} steps; at most {PolicyModel.RulesMax} of each.")]);
        }

        return (drafts.ConvertAll(assembly.Of).ToValueList(), assembly._problems);
    }

    private Treatment Of(TreatmentDraft draft)
    {
        var treatment = Written(draft, []);
        if (treatment.Last is null && treatment.Steps.Exists(step => step.IsLevel))
        {
            Add("DUN1215", draft, "what comes after the last level is not said. "
                + "Add lastLevel: \"stop\", a repeat or a measure (in C#: AtLastLevel).");
        }

        return new()
        {
            Name = draft.Name,
            Steps = WithLastMeasure(treatment.Steps, treatment.Last).ToValueList(),
            Entry = treatment.Entry,
            AtLastLevel = treatment.Last ?? LastLevel.Stop,
        };
    }

    // What was joined soundly is not joined again for each treatment that extends it.
    private (List<Step> Steps, Entry Entry, LastLevel? Last) Written(TreatmentDraft draft, List<string> path)
    {
        if (_written.TryGetValue(draft, out var known))
        {
            return known;
        }

        var before = _problems.Count;
        var written = draft.Base is null ? Alone(draft) : Joined(draft, path);
        if (_problems.Count == before)
        {
            _written.Add(draft, written);
        }

        return written;
    }

    private static (List<Step> Steps, Entry Entry, LastLevel? Last) Alone(TreatmentDraft draft) =>
        (draft.Steps, draft.Entry ?? Entry.NextRung, draft.AtLastLevel);

    private (List<Step> Steps, Entry Entry, LastLevel? Last) Joined(TreatmentDraft draft, List<string> path)
    {
        var found = _drafts.Find(other => Same(other.Name, draft.Base!));
        if (found is null || path.Contains(draft.Name, StringComparer.Ordinal))
        {
            if (found is null)
            {
                var others = _drafts.Where(other => other != draft).Select(other => other.Name);
                Add("DUN1260", draft, $"it extends \"{draft.Base}\", which does not exist. "
                    + $"There is {ProblemTemplate.Listing(others)}.");
            }
            else
            {
                var way = string.Join(", ", path.Select(name => $"\"{name}\""));
                Add("DUN1260", draft, $"it extends itself, by way of {way}.");
            }

            return Alone(draft);
        }

        var other = Written(found, [.. path, draft.Name]);
        foreach (var name in draft.Without.Where(name => !other.Steps.Any(step => Same(step.Name, name))))
        {
            Add("DUN1261", draft, $"it is without \"{name}\", which \"{draft.Base}\" does not have. "
                + $"It has {ProblemTemplate.Listing(other.Steps.Select(step => step.Name))}.");
        }

        var steps = other.Steps.Where(step => !draft.Without.Contains(step.Name, StringComparer.Ordinal)).ToList();
        foreach (var step in draft.Steps)
        {
            Join(steps, step, isOwnRung: draft.OwnRungs.Contains(step.Name));
        }

        return (steps, draft.Entry ?? other.Entry, draft.AtLastLevel ?? other.Last);
    }

    // A step of the same name is replaced in its place; another level goes where its rung belongs.
    private static void Join(List<Step> steps, Step step, bool isOwnRung)
    {
        var place = steps.FindIndex(other => Same(other.Name, step.Name));
        if (place >= 0)
        {
            steps[place] = step.IsLevel && !isOwnRung ? step with { Rung = steps[place].Rung } : step;
            return;
        }

        var top = steps.Count == 0 ? 0 : steps.Max(other => other.Rung);
        var added = step.IsLevel && !isOwnRung ? step with { Rung = top + 1 } : step;
        var above = added.IsLevel ? steps.FindIndex(other => other.Rung > added.Rung) : -1;
        steps.Insert(above < 0 ? steps.Count : above, added);
    }

    // A measure after the last level is a step like any other.
    private static List<Step> WithLastMeasure(List<Step> steps, LastLevel? last)
    {
        if (last is not { Measure: { } measure, AfterDays: var days }
            || steps.Exists(step => Same(step.Name, measure)))
        {
            return steps;
        }

        return
        [
            .. steps,
            new()
            {
                Name = measure,
                Kind = StepKind.Measure,
                Measure = measure,
                Start = Start.AfterNotice(days),
                Tone = Tone.None,
            },
        ];
    }

    // What a treatment says wrongly is told once, however many others extend it.
    private void Add(string id, TreatmentDraft draft, string text) =>
        Add(id, draft, ProblemTemplate.Whole(text));

    private void Add(string id, TreatmentDraft draft, ProblemText text) => Add(id, draft, text.ToTemplate());

    private void Add(string id, TreatmentDraft draft, ProblemTemplate text)
    {
        var problem = new Problem(id, $"treatment \"{draft.Name}\"", text);
        if (!_problems.Contains(problem))
        {
            _problems.Add(problem);
        }
    }

    private static bool Same(string left, string right) => string.Equals(left, right, StringComparison.Ordinal);
}
