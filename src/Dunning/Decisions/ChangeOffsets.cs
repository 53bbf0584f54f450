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

    /// <summary>Gets the same of those that do not count plain days.</summary>
    public required Span[] StartSpans { get; init; }

    /// <summary>Gets the spans of levels, one after the other, where one of them does not count plain days.</summary>
    public required Span[][] PlannedSpans { get; init; }

    /// <summary>Gets the days to pay that notices give.</summary>
    public required int[] Deadlines { get; init; }

    /// <summary>Gets the days between two steps that events bring, and those that measures require.</summary>
    public required int[] Waits { get; init; }

    /// <summary>Gets the rhythms of steps, with how long after each beat they start.</summary>
    public required (int Wait, Span Start)[] Rhythms { get; init; }

    /// <summary>Gets whether something happens on days without contact too: a change, a measure, a signal.</summary>
    public bool HappensAnyDay => MovesSegments || HasSignals || HasMeasures;

    public required bool HasMeasures { get; init; }

    public required bool HasSignals { get; init; }

    /// <summary>Gets whether events or measures bring something.</summary>
    public required bool HasEvents { get; init; }

    /// <summary>Gets from what steps count.</summary>
    public required StartFrom[] CountsFrom { get; init; }

    /// <summary>Gets the names of the declared dates that steps count from.</summary>
    public required string[] Dates { get; init; }

    /// <summary>Gets after how many days the last level is repeated.</summary>
    public required int[] Repeats { get; init; }

    public required int[] Gaps { get; init; }

    /// <summary>Gets the figures of the tests of facts that change with time, by what the facts count from.</summary>
    public required (AnchorKind Kind, int[] Days)[] Facts { get; init; }

    /// <summary>Gets whether the month, the day of the month or the weekday is tested.</summary>
    public required bool ReadsCalendar { get; init; }

    /// <summary>Gets whether time alone may move a case from one segment to another.</summary>
    public required bool MovesSegments { get; init; }

    public int[] Of(AnchorKind kind) => Array.Find(Facts, entry => entry.Kind == kind).Days ?? [];

    public static ChangeOffsets Of(PolicyModel policy)
    {
        var steps = policy.Treatments.SelectMany(treatment => treatment.Steps).ToArray();
        var spans = steps.SelectMany(SpansOf).Distinct().ToArray();
        var tests = PolicyTests.Of(policy).ToArray();
        return new()
        {
            Planned = [.. policy.Treatments.SelectMany(PlannedIn).Distinct()],
            PlannedSpans = [.. policy.Treatments.SelectMany(SpansIn)],
            Starts = [.. spans.Where(span => span.IsPlain).Select(span => span.Count).Distinct()],
            StartSpans = [.. spans.Where(span => !span.IsPlain)],
            Deadlines = [.. steps.Select(step => step.DeadlineDays).OfType<int>().Distinct()],
            Waits =
            [
                .. steps.Where(step => step.On is not StepEvent.None)
                    .Select(step => step.EveryDays ?? EventProposer.DefaultUntil.Count)
                    .Concat(policy.Measures.SelectMany(measure => measure.Requires.Select(known => known.Days)))
                    .Distinct(),
            ],
            Rhythms =
            [
                .. steps.Where(step => step is { On: not StepEvent.None, EveryDays: not null })
                    .Select(step => (step.EveryDays!.Value, step.Start.Span)).Distinct(),
            ],
            HasMeasures = !policy.Measures.IsEmpty,
            HasSignals = !policy.Signals.IsEmpty,
            CountsFrom = [.. steps.Select(step => step.Start.From).Distinct()],
            HasEvents = !policy.Measures.IsEmpty || steps.Any(step => step.On is not StepEvent.None),
            Dates = [.. steps.Where(step => step.Start.Date is not null).Select(step => step.Start.Date!).Distinct()],
            Repeats = [.. policy.Treatments.Select(treatment => treatment.AtLastLevel.EveryDays).Distinct()],
            Gaps = [.. GapsOf(steps, policy.Options)],
            Facts =
            [
                .. tests.GroupBy(test => Anchors.KindOf(test.Fact))
                    .Where(group => group.Key is not (AnchorKind.None or AnchorKind.Calendar))
                    .Select(group => (group.Key, group.SelectMany(DaysOf).Append(1).Distinct().ToArray())),
            ],
            MovesSegments = policy.Segments.Any(
                segment => segment.When?.Tests().Any(test => !Anchors.IsFixed(test.Fact)) is true),
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
            var given = step.Start.From is StartFrom.Deadline ? LevelBefore(treatment, step)?.DeadlineDays ?? 0 : 0;
            var before = step.Start.From is StartFrom.DueDate ? 0 : planned + given;
            foreach (var span in SpansOf(step))
            {
                yield return before + span.Count;
            }

            planned = before + step.Start.Span.Count;
        }
    }

    // Chains of spans from the last level that counts from a day of the receivable itself; those of plain days past due
    // are planned already.
    private static IEnumerable<Span[]> SpansIn(Treatment treatment)
    {
        var chain = new List<Span>();
        var isPlanned = true;
        foreach (var step in treatment.Steps.Where(step => step.IsLevel))
        {
            if (step.Start.From is not (StartFrom.LastNotice or StartFrom.Deadline or StartFrom.LevelBefore))
            {
                chain.Clear();
                isPlanned = step.Start.From is StartFrom.DueDate;
            }

            if (step.Start.From is StartFrom.Deadline)
            {
                chain.Add(Span.Days(LevelBefore(treatment, step)?.DeadlineDays ?? 0));
            }

            foreach (var span in SpansOf(step).Where(span => !isPlanned || !span.IsPlain))
            {
                yield return [.. chain, span];
            }

            isPlanned &= step.Start.Span.IsPlain;

            chain.Add(step.Start.Span);
        }
    }

    private static Step? LevelBefore(Treatment treatment, Step step) =>
        treatment.Steps.LastOrDefault(other => other.IsLevel && other.Rung < step.Rung);

    private static IEnumerable<Span> SpansOf(Step step)
    {
        yield return step.Start.Span;
        if (step.Until is { } until)
        {
            yield return until;
        }

        if (step.DueBy is { } dueBy)
        {
            yield return dueBy;
        }
    }

    private static IEnumerable<int> DaysOf(TestCondition test) => test.Operands
        .Select(operand => operand.Number)
        .Append(test.Fact.InDays)
        .Where(days => Math.Abs(days) <= OffsetMaxDays)
        .Select(days => (int)days);
}
