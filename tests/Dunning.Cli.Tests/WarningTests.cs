using System.Text.Json;

namespace Dunning.Cli;

/// <summary>Advice on a policy: <c>validate</c> tells it, whoever uses the policy hears nothing of it.</summary>
public sealed class WarningTests : IDisposable
{
    private const string Advice = "docs/examples/advice.json";
    private readonly Scratch _scratch = new();

    public static TheoryData<string> Commands => new(
        $"decide --policy {Advice} --facts {Cli.Example} --as-of 2026-02-10",
        $"explain --policy {Advice} --facts {Cli.Example} --as-of 2026-02-10 --debtor D-1042",
        $"describe {Advice}",
        $"draw {Advice}",
        $"diff {Advice} {Advice}",
        $"show {Advice}",
        $"test docs/stories/first-reminder.case --policy {Advice}");

    public void Dispose() => _scratch.Dispose();

    [Fact]
    public void A_warning_has_its_place_and_its_example_and_ends_with_0()
    {
        var ended = Cli.Run($"validate {Advice}");

        ended.ExitCode.ShouldBe(ExitCode.Done);
        ended.Output.ShouldMatch(
            $"^{Advice}: policy everyone-alike, revision [0-9a-f]{{8}}: "
            + "no error in 1 segment, 1 treatment, 2 steps\\.\n$");
        ended.Errors.ShouldMatch(
            $"^{Advice}:4:\\d+: warning DUN1330: [^\n]+\n    Example: [^\n]+\n"
            + $"0 errors, 1 warning in {Advice}\\. It is explained: dunning help DUN1330\n$");
    }

    [Fact]
    public void Strictly_a_warning_ends_with_1()
    {
        var ended = Cli.Run($"validate --strict {Advice}");

        ended.ShouldBe(Cli.Run($"validate {Advice}") with { ExitCode = ExitCode.Findings });
        Cli.Run("validate --strict default").ShouldBe(Cli.Run("validate default"));
    }

    [Fact]
    public void The_example_of_a_warning_is_a_debtor_whom_the_command_decides()
    {
        using var json = JsonDocument.Parse(Cli.Run($"validate {Advice} --json").Output);
        var problem = json.RootElement.GetProperty("files")[0].GetProperty("problems")[0];
        var example = problem.GetProperty("example");
        var facts = _scratch.File("example.jsonl", example.GetProperty("snapshot").GetRawText() + "\n");

        problem.GetProperty("severity").GetString().ShouldBe("warning");
        example.GetProperty("text").GetString()!.ShouldStartWith("hardship declared, day ");
        var ended = Cli.Run($"decide --policy {Advice} --facts {facts} --as-of {example.GetProperty("asOf")}");
        (ended.ExitCode, ended.Errors).ShouldBe((ExitCode.Done, ""));
        ended.Output.ShouldContain("reminder by ");
    }

    [Fact]
    public void Errors_and_warnings_are_counted_apart()
    {
        var text = File.ReadAllText(Repository.PathOf(Advice)).With("\"at\": 5", "\"at\": 5000");
        var file = _scratch.File("both.json", text);

        var ended = Cli.Run($"validate {file}");

        ended.ExitCode.ShouldBe(ExitCode.Findings);
        ended.Output.ShouldBeEmpty();
        ended.Errors.ShouldMatch(@": error DUN\d{4}: ");
        ended.Errors.ShouldContain($" in {file}; nothing was loaded. ");
        ended.Errors.ShouldMatch(@"\n1 error(, \d+ warnings?)? in ");
    }

    [Theory]
    [MemberData(nameof(Commands))]
    public void Who_uses_the_policy_hears_nothing_of_it(string command)
    {
        var ended = Cli.Run(command);

        (ended.ExitCode, ended.Errors).ShouldBe((ExitCode.Done, ""));
        ended.Output.ShouldNotBeEmpty();
    }

    [Fact]
    public void The_policies_that_come_along_have_none()
    {
        foreach (var policy in NamedPolicies.All)
        {
            var file = _scratch.File($"{policy.Name}.json", PolicyJson.ToText(policy.Build()));

            Cli.Run($"validate --strict {file}").Errors.ShouldBeEmpty();
        }
    }
}
