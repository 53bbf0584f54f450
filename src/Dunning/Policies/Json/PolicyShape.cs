using Dunning.Json;

namespace Dunning.Policies;

/// <summary>The policy file: the one table that reader, writer, schema and documentation read.</summary>
internal static class PolicyShape
{
    public static readonly Shape<Minimum> Minimum =
        new Shape<Minimum>(
            "minimum", "The least for which a level is worth a notice: all of it.", new() { Amount = null! })
            .Required("amount", AmountsFormat.PerCurrency, "A figure per currency, included.", new(
                minimum => minimum.Amount, (minimum, value) => minimum with { Amount = value }))
            .Optional(
                "share",
                PolicyScalars.Share.OrNull(),
                "The least share of the whole open amount of the case.",
                new(minimum => minimum.Share, (minimum, value) => minimum with { Share = value }));

    private static readonly Shape<Segment> Segment =
        new Shape<Segment>("segment", "Who is treated how.", new() { Name = "", Treatment = "" })
            .Required("segment", PolicyScalars.Name, "The name.", new(
                segment => segment.Name, (segment, value) => segment with { Name = value }))
            .Optional("when", ConditionFormat.When.OrNone(), "The condition; everyone if left out.", new(
                segment => segment.When, (segment, value) => segment with { When = value }))
            .Required("treatment", PolicyScalars.Name, "The name of the treatment.", new(
                segment => segment.Treatment, (segment, value) => segment with { Treatment = value }))
            .Optional(
                "stickyDays",
                Scalars.Integer,
                "For how many days a case stays in it though the condition is no longer true, 0 to 366.",
                new(segment => segment.StickyDays, (segment, value) => segment with { StickyDays = value }));

    private static readonly Shape<TreatmentText> Treatment =
        new Shape<TreatmentText>("treatment", "What is done with the debtors of a segment.", new())
            .Optional(
                "extends",
                PolicyScalars.Name.OrNone(),
                "The treatment whose steps it takes; its own replace them by name.",
                new(treatment => treatment.Extends, (treatment, value) => treatment with { Extends = value }))
            .Optional("without", Lists.InOrder(PolicyScalars.Name), "Steps of that treatment that it leaves out.", new(
                treatment => treatment.Without, (treatment, value) => treatment with { Without = value }))
            .Optional(
                "entry",
                new Choice<Entry>().OrNull(),
                "Where a receivable enters that comes from another treatment; nextRung if left out.",
                new(treatment => treatment.Entry, (treatment, value) => treatment with { Entry = value }))
            .Optional("steps", Lists.InOrder(StepShape.Step), "The steps, the levels in order of their rungs.", new(
                treatment => treatment.Steps, (treatment, value) => treatment with { Steps = value }))
            .Optional(
                "lastLevel",
                LastLevelFormat.After.OrNull(),
                "What comes after the last level; a treatment with levels must say it.",
                new(treatment => treatment.AtLastLevel, (treatment, value) => treatment with { AtLastLevel = value }));

    public static readonly Shape<PolicyText> Policy = Rules(Parts(Head(new(
        "policy", "Whom to treat how: segments, treatments and the rules at the boundaries.", PolicyText.Blank)
        {
            Begin = reading => PolicyText.Blank with { Options = reading.Policy?.Preset ?? OptionsShape.Format1 },
        })));

    private static Shape<PolicyText> Head(Shape<PolicyText> shape) => shape
        .Optional("$schema", Scalars.TextLike("policy.schema.json").OrNone(), "Where an editor finds this schema.", new(
            policy => policy.Schema, (policy, value) => policy with { Schema = value }))
        .Optional("format", Scalars.Integer, "The number of this form of policies: 1.", new(
            policy => policy.Format, (policy, value) => policy with { Format = value }))
        .Required("policy", PolicyScalars.Name, "The name: 1 to 40 letters, digits, `-` and `_`, first a letter.", new(
            policy => policy.Name, (policy, value) => policy with { Name = value }))
        .Optional(
            "jurisdictions",
            Lists.InOrder(PolicyScalars.Name),
            "The law packs by which contacts are judged.",
            new(policy => policy.Jurisdictions, (policy, value) => policy with { Jurisdictions = value }))
        .Optional("preset", OptionsShape.PresetName.OrNone(), "The system whose options are the start of its own.", new(
            policy => policy.Preset, (policy, value) => policy with { Preset = value }))
        .Optional("options", OptionsShape.Options, "The rules at the boundaries.", new(
            policy => policy.Options, (policy, value) => policy with { Options = value }))
        .Optional(
            "minimum",
            Minimum.OrNone(),
            "The least amount for which a level is worth a notice; none if left out.",
            new(policy => policy.Minimum, (policy, value) => policy with { Minimum = value }))
        .Optional("promise", ArrangementShapes.Promises, "Within what bounds a promise to pay is accepted.", new(
            policy => policy.Promises, (policy, value) => policy with { Promises = value }))
        .Optional(
            "plan",
            ArrangementShapes.Plans.OrNone(),
            "Within what bounds a debtor may choose a payment plan; none is offered if left out.",
            new(policy => policy.Plans, (policy, value) => policy with { Plans = value }));

    private static Shape<PolicyText> Parts(Shape<PolicyText> shape) => shape
        .Optional("accept", AcceptedFindings.All, "Findings that are meant so, by id, each with the reason.", new(
            policy => policy.Accepted, (policy, value) => policy with { Accepted = value }))
        .Optional(
            "names",
            NamesFormat.All,
            "What its segments, treatments, steps and measures are called, by language and name.",
            new(policy => policy.Names, (policy, value) => policy with { Names = value }))
        .Optional("attributes", AttributeTerms.All, "The attributes of yours that conditions read, by owner and name.",
            new(policy => policy.Attributes, (policy, value) => policy with { Attributes = value }))
        .Optional("measures", MeasureShapes.All, "The measures that steps apply, by name.", new(
            policy => policy.Measures, (policy, value) => policy with { Measures = value }))
        .Optional("signals", Lists.Of(new Choice<Signal>()), "What the rest of the business is told.", new(
            policy => policy.Signals, (policy, value) => policy with { Signals = value }))
        .Optional(
            "atRisk",
            ConditionFormat.When.OrNone(),
            "When a debtor in arrears is at risk; never if left out.",
            new(policy => policy.AtRisk, (policy, value) => policy with { AtRisk = value }))
        .Optional("arrears", ArrearsShapes.Model, "By what evidence the reason for arrears is inferred.", new(
            policy => policy.Arrears, (policy, value) => policy with { Arrears = value }));

    private static Shape<PolicyText> Rules(Shape<PolicyText> shape) => shape
        .Required("segments", Lists.InOrder(Segment), "Who is treated how: the first whose condition is true.", new(
            policy => policy.Segments, (policy, value) => policy with { Segments = value }))
        .Required(
            "treatments",
            new MapFormat<TreatmentText>("treatments by name", Treatment, new(
                treatment => treatment.Name, (treatment, name) => treatment with { Name = name })),
            "What is done, by the name of the treatment.",
            new(policy => policy.Treatments, (policy, value) => policy with { Treatments = value }));
}
