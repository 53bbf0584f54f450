using Dunning.Conditions;

namespace Dunning.Decisions;

/// <summary>
/// How many days after which kind of day a policy may decide otherwise: found once per policy, each once.
/// </summary>
/// <remarks>All steps and tests are read, whichever segment holds.</remarks>
internal sealed class ChangeOffsets
{
    private const int OffsetMaxDays = 37_000;

    private ChangeOffsets()
    {
    }

    /// <summary>Gets when steps are planned, counted from the start of a receivable's age, level after level.</summary>
    public required int[] Planned { get; init; }

    /// <summary>Gets the days of the steps, counted from whatever they count from.</summary>
    public required int[] Starts { get; init; }

    /// <summary>Gets after how many days the last level is repeated.</summary>
    public required int[] Repeats { get; init; }

    public required int[] Gaps { get; init; }

    /// <summary>Gets the figures of the tests of facts that change with time, by what the facts count from.</summary>
    public required (AnchorKind Kind, int[] Days)[] Facts { get; init; }

    /// <summary>Gets whether the month, the day of the month or the weekday is tested.</summary>
    public required bool ReadsCalendar { get; init; }

    public int[] Of(AnchorKind kind) => Array.Find(Facts, entry => entry.Kind == kind).Days ?? [];

    public static ChangeOffsets Of(PolicyModel policy)
    {
        var steps = policy.Treatments.SelectMany(treatment => treatment.Steps).ToArray();
        var tests = PolicyTests.Of(policy).ToArray();
        return new()
        {
            Planned = [.. policy.Treatments.SelectMany(PlannedIn).Distinct()],
            Starts = [.. steps.Select(step => step.Start.Days).Distinct()],
            Repeats = [.. policy.Treatments.Select(treatment => treatment.AtLastLevel.EveryDays).Distinct()],
            Gaps = [.. GapsOf(steps, policy.Options)],
            Facts =
            [
                .. tests.GroupBy(test => Anchors.KindOf(test.Fact))
                    .Where(group => group.Key is not (AnchorKind.None or AnchorKind.Calendar))
                    .Select(group => (group.Key, group.SelectMany(DaysOf).Distinct().ToArray())),
            ],
            ReadsCalendar = tests.Any(test => Anchors.KindOf(test.Fact) is AnchorKind.Calendar),
        };
    }

    private static IEnumerable<int> GapsOf(Step[] steps, PolicyOptions options) =>
        steps.Select(step => step.GapDays ?? options.GapDays).Append(options.GapDays).Distinct();

    private static IEnumerable<int> PlannedIn(Treatment treatment)
    {
        var planned = 0;
        foreach (var step in treatment.Steps.Where(step => step.IsLevel))
        {
            planned = step.Start.From is StartFrom.DueDate ? step.Start.Days : planned + step.Start.Days;
            yield return planned;
        }
    }

    private static IEnumerable<int> DaysOf(TestCondition test) => test.Operands
        .Select(operand => operand.Number)
        .Append(test.Fact.InDays)
        .Where(days => Math.Abs(days) <= OffsetMaxDays)
        .Select(days => (int)days);
}
