using Dunning.Json;

namespace Dunning.Policies;

/// <summary>The measures of a policy.</summary>
internal static class MeasureShapes
{
    private static readonly Format<ValueList<Circumstance>> Circumstances = Lists.Of(new Choice<Circumstance>());

    private static readonly Shape<Requirement> Requirement =
        new Shape<Requirement>(
            "requirement", "A notice that was sent and did not come back.", new() { Step = "", Days = 0 })
            .Required("sent", PolicyScalars.Name, "The name of the step whose notice is required.", new(
                required => required.Step, (required, value) => required with { Step = value }))
            .Required("daysSince", Scalars.Integer, "How many calendar days must have passed, 0 to 366.", new(
                required => required.Days, (required, value) => required with { Days = value }))
            .Optional("from", new Choice<RequirementFrom>(), "From when they count.", new(
                required => required.From, (required, value) => required with { From = value }));

    private static readonly Shape<Measure> Measure =
        new Shape<Measure>(
            "measure", "An act of yours that is no message, such as a delivery stop.", new() { Name = "" })
            .Optional("rank", Scalars.Integer, "Its rank among the measures, 0 to 99; 0 for none.", new(
                measure => measure.Rank, (measure, value) => measure with { Rank = value }))
            .Optional("requires", Lists.InOrder(Requirement), "What must have been done before; all of it.", new(
                measure => measure.Requires, (measure, value) => measure with { Requires = value }))
            .Optional("blockedBy", Circumstances, "What keeps it from being applied.", new(
                measure => measure.BlockedBy, (measure, value) => measure with { BlockedBy = value }))
            .Optional("revertOn", Circumstances, "What takes it back once it is applied; nothing if left out.", new(
                measure => measure.RevertOn, (measure, value) => measure with { RevertOn = value }))
            .Optional("needsApproval", Scalars.Flag, "Whether a person approves it first.", new(
                measure => measure.NeedsApproval, (measure, value) => measure with { NeedsApproval = value }))
            .Optional("repeatable", Scalars.Flag, "Whether it may be applied again though it was.", new(
                measure => measure.IsRepeatable, (measure, value) => measure with { IsRepeatable = value }))
            .Optional("handsOver", Scalars.Flag, "Whether it hands the case to somebody else.", new(
                measure => measure.HandsOver, (measure, value) => measure with { HandsOver = value }));

    public static readonly Format<ValueList<Measure>> All = new MapFormat<Measure>("measures by name", Measure, new(
        measure => measure.Name, (measure, name) => measure with { Name = name }));
}
