using Dunning.Diagnostics;

namespace Dunning.Policies.Analysis;

/// <summary>Finds conditions, and tests in them, that are never true, and levels that wait for one for good.</summary>
/// <remarks>
/// A finding quotes a condition in its own notation, in every language: its facts bear the names by which the author
/// finds them in the file or in C#, and its figures stand as they were written. What reads a policy aloud is
/// <see cref="Condition.Describe"/>; its words stand in no file, and German ones bring another form of the figures.
/// </remarks>
/// <param name="model">The policy.</param>
/// <param name="budget">The steps that may be taken.</param>
/// <param name="examples">What makes example debtors.</param>
internal sealed class ConditionFindings(PolicyModel model, StepBudget budget, LadderExamples examples)
{
    private const int PairsMax = 500;
    private readonly NeverExamples _never = new(model, examples);

    public IEnumerable<Problem> Find() => Conditions().SelectMany(Of).Concat(Waiting());

    private IEnumerable<PlacedCondition> Conditions()
    {
        foreach (var segment in model.Segments.Where(segment => segment.When is not null))
        {
            var what = ProblemTemplate.Of($"segment \"{segment.Name}\"");
            yield return new(what.ToString(), what, segment.When!) { Example = never => _never.Of(segment, never) };
        }

        foreach (var treatment in model.Treatments)
        {
            foreach (var step in treatment.Steps.Where(step => step.When is not null))
            {
                yield return new(
                    Steps.PlaceOf(treatment, step), ProblemTemplate.Of($"\"{step.Name}\""), step.When!)
                {
                    Example = never => _never.Of(treatment, step, never),
                };
            }
        }

        if (model.AtRisk is { } atRisk)
        {
            yield return new("atRisk", ProblemTemplate.Whole("atRisk"), atRisk)
            {
                Example = never => _never.OfRisk(atRisk, never),
            };
        }

        // The default is known to be sound, and almost every policy has it.
        foreach (var weight in model.Arrears == ArrearsModel.Default ? [] : model.Arrears.Weights)
        {
            var what = ProblemTemplate.Of($"evidence \"{weight.Name}\"");
            yield return new(what.ToString(), what, weight.When) { Example = never => _never.Of(weight, never) };
        }
    }

    private List<Problem> Of(PlacedCondition one)
    {
        var found = new List<Problem>();
        foreach (var test in one.When.Tests().Distinct().Where(test => test.Operands.Count > 0 && IsNever(test)))
        {
            found.Add(new(
                "DUN1302",
                one.Where,
                $"\"{test}\" is never true: {Range(test.Fact)}. Mend or drop the test.")
            {
                Example = one.Example(Never.Of(one.When, test)),
            });
        }

        if (found.Count == 0 && IsNever(one.When))
        {
            var (why, never) = Why(one.When);
            found.Add(new(
                "DUN1302", one.Where, $"the condition of {one.What} is never true: {why}. Mend one of them.")
            {
                Example = never.Select(one.Example).FirstOrDefault(example => example is not null),
            });
        }

        return found;
    }

    private bool IsNever(Condition when) => World.For([when], budget).Ask(when) is Answer.No;

    private (ProblemTemplate Why, Never[] Examples) Why(Condition when)
    {
        var parts = when is GroupCondition { Kind: GroupKind.All } group ? group.Parts.ToArray() : [];
        var pairs = 0;
        for (var i = 0; i < parts.Length; i++)
        {
            for (var j = i + 1; j < parts.Length && pairs < PairsMax; j++, pairs++)
            {
                if (IsNever(parts[i] & parts[j]))
                {
                    return (
                        ProblemTemplate.Of($"\"{parts[i]}\" and \"{parts[j]}\" exclude each other"),
                        [Never.Of(when, parts[j]), Never.Of(when, parts[i]), new(parts[i], parts[j])]);
                }
            }
        }

        return (ProblemTemplate.Whole("its tests exclude each other"), [new(null, when)]);
    }

    private static ProblemTemplate Range(Fact fact)
    {
        var variables = new Variables();
        var domain = variables[variables.Of(fact)].Domain;
        var (from, to) = (domain.Least, domain.Most);
        return fact.Type switch
        {
            FactType.Share when to < long.MaxValue => ProblemTemplate.Of(
                $"\"{fact}\" goes from {new Percentage((int)(from / 2))} to {new Percentage((int)(to / 2))}"),
            FactType.Integer when to < long.MaxValue => ProblemTemplate.Of($"\"{fact}\" goes from {from} to {to}"),
            _ when from == 0 => ProblemTemplate.Of($"\"{fact}\" is 0 at least"),
            _ => ProblemTemplate.Of($"\"{fact}\" is none of it"),
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
                    Steps.PlaceOf(treatment, step),
                    $"\"{step.Name}\" is never reached: the ladder waits for \"{waits!.Name}\", which is mandatory and "
                        + $"whose condition is never true. Mend that condition.")
                {
                    Example = examples.Before(treatment, waits, new()
                    {
                        Says = _ => ProblemTemplate.Of($"waits for \"{waits.Name}\", and \"{step.Name}\" never comes"),
                    }) ?? _never.Instead(treatment),
                };
            }
        }
    }

    /// <summary>A condition, where it stands, and the debtor who shows that something in it is never true.</summary>
    private sealed record PlacedCondition(string Where, ProblemTemplate What, Condition When)
    {
        public required Func<Never, ExampleDebtor?> Example { get; init; }
    }
}
