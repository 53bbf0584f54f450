namespace Dunning.Policies.Analysis;

/// <summary>Finds treatments that nobody gets, and steps that the segments of a treatment shut out.</summary>
/// <param name="model">The policy.</param>
/// <param name="scope">What others extend.</param>
/// <param name="budget">The steps that may be taken.</param>
internal sealed class TreatmentFindings(PolicyModel model, Scope scope, StepBudget budget)
{
    public IEnumerable<Problem> Find() => Unused().Concat(ShutOut()).Concat(Sticky());

    private IEnumerable<Problem> Unused() =>
        from treatment in model.Treatments.Except(model.UsedTreatments())
        where !scope.Bases.Contains(treatment.Name)
        select new Problem(
            "DUN1304",
            $"treatment \"{treatment.Name}\"",
            $"treatment \"{treatment.Name}\" is never used: no segment names it, and no treatment extends it. "
                + $"Name it in a segment, or leave it out.");

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
        };

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
        };
}
