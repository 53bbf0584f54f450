using System.Text.Json;

namespace Dunning.Tests.Jurisdictions.Vectors;

/// <summary>Every fact of law about hours, periods, default, limitation, notices and gates.</summary>
public sealed class VectorTests
{
    private static readonly Dictionary<string, Func<Vector, Answers>> Answering = new(StringComparer.Ordinal)
    {
        ["time-of-day-window"] = TimeAnswers.Window,
        ["deadline"] = TimeAnswers.Deadline,
        ["default-start"] = TimeAnswers.Default,
        ["limitation"] = TimeAnswers.Limitation,
        ["notice-gate"] = GateAnswers.Notice,
        ["escalation-threshold"] = GateAnswers.Threshold,
        ["forbearance-gate"] = GateAnswers.Forbearance,
        ["automated-decision"] = GateAnswers.Automated,
        ["retention"] = GateAnswers.Retention,
    };

    public static TheoryData<string> Ids => [.. Vector.All.Select(vector => vector.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void Is_answered_rightly(string id)
    {
        var vector = Vector.All.Single(vector => vector.Id == id);
        var answers = Answering[vector.Primitive](vector);

        foreach (var (name, expected) in Expected(vector.Expected, ""))
        {
            answers.Of(name).ShouldBe(expected, $"{vector}: {name}");
        }
    }

    [Fact]
    public void All_are_there() =>
        Vector.All.CountBy(vector => vector.Primitive).ShouldBe(
        [
            new("time-of-day-window", 19), new("deadline", 18), new("default-start", 23), new("limitation", 8),
            new("notice-gate", 9), new("escalation-threshold", 5), new("forbearance-gate", 3),
            new("automated-decision", 3), new("retention", 2),
        ]);

    // Notes are prose about the answer.
    private static IEnumerable<(string Name, string Text)> Expected(JsonElement expected, string prefix)
    {
        foreach (var member in expected.EnumerateObject().Where(member => member.Name is not "note"))
        {
            if (member.Value.ValueKind is JsonValueKind.Object)
            {
                foreach (var inner in Expected(member.Value, $"{prefix}{member.Name}."))
                {
                    yield return inner;
                }
            }
            else
            {
                yield return ($"{prefix}{member.Name}", member.Value.ValueKind is JsonValueKind.String
                    ? member.Value.GetString()!
                    : member.Value.GetRawText());
            }
        }
    }
}
