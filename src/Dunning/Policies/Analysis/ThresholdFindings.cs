using Dunning.Conditions;
using Dunning.Diagnostics;

namespace Dunning.Policies.Analysis;

/// <summary>Finds thresholds on money that lack a currency which another threshold of the policy names.</summary>
/// <param name="model">The policy.</param>
internal sealed class ThresholdFindings(PolicyModel model)
{
    public IEnumerable<Problem> Find()
    {
        var thresholds = All().ToArray();
        var named = thresholds
            .SelectMany(one => one.Amounts.Figures.Select(figure => (figure.Currency, one.What)))
            .DistinctBy(one => one.Currency)
            .ToArray();
        return
            from one in thresholds
            let missing = named.Where(other => one.Amounts.In(other.Currency) is null).ToArray()
            where missing.Length > 0
            select new Problem("DUN1320", one.Where, Text(one, missing))
            {
                Example = one.Test is null ? null : Example(one.Test, missing[0].Currency),
            };
    }

    private static ProblemTemplate Text(Threshold one, (Currency Currency, ProblemTemplate What)[] missing) =>
        ProblemTemplate.Of($"{one.What} has no figure in {string.Join(", ", missing.Select(other => other.Currency))}, "
            + $"which {missing[0].What} has: {one.Without} there. Add one per currency.");

    private IEnumerable<Threshold> All() =>
        OfPolicy().Concat(OfSegments()).Concat(OfSteps()).Concat(OfTests("atRisk", model.AtRisk));

    private IEnumerable<Threshold> OfPolicy()
    {
        if (model.Minimum is { } minimum)
        {
            yield return new("minimum", ProblemTemplate.Whole("the minimum of the policy"), minimum.Amount)
            {
                Without = ProblemTemplate.Whole("nobody gets a level"),
            };
        }

        if (model.Options.Tolerance is { } tolerance)
        {
            yield return new("options.tolerance", ProblemTemplate.Whole("the tolerance"), tolerance)
            {
                Without = ProblemTemplate.Whole("nothing is tolerated"),
            };
        }
    }

    private IEnumerable<Threshold> OfSegments() => model.Segments
        .SelectMany(segment => OfTests($"segment \"{segment.Name}\"", segment.When));

    private IEnumerable<Threshold> OfSteps()
    {
        foreach (var (where, step) in model.StepsWithPlaces())
        {
            foreach (var threshold in OfTests(where, step.When))
            {
                yield return threshold;
            }

            if (step.Minimum is { } own)
            {
                yield return new(where, ProblemTemplate.Of($"the minimum of \"{step.Name}\""), own.Amount)
                {
                    Without = ProblemTemplate.Whole("it is not done"),
                };
            }
        }
    }

    private static IEnumerable<Threshold> OfTests(string place, Condition? when) =>
        from test in when?.Tests() ?? []
        from operand in test.Operands
        where operand.Amounts is not null
        select new Threshold(place, ProblemTemplate.Of($"\"{test}\""), operand.Amounts!)
        {
            Without = ProblemTemplate.Whole("it is neither true nor false"),
            Test = test,
        };

    private ExampleDebtor? Example(TestCondition test, Currency currency)
    {
        var world = new World(currency, isNamed: true, new(1_000));
        return world.Ask(Formula.Always) is Answer.Yes
            ? new ExampleMaker(world, model).Make(null, state => ConditionReader.Judge(test, state) is Truth.Unknown
                ? ProblemTemplate.Of($"\"{test}\" is neither true nor false")
                : null)
            : null;
    }

    private sealed record Threshold(string Where, ProblemTemplate What, Amounts Amounts)
    {
        /// <summary>Gets what happens where there is no figure.</summary>
        public required ProblemTemplate Without { get; init; }

        public TestCondition? Test { get; init; }
    }
}
