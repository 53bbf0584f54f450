using Dunning.Conditions;

namespace Dunning.Decisions;

/// <summary>Conditions in German: "Tage nach Fälligkeit höchstens 14 und Notlage erklärt".</summary>
internal static class GermanConditions
{
    public static string Of(Condition condition) => condition switch
    {
        TestCondition test => Of(test),
        GroupCondition { Parts.IsEmpty: true } none => none.Kind is GroupKind.Any ? "nie erfüllt" : "immer erfüllt",
        GroupCondition { Kind: GroupKind.None } group => $"nicht ({Joined(group, " und nicht ")})",
        GroupCondition { Kind: GroupKind.Any } group => $"eines von ({Joined(group, ", ")})",
        GroupCondition group => Joined(group, " und "),
        _ => condition.ToString(),
    };

    public static string Value(Operand operand, FactType type) => type switch
    {
        FactType.Money => string.Join(", ", operand.Amounts!.Figures.Select(GermanNumbers.Of)),
        FactType.Date => GermanNumbers.Of(Day.Of(operand.Date!.Value)),
        FactType.Share => GermanNumbers.Of(new Percentage((int)operand.Number)),
        FactType.Text or FactType.Set => operand.ToString(),
        _ => GermanNumbers.Whole(operand.Number),
    };

    private static string Of(TestCondition test)
    {
        var name = GermanFacts.Name(test.Fact);
        return test.Comparison switch
        {
            Comparison.IsUnknown => $"{name} nicht bekannt",
            Comparison.In when test is { Fact.Type: FactType.Flag, Operands: [var flag] } =>
                GermanFacts.Says(test.Fact, flag.Number != 0),
            Comparison.AtLeast when test.Fact.Type is FactType.Date => $"{name} nicht vor {Operands(test)}",
            Comparison.AtMost when test.Fact.Type is FactType.Date => $"{name} nicht nach {Operands(test)}",
            Comparison.AtLeast => $"{name} mindestens {Operands(test)}",
            Comparison.AtMost => $"{name} höchstens {Operands(test)}",
            Comparison.Contains => $"{name} mit {Operands(test)}",
            _ => $"{name} ist {Operands(test)}",
        };
    }

    // A code of the library has a word; what the host names is data.
    private static string Operands(TestCondition test) => string.Join(" oder ", test.Operands.Select(operand =>
        operand.Text is { } code && ConditionTrace.IsCoded(test.Fact) && GermanCodes.Find(code, "bare") is { } word
            ? word
            : Value(operand, test.Fact.Type)));

    private static string Joined(GroupCondition group, string separator) => string.Join(
        separator,
        group.Parts.Select(part => part is GroupCondition { Kind: GroupKind.All, Parts.Count: > 1 }
            ? $"({Of(part)})"
            : Of(part)));
}
