using Dunning.Diagnostics;

namespace Dunning.Policies.Analysis;

/// <summary>Finds conditions, and tests in them, that are never true, and levels that wait for one for good.</summary>
/// <param name="model">The policy.</param>
/// <param name="budget">The steps that may be taken.</param>
internal sealed class ConditionFindings(PolicyModel model, StepBudget budget)
{
    private const int PairsMax = 500;

    public IEnumerable<Problem> Find() =>
        Conditions().SelectMany(one => Of(one.Where, one.What, one.When)).Concat(Waiting());

    private IEnumerable<(string Where, ProblemTemplate What, Condition When)> Conditions()
    {
        foreach (var segment in model.Segments.Where(segment => segment.When is not null))
        {
            var what = ProblemTemplate.Of($"segment \"{segment.Name}\"");
            yield return (what.ToString(), what, segment.When!);
        }

        foreach (var (where, step) in model.StepsWithPlaces().Where(one => one.Step.When is not null))
        {
            yield return (where, ProblemTemplate.Of($"\"{step.Name}\""), step.When!);
        }

        if (model.AtRisk is { } atRisk)
        {
            yield return ("atRisk", ProblemTemplate.Whole("atRisk"), atRisk);
        }

        // The default is known to be sound, and almost every policy has it.
        foreach (var weight in model.Arrears == ArrearsModel.Default ? [] : model.Arrears.Weights)
        {
            var what = ProblemTemplate.Of($"evidence \"{weight.Name}\"");
            yield return (what.ToString(), what, weight.When);
        }
    }

    private List<Problem> Of(string where, ProblemTemplate what, Condition when)
    {
        var found = new List<Problem>();
        foreach (var test in when.Tests().Distinct().Where(test => test.Operands.Count > 0 && IsNever(test)))
        {
            found.Add(new("DUN1302", where, $"\"{test}\" is never true: {Range(test.Fact)}. Mend or drop the test."));
        }

        if (found.Count == 0 && IsNever(when))
        {
            found.Add(new("DUN1302", where, $"the condition of {what} is never true: {Why(when)}. Mend one of them."));
        }

        return found;
    }

    private bool IsNever(Condition when) => World.For([when], budget).Ask(when) is Answer.No;

    private ProblemTemplate Why(Condition when)
    {
        var parts = when is GroupCondition { Kind: GroupKind.All } group ? group.Parts.ToArray() : [];
        var pairs = 0;
        for (var i = 0; i < parts.Length; i++)
        {
            for (var j = i + 1; j < parts.Length && pairs < PairsMax; j++, pairs++)
            {
                if (IsNever(parts[i] & parts[j]))
                {
                    return ProblemTemplate.Of($"\"{parts[i]}\" and \"{parts[j]}\" exclude each other");
                }
            }
        }

        return ProblemTemplate.Whole("its tests exclude each other");
    }

    private static ProblemTemplate Range(Fact fact)
    {
        var variables = new Variables();
        var domain = variables[variables.Of(fact)].Domain;
        var (from, to) = (domain.Least, domain.Most);
        return fact.Type switch
        {
            FactType.Share when to < long.MaxValue => ProblemTemplate.Of(
                $"{fact} goes from {new Percentage((int)(from / 2))} to {new Percentage((int)(to / 2))}"),
            FactType.Integer when to < long.MaxValue => ProblemTemplate.Of($"{fact} goes from {from} to {to}"),
            _ when from == 0 => ProblemTemplate.Of($"{fact} is 0 at least"),
            _ => ProblemTemplate.Of($"{fact} is none of it"),
        };
    }

    // A mandatory level whose condition is never true holds up all that come after it.
    private IEnumerable<Problem> Waiting()
    {
        foreach (var treatment in model.Treatments)
        {
            var waits = treatment.Steps.FirstOrDefault(
                step => step is { IsLevel: true, IsMandatory: true, When: not null } && IsNever(step.When));
            foreach (var step in treatment.Steps.Where(step => waits is not null && step.Rung > waits.Rung))
            {
                yield return new(
                    "DUN1303",
                    $"treatment \"{treatment.Name}\": step \"{step.Name}\"",
                    $"\"{step.Name}\" is never reached: the ladder waits for \"{waits!.Name}\", which is mandatory and "
                        + $"whose condition is never true. Mend that condition.");
            }
        }
    }
}
