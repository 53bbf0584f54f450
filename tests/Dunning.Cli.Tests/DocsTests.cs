using System.Text.Json;

namespace Dunning.Cli;

/// <summary>The pages show what the command really writes, and name everything that it can write.</summary>
public class DocsTests
{
    private const string Facts = $"--facts {Cli.Example} --as-of 2026-02-10";

    public static TheoryData<string, string> Examples => new()
    {
        { "decide", $"decide --policy first-steps {Facts}" },
        { "until", $"decide --policy default {Facts} --until 2026-02-12 --debtor D-1042 --debtor D-1077" },
        { "explain", $"explain --policy default {Facts} --debtor D-1042" },
        { "explain-de", $"explain --policy default {Facts} --debtor D-1042 --language de" },
        { "validate", "validate docs/examples/mistakes.json" },
        { "validate-good", "validate docs/examples/first-steps-later.json samples/policies/telco.json" },
        { "validate-warnings", "validate docs/examples/advice.json" },
        { "test", "test docs/stories/hardship.case docs/examples/too-much.case" },
        { "explain-story", "explain default docs/examples/too-much.case --as-of 2026-03-21" },
        { "describe", "describe first-steps" },
        { "describe-de", "describe first-steps --language de" },
        { "diff", "diff first-steps docs/examples/first-steps-later.json" },
        { "diff-none", "diff telco samples/policies/telco.json" },
        { "help-id", "help DUN1202" },
        { "policies", "policies" },
        { "packs", "packs" },
        { "packs-one", "packs us-ma" },
        { "validate-pack", "validate docs/examples/house.json" },
        { "help", "--help" },
        { "decide-help", "decide --help" },
    };

    [Theory]
    [MemberData(nameof(Examples))]
    public void An_example_is_what_the_command_writes(string name, string arguments) =>
        Approved.Part(name, Console($"dunning {arguments}", Cli.Run(arguments)), "docs", "cli.md");

    [Fact]
    public void The_preview_of_terms_is_what_the_command_writes()
    {
        var result = Cli.Run(
            "describe wholesale --invoiced 2026-05-15 --terms", "", "5000.00 EUR, 30 days, business, de");

        result.ExitCode.ShouldBe(ExitCode.Done);
        var preview = result.Output[result.Output.IndexOf("# If nobody pays", StringComparison.Ordinal)..];
        Approved.Part(
            "describe-terms",
            "```\n$ dunning describe wholesale --terms \"5000.00 EUR, 30 days, business, de\" --invoiced 2026-05-15\n"
                + $"...\n{preview.TrimEnd()}\n```\n",
            "docs",
            "cli.md");
    }

    [Fact]
    public void The_drawing_is_what_the_command_writes() => Approved.Part(
        "draw", $"```mermaid\n{Cli.Run("draw first-steps").Output}```\n", "docs", "cli.md");

    [Fact]
    public void Each_JSON_member_that_a_command_writes_is_described()
    {
        var page = File.ReadAllText(Repository.PathOf("docs", "cli.md"));
        var names = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var command in (string[])[
            "validate docs/examples/mistakes.json docs/examples/advice.json default", "describe default",
            "test docs/examples/too-much.case", "draw default", "policies",
            "packs us-ma", "validate docs/examples/house.json",
            "diff default first-steps", "help DUN3001"])
        {
            using var json = JsonDocument.Parse(Cli.Run($"{command} --json").Output);
            Collect(json.RootElement, names);
        }

        names.Count.ShouldBeGreaterThan(15);
        names.Where(name => !page.Has($"`{name}`")).ShouldBeEmpty();
    }

    [Fact]
    public void The_example_of_a_change_is_what_the_command_writes()
    {
        const string Command = $"decide --policy default {Facts} --debtor D-1042 --what-if";
        var changes = new[] { "D-1042 paid=397.50 EUR", "D-1042 paid=397.51 EUR" };
        var text = changes.Select(change => Console($"dunning {Command} '{change}'", Cli.Run(Command, "", change)));

        Approved.Part("what-if", string.Concat(text), "docs", "cli.md");
    }

    [Fact]
    public void The_example_of_problems_is_what_the_command_writes()
    {
        var facts = File.ReadAllText(Repository.PathOf("docs", "examples", "facts.jsonl")).Split('\n')[0];
        var bad = facts.With("D-1042", "D-1187").With("2026-02-05", "31.02.2026").With("EUR", "EURO");
        var ended = Cli.Decide($"{facts}\n{bad}\n{facts}\n");

        Approved.Part("problems", $"```\n{ended.Errors.With("stdin", "facts.jsonl")}```\n", "docs", "cli.md");
    }

    [Fact]
    public void The_decision_that_is_described_is_what_the_command_writes()
    {
        var ended = Cli.Run($"decide --policy default {Facts} --debtor D-1042 --json");

        Approved.Part("decision", $"```json\n{ended.Output}```\n", "docs", "decision.md");
    }

    [Fact]
    public void Every_member_of_a_decision_is_described()
    {
        var page = File.ReadAllText(Repository.PathOf("docs", "decision.md"));
        var names = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var policy in NamedPolicies.All)
        {
            var ended = Cli.Run($"decide --policy {policy.Name} {Facts} --until 2026-02-24 --json");
            foreach (var line in ended.Lines)
            {
                using var json = JsonDocument.Parse(line);
                Collect(json.RootElement, names);
            }
        }

        names.Where(name => !page.Has($"`{name}`")).ShouldBeEmpty();
    }

    [Fact]
    public void Every_code_of_a_decision_is_described()
    {
        var page = File.ReadAllText(Repository.PathOf("docs", "decision.md"));
        var codes = Enum.GetNames<Outcome>().Concat(Enum.GetNames<ItemRole>()).Concat(Enum.GetNames<Purpose>())
            .Concat(Enum.GetNames<Tone>().Where(name => name != "None"))
            .Select(name => $"{char.ToLowerInvariant(name[0])}{name[1..]}");

        codes.Append("notice").Append("task")
            .Where(code => !page.Has($"`{code}`")).ShouldBeEmpty();
    }

    private static string Console(string command, Ended ended) =>
        $"```\n$ {command}\n{ended.Output}{ended.Errors}```\n";

    private static void Collect(JsonElement json, SortedSet<string> names)
    {
        if (json.ValueKind is JsonValueKind.Array)
        {
            foreach (var part in json.EnumerateArray())
            {
                Collect(part, names);
            }
        }
        else if (json.ValueKind is JsonValueKind.Object)
        {
            foreach (var member in json.EnumerateObject())
            {
                names.Add(member.Name);

                // A debtor within is facts, which snapshot.md describes.
                if (member.Name != "snapshot")
                {
                    Collect(member.Value, names);
                }
            }
        }
    }
}
