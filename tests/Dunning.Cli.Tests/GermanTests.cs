using Dunning.Diagnostics;
using Dunning.Tests.Languages;

namespace Dunning.Cli;

/// <summary>With --language de the command itself speaks German, with the same figures.</summary>
public sealed class GermanTests : IDisposable
{
    private const string Decide = "decide --policy default --facts - --as-of 2026-02-10";
    private const string Advice = "docs/examples/advice.json";
    private readonly Scratch _scratch = new();

    public static IEnumerable<TheoryDataRow<string>> Templates =>
        GermanProblems.Table.Keys.Order(StringComparer.Ordinal).Select(key => new TheoryDataRow<string>(key));

    public void Dispose() => _scratch.Dispose();

    [Theory]
    [MemberData(nameof(Templates))]
    public void A_german_template_has_the_figures_of_the_english_one(string english) =>
        GermanProblems.Table[english].ShouldTranslate(english);

    [Theory]
    [InlineData("", "DUN3001: Es fehlt der Befehl.")]
    [InlineData($"{Decide} --threads 65", "DUN3001: --threads: eine Zahl von 1 bis 64 schreiben.")]
    [InlineData($"{Decide} --threads many", "DUN3001: 'many' ist kein Wert der Option '--threads'; erwartet ist: ")]
    [InlineData($"{Decide} --until 2026-02-09", "DUN3001: --until: einen Tag ab --as-of schreiben, höchstens 3659 ")]
    [InlineData($"{Decide} --jsn", "DUN3001: '--jsn' ist weder ein Befehl noch eine Angabe, die es hier gibt.")]
    [InlineData($"{Decide} --debtor", "DUN3001: Der Option '--debtor' fehlt ihr Wert.")]
    [InlineData($"{Decide} --as-of 2026-02-10", "DUN3001: Die Option '--as-of' hat einen einzigen Wert; angegeben ")]
    [InlineData("decide --facts - --as-of 2026-02-10", "DUN3001: Die Option '--policy' fehlt.")]
    [InlineData("explain --as-of 2026-02-10", "DUN3001: Die Option '--policy' fehlt.")]
    [InlineData("decide --policy default --facts - --as-of 31.2.2026", "DUN3001: --as-of 31.2.2026: ein Datum von ")]
    [InlineData("draw", "DUN3001: Dem Befehl 'draw' fehlt eine Angabe.")]
    [InlineData("schema facts", "DUN3001: 'facts' ist nicht bekannt. Möglich ist eines von:")]
    [InlineData("draw @none.txt", "DUN3001: Die Datei mit Angaben 'none.txt' gibt es nicht.")]
    [InlineData("describe fist-steps", "DUN3002: \"fist-steps\" ist kein Regelwerk. Gemeint ist vielleicht \"first-")]
    [InlineData($"{Decide} --what-if D-1", "DUN3003: ein Teil fehlt: SCHULDNER ÄNDERUNG schreiben")]
    [InlineData("validate none.json", "DUN3004: diese Datei gibt es nicht.")]
    [InlineData("test docs/examples/no.case", "DUN3004: diese Datei gibt es nicht.")]
    [InlineData("explain default docs --as-of 2026-02-10", "DUN3004: das ist ein Ordner; eine Datei nennen.")]
    [InlineData("help DUN9999", "DUN3006: \"DUN9999\" ist keine Kennung.")]
    [InlineData(
        "explain default docs/examples/too-much.case --as-of 2020-01-01",
        "DUN3007: die Geschichte beginnt am 2026-03-02, am 2020-01-01 ist also nichts bekannt. Einen Tag ab ihrem ")]
    public void What_keeps_it_from_running_reads_so(string arguments, string german)
    {
        var (english, ended) = (Cli.Run(arguments), Cli.Run($"--language de {arguments}"));

        ended.ExitCode.ShouldBe(english.ExitCode);
        ended.Errors.ShouldContain($": error {german}");
        english.Errors.ShouldNotContain(german);
        GermanTemplate.NumbersOf(ended.Errors).ShouldBe(GermanTemplate.NumbersOf(english.Errors));
    }

    [Fact]
    public void A_warning_its_example_and_the_last_lines_read_so()
    {
        var ended = Cli.Run($"validate {Advice} --language de");

        ended.Output.ShouldMatch($"^{Advice}: Regelwerk everyone-alike, Revision [0-9a-f]{{8}}: "
            + "kein Fehler in 1 Segment, 1 Behandlung, 2 Schritten\\.\n$");
        ended.Errors.ShouldMatch($"^{Advice}:4:\\d+: warning DUN1330: allein die Verzugstage [^\n]+\n"
            + "    Beispiel: Notlage erklärt, [^\n]+\n"
            + $"0 Fehler, 1 Warnung in {Advice}\\. Das wird erklärt: dunning help DUN1330\n$");
        Cli.OnTerminal(hasColours: false, "validate", Advice, "--language", "de").ShouldBe(ended);
    }

    [Fact]
    public void A_problem_of_a_story_and_what_came_of_it_read_so()
    {
        var ended = Cli.Run("test docs/examples/too-much.case --language de");

        ended.Errors.ShouldStartWith("docs/examples/too-much.case:6:19: error DUN3130: 2026-03-21 Sat: Erwartet ist ");
        ended.Output.ShouldStartWith("docs/examples/too-much.case: nicht bestanden, 1 Problem\nRegelwerk default ");
        ended.Output.ShouldContain("\n  nie durchlaufen: Segment `");
        ended.Output.ShouldEndWith("\n0 bestanden, 1 nicht bestanden\n");
        Cli.OnTerminal(hasColours: false, "test", "docs/examples/too-much.case", "--language", "de").ShouldBe(ended);
    }

    [Fact]
    public void A_story_without_its_policy_says_how_to_give_one()
    {
        var story = _scratch.File("x.case", "case  x\npolicy  none-such\n\n2026-03-02 Mon  debtor D-1\n"
            + "2026-03-02 Mon  > ?\n");

        Cli.Run($"test {story} --language de").Errors.ShouldEndWith(
            " Für ein eigenes Regelwerk: --policy DATEI.json.\n");
    }

    [Fact]
    public void Facts_are_counted_in_german()
    {
        var ended = Cli.Run($"{Decide} --language de", Cli.Debtor("D-1") + Cli.Debtor("D-1") + "{}\n");

        ended.Errors.ShouldContain("stdin:2: error DUN3011: debtor: D-1 steht schon in Zeile 1; ");
        ended.Errors.ShouldEndWith(" Probleme in 2 Zeilen; was lesbar war, ist entschieden.\n");
    }

    [Fact]
    public void The_list_of_policies_has_german_heads_and_sentences()
    {
        var table = Cli.OnTerminal(hasColours: false, "policies", "--language", "de").Output;

        table.ShouldContain("Regelwerk");
        table.ShouldContain("was es zeigt");
        NamedPolicies.All.Where(policy => !GermanProblems.Table.ContainsKey(policy.Sentence))
            .Select(policy => policy.Name).ShouldBeEmpty("GermanPolicySentences lacks its sentence");
        Cli.Run("policies --language de").Lines.Length.ShouldBe(1 + NamedPolicies.All.Count);
    }

    [Fact]
    public void Nothing_changes_in_german() => Cli.Run("diff default default --language de").Output
        .ShouldStartWith("nichts ändert sich: beide sind ");

    [Fact]
    public void The_language_may_stand_first() =>
        Cli.Run("--language de draw").ShouldBe(Cli.Run("draw --language de"));
}
