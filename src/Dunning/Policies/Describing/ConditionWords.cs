using Dunning.Conditions;
using Dunning.Decisions;

namespace Dunning.Policies;

/// <summary>A condition as a sentence reads it: "hardship or (days past due at most 14 and month is 3)".</summary>
internal static class ConditionWords
{
    public static string Of(Condition condition, Texts texts) => condition switch
    {
        TestCondition test => Of(test, texts),
        GroupCondition { Parts.IsEmpty: true, Kind: GroupKind.Any } => texts.Phrase("policy.test.never"),
        GroupCondition { Parts.IsEmpty: true } => texts.Phrase("policy.test.always"),
        GroupCondition { Kind: GroupKind.None } none => Joined("policy.test.and", none.Parts.Select(
            part => texts.Phrase("policy.test.not", PolicyWords.Text("test", Of(part, texts)))), texts),
        GroupCondition group => Joined(
            group.Kind is GroupKind.Any ? "policy.test.or" : "policy.test.and",
            group.Parts.Select(part => Inner(part, group, texts)),
            texts),
        _ => condition.ToString(),
    };

    private static string Joined(string word, IEnumerable<string> parts, Texts texts) =>
        string.Join(texts.Phrase(word), parts);

    // What "and" and "or" bind is in doubt without parentheses.
    private static string Inner(Condition part, GroupCondition outer, Texts texts) =>
        part is GroupCondition { Parts.Count: > 1 } group
            && (group.Kind is GroupKind.Any || outer.Kind is GroupKind.Any)
            ? $"({Of(part, texts)})"
            : Of(part, texts);

    private static string Of(TestCondition test, Texts texts)
    {
        if (test is { Fact: { Type: FactType.Flag, Owner: null }, Comparison: Comparison.In })
        {
            return texts.Phrase("policy.test.flag", Argument.Tested("test", test));
        }

        string[] values = [.. test.Operands.SelectMany(operand => Values(operand, test.Fact, texts))];
        return texts.Phrase(
            KeyOf(test),
            PolicyWords.Text("fact", Name(test.Fact, texts)),
            PolicyWords.Text("value", test.Fact.Type is FactType.Money
                ? PolicyWords.List(values, texts, "policy.either")
                : string.Join(", ", values)));
    }

    /// <summary>The name of a fact; that of an attribute is the host's, and stays as it is.</summary>
    public static string Name(Fact fact, Texts texts)
    {
        if (fact.Owner is not null)
        {
            return texts.Phrase("policy.attribute", Argument.Quoted("name", fact.ToString()));
        }

        // What narrows a fact stands in parentheses: "broken promises (90 days)".
        var name = texts.Phrase("policy.test.flag", Argument.Tested("test", fact));
        var start = name.IndexOf('(', StringComparison.Ordinal);
        return start > 0 && name[start - 1] != ' ' ? name.Insert(start, " ") : name;
    }

    private static string KeyOf(TestCondition test) => (test.Comparison, test.Fact.Type) switch
    {
        (Comparison.In or Comparison.Contains, _) when test.Operands.Count > 1 =>
            $"policy.test.{Codes.Of(test.Comparison)}-many",
        (Comparison.AtLeast, FactType.Date) => "policy.test.atLeast-date",
        (Comparison.AtMost, FactType.Date) => "policy.test.atMost-date",
        _ => $"policy.test.{Codes.Of(test.Comparison)}",
    };

    private static IEnumerable<string> Values(Operand operand, Fact fact, Texts texts) => fact.Type switch
    {
        FactType.Money => operand.Amounts!.Figures.Select(texts.Format),
        FactType.Date => [texts.Format(Day.Of(operand.Date!.Value))],
        FactType.Flag => [Value(Argument.Coded("value", operand.Number != 0 ? "true" : "false"), texts)],
        FactType.Share => [Value(Argument.Of("value", new Percentage((int)operand.Number)), texts)],
        FactType.Text or FactType.Set when ConditionTrace.IsCoded(fact) => [Coded(operand.Text!, texts)],
        FactType.Text or FactType.Set => [Value(Argument.Quoted("value", operand.Text!), texts)],
        _ => [Value(Argument.Of("value", operand.Number), texts)],
    };

    // A code without a word of its own is words written together.
    private static string Coded(string code, Texts texts)
    {
        var word = Value(Argument.Coded("value", code), texts);
        return string.Equals(word, code, StringComparison.Ordinal)
            ? string.Concat(code.Select(c => char.IsAsciiLetterUpper(c) ? $" {char.ToLowerInvariant(c)}" : $"{c}"))
            : word;
    }

    private static string Value(Argument value, Texts texts) => texts.Phrase("policy.value", value);
}
