using Dunning.Receivables;

namespace Dunning.Conditions;

/// <summary>
/// Says whether a condition is true, false or unknown for a case on a day. The reference meaning of conditions.
/// </summary>
internal static class ConditionReader
{
    public static Truth Judge(Condition condition, CaseState state) => condition switch
    {
        TestCondition test => Judge(test, state),
        GroupCondition group => Judge(group, state),
        _ => throw new ArgumentOutOfRangeException(nameof(condition), condition, "Neither a test nor a group."),
    };

    private static Truth Judge(GroupCondition group, CaseState state)
    {
        var all = Truth.True;
        var any = Truth.False;
        foreach (var part in group.Parts.AsSpan())
        {
            var truth = Judge(part, state);
            all = truth < all ? truth : all;
            any = truth > any ? truth : any;
        }

        return group.Kind switch
        {
            GroupKind.All => all,
            GroupKind.Any => any,
            _ => Not(any),
        };
    }

    private static Truth Not(Truth truth) => Truth.True - (int)truth;

    /// <summary>Says whether a test is true, by what the fact reads.</summary>
    public static Truth Judge(TestCondition test, CaseState state) =>
        Judge(test, FactReader.Read(test.Fact, state), state);

    /// <summary>Says whether a test is true, given a reading.</summary>
    public static Truth Judge(TestCondition test, in Reading reading, CaseState state)
    {
        if (test.Comparison is Comparison.IsUnknown)
        {
            return reading.IsKnown ? Truth.False : Truth.True;
        }

        if (!reading.IsKnown)
        {
            return Truth.Unknown;
        }

        var result = Truth.False;
        foreach (var operand in test.Operands.AsSpan())
        {
            var truth = Compare(test, reading, operand, state);
            result = truth > result ? truth : result;
        }

        return result;
    }

    private static Truth Compare(TestCondition test, in Reading reading, Operand operand, CaseState state)
    {
        switch (test.Fact.Type)
        {
            case FactType.Text:
                return Of(string.Equals(reading.Text, operand.Text, StringComparison.Ordinal));
            case FactType.Set:
                return Of(reading.Texts!.Contains(operand.Text!, StringComparer.Ordinal));
            case FactType.Money:
                return operand.Amounts!.In(state.Case.Id.Currency) is { } figure
                    ? Order(test.Comparison, reading.Number.CompareTo(figure.ToMinorUnits()))
                    : Truth.Unknown;
            case FactType.Share:
                // part / whole against points / 10,000, cross-multiplied: nothing is rounded.
                var part = (Int128)reading.Number * 10_000;
                return Order(test.Comparison, part.CompareTo((Int128)operand.Number * reading.Of));
            default:
                return Order(test.Comparison, reading.Number.CompareTo(operand.Number));
        }
    }

    private static Truth Order(Comparison comparison, int order) => Of(comparison switch
    {
        Comparison.AtLeast => order >= 0,
        Comparison.AtMost => order <= 0,
        _ => order == 0,
    });

    private static Truth Of(bool holds) => holds ? Truth.True : Truth.False;
}
