using Dunning.Diagnostics;
using Dunning.Treatments;

namespace Dunning.Policies.Analysis;

/// <summary>Finds what breaks promise P6 as it is written, though the engine keeps it: softens or waits.</summary>
/// <param name="model">The policy.</param>
/// <param name="budget">The steps that may be taken.</param>
internal sealed class ToneFindings(PolicyModel model, StepBudget budget)
{
    public IEnumerable<Problem> Demands() =>
        from treatment in model.Treatments
        from step in treatment.Steps
        where step is { IsLevel: true, IsCollect: true, Tone: >= Tone.Demand, Start.IsDayPastDue: true }
        let least = LeastDay(treatment, step.Start.Span.Count)
        where step.Start.Span.Count < least
        select new Problem(
            "DUN1210",
            Steps.PlaceOf(treatment, step),
            $"\"{step.Name}\" demands on day {step.Start.Span.Count}. A demand comes on day {least} at the earliest, "
                + $"and {ToneCredit.SofterNoticeDays} days after a softer notice. Start it on day {least} or later.")
        {
            Example = ExampleOf(treatment, step),
        };

    /// <summary>The first tone that a debtor can hear at all is more than a reminder.</summary>
    public IEnumerable<Problem> Jumps()
    {
        var collecting = model.UsedTreatments()
            .SelectMany(treatment => treatment.Steps.Select(step => (Treatment: treatment, Step: step)))
            .Where(one => one.Step is { IsCollect: true, Kind: not StepKind.Measure, IsBeforeDue: false })
            .ToArray();
        if (collecting.Length == 0 || Array.Exists(collecting, one => one.Step.Tone <= Tone.Remind))
        {
            yield break;
        }

        foreach (var treatment in model.UsedTreatments())
        {
            if (treatment.Steps.FirstOrDefault(step => step is { IsLevel: true, IsCollect: true }) is not { } first)
            {
                continue;
            }

            yield return new(
                "DUN1307",
                Steps.PlaceOf(treatment, first),
                $"\"{first.Name}\" speaks in tone {Codes.Of(first.Tone)} to a debtor who has heard nothing: from "
                    + $"nothing a debtor hears remind at most. Let it remind, or put a reminder before it.")
            {
                Example = ExampleOf(treatment, first),
            };
        }
    }

    private ExampleDebtor? ExampleOf(Treatment treatment, Step step)
    {
        var age = step.Start.IsDayPastDue ? step.Start.Span.Count : 60;
        var when = Facts.DaysPastDue.Is(age);
        foreach (var segment in model.SegmentsOf(treatment))
        {
            var both = segment.When is null ? when : segment.When & when;
            if (World.For([both], budget).Ask(both, out var where) is Answer.Yes
                && new ExampleMaker(where!, model).Make(
                    both,
                    state => Examples.TakerOf(model, state) == segment
                        ? ProblemTemplate.Of($"hears no {Codes.Of(step.Tone)} yet")
                        : null) is { } example)
            {
                return example;
            }
        }

        return null;
    }

    private int LeastDay(Treatment treatment, int day)
    {
        var ofConsumers = ToneLadder.DemandDay(model.Options, DebtorKind.Consumer);
        var ofOthers = ToneLadder.DemandDay(model.Options, DebtorKind.Business);
        return day >= ofOthers && day < ofConsumers && !TakesConsumers(treatment) ? ofOthers : ofConsumers;
    }

    private bool TakesConsumers(Treatment treatment)
    {
        var consumer = Facts.DebtorKind.Is(Codes.Of(DebtorKind.Consumer));
        var left = World.For(model.Segments.Select(segment => segment.When), budget);
        foreach (var segment in model.Segments)
        {
            var wanted = segment.When is null ? consumer : segment.When & consumer;
            if (segment.Treatment == treatment.Name && left.Ask(wanted) is not Answer.No)
            {
                return true;
            }

            left.Without(segment.When);
        }

        return false;
    }
}
