using Dunning.Conditions;
using Dunning.Receivables;

namespace Dunning.Arrears;

/// <summary>Judges conditions as if one fact read something else, without a snapshot in which it does.</summary>
internal static class Supposition
{
    /// <summary>Says whether a condition is true, given what a fact would read.</summary>
    public static Truth Judge(Condition condition, CaseState state, Fact fact, Reading supposed) =>
        ConditionReader.Judge(Given(condition, state, fact, supposed), state);

    /// <summary>What a fact could read so that every outcome of the tests of it occurs.</summary>
    public static IEnumerable<Reading> AnswersTo(Fact fact, IEnumerable<TestCondition> tests, CaseState state)
    {
        var operands = tests.SelectMany(test => test.Operands).ToArray();
        return fact.Type switch
        {
            FactType.Flag => [Reading.Flag(true), Reading.Flag(false)],
            FactType.Text => operands.Select(operand => operand.Text!).Append("").Select(Reading.Code),
            FactType.Set =>
                operands.Select(operand => Reading.Set([operand.Text!])).Append(Reading.Set([]))
                    .Append(Reading.Set([.. operands.Select(operand => operand.Text!)])),
            FactType.Share => Around(operands.Select(operand => operand.Number))
                .Select(points => Reading.Share(points, 10_000)),
            FactType.Money => Around(operands
                .Select(operand => operand.Amounts!.In(state.Case.Id.Currency))
                .OfType<Money>()
                .Select(figure => figure.ToMinorUnits())).Select(minor => Reading.Whole(minor)),
            _ => Around(operands.Select(operand => operand.Number)).Select(number => Reading.Whole(number)),
        };
    }

    // A comparison changes at its operand or beside it, nowhere else.
    private static IEnumerable<long> Around(IEnumerable<long> numbers) =>
        numbers.SelectMany(number => new[] { number - 1, number, number + 1 }).Distinct();

    // A test of the fact becomes a group without parts: "all of none" is true, "any of none" is false.
    private static Condition Given(Condition condition, CaseState state, Fact fact, Reading supposed) =>
        condition switch
        {
            TestCondition test when test.Fact == fact => ConditionReader.Judge(test, supposed, state) switch
            {
                Truth.True => Condition.All(),
                Truth.False => Condition.Any(),
                _ => test,
            },
            GroupCondition group => Group(
                group.Kind,
                [.. group.Parts.Select(part => Given(part, state, fact, supposed))]),
            _ => condition,
        };

    private static Condition Group(GroupKind kind, Condition[] parts) => kind switch
    {
        GroupKind.All => Condition.All(parts),
        GroupKind.Any => Condition.Any(parts),
        _ => Condition.None(parts),
    };
}
