using System.Text;

namespace Dunning.Cli;

/// <summary>The commands beside decide.</summary>
public class OtherCommandTests
{
    [Fact]
    public void Explain_prints_the_full_explanation()
    {
        var facts = Cli.Debtor("D-1") + Cli.Debtor("D-2");
        var snapshot = SnapshotJson.Read(Encoding.UTF8.GetBytes(Cli.Debtor("D-2"))).Value;
        var explanation = new DunningEngine(DunningPolicy.Default).Explain(snapshot, AsOf.On(new(2026, 2, 10)));

        var ended = Cli.Run("explain --policy default --facts - --as-of 2026-02-10 --debtor D-2", facts);

        ended.ShouldBe(new(ExitCode.Done, explanation.InFull() + "\n", ""));
    }

    [Fact]
    public void Explain_speaks_german()
    {
        var snapshot = SnapshotJson.Read(Encoding.UTF8.GetBytes(Cli.Debtor("D-1"))).Value;
        var explanation = new DunningEngine(DunningPolicy.Default)
            .Explain(snapshot, AsOf.On(new(2026, 2, 10)), Language.German);

        Cli.Run("explain --policy default --facts - --as-of 2026-02-10 --debtor D-1 --language de", Cli.Debtor("D-1"))
            .ShouldBe(new(ExitCode.Done, explanation.InFull() + "\n", ""));
    }

    [Fact]
    public void Decide_speaks_german()
    {
        var ended = Cli.Run(
            "decide --policy default --facts - --as-of 2026-02-10 --debtor D-9 --language de",
            Cli.Debtor("D-1") + Cli.Debtor("D-1"));

        ended.Output.ShouldBeEmpty();
        ended.Errors.ShouldBe(
            "stdin:2: error DUN3011: debtor: D-1 steht schon in Zeile 1; "
            + "alle Angaben zu einem Schuldner in eine Zeile schreiben.\n"
            + "stdin: error DUN3012: der Schuldner D-9, den der Befehl nennt, ist nicht darin.\n"
            + "stdin: 2 Probleme in 1 Zeile; was lesbar war, ist entschieden.\n");
        Cli.Run("decide --policy default --facts - --as-of 2026-02-10 --language de", Cli.Debtor("D-1")).Output
            .ShouldContain("reminder per email");
    }

    [Fact]
    public void Another_language_is_refused() =>
        Cli.Run("decide --policy default --facts - --as-of 2026-02-10 --language fr", "")
            .ShouldBe(new(ExitCode.NotRun, "", "dunning: error DUN3001: --language fr: write en or de.\n"));

    [Fact]
    public void Explain_makes_changes_first() =>
        Cli.Run(
            "explain --policy default --facts - --as-of 2026-02-10 --debtor D-1",
            Cli.Debtor("D-1"),
            "--what-if",
            "D-1 R-881.open=20.00 EUR").Output.ShouldContain("It asks for 20.00 EUR.");

    [Fact]
    public void Explain_names_a_debtor_who_is_not_there() =>
        Cli.Run("explain --policy default --facts - --as-of 2026-02-10 --debtor D-9", Cli.Debtor("D-1"))
            .ShouldBe(new(
                ExitCode.Findings,
                "",
                "stdin: error DUN3012: debtor D-9, whom the command names, is not in it.\n"));

    [Fact]
    public void Schema_of_a_policy_is_that_of_the_library() =>
        Cli.Run("schema policy").Output.TrimEnd().ShouldBe(PolicyJson.Schema.TrimEnd());

    [Fact]
    public void Schema_is_the_one_that_is_shipped() =>
        Cli.Run("schema").Output.TrimEnd()
            .ShouldBe(File.ReadAllText(Repository.PathOf("docs", "snapshot.schema.json")).TrimEnd());

    [Theory]
    [InlineData("--help")]
    [InlineData("-h")]
    [InlineData("decide --help")]
    [InlineData("explain --help")]
    [InlineData("policies --help")]
    [InlineData("schema --help")]
    [InlineData("validate --help")]
    [InlineData("describe --help")]
    [InlineData("draw --help")]
    [InlineData("diff --help")]
    [InlineData("show --help")]
    [InlineData("help --help")]
    public void Help_is_given_under_the_name_of_the_command(string arguments)
    {
        var ended = Cli.Run(arguments);

        ended.ExitCode.ShouldBe(ExitCode.Done);
        ended.Output.ShouldContain("Usage:\n  dunning");
        ended.Errors.ShouldBeEmpty();
    }

    [Fact]
    public void Help_tells_the_exit_codes()
    {
        var help = Cli.Run("--help").Output;

        help.ShouldContain("whom to remind");
        help.ShouldContain("0  all was done");
        help.ShouldContain("1  findings: facts, a policy or a story have a problem");
        help.ShouldContain("2  it did not run");
    }
}
