using System.Text.Json;

namespace Dunning.Cli;

/// <summary><c>dunning statement</c>: what a debtor owes, and how it comes about.</summary>
public sealed class StatementTests : IDisposable
{
    private const string Claims =
        "statement docs/examples/claims.jsonl --policy docs/examples/claims-policy.json --as-of 2026-07-10";

    private static readonly string[] Folder = ["tests", "Dunning.Cli.Tests", "approved", "statement"];

    private readonly Scratch _scratch = new();

    public void Dispose() => _scratch.Dispose();

    [Theory]
    [InlineData("en", "text", "txt")]
    [InlineData("de", "text", "txt")]
    [InlineData("en", "json", "json")]
    [InlineData("en", "html", "html")]
    [InlineData("de", "html", "html")]
    public void It_writes_what_was_approved(string language, string form, string ending)
    {
        var ended = Cli.Run($"{InRepository()} --format {form} --language {language} --debtor D-1200");

        (ended.ExitCode, ended.Errors).ShouldBe((ExitCode.Done, ""));
        Approved.File(ended.Output, [.. Folder, $"claims.{language}.{ending}"]);
    }

    [Fact]
    public void The_page_shows_it() =>
        Approved.Part("statement", $"```\n$ dunning {Claims}\n{Cli.Run(InRepository()).Output.TrimEnd('\n')}\n```\n",
            "docs", "cli.md");

    [Fact]
    public void Json_is_a_line_for_each_debtor_and_every_member_is_described()
    {
        var facts = File.ReadAllText(Repository.PathOf("docs", "examples", "claims.jsonl"));
        var path = _scratch.File("two.jsonl", facts + facts.Replace("D-1200", "D-1201", StringComparison.Ordinal));
        var page = File.ReadAllText(Repository.PathOf("docs", "cli.md"));

        var ended = Cli.Run($"statement {path} --policy default --as-of 2026-07-10 --format json");

        ended.Lines.Select(Debtor).ShouldBe(["D-1200", "D-1201"]);
        using var json = JsonDocument.Parse(Cli.Run($"{InRepository()} --format json").Output);
        var part = json.RootElement.GetProperty("cases")[0];
        string[] names =
        [
            .. json.RootElement.EnumerateObject().Select(member => member.Name),
            .. part.EnumerateObject().Select(member => member.Name),
            .. part.GetProperty("claims")[0].EnumerateObject().Select(member => member.Name),
            .. part.GetProperty("payments")[0].EnumerateObject().Select(member => member.Name),
            .. part.GetProperty("noticeCharges")[0].EnumerateObject().Select(member => member.Name),
        ];
        names.Where(name => !page.Contains($"`{name}`", StringComparison.Ordinal)).ShouldBeEmpty();

        static string? Debtor(string line)
        {
            using var json = JsonDocument.Parse(line);
            return json.RootElement.GetProperty("debtor").GetString();
        }
    }

    [Fact]
    public void Without_law_it_says_what_is_missing()
    {
        var claims = Repository.PathOf("docs", "examples", "claims.jsonl");
        var ended = Cli.Run($"statement {claims} --policy default --as-of 2026-07-10");

        ended.ExitCode.ShouldBe(ExitCode.Done);
        ended.Output.ShouldContain("No interest on R-100: no law pack speaks of de");
        ended.Output.ShouldContain("Interest, not booked");
    }

    [Theory]
    [InlineData("--format html", "--format html: a page is for one debtor. Name it with --debtor.")]
    [InlineData("--facts x.jsonl", "The file of facts is named twice. Name it once.")]
    public void What_it_cannot_do_it_refuses(string option, string text)
    {
        var ended = Cli.Run($"{InRepository()} {option}");

        ended.ExitCode.ShouldBe(ExitCode.NotRun);
        ended.Errors.ShouldBe($"dunning: error DUN3001: {text}\n");
    }

    [Fact]
    public void Without_a_file_it_refuses() =>
        Cli.Run("statement --policy default --as-of 2026-07-10").Errors
            .ShouldBe("dunning: error DUN3001: Name the file of facts.\n");

    [Fact]
    public void Who_is_not_there_is_named()
    {
        var ended = Cli.Run($"{InRepository()} --debtor D-9");

        (ended.ExitCode, ended.Output).ShouldBe((ExitCode.Findings, ""));
        ended.Errors.ShouldContain("DUN3012");
    }

    private static string InRepository() => Claims.Replace(
        "docs/examples", Repository.PathOf("docs", "examples"), StringComparison.Ordinal);
}
