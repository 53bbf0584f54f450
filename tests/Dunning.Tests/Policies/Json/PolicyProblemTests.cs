using System.Text;

namespace Dunning.Tests.Policies.Json;

public class PolicyProblemTests
{
    // Three mistakes of three kinds: a name, an order, a promise.
    internal const string Mistakes = """
        {
          "$schema": "dunning-policy.schema.json",
          "policy": "b2c-de",
          "minimum": { "amount": { "EUR": "15.00" } },
          "segments": [
            { "segment": "forgot", "treatment": "gentle",
              "when": { "daysPastDeu": { "atMost": 14 }, "onTimeRate": { "atLeast": "90%" } } },
            { "segment": "everyone", "treatment": "standard" },
            { "segment": "hardship", "treatment": "supportive", "when": { "hardship": true } }
          ],
          "treatments": {
            "standard": { "lastLevel": "stop", "steps": [
              { "level": "reminder",    "at": 5, "notice": { "tone": "remind", "channels": ["email", "letter"] } },
              { "level": "last-notice", "at": 9, "notice": { "tone": "demand", "channels": ["letter"] } } ] },
            "gentle": { "extends": "standard", "without": ["last-notice"] },
            "supportive": { "steps": [
              { "level": "reminder", "at": 15, "notice": { "tone": "remind", "channels": ["email"] } } ],
              "lastLevel": "stop" }
          }
        }
        """;

    [Fact]
    public void All_mistakes_are_named_at_once_each_where_it_stands() =>
        Read(Mistakes).Select(problem => $"{problem.Where} {problem.Id}")
            .ShouldBe(["b2c-de.json:7:17 DUN1104", "b2c-de.json:9:18 DUN1301", "b2c-de.json:14:62 DUN1210"]);

    [Fact]
    public void A_name_that_is_nearly_right_is_named() => Read(Mistakes)[0].ToString().ShouldBe(
        "b2c-de.json:7:17: error DUN1104: \"daysPastDeu\" is not a fact. Did you mean \"daysPastDue\"?");

    [Theory]
    [InlineData("", "1:1 DUN1101")]
    [InlineData("{", "1:2 DUN1101")]
    [InlineData("[]", "1:1 DUN1105")]
    [InlineData("{\"policy\": \"a\", \"policy\": \"b\"}", "1:1 DUN1114", "1:17 DUN1103")]
    [InlineData("{\"format\": 2}", "1:12 DUN1111")]
    public void What_is_no_policy_is_said_so(string json, params string[] expected) =>
        Read(json).Select(problem => $"{problem.Where["b2c-de.json:".Length..]} {problem.Id}").Distinct()
            .ShouldBe(expected);

    [Fact]
    public void Columns_count_characters_as_editors_do() =>
        Read("{ \"policy\": \"Mahnung für Österreich\", \"polcy\": 1 }")
            .ShouldContain(problem => problem.Where == "b2c-de.json:1:39" && problem.Id == "DUN1104");

    [Fact]
    public void Forty_thousand_brackets_are_too_deep() =>
        Read(new string('[', 40_000)).Single().Id.ShouldBe("DUN1102");

    [Fact]
    public void A_file_of_more_than_a_mebibyte_is_not_read() => Read(new string(' ', (1 << 20) + 1)).Single().Text
        .ShouldBe("the file has 1048577 bytes; a policy has 1048576 at most.");

    private static ValueList<Problem> Read(string json) =>
        PolicyJson.Read(Encoding.UTF8.GetBytes(json), "b2c-de.json").Problems;
}
