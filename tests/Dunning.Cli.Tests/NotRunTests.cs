namespace Dunning.Cli;

/// <summary>What keeps the command from running at all: exit code 2, one line that says why, and no output.</summary>
public class NotRunTests
{
    private const string Decide = "decide --policy default --facts - --as-of 2026-02-10";
    private const string WriteDate = "write a date from 1900-01-01 to 2200-12-31, as in 2026-02-10.";

    public static TheoryData<string, string> Files => new()
    {
        { "no-such.jsonl", "no-such.jsonl: error DUN3004: there is no such file." },
        { "no-such-folder/facts.jsonl", "no-such-folder/facts.jsonl: error DUN3004: there is no such file." },
        { "docs", "docs: error DUN3004: this is a folder; name a file." },
    };

    public static TheoryData<string, string> Policies => new()
    {
        { "fist-steps", "\"fist-steps\" is no policy. Did you mean \"first-steps\"? There is default, first-steps, " },
        { "Default", "\"Default\" is no policy. Did you mean \"default\"? There is default, first-steps, " },
        { "README.md", "\"README.md\" is no policy. There is default, first-steps, " },
        { "json", "\"json\" is no policy. There is default, first-steps, " },
    };

    public static TheoryData<string, string> Dates => new()
    {
        { "--as-of 2026-02-30", $"--as-of 2026-02-30: {WriteDate}" },
        { "--as-of 10.02.2026", $"--as-of 10.02.2026: {WriteDate}" },
        { "--as-of 1899-12-31", $"--as-of 1899-12-31: {WriteDate}" },
        { "--as-of 2026-02-10 --until never", $"--until never: {WriteDate}" },
    };

    [Theory]
    [MemberData(nameof(Files))]
    public void A_file_that_cannot_be_read(string file, string error)
    {
        Refused($"decide --policy default --as-of 2026-02-10 --facts {file}", error + "\n");
        Refused($"decide --policy default --as-of 2026-02-10 --strict --facts {file}", error + "\n");
        Refused($"explain --policy default --as-of 2026-02-10 --debtor D-1 --facts {file}", error + "\n");
    }

    [Theory]
    [MemberData(nameof(Policies))]
    public void A_policy_that_is_none(string policy, string error) =>
        Refused($"decide --facts - --as-of 2026-02-10 --policy {policy}", $"--policy: error DUN3002: {error}");

    [Theory]
    [MemberData(nameof(Dates))]
    public void A_day_that_is_none(string dates, string error) =>
        Refused($"decide --policy default --facts - {dates}", $"dunning: error DUN3001: {error}\n");

    [Theory]
    [InlineData($"{Decide} --threads 0", "--threads: write a number from 1 to 64.")]
    [InlineData($"{Decide} --threads 65", "--threads: write a number from 1 to 64.")]
    [InlineData($"{Decide} --threads many", "")]
    [InlineData($"{Decide} --jsn", "")]
    [InlineData("decide --policy default --facts -", "Option '--as-of' is required.")]
    [InlineData("decide --facts - --as-of 2026-02-10", "Option '--policy' is required.")]
    [InlineData("decide --policy default --as-of 2026-02-10", "Option '--facts' is required.")]
    [InlineData("explain --policy default --facts - --as-of 2026-02-10", "Option '--debtor' is required.")]
    [InlineData("explain default --as-of 2026-02-10", "Option '--facts' is required.")]
    [InlineData("explain --as-of 2026-02-10", "Option '--policy' is required.")]
    [InlineData("validate", "")]
    [InlineData("describe", "")]
    [InlineData("describe default --language fr", "--language fr: write en or de.")]
    [InlineData("describe default --terms 120,14,consumer --invoiced 2026-02-10", "--terms 120,14,consumer: write an")]
    [InlineData("describe default --invoiced 2026-02-10", "--terms and --invoiced: give both")]
    [InlineData("draw", "")]
    [InlineData("diff default", "")]
    [InlineData("schema facts", "")]
    [InlineData("decde", "")]
    [InlineData("", "Required command was not provided.")]
    public void A_command_line_that_cannot_be_read(string arguments, string error) =>
        Refused(arguments, $"dunning: error DUN3001: {error}");

    private static void Refused(string arguments, string error)
    {
        var ended = Cli.Run(arguments);

        ended.ExitCode.ShouldBe(ExitCode.NotRun);
        ended.Output.ShouldBeEmpty();
        ended.Errors.ShouldStartWith(error);
    }
}
