using System.Text.Json;

namespace Dunning.Cli;

/// <summary>The commands on policies: their texts on the samples, their JSON, their exit codes.</summary>
public sealed class PolicyCommandTests : IDisposable
{
    private static readonly string[] Samples =
    [
        "default", "first-steps", "sap-like-b2b", "bc-like-terms", "saas-card-failure", "german-instalment-lender",
        "us-third-party-collector", "uk-utility", "telco", "wholesale", "dutch-webshop",
    ];

    private const string Gentle = "\"treatment\": \"gentle\"";
    private const string Mistyped = "\"treatment\": \"gentel\"";

    private readonly Scratch _scratch = new();

    public static TheoryData<string> Policies => new(Samples);

    public static TheoryData<string> All => new(NamedPolicies.All.Select(policy => policy.Name));

    public void Dispose() => _scratch.Dispose();

    [Theory]
    [MemberData(nameof(Policies))]
    public void Describe_tells_a_sample_in_English(string policy) =>
        Golden($"describe {policy}", "describe", $"{policy}.en.md");

    [Theory]
    [MemberData(nameof(Policies))]
    public void Describe_tells_a_sample_in_German(string policy) =>
        Golden($"describe {policy} --language de", "describe", $"{policy}.de.md");

    [Theory]
    [MemberData(nameof(Policies))]
    public void Draw_draws_a_sample(string policy) => Golden($"draw {policy}", "draw", $"{policy}.mmd");

    [Theory]
    [MemberData(nameof(Policies))]
    public void Validate_finds_nothing_in_a_sample(string policy)
    {
        var ended = Cli.Run($"validate {policy}");

        (ended.ExitCode, ended.Errors, ended.Lines.Length).ShouldBe((ExitCode.Done, "", 1));
        ended.Output.ShouldMatch(
            $@"^{policy}: policy {policy}, revision [0-9a-f]{{8}}: no problem in \d+ segments?, \d+ "
            + @"treatments?, \d+ steps\.");
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Show_prints_a_file_of_the_same_revision(string policy)
    {
        var file = _scratch.File("shown.json", Cli.Run($"show {policy}").Output);

        Cli.Run($"diff {policy} {file}").ShouldBe(new(
            ExitCode.Done,
            $"nothing changes: both are {NamedPolicies.Find(policy)!.Build().Revision}\n",
            ""));
    }

    [Fact]
    public void Validate_names_all_problems_of_all_files()
    {
        var good = Cli.Run("show first-steps").Output;
        var bad = good.With("onTimeRate", "onTimeRat").With("ment\": \"standard", "ment\": \"standart");
        var one = _scratch.File("one.json", bad);
        var two = _scratch.File("two.json", "{}");

        var ended = Cli.Run($"validate {one} default {two}");

        ended.ExitCode.ShouldBe(ExitCode.Findings);
        ended.Lines.ShouldHaveSingleItem().ShouldStartWith("default: policy default, ");
        ended.Errors.ShouldContain("\"onTimeRat\" is not a fact. Did you mean \"onTimeRate\"?");
        ended.Errors.ShouldContain($" errors in {one}; nothing was loaded. Each is explained: dunning help DUN");
        ended.Errors.ShouldContain($" errors in {two}; nothing was loaded. Each is explained: dunning help DUN");
    }

    [Fact]
    public void Validate_checks_the_others_when_one_cannot_be_read()
    {
        var ended = Cli.Run($"validate {_scratch.PathOf("gone.json")} default");

        ended.ExitCode.ShouldBe(ExitCode.NotRun);
        ended.Output.ShouldStartWith("default: policy default, ");
    }

    [Fact]
    public void Every_id_that_validate_names_is_explained()
    {
        var file = _scratch.File("bad.json", Cli.Run("show first-steps").Output.With(Gentle, Mistyped));
        var id = Cli.Run($"validate {file}").Errors.TrimEnd('\n').Split(' ')[^1];

        var ended = Cli.Run($"help {id}");

        ended.ExitCode.ShouldBe(ExitCode.Done);
        ended.Output.ShouldStartWith($"# {id}\n\n");
        ended.Output.ShouldContain("What to do: ");
    }

    [Fact]
    public void Help_explains_every_diagnostic_and_every_rule()
    {
        var ids = File.ReadLines(Repository.PathOf("docs", "diagnostics.md")).Where(line => line.Begins("### "))
            .Select(line => line[4..])
            .Concat(Directory.GetFiles(Repository.PathOf("docs", "rules"), "*.md")
                .Select(Path.GetFileNameWithoutExtension))
            .ToArray();

        ids.Length.ShouldBeGreaterThan(150);
        foreach (var id in ids)
        {
            Cli.Run($"help {id}").Output.ShouldStartWith($"# {id}\n\n");
        }
    }

    [Theory]
    [InlineData("dun3001", "# DUN3001\n")]
    [InlineData("Steps.Gap", "# steps.gap\n")]
    public void Help_takes_an_id_in_any_case(string id, string heading) =>
        Cli.Run($"help {id}").Output.ShouldStartWith(heading);

    [Theory]
    [InlineData("step.gap", "\"step.gap\" is no id. Did you mean \"steps.gap\"?")]
    [InlineData("whatever-that-may-be", "\"whatever-that-may-be\" is no id. Problems have ids such as DUN1202")]
    public void Help_says_what_may_be_meant(string id, string text)
    {
        var ended = Cli.Run($"help {id}");

        (ended.ExitCode, ended.Output).ShouldBe((ExitCode.NotRun, ""));
        ended.Errors.ShouldStartWith($"help: error DUN3006: {text}");
    }

    [Fact]
    public void Diff_tells_each_change_and_ends_with_1()
    {
        var changed = Cli.Run("show first-steps").Output.With("\"at\": 15", "\"at\": 20");
        var ended = Cli.Run($"diff first-steps {_scratch.File("changed.json", changed)}");

        ended.ExitCode.ShouldBe(ExitCode.Findings);
        ended.Output.ShouldContain("""

            treatment "supportive", step "reminder"
              - It starts on day 15 past due.
              + It starts on day 20 past due.

            """);
    }

    [Theory]
    [InlineData("validate default", "files", "")]
    [InlineData(
        "test docs/stories/hardship.case", "passed failed notRun rewritten stories coverage unused", "")]
    [InlineData("describe default", "policy revision language text", "")]
    [InlineData("draw default", "policy revision mermaid", "")]
    [InlineData("diff default first-steps", "old new changes", "")]
    [InlineData("policies", "policies", "")]
    [InlineData("help DUN3001", "id text", "")]
    [InlineData("show default", "policy minimum segments treatments", "")]
    [InlineData("schema policy", "", "$schema")]
    public void Each_command_writes_one_JSON_object(string command, string members, string first)
    {
        using var json = JsonDocument.Parse(Cli.Run($"{command} --json").Output);

        var names = json.RootElement.EnumerateObject().Select(member => member.Name).ToArray();
        if (members.Length > 0)
        {
            names.ShouldBe(members.Split(' '));
        }
        else
        {
            names[0].ShouldBe(first);
        }
    }

    [Fact]
    public void Validate_writes_the_place_of_each_problem_as_JSON()
    {
        var file = _scratch.File("bad.json", Cli.Run("show first-steps").Output.With("onTimeRate", "onTimeRat"));
        var ended = Cli.Run($"validate {file} --json");
        using var json = JsonDocument.Parse(ended.Output);

        (ended.ExitCode, ended.Errors).ShouldBe((ExitCode.Findings, ""));
        var problem = json.RootElement.GetProperty("files")[0].GetProperty("problems")[0];
        problem.GetProperty("id").GetString().ShouldBe("DUN1104");
        problem.GetProperty("line").GetInt32().ShouldBeGreaterThan(1);
        problem.GetProperty("column").GetInt32().ShouldBeGreaterThan(1);
        problem.GetProperty("severity").GetString().ShouldBe("error");
    }

    [Fact]
    public void Explain_writes_the_decision_and_the_text_as_a_line_of_JSON()
    {
        var ended = Cli.Run(
            "explain --policy default --facts - --as-of 2026-02-10 --debtor D-1 --language de --json",
            Cli.Debtor("D-1"));
        using var json = JsonDocument.Parse(ended.Lines.ShouldHaveSingleItem());

        json.RootElement.GetProperty("decision").GetRawText()
            .ShouldBe(Cli.Decide(Cli.Debtor("D-1"), "--json").Output.TrimEnd());
        json.RootElement.GetProperty("text").GetString()!.ShouldContain("412,50 EUR");
    }

    private static void Golden(string command, string folder, string file)
    {
        var ended = Cli.Run(command);

        (ended.ExitCode, ended.Errors).ShouldBe((ExitCode.Done, ""));
        Approved.File(ended.Output, "tests", "Dunning.Cli.Tests", "approved", folder, file);
    }
}
