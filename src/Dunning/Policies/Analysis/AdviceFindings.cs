using Dunning.Diagnostics;

namespace Dunning.Policies.Analysis;

/// <summary>Finds strategies that are known to work badly. It is advice: it keeps nothing from being loaded.</summary>
/// <param name="model">The policy.</param>
/// <param name="budget">The steps that may be taken.</param>
/// <param name="examples">What makes example debtors.</param>
internal sealed class AdviceFindings(PolicyModel model, StepBudget budget, LadderExamples examples)
{
    private const int RepeatsShown = 25;

    private static readonly HashSet<string> AgeFacts =
        ["daysPastDue", "daysUntilDue", "oldestDueDate", "levelReached", "month", "dayOfMonth", "weekday"];

    private static readonly HashSet<string> PastFacts = ["brokenPromises", "rejectedDisputes"];

    public IEnumerable<Problem> Find() =>
        DeadEnds().Concat(WithoutRevert()).Concat(AgeOnly()).Concat(CallsOnly()).Concat(NoHuman()).Concat(Endless());

    // What has happened once is true for good, so nobody leaves such a segment, and nothing happens in it.
    private IEnumerable<Problem> DeadEnds() =>
        from segment in model.Segments
        where segment.When is TestCondition { Comparison: Comparison.AtLeast } test
            && test.Operands[0].Number > 0
            && PastFacts.Contains(test.Fact.Name)
            && test.Fact.InDays == 0
            && model.Treatments.Any(treatment => treatment.Name == segment.Treatment && treatment.Steps.IsEmpty)
        select Advice(
            "DUN1321",
            $"segment \"{segment.Name}\"",
            $"segment \"{segment.Name}\" is a dead end: \"{segment.When}\" stays true for good, and treatment "
                + $"\"{segment.Treatment}\" does nothing. Look back over some days only, or give the treatment a step.")
            with { Example = ExampleOf(segment) };

    private ExampleDebtor? ExampleOf(Segment segment) =>
        World.For([segment.When], budget).Ask(segment.When, out var where) is Answer.Yes
            ? new ExampleMaker(where!, model).Make(segment.When, state =>
                Examples.TakerOf(model, state) == segment
                    ? ProblemTemplate.Whole("is never contacted again")
                    : null)
            : null;

    private IEnumerable<Problem> WithoutRevert() =>
        from measure in model.Measures
        where measure is { IsRepeatable: false, HandsOver: false, NeedsApproval: false } && measure.RevertOn.IsEmpty
        select Advice(
            "DUN1322",
            $"measure \"{measure.Name}\"",
            $"measure \"{measure.Name}\" is applied without a person and nothing takes it back, not even payment. Name "
                + $"in revertOn (RevertOn) what does, such as cured, or let a person approve it.")
            with { Example = PaidUp(measure) };

    // Whoever has paid everything: if that does not take it back, what does?
    private ExampleDebtor? PaidUp(Measure measure) => examples.Anyone(new()
    {
        With = draft =>
        {
            draft.PaidUp();
            draft.Apply(measure.Name);
        },
        Says = _ => ProblemTemplate.Of($"\"{measure.Name}\" stays in force"),
    });

    private IEnumerable<Problem> AgeOnly()
    {
        var tests = model.Segments.SelectMany(segment => segment.When?.Tests() ?? [])
            .Concat(model.StepsWithPlaces().SelectMany(one => one.Step.When?.Tests() ?? []));
        if (HasLevels && tests.All(test => test.Fact.Owner is null && AgeFacts.Contains(test.Fact.Name)))
        {
            yield return Advice(
                "DUN1330",
                "segments",
                "days past due alone decide how a debtor is treated: who forgot and who cannot pay are treated alike. "
                    + "Add a segment, such as one for hardship.") with { Example = Needy() };
        }
    }

    private ExampleDebtor? Needy()
    {
        var hardship = Facts.Hardship.IsTrue;
        return World.For([hardship], budget).Ask(hardship, out var where) is Answer.Yes
            ? new ExampleMaker(where!, model).Make(hardship, state => Examples.TakerOf(model, state) is { } taker
                ? ProblemTemplate.Of($"is treated as \"{taker.Treatment}\", as without it")
                : null)
            : null;
    }

    private IEnumerable<Problem> CallsOnly() =>
        from treatment in model.UsedTreatments()
        let levels = treatment.Steps.Where(step => step.IsLevel).ToArray()
        where levels.Length > 0 && Array.TrueForAll(levels, level => level.Kind is StepKind.Call
            || level.Channels.All(channel => channel.Kind is ChannelKind.Call))
        select Advice(
            "DUN1331",
            $"treatment \"{treatment.Name}\"",
            $"treatment \"{treatment.Name}\" does nothing but call: a debtor who prefers another way is not called "
                + $"until notices went unanswered, and none is sent. Put a notice before the call.")
            with { Example = Uncalled(treatment, levels[0]) };

    private ExampleDebtor? Uncalled(Treatment treatment, Step first) => !first.IsCollect ? null
        : examples.Before(treatment, first, new()
        {
            With = draft => draft.Prefer(Channel.Email),
            Says = _ => ProblemTemplate.Whole("is not called, and hears nothing"),
        });

    private IEnumerable<Problem> NoHuman()
    {
        var steps = model.UsedTreatments().SelectMany(treatment => treatment.Steps).ToArray();
        if (HasLevels
            && !Array.Exists(steps, step => step.Kind is StepKind.Call)
            && !model.Measures.Any(measure => measure.NeedsApproval || measure.HandsOver))
        {
            yield return Advice(
                "DUN1332",
                "treatments",
                "no step brings a case before a person: there is no call, and no measure that is approved or hands "
                    + "over. End a ladder with one.") with { Example = Unseen() };
        }
    }

    private ExampleDebtor? Unseen() =>
        (from treatment in model.UsedTreatments()
         where treatment.Steps.Any(step => step.IsLevel)
         select examples.Behind(treatment, 0, new()
         {
             Says = _ => ProblemTemplate.Whole("has heard all levels, and no person has looked at the case"),
         })).FirstOrDefault(example => example is not null);

    private IEnumerable<Problem> Endless() =>
        from treatment in model.UsedTreatments()
        where treatment.AtLastLevel is { EveryDays: > 0, Times: null }
            && treatment.Steps.Any(step => step.IsLevel)
        select Advice(
            "DUN1333",
            $"treatment \"{treatment.Name}\"",
            $"treatment \"{treatment.Name}\" repeats its last level every {treatment.AtLastLevel.EveryDays} days for "
                + $"as long as something is owed. Say how often at most, and what comes then.")
            with { Example = Again(treatment, treatment.Steps.Last(step => step.IsLevel)) };

    private ExampleDebtor? Again(Treatment treatment, Step last) => examples.Behind(treatment, RepeatsShown, new()
    {
        Says = _ => ProblemTemplate.Of($"hears \"{last.Name}\" again"),
    });

    private bool HasLevels => model.UsedTreatments().Any(treatment => treatment.Steps.Any(step => step.IsLevel));

    private static Problem Advice(string id, string where, ProblemText text) =>
        new(id, where, text) { Severity = Severity.Warning };

    private static Problem Advice(string id, string where, string text) =>
        new(id, where, text) { Severity = Severity.Warning };
}
