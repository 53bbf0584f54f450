using System.Text;

namespace Dunning.Tests.Policies.Json;

/// <summary>A sound policy with one mistake each: what is said, and that it is said where the mistake stands.</summary>
public class BadPolicyTests
{
    private const string Sound = """
        {
          "policy": "b2c-de",
          "options": { "gapDays": 7, "promiseKeptAt": "95%" },
          "segments": [
            { "segment": "late", "when": { "daysPastDue": { "atLeast": 30 } }, "treatment": "standard" },
            { "segment": "everyone", "treatment": "standard" }
          ],
          "treatments": {
            "standard": {
              "steps": [
                { "level": "reminder", "at": 5, "notice": { "tone": "remind", "channels": ["email"] } },
                { "level": "last", "after": "10d", "notice": { "tone": "urge", "channels": ["letter"] } }
              ],
              "lastLevel": "stop"
            }
          }
        }
        """;

    [Fact]
    public void Without_a_mistake_it_is_read() => Read(Sound).ShouldBeEmpty();

    [Theory]
    [InlineData("\"at\": 5", "\"at\": \"5\"", "11:38: error DUN1105: the text \"5\" stands here; write a day past due "
        + "such as 5, or a length of time such as \"1m\".")]
    [InlineData("10d", "4000d", "12:37: error DUN1115: \"4000d\" is too long: at most 3660d, 366bd or 120m are read.")]
    [InlineData("10d", "121m eom", "12:37: error DUN1115: \"121m eom\" is too long: at most 3660d, 366bd or 120m are "
        + "read.")]
    [InlineData("10d", "10days", "12:37: error DUN1115: \"10days\" is no length of time: write days as 10d, months as "
        + "1m, working days as 5bd, each perhaps with eom for the end of that month, as in \"30d eom\".")]
    [InlineData("95%", "150%",
        "3:47: error DUN1003: options.promiseKeptAt: promiseKeptAt is 150 %; it goes from 1 % to "
        + "100 %.")]
    [InlineData("\"atLeast\": 30", "\"atLeast\": 30, \"atLeast\": 20", "5:68: error DUN1103: \"atLeast\" stands twice; "
        + "keep one.")]
    [InlineData("\"treatments\": {", "\"treatments\": { \"standard\": { \"lastLevel\": \"stop\" }, ",
        "9:5: error DUN1103: \"standard\" stands twice; keep one.")]
    [InlineData("\"treatments\": {",
        "\"names\": { \"de\": { \"last\": \"a\", \"last\": \"b\" } }, \"treatments\": {",
        "8:35: error DUN1103: \"last\" stands twice; keep one.")]
    [InlineData("\"at\": 5", "\"after\": \"5d\"",
        "11:41: error DUN1204: treatment \"standard\": step \"reminder\": the "
        + "first level counts from a notice that no level before it sends. Start it on a day past due.")]
    [InlineData("\"last\",", "\"last\", \"rung\": 1,", "12:36: error DUN1205: treatment \"standard\": step \"last\": "
        + "\"last\" is on rung 1, not above \"reminder\" on rung 1. Write levels in order.")]
    [InlineData("\"stop\"", "{ \"times\": 2 }",
        "14:20: error DUN1124: neither a repeat nor a measure stands here: write "
        + "repeatEveryDays, measure, or \"stop\".")]
    [InlineData("\"urge\",", "\"urge\"", "12:71: error DUN1101: this is no JSON from the character \" on: look for a "
        + "comma or a quotation mark that is missing, or one too many.")]
    public void One_mistake_is_told_where_it_stands(string sound, string mistake, string problem) =>
        Read(Sound.Replace(sound, mistake, StringComparison.Ordinal)).ShouldBe([$"b2c-de.json:{problem}"]);

    [Fact]
    public void A_file_that_was_cut_off_is_told_so() => Read(Sound[..^1]).ShouldBe(
        ["b2c-de.json:17:1: error DUN1101: the text ends here and is not complete: close every quotation mark and "
            + "bracket."]);

    [Fact]
    public void Many_bad_names_do_not_make_a_long_list_each()
    {
        var treatments = Enumerable.Range(1, 500).Select(number => $"\"t{number}\": {{ \"extends\": \"nowhere\" }}");
        var policy = Sound.Replace("\"standard\": {\n", $"{string.Join(", ", treatments)}, \"standard\": {{\n",
            StringComparison.Ordinal);

        var problems = Read(policy);

        problems.Length.ShouldBe(500);
        problems.ShouldAllBe(problem => problem.Length < 300);
        problems[0].ShouldEndWith("There is \"t2\", \"t3\", \"t4\", \"t5\", \"t6\", \"t7\", \"t8\", \"t9\", \"t10\", "
            + "\"t11\", ….");
    }

    private static string[] Read(string json) =>
    [
        .. PolicyJson.Read(Encoding.UTF8.GetBytes(json), "b2c-de.json").Problems
            .Select(problem => problem.ToString()),
    ];

    [Fact]
    public void Treatments_that_extend_one_another_in_a_long_row_are_not_joined()
    {
        var row = string.Join(", ", Enumerable.Range(1, 20_000)
            .Select(i => $"\"t{i}\": {{ \"extends\": \"t{i - 1}\" }}"));
        var json = $"{{ \"policy\": \"a\", \"segments\": [{{ \"segment\": \"s\", \"treatment\": \"t0\" }}], "
            + $"\"treatments\": {{ \"t0\": {{}}, {row} }} }}";
        ProblemsOf(json).Single().ToString().ShouldContain("DUN1004: policy: 20001 treatments and 0 steps");
    }

    [Fact]
    public void A_name_of_any_length_is_refused_and_not_repeated()
    {
        var name = new string('n', 100_000);
        var json = $"{{ \"policy\": \"{name}\", "
            + $"\"segments\": [{{ \"segment\": \"{name}\", \"treatment\": \"{name}\" }}], "
            + $"\"treatments\": {{ \"{name}\": {{ \"steps\": [{{ \"level\": \"{name}\" }}] }} }} }}";
        var problems = ProblemsOf(json);
        problems.ShouldAllBe(problem => problem.Id == "DUN1001" && problem.ToString().Length < 200);
        problems.Count.ShouldBe(4);
    }

    private static ValueList<Problem> ProblemsOf(string json) =>
        PolicyJson.Read(System.Text.Encoding.UTF8.GetBytes(json), "bad.json").Problems;
}
