using System.Globalization;
using System.Text;

namespace Dunning.Cli;

/// <summary>The example facts, decided on Tuesday, 10 February 2026.</summary>
public class DecideTests
{
    private const string Days = $"decide --facts {Cli.Example} --as-of 2026-02-10";

    public static TheoryData<string> Policies => [.. NamedPolicies.All.Select(policy => policy.Name)];

    [Theory]
    [MemberData(nameof(Policies))]
    public void Each_policy_writes_what_was_approved(string policy)
    {
        var ended = Cli.Run($"{Days} --policy {policy} --until 2026-04-10");

        ended.ExitCode.ShouldBe(ExitCode.Done, ended.Errors);
        ended.Errors.ShouldBeEmpty();
        Approved.File(ended.Output, "tests", "Dunning.Cli.Tests", "approved", $"{policy}.txt");
    }

    [Fact]
    public void Debtors_stand_in_the_order_of_the_file_and_days_ascend()
    {
        var ended = Cli.Decide(Cli.Debtor("D-2") + Cli.Debtor("D-1"), "--until 2026-02-11");

        ended.Lines.Select(line => line[..15]).ShouldBe(
            ["2026-02-10  D-2", "2026-02-11  D-2", "2026-02-10  D-1", "2026-02-11  D-1"]);
    }

    [Fact]
    public void With_json_a_line_is_the_canonical_decision()
    {
        var facts = Cli.Debtor("D-1");
        var snapshot = SnapshotJson.Read(Encoding.UTF8.GetBytes(facts)).Value;
        var decision = new DunningEngine(DunningPolicy.Default).Decide(snapshot, AsOf.On(new(2026, 2, 10)));

        var ended = Cli.Decide(facts, "--json");

        ended.Output.ShouldBe(Encoding.UTF8.GetString(DecisionJson.ToBytes(decision).Span) + "\n");
    }

    [Theory]
    [InlineData("--json")]
    [InlineData("")]
    public void The_number_of_threads_changes_nothing(string format)
    {
        var lines = Enumerable.Range(0, 200).Select(i => i % 7 == 3 ? "{}\n" : Cli.Debtor($"D-{i % 90}"));
        var facts = string.Concat(lines);

        var one = Cli.Decide(facts, $"--until 2026-02-14 --threads 1 {format}");

        one.ExitCode.ShouldBe(ExitCode.Findings);
        one.Errors.ShouldContain("DUN3011");
        foreach (var threads in new[] { 2, 3, 16 })
        {
            Cli.Decide(facts, $"--until 2026-02-14 --threads {threads} {format}").ShouldBe(one);
        }
    }

    [Theory]
    [InlineData("de-DE")]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    [InlineData("th-TH")]
    public void The_culture_of_the_process_changes_nothing(string culture)
    {
        const string Arguments = $"{Days} --policy first-steps --until 2026-03-10 --threads 1";
        var before = CultureInfo.CurrentCulture;
        var expected = Cli.Run(Arguments);
        var refused = Cli.Run("decide --policy no --facts - --as-of tomorrow");
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(culture);

            Cli.Run(Arguments).ShouldBe(expected);
            Cli.Run("decide --policy no --facts - --as-of tomorrow").ShouldBe(refused);
        }
        finally
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = before;
        }
    }

    [Fact]
    public void Line_ends_and_blank_lines_change_nothing()
    {
        var plain = Cli.Debtor("D-1") + Cli.Debtor("D-2");
        var other = "\uFEFF\r\n" + plain.With("\n", "\r\n\r\n  \t\r\n").TrimEnd();

        Cli.Decide(other).ShouldBe(Cli.Decide(plain));
    }

    [Fact]
    public void A_file_without_debtors_is_decided_without_a_word() =>
        Cli.Decide("\n\r\n").ShouldBe(new(ExitCode.Done, "", ""));

    [Fact]
    public void Only_the_debtors_that_are_named_are_decided()
    {
        var facts = Cli.Debtor("D-1") + Cli.Debtor("D-2") + Cli.Debtor("D-3");

        var ended = Cli.Decide(facts, "--debtor D-3 --debtor D-1");

        ended.ExitCode.ShouldBe(ExitCode.Done);
        ended.Lines.Select(line => line[12..15]).ShouldBe(["D-1", "D-3"]);
    }

    [Fact]
    public void A_debtor_with_a_large_output_is_written_whole_and_in_order()
    {
        var items = string.Join(',', Enumerable.Range(0, 9_800).Select(i =>
            $$"""{"id":"R-{{i}}","amount":"1.00","dueOn":"2026-01-01"}"""));
        var known = """ "contact":{"reachable":["email"]},"paymentsKnownUntil":"2026-02-09" """;
        var large = $$"""{"debtor":"D-1","currency":"EUR",{{known}},"receivables":[{{items}}]}""";
        var facts = Cli.Debtor("D-0") + large + "\n" + Cli.Debtor("D-2");

        var one = Cli.Decide(facts, "--json --until 2026-02-11 --threads 1");

        Cli.Decide(facts, "--json --until 2026-02-11 --threads 3").ShouldBe(one);
        one.Lines.Length.ShouldBe(6);
        one.Output.Length.ShouldBeGreaterThan(1024 * 1024);
        one.Lines.ShouldAllBe(line => line.Begins("{\"format\":1,") && line.Has("]}"));
    }
}
