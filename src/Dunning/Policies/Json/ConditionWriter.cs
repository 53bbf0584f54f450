using Dunning.Json;

namespace Dunning.Policies;

/// <summary>Writes conditions so that reading them gives the same tree again.</summary>
internal static class ConditionWriter
{
    /// <summary>Writes a condition as an object. How deep it nests is bounded by the condition itself.</summary>
    public static void Write(Condition condition, Writing writing)
    {
        writing.Json.WriteStartObject();
        if (condition is GroupCondition { Kind: GroupKind.All } all && AsMembers(all) is { } members)
        {
            foreach (var member in members)
            {
                WriteMember(member, writing);
            }
        }
        else
        {
            WriteMember([condition], writing);
        }

        writing.Json.WriteEndObject();
    }

    // Two tests of one fact that stand next to each other are one member: at least this and at most that.
    private static List<List<Condition>>? AsMembers(GroupCondition all)
    {
        var members = new List<List<Condition>>();
        foreach (var part in all.Parts)
        {
            if (members.Count > 0 && members[^1] is [TestCondition before] && part is TestCondition test
                && before.Fact == test.Fact && (int)before.Comparison < (int)test.Comparison)
            {
                members[^1].Add(part);
            }
            else
            {
                members.Add([part]);
            }
        }

        // One member alone would be read as what it holds, and no object has two members of one name.
        var isPlain = all.Parts.Count > 1
            && members.Select(NameOf).Distinct(StringComparer.Ordinal).Count() == members.Count;
        return isPlain ? members : null;
    }

    private static string NameOf(List<Condition> member) => member[0] is TestCondition test
        ? FactTerms.NameOf(test.Fact)
        : Codes.Of(((GroupCondition)member[0]).Kind);

    private static void WriteMember(List<Condition> member, Writing writing)
    {
        writing.Json.WritePropertyName(NameOf(member));
        if (member[0] is GroupCondition group)
        {
            writing.Json.WriteStartArray();
            foreach (var part in group.Parts)
            {
                Write(part, writing);
            }

            writing.Json.WriteEndArray();
            return;
        }

        var tests = member.Cast<TestCondition>().ToArray();
        if (tests is [var only] && IsShort(only))
        {
            WriteShort(only, writing);
        }
        else
        {
            WriteObject(tests, writing);
        }
    }

    private static bool IsShort(TestCondition test) =>
        test.Fact is { InDays: 0, Of: null }
        && test.Comparison is Comparison.In or Comparison.IsUnknown
        && !(test.Comparison is Comparison.In && test.Operands is [{ Text: "unknown" }]);

    private static void WriteShort(TestCondition test, Writing writing)
    {
        if (test.Comparison is Comparison.IsUnknown)
        {
            writing.Json.WriteStringValue("unknown");
        }
        else
        {
            WriteOperands(test, writing);
        }
    }

    private static void WriteObject(TestCondition[] tests, Writing writing)
    {
        var fact = tests[0].Fact;
        writing.Json.WriteStartObject();
        if (fact.InDays > 0)
        {
            writing.Json.WriteNumber("inDays", fact.InDays);
        }

        if (fact.Of is not null)
        {
            writing.Json.WriteString(FactCatalogue.Find(fact.Name)!.Argument!.Name, fact.Of);
        }

        foreach (var test in tests)
        {
            writing.Json.WritePropertyName(WordOf(test));
            if (test.Comparison is Comparison.IsUnknown)
            {
                writing.Json.WriteBooleanValue(true);
            }
            else
            {
                WriteOperands(test, writing);
            }
        }

        writing.Json.WriteEndObject();
    }

    private static void WriteOperands(TestCondition test, Writing writing)
    {
        var format = new OperandFormat(test.Fact);
        if (test.Operands.Count == 1)
        {
            format.Write(test.Operands[0], writing);
            return;
        }

        writing.Json.WriteStartArray();
        foreach (var operand in test.Operands)
        {
            format.Write(operand, writing);
        }

        writing.Json.WriteEndArray();
    }

    private static string WordOf(TestCondition test) => (test.Comparison, test.Fact.Type) switch
    {
        (Comparison.AtLeast, FactType.Date) => "onOrAfter",
        (Comparison.AtMost, FactType.Date) => "onOrBefore",
        (Comparison.In, _) => "is",
        (Comparison.Contains, _) => "has",
        (Comparison.IsUnknown, _) => "unknown",
        _ => Codes.Of(test.Comparison),
    };
}
