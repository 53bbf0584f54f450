using Dunning.Conditions;
using Dunning.Diagnostics;
using Dunning.Receivables;

namespace Dunning.Policies.Analysis;

/// <summary>Finds treatments that nobody gets, and steps that the segments of a treatment shut out.</summary>
/// <param name="model">The policy.</param>
/// <param name="scope">What others extend.</param>
/// <param name="budget">The steps that may be taken.</param>
/// <param name="examples">What makes example debtors.</param>
internal sealed class TreatmentFindings(
    PolicyModel model, Scope scope, StepBudget budget, LadderExamples examples)
{
    private const int TakersMax = 20;

    public IEnumerable<Problem> Find() => Unused().Concat(ShutOut()).Concat(Sticky());

    private IEnumerable<Problem> Unused() =>
        from treatment in model.Treatments.Except(model.UsedTreatments())
        where !scope.Bases.Contains(treatment.Name)
        select new Problem(
            "DUN1304",
            $"treatment \"{treatment.Name}\"",
            $"treatment \"{treatment.Name}\" is never used: no segment names it, and no treatment extends it. "
                + $"Name it in a segment, or leave it out.")
        {
            Example = examples.Elsewhere(treatment),
        };

    private IEnumerable<Problem> ShutOut() =>
        from treatment in model.UsedTreatments()
        from step in treatment.Steps
        where Needs(step) is not null && model.SegmentsOf(treatment).All(segment => Shuts(segment, step))
        let segments = string.Join(", ", model.SegmentsOf(treatment).Select(segment => $"\"{segment.Name}\""))
        select new Problem(
            "DUN1305",
            Steps.PlaceOf(treatment, step),
            $"\"{step.Name}\" needs \"{Needs(step)}\", which the condition of {segments} shuts out: next to no case "
                + $"gets it, but one that is kept there longer. Mend one of both.")
        {
            Severity = Severity.Warning,
            Example = Outside(treatment, step) ?? Inside(treatment, step),
        };

    // For whom the step would be, the segment is not.
    private ExampleDebtor? Outside(Treatment treatment, Step step) => examples.Meant(treatment, step, new()
    {
        When = Needs(step),
        Says = state => Judged(step, state) && Examples.TakerOf(model, state) is { } taker
            && taker.Treatment != treatment.Name
            ? ProblemTemplate.Of($"is treated as \"{taker.Treatment}\", by segment \"{taker.Name}\"")
            : null,
    });

    // For whom the segment is, the step is not.
    private ExampleDebtor? Inside(Treatment treatment, Step step) => examples.In(treatment, null, new()
    {
        Says = state => Judged(step, state)
            ? null
            : ProblemTemplate.Of($"is treated as \"{treatment.Name}\", and \"{step.Name}\" does not come"),
    });

    private bool Judged(Step step, CaseState state) => ConditionReader.Judge(Needs(step)!, state) is Truth.True;

    // Nothing of the case is older than its oldest principal, while age runs for all of it.
    private Condition? Needs(Step step) => (step, model.Options.HoldAge) switch
    {
        ({ IsLevel: true, Start.IsDayPastDue: true, When: var when }, HoldAge.Runs) =>
            when is null ? Aged(step) : Aged(step) & when,
        ({ When: { } when }, _) => when,
        _ => null,
    };

    private static Condition Aged(Step step) => Facts.DaysPastDue.AtLeast(step.Start.Span.Count);

    // What is never true by itself is told of as such.
    private bool Shuts(Segment segment, Step step)
    {
        if (segment.When is not { } when || Needs(step) is not { } needs)
        {
            return false;
        }

        return World.For([when, needs], budget).Ask(when & needs) is Answer.No
            && World.For([when], budget).Ask(when) is not Answer.No
            && World.For([needs], budget).Ask(needs) is not Answer.No;
    }

    private IEnumerable<Problem> Sticky() =>
        from segment in model.Segments
        where segment.StickyDays > 0 && (segment.When is null || segment == model.Segments[^1])
        select new Problem(
            "DUN1306",
            $"segment \"{segment.Name}\"",
            $"segment \"{segment.Name}\" keeps cases for {segment.StickyDays} days and loses none by itself: none "
                + $"stands below it, and those above it take theirs all the same. Leave stickyDays out.")
        {
            Severity = Severity.Warning,
            Example = Taken(segment) ?? Stays(segment),
        };

    private ExampleDebtor? Taken(Segment segment) => model.Segments.TakeWhile(above => above != segment)
        .Take(TakersMax)
        .Select(above => examples.In(above, new()
        {
            With = draft => draft.Enter(segment.Name, segment.StickyDays - 1),
            Says = _ => ProblemTemplate.Of($"is taken by \"{above.Name}\" all the same"),
        }))
        .FirstOrDefault(example => example is not null);

    private ExampleDebtor? Stays(Segment segment) => examples.In(segment, new()
    {
        With = draft => draft.Enter(segment.Name, segment.StickyDays + 1),
        Says = _ => ProblemTemplate.Of($"stays in \"{segment.Name}\", as without stickyDays"),
    });
}
