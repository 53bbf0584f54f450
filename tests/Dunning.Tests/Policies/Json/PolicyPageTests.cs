using System.Text;
using Dunning.Policies;
using Dunning.Tests.Debtors.Json;

namespace Dunning.Tests.Policies.Json;

/// <summary>What docs/policies.md and docs/presets show comes from the library.</summary>
public class PolicyPageTests
{
    private const string Small = """
        {
          "policy": "first-steps",
          "minimum": { "amount": { "EUR": "15.00" } },
          "segments": [
            { "segment": "hardship", "when": { "hardship": true }, "treatment": "supportive" },
            { "segment": "everyone", "treatment": "standard" }
          ],
          "treatments": {
            "supportive": {
              "steps": [{ "level": "reminder", "at": 15, "notice": { "tone": "remind", "channels": ["letter"] } }],
              "lastLevel": "stop"
            },
            "standard": {
              "steps": [
                { "level": "reminder", "at": 5, "notice": { "tone": "remind", "channels": ["email", "letter"] } },
                { "level": "second-reminder", "after": "10d", "notice": { "tone": "urge", "channels": ["letter"] } },
                {
                  "level": "call",
                  "after": "7d",
                  "call": { "tone": "urge" },
                  "when": { "overdueAmount": { "atLeast": { "EUR": "50.00" } } }
                }
              ],
              "lastLevel": "stop"
            }
          }
        }

        """;

    public static TheoryData<string, string> Presets => new()
    {
        { "SapLike", "sap.md" },
        { "BusinessCentralLike", "business-central.md" },
        { "OcaLike", "oca.md" },
        { "LoanLike", "loan.md" },
    };

    [Fact]
    public void The_members_are_those_of_the_library() =>
        Part("policies.md", "members", MemberTables.Write(PolicyShape.Policy.Part));

    [Fact]
    public void The_small_policy_is_read_and_written_so()
    {
        var read = PolicyJson.Read(Encoding.UTF8.GetBytes(Small), "first-steps.json");
        read.Problems.ShouldBeEmpty();
        PolicyJson.ToText(read.Value).ShouldBe(Small);
        Part("policies.md", "small", $"```json\n{Small}```\n");
    }

    [Theory]
    [MemberData(nameof(Presets))]
    public void The_options_of_a_preset_are_shown(string preset, string page)
    {
        var policy = Read($"\"preset\": \"{preset}\",");
        policy.Options.ShouldBe(OptionsShape.Presets[preset]);
        Part($"presets/{page}", "options", $"```json\n{OptionsOf(policy)}\n```\n");
    }

    [Fact]
    public void Options_of_a_file_go_before_those_of_its_preset()
    {
        var policy = Read("\"preset\": \"SapLike\", \"options\": { \"gapDays\": 14 },");
        policy.Options.ShouldBe(PolicyOptions.SapLike with { GapDays = 14 });
    }

    // A file that was written with format 1 means the same for good.
    [Fact]
    public void The_defaults_of_format_1_are_what_they_were() => Read("").Options.ShouldBe(OptionsShape.Format1);

    private static DunningPolicy Read(string more)
    {
        var json = Small.Replace("{\n  \"policy\"", $"{{ {more}\n  \"policy\"", StringComparison.Ordinal);
        return PolicyJson.Read(Encoding.UTF8.GetBytes(json), "a.json").Value;
    }

    private static string OptionsOf(DunningPolicy policy)
    {
        var text = PolicyJson.ToText(policy);
        var start = text.IndexOf("\"options\"", StringComparison.Ordinal);
        return text[start..(text.IndexOf('}', start) + 1)].Replace("\n  ", "\n", StringComparison.Ordinal);
    }

    private static void Part(string page, string name, string text) =>
        Approved.Part(name, text, ["docs", .. page.Split('/')]);
}
