using System.Text.Json;
using System.Text.Json.Nodes;

namespace Dunning.Vectors.Comparing;

/// <summary>How the answers of a file compare.</summary>
internal sealed record Scores(int Passed, int NotCovered, IReadOnlyList<string> Failures)
{
    public override string ToString() => $"{Passed} passed, {Failures.Count} failed, {NotCovered} not covered";

    /// <summary>Holds a line for each case against what it expects; a case without a line has failed.</summary>
    public static Scores Of(IEnumerable<ExpectedCase> cases, IEnumerable<string> lines)
    {
        var answers = new Dictionary<string, JsonObject>();
        foreach (var line in lines.Where(line => line.Length > 0).Select(line => JsonNode.Parse(line)!.AsObject()))
        {
            var id = line["id"]!.GetValue<string>();
            _ = answers.TryAdd(id, line) ? true : throw new JsonException($"Two lines answer {id}. Write a file each.");
        }

        var (passed, notCovered, failures) = (0, 0, new List<string>());
        foreach (var item in cases)
        {
            if (answers.GetValueOrDefault(item.Id) is not { } line)
            {
                failures.Add($"{item.Id}: no line");
            }
            else if (line.ContainsKey("notCovered"))
            {
                notCovered++;
            }
            else if (Differences(item, line) is { Length: > 0 } differences)
            {
                failures.Add($"{item.Id}: {string.Join("; ", differences)}");
            }
            else
            {
                passed++;
            }
        }

        return new(passed, notCovered, failures);
    }

    private static string[] Differences(ExpectedCase item, JsonObject line) => line["answer"] is JsonObject answer
        ? [.. AnswerComparison.Asked(item, answer)]
        : throw new JsonException($"The line of {item.Id} has neither an answer nor what is not covered.");
}
