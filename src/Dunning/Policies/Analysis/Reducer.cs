namespace Dunning.Policies.Analysis;

/// <summary>Turns conditions into formulas over variables, for cases in one currency.</summary>
/// <param name="variables">The variables; those that a condition needs are added.</param>
/// <param name="currency">The currency; none for one that no threshold names.</param>
internal sealed class Reducer(Variables variables, Currency currency)
{
    public Formula Of(Condition condition, Want want) => condition switch
    {
        TestCondition test => OfTest(test, want),
        GroupCondition group => OfGroup(group, want),
        _ => throw new ArgumentOutOfRangeException(nameof(condition), condition, "Neither a test nor a group."),
    };

    private Formula OfGroup(GroupCondition group, Want want)
    {
        var inner = group.Kind is GroupKind.None ? Opposite(want) : want;
        var parts = group.Parts.Select(part => Of(part, inner)).ToArray();

        // "None" turns its parts round, and then they count as those of "all" do.
        var needsEach = want is Want.True or Want.NotFalse;
        return needsEach == group.Kind is not GroupKind.Any ? new AllOf(parts) : new AnyOf(parts);
    }

    private static Want Opposite(Want want) => want switch
    {
        Want.True => Want.False,
        Want.False => Want.True,
        Want.NotTrue => Want.NotFalse,
        _ => Want.NotTrue,
    };

    private Formula OfTest(TestCondition test, Want want)
    {
        var variable = variables.Of(test.Fact);
        if (test.Comparison is Comparison.IsUnknown)
        {
            return new Literal(variable, want is Want.True or Want.NotFalse ? ValueSet.Unknown : ValueSet.Known);
        }

        if (test.Fact.Type is FactType.Set)
        {
            return OfSet(test, variable, want);
        }

        if (test.Fact.Type is FactType.Money && test.Operands.Any(operand => operand.Amounts!.In(currency) is null))
        {
            // Without a figure for the currency the test is unknown whatever the amount is.
            return want is Want.NotTrue or Want.NotFalse ? Formula.Always : Formula.Never;
        }

        var matching = Matching(test, variable);
        return new Literal(variable, want switch
        {
            Want.True => matching,
            Want.False => matching.Others(),
            Want.NotTrue => matching.Others().OrUnknown(),
            _ => matching.OrUnknown(),
        });
    }

    private Formula OfSet(TestCondition test, int known, Want want)
    {
        var has = want is Want.True or Want.NotFalse;
        var value = has ? ValueSet.Between(1, 1) : ValueSet.Between(0, 0);
        var members = test.Operands
            .Select(operand => (Formula)new Literal(variables.Of(test.Fact, operand.Text), value))
            .ToArray();
        Formula holds = has ? new AnyOf(members) : new AllOf(members);
        return want is Want.True or Want.False
            ? new AllOf([new Literal(known, ValueSet.Known), holds])
            : new AnyOf([new Literal(known, ValueSet.Unknown), holds]);
    }

    private ValueSet Matching(TestCondition test, int variable)
    {
        var numbers = test.Operands.Select(operand => NumberOf(test.Fact, operand, variable)).ToArray();
        return test.Comparison switch
        {
            Comparison.AtLeast => ValueSet.Between(numbers[0], long.MaxValue),
            Comparison.AtMost => ValueSet.Between(long.MinValue, numbers[0]),
            _ => ValueSet.Of(numbers),
        };
    }

    private long NumberOf(Fact fact, Operand operand, int variable) => fact.Type switch
    {
        FactType.Text => variables.NumberOf(variable, operand.Text!),
        FactType.Money => operand.Amounts!.In(currency)!.Value.ToMinorUnits(),
        FactType.Share => 2 * operand.Number,
        _ => operand.Number,
    };
}
