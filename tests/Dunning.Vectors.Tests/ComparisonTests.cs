using System.Text.Json.Nodes;
using Dunning.Vectors.Comparing;

namespace Dunning.Vectors.Tests;

/// <summary>Numbers, days, true and false and codes are compared; prose is not.</summary>
public class ComparisonTests
{
    [Theory]
    [InlineData("\"250\"", "\"250.00\"")] // an amount is a number
    [InlineData("\"ranges overlap\"", "\"other words\"")] // prose
    [InlineData("\"ranges overlap\"", "null")]
    [InlineData("{\"2024-01-02\":\"A\"}", "{\"2024-01-01\":\"B\",\"2024-01-02\":\"A\"}")] // more days than asked about
    [InlineData("null", "null")]
    public void The_same(string expected, string actual) => Differences(expected, actual).ShouldBeEmpty();

    [Theory]
    [InlineData("1", "2", "x: expected 1, not 2")]
    [InlineData("1", "\"1\"", "x: expected 1, not \"1\"")] // a number and a text
    [InlineData("\"OD1\"", "\"OD2\"", "x: expected \"OD1\", not \"OD2\"")]
    [InlineData("\"5.00 EUR\"", "\"6.00 EUR\"", "x: expected \"5.00 EUR\", not \"6.00 EUR\"")]
    [InlineData("false", "null", "x: expected false, not null")]
    [InlineData("[1,2]", "[1]", "x: expected [1,2], not [1]")]
    [InlineData("{\"A\":1}", "{\"A\":1,\"B\":2}", "x.B: not expected")]
    [InlineData("{\"A\":1}", "{}", "x.A: nothing was said")]
    public void What_differs(string expected, string actual, string difference) =>
        Differences(expected, actual).ShouldBe([difference]);

    [Fact]
    public void Only_what_is_asked_is_compared_and_a_case_without_a_line_has_failed()
    {
        ExpectedCase[] cases =
        [
            new() { Id = "A", Ask = ["x"], Whole = JsonNode.Parse("""{"x":1,"theirs":2}""") },
            new() { Id = "B", Ask = ["x"], Whole = JsonNode.Parse("""{"x":1}""") },
            new() { Id = "C", Ask = ["x"], Whole = JsonNode.Parse("""{"x":1}""") },
            new() { Id = "D", Ask = ["x"], Whole = JsonNode.Parse("""{"x":1}""") },
        ];

        var scores = Scores.Of(
            cases,
            [
                """{"id":"A","answer":{"x":1}}""", """{"id":"B","answer":{"x":3}}""",
                """{"id":"C","notCovered":"c"}""",
            ]);

        scores.ToString().ShouldBe("1 passed, 2 failed, 1 not covered");
        scores.Failures.ShouldBe(["B: x: expected 1, not 3", "D: no line"]);
    }

    private static string[] Differences(string expected, string actual) =>
        [.. AnswerComparison.Differences(JsonNode.Parse(expected), JsonNode.Parse(actual), "x")];
}
