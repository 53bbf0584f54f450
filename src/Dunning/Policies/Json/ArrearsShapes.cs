using Dunning.Json;

namespace Dunning.Policies;

/// <summary>By what evidence the reason for arrears is inferred.</summary>
internal static class ArrearsShapes
{
    private static readonly Condition Nothing = Condition.Any();

    private static readonly Shape<EvidenceWeight> Evidence =
        new Shape<EvidenceWeight>(
            "evidence", "One observable thing that speaks for or against a reason.", new("", default, 0, Nothing))
            .Required("evidence", PolicyScalars.Name, "The name.", new(
                weight => weight.Name, (weight, value) => weight with { Name = value }))
            .Required("for", new Choice<ArrearsReason>(ArrearsReason.Unknown), "The reason.", new(
                weight => weight.For, (weight, value) => weight with { For = value }))
            .Required("points", Scalars.Integer, "The points, -100 to 100 but 0; negative speaks against it.", new(
                weight => weight.Points, (weight, value) => weight with { Points = value }))
            .Required("when", ConditionFormat.When, "The condition; false or unknown adds nothing.", new(
                weight => weight.When, (weight, value) => weight with { When = value }));

    public static readonly Shape<ArrearsModel> Model =
        new Shape<ArrearsModel>("arrears", "How the reason for arrears is inferred.", ArrearsModel.Default)
            .Optional(
                "leastPoints",
                Scalars.Integer,
                "The least points with which a reason is likely, 1 to 1,000.",
                new(model => model.LeastPoints, (model, value) => model with { LeastPoints = value }))
            .Optional("leastMargin", Scalars.Integer, "The least points ahead of every other reason, 1 to 1,000.", new(
                model => model.LeastMargin, (model, value) => model with { LeastMargin = value }))
            .Optional("evidence", Lists.InOrder(Evidence), "The evidence; the usual one if left out.", new(
                model => model.Weights, (model, value) => model with { Weights = value }));
}
