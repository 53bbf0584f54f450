using Dunning.Conditions;
using Dunning.Diagnostics;

namespace Dunning.Policies.Analysis;

/// <summary>Finds thresholds on money that lack a currency which another threshold of the policy names.</summary>
/// <param name="model">The policy.</param>
/// <param name="examples">What makes example debtors.</param>
internal sealed class ThresholdFindings(PolicyModel model, LadderExamples examples)
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
                Example = one.Example(missing[0].Currency),
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
                Example = WithoutLevel,
            };
        }

        if (model.Options.Tolerance is { } tolerance)
        {
            yield return new("options.tolerance", ProblemTemplate.Whole("the tolerance"), tolerance)
            {
                Without = ProblemTemplate.Whole("nothing is tolerated"),
                Example = Arrears,
            };
        }

        foreach (var (where, what, least, without) in Others())
        {
            yield return new(where, ProblemTemplate.Whole(what), least)
            {
                Without = ProblemTemplate.Whole(without),
                Example = Arrears,
            };
        }
    }

    private IEnumerable<(string Where, string What, Amounts Least, string Without)> Others()
    {
        if (model.Promises.Least is { } promised)
        {
            yield return ("promise", "the least promise", promised, "no promise is accepted");
        }

        if (model.Plans?.Least is { } instalment)
        {
            yield return ("plan", "the least instalment", instalment, "no plan is offered");
        }

        if (model.Options.InterestMinimum is { } interest)
        {
            yield return (
                "options.interestMinimum", "the minimum of interest", interest, "no interest is asked for");
        }
    }

    private IEnumerable<Threshold> OfSegments() => model.Segments
        .SelectMany(segment => OfTests($"segment \"{segment.Name}\"", segment.When));

    private IEnumerable<Threshold> OfSteps()
    {
        foreach (var treatment in model.Treatments)
        {
            foreach (var step in treatment.Steps)
            {
                var where = Steps.PlaceOf(treatment, step);
                foreach (var threshold in OfTests(where, step.When))
                {
                    yield return threshold;
                }

                if (step.Charge is { } charge)
                {
                    yield return new(where, ProblemTemplate.Of($"the charge of \"{step.Name}\""), charge)
                    {
                        Without = ProblemTemplate.Whole("it costs nothing"),
                        Example = currency => Free(treatment, step, currency),
                    };
                }

                if (step.Minimum is { } own)
                {
                    yield return new(where, ProblemTemplate.Of($"the minimum of \"{step.Name}\""), own.Amount)
                    {
                        Without = ProblemTemplate.Whole("it is not done"),
                        Example = currency => WithoutStep(treatment, step, currency),
                    };
                }
            }
        }
    }

    private IEnumerable<Threshold> OfTests(string place, Condition? when) =>
        from test in when?.Tests() ?? []
        from operand in test.Operands
        where operand.Amounts is not null
        select new Threshold(place, ProblemTemplate.Of($"\"{test}\""), operand.Amounts!)
        {
            Without = ProblemTemplate.Whole("it is neither true nor false"),
            Example = currency => Undecided(test, currency),
        };

    private ExampleDebtor? Undecided(TestCondition test, Currency currency) => examples.Anyone(new()
    {
        Currency = currency,
        Says = state => ConditionReader.Judge(test, state) is Truth.Unknown
            ? ProblemTemplate.Of($"\"{test}\" is neither true nor false")
            : null,
    });

    // A level with a minimum of its own is not kept back by that of the policy.
    private ExampleDebtor? WithoutLevel(Currency currency)
    {
        var wish = new ExampleWish { Currency = currency, Says = _ => ProblemTemplate.Whole("gets no level") };
        return (from treatment in model.UsedTreatments()
                let level = treatment.Steps.FirstOrDefault(step => step is { IsLevel: true, Minimum: null })
                where level is not null
                select examples.Before(treatment, level, wish)).FirstOrDefault(example => example is not null);
    }

    private ExampleDebtor? WithoutStep(Treatment treatment, Step step, Currency currency) =>
        examples.Before(treatment, step, new()
        {
            Currency = currency,
            Says = _ => ProblemTemplate.Of($"\"{step.Name}\" does not come"),
        });

    private ExampleDebtor? Free(Treatment treatment, Step step, Currency currency) =>
        examples.Before(treatment, step, new()
        {
            Currency = currency,
            Says = _ => ProblemTemplate.Of($"\"{step.Name}\" costs nothing"),
        });

    private ExampleDebtor? Arrears(Currency currency) => examples.Anyone(new()
    {
        Currency = currency,
        With = draft => (draft.Open, draft.Overdue, draft.Count) = (1, 1, 1),
        Says = _ => ProblemTemplate.Whole("is in arrears"),
    });

    private sealed record Threshold(string Where, ProblemTemplate What, Amounts Amounts)
    {
        /// <summary>Gets what happens where there is no figure.</summary>
        public required ProblemTemplate Without { get; init; }

        /// <summary>Gets who shows it in a currency.</summary>
        public required Func<Currency, ExampleDebtor?> Example { get; init; }
    }
}
