using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using NodaTime.Text;

namespace Dunning.Vectors.Comparing;

/// <summary>
/// Holds an answer against what a case expects: numbers, days, true and false, codes. A text of several words is prose,
/// and nobody compares prose; a day, an amount and an amount with its currency are none.
/// </summary>
internal static class AnswerComparison
{
    /// <summary>What differs, a line each.</summary>
    public static IEnumerable<string> Differences(JsonNode? expected, JsonNode? actual, string path)
    {
        return (expected, actual) switch
        {
            (JsonObject all, JsonObject said) => Members(all, said, path),
            (JsonArray all, JsonArray said) when all.Count == said.Count =>
                all.Zip(said).SelectMany((pair, i) => Differences(pair.First, pair.Second, $"{path}[{i}]")),
            _ when IsProse(expected) || IsSame(expected, actual) => [],
            _ => [$"{path}: expected {Text(expected)}, not {Text(actual)}"],
        };
    }

    /// <summary>The members that a case asks for, of all that it expects.</summary>
    public static IEnumerable<string> Asked(ExpectedCase item, JsonObject answer) =>
        item.Ask.SelectMany(member => answer.ContainsKey(member)
            ? Differences(item.Expected[member], answer[member], member)
            : [$"{member}: nothing was said"]);

    private static IEnumerable<string> Members(JsonObject expected, JsonObject actual, string path)
    {
        // A table by days may tell more days than are asked about; anything else more is a mistake.
        var more = actual.Select(member => member.Key).Where(name => !expected.ContainsKey(name) && !IsDate(name));
        return expected
            .SelectMany(member => actual.ContainsKey(member.Key)
                ? Differences(member.Value, actual[member.Key], $"{path}.{member.Key}")
                : [$"{path}.{member.Key}: nothing was said"])
            .Concat(more.Select(name => $"{path}.{name}: not expected"));
    }

    private static bool IsSame(JsonNode? expected, JsonNode? actual)
    {
        if (expected is null || actual is null || expected.GetValueKind() != actual.GetValueKind())
        {
            return expected is null && actual is null;
        }

        return expected.GetValueKind() is JsonValueKind.String or JsonValueKind.Number
            && Number(expected) is { } one && Number(actual) is { } other
                ? one == other
                : JsonNode.DeepEquals(expected, actual);
    }

    private static bool IsProse(JsonNode? expected) =>
        expected is JsonValue && expected.GetValueKind() is JsonValueKind.String
        && expected.GetValue<string>() is var text && text.Trim().Contains(' ', StringComparison.Ordinal)
        && !IsAmountOfCurrency(text);

    private static bool IsAmountOfCurrency(string text) => text.Split(' ') is [var amount, var currency]
        && decimal.TryParse(amount, NumberStyles.Number, CultureInfo.InvariantCulture, out _)
        && Currency.Find(currency) is not null;

    private static bool IsDate(string text) => LocalDatePattern.Iso.Parse(text).Success;

    private static decimal? Number(JsonNode node) =>
        decimal.TryParse(node.ToString(), NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
            ? number
            : null;

    private static string Text(JsonNode? node) => node?.ToJsonString() ?? "null";
}
