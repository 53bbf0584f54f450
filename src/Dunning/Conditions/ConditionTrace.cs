using Dunning.Decisions;
using Dunning.Receivables;

namespace Dunning.Conditions;

/// <summary>Finds the tests that keep a condition from being true.</summary>
internal static class ConditionTrace
{
    /// <summary>
    /// Returns a reason without a rule: the first test that decides against the condition, with what it read.
    /// </summary>
    public static Reason WhyNot(Condition condition, CaseState state)
    {
        var (against, negated) = FirstAgainst(condition, state, wanted: true);
        return new()
        {
            Rule = default,
            Arguments =
            [
                Argument.Tested("condition", condition),
                Argument.Tested("test", against, isNegated: negated),
                against is TestCondition test
                    ? ValueOf(test, state)
                    : Argument.Coded("value", ConditionReader.Judge(against, state)),
            ],
        };
    }

    /// <summary>What the fact of a test reads.</summary>
    public static Argument ValueOf(TestCondition test, CaseState state) =>
        Value(test, FactReader.Read(test.Fact, state), state);

    // A group without parts decides by itself: "any()" is false whatever the facts are.
    private static (Condition Against, bool Negated) FirstAgainst(Condition condition, CaseState state, bool wanted)
    {
        if (condition is not GroupCondition { Parts.IsEmpty: false } group)
        {
            return (condition, !wanted);
        }

        // No part of "any" is true, so all of them are the reason.
        if (wanted && group is { Kind: GroupKind.Any, Parts.Count: > 1 })
        {
            return (group, false);
        }

        var part = group.Kind is GroupKind.None ? !wanted : wanted;
        var against = part ? Truth.True : Truth.False;
        foreach (var inner in group.Parts)
        {
            if (ConditionReader.Judge(inner, state) != against)
            {
                return FirstAgainst(inner, state, part);
            }
        }

        return FirstAgainst(group.Parts[0], state, part);
    }

    private static Argument Value(TestCondition test, in Reading reading, CaseState state)
    {
        if (!reading.IsKnown)
        {
            return Argument.Coded("value", "unknown");
        }

        return test.Fact.Type switch
        {
            FactType.Money when test.Operands.Count > 0
                && test.Operands[0].Amounts!.In(state.Case.Id.Currency) is null =>
                Read(new($"no threshold for {state.Case.Id.Currency}") { NoThreshold = state.Case.Id.Currency }),
            FactType.Money => Argument.Of("value", state.Money(reading.Number)),
            FactType.Date => Argument.Of("value", new Day((int)reading.Number)),
            FactType.Share => Read(Share(reading)),
            FactType.Flag => Argument.Coded("value", reading.Number != 0 ? "true" : "false"),
            FactType.Text => Read(new(reading.Text!) { Texts = [reading.Text!], IsCoded = IsCoded(test.Fact) }),
            FactType.Set => Read(new(reading.Texts!.Count == 0 ? "none" : string.Join(", ", reading.Texts))
            {
                Texts = [.. reading.Texts],
                IsCoded = IsCoded(test.Fact),
            }),
            _ => Argument.Of("value", reading.Number),
        };
    }

    // Cut to hundredths of a percent, with the figures beside it where they are small enough to mean something.
    private static FactValue Share(in Reading reading)
    {
        var share = new Percentage((int)((Int128)reading.Number * 10_000 / reading.Of));
        var text = string.Create(
            System.Globalization.CultureInfo.InvariantCulture,
            $"{share} ({reading.Number} of {reading.Of})");
        return reading.Of < 10_000
            ? new(text) { Share = share, Of = (reading.Number, reading.Of) }
            : new(share.ToString()) { Share = share };
    }

    private static Argument Read(FactValue value) => Argument.Read("value", value);

    /// <summary>Says whether the texts of a fact are codes of the library; what the host names is data.</summary>
    public static bool IsCoded(Fact fact) => fact is { Owner: null, Name: not ("valueTier" or "jurisdiction") };
}
