using Dunning.Treatments;

namespace Dunning.Policies;

/// <summary>A policy as a file says it, before treatments are joined with those that they extend.</summary>
internal sealed record PolicyText
{
    /// <summary>What is left out means this in a file of format 1.</summary>
    public static readonly PolicyText Blank = new() { Name = "" };

    public string? Schema { get; init; }

    public int Format { get; init; } = 1;

    public required string Name { get; init; }

    public string? Preset { get; init; }

    public ValueList<string> Jurisdictions { get; init; }

    public ValueList<NamesFormat.LanguageNames> Names { get; init; }

    public PolicyOptions Options { get; init; } = OptionsShape.Format1;

    public Minimum? Minimum { get; init; }

    public PromiseLimits Promises { get; init; } = ArrangementShapes.Format1;

    public PlanLimits? Plans { get; init; }

    public ValueList<AcceptedFinding> Accepted { get; init; }

    public ValueList<Fact> Attributes { get; init; }

    public ValueList<Measure> Measures { get; init; }

    public ValueList<Signal> Signals { get; init; }

    public Condition? AtRisk { get; init; }

    public ArrearsModel Arrears { get; init; } = ArrearsModel.Default;

    public ValueList<Segment> Segments { get; init; }

    public ValueList<TreatmentText> Treatments { get; init; }

    /// <summary>How a policy is said.</summary>
    public static PolicyText Of(PolicyModel model) => new()
    {
        Name = model.Name,
        Jurisdictions = model.Jurisdictions,
        Names = NamesFormat.Group(model.Names),
        Options = model.Options,
        Minimum = model.Minimum,
        Promises = model.Promises,
        Plans = model.Plans,
        Accepted = model.Accepted,
        Attributes = AttributesOf(model),
        Measures = model.Measures,
        Signals = model.Signals,
        AtRisk = model.AtRisk,
        Arrears = model.Arrears,
        Segments = model.Segments,
        Treatments = model.Treatments.Select(TreatmentText.Of).ToValueList(),
    };

    /// <summary>The policy that is said, and what is wrong with how its treatments extend one another.</summary>
    public (PolicyModel Model, List<Problem> Problems) ToModel()
    {
        var (treatments, problems) = TreatmentAssembly.Assemble([.. Treatments.Select(text => text.ToDraft())]);
        var model = new PolicyModel
        {
            Name = Name,
            Jurisdictions = Jurisdictions.Distinct(StringComparer.Ordinal).ToValueList(),
            Names = PolicyModel.InOrder(Names.SelectMany(names => names.List)),
            Options = Options,
            Minimum = Minimum,
            Promises = Promises,
            Plans = Plans,
            Accepted = Accepted,
            Measures = Measures,
            Signals = Signals.Distinct().Order().ToValueList(),
            AtRisk = AtRisk,
            Arrears = Arrears,
            Segments = Segments,
            Treatments = treatments,
        };
        return (model, problems);
    }

    private static ValueList<Fact> AttributesOf(PolicyModel model) => Conditions.PolicyTests.Everywhere(model)
        .Select(test => test.Fact)
        .Where(fact => fact.Owner is not null)
        .DistinctBy(FactTerms.NameOf)
        .OrderBy(FactTerms.NameOf, StringComparer.Ordinal)
        .ToValueList();
}

/// <summary>A treatment as a policy file says it.</summary>
internal sealed record TreatmentText
{
    public string Name { get; init; } = "";

    public string? Extends { get; init; }

    public ValueList<string> Without { get; init; }

    public Entry? Entry { get; init; }

    public ValueList<StepText> Steps { get; init; }

    public LastLevel? AtLastLevel { get; init; }

    public static TreatmentText Of(Treatment treatment) => new()
    {
        Name = treatment.Name,
        Entry = treatment.Entry is Dunning.Entry.NextRung ? null : treatment.Entry,
        Steps = WithPlainRungs(treatment),
        AtLastLevel = treatment.AtLastLevel == LastLevel.Stop && !treatment.Steps.Any(step => step.IsLevel)
            ? null
            : treatment.AtLastLevel,
    };

    public TreatmentDraft ToDraft()
    {
        var steps = new List<Step>();
        foreach (var text in Steps)
        {
            steps.Add(text.ToStep(NextRung(steps)));
        }

        return new()
        {
            Name = Name,
            Steps = steps,
            Base = Extends,
            Without = [.. Without],
            OwnRungs = Steps.Where(step => step.Rung is not null).Select(step => step.Name)
                .ToHashSet(StringComparer.Ordinal),
            Entry = Entry,
            AtLastLevel = AtLastLevel,
        };
    }

    // A rung is said where it is not the one that follows by itself.
    private static ValueList<StepText> WithPlainRungs(Treatment treatment)
    {
        var before = new List<Step>();
        var texts = new List<StepText>();
        foreach (var step in treatment.Steps)
        {
            var text = StepText.Of(step);
            texts.Add(step.Rung == NextRung(before) ? text with { Rung = null } : text);
            before.Add(step);
        }

        return texts.ToValueList();
    }

    private static int NextRung(List<Step> before) => before.Count == 0 ? 1 : before.Max(step => step.Rung) + 1;
}
