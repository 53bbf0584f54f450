namespace Dunning.Cli;

/// <summary>On a terminal there are colours and tables; what stands in them is text, never markup.</summary>
public sealed class TerminalTests : IDisposable
{
    private const string Escape = "\u001b[";
    private readonly Scratch _scratch = new();

    public static TheoryData<string> Names =>
        new("[ACME] GmbH", "[/]", "[red]", "[[", "]]", "[/red][link=x]", "{0}", "[", "");

    public void Dispose() => _scratch.Dispose();

    [Theory]
    [MemberData(nameof(Names))]
    public void A_name_from_outside_is_shown_as_it_is(string name)
    {
        foreach (var hasColours in new[] { true, false })
        {
            using var text = new StringWriter();
            var page = new TerminalPage(text, width: 200, hasColours);

            page.Line($"<{name}>");
            page.Prose($"# <{name}>\n<{name}>");
            page.Problem(new Problem($"<{name}>", $"<{name}>", $"<{name}>\n    <{name}>"));
            page.Table([$"<{name}>", "b"], [[$"<{name}>", name], [name, $"<{name}>"]]);

            text.ToString().Split($"<{name}>").Length.ShouldBe(11, text.ToString());
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void No_command_takes_a_name_for_markup(string name)
    {
        var nasty = name.Length == 0 ? "x" : name.With("/", "");
        var file = _scratch.File($"{nasty}.json", Cli.Run("show default").Output);
        var story = _scratch.File($"{nasty}.case", $"case  {nasty}\npolicy  {nasty}\n\n2026-03-02 Mon  {nasty}\n");
        var bad = _scratch.File($"bad{nasty}.json", "{\"policy\": \"[/]\", \"[red]\": 1}");

        foreach (string[] command in new string[][]
            {
                ["validate", file], ["validate", bad], ["describe", file], ["describe", bad], ["draw", file],
                ["diff", file, "default"], ["diff", "default", bad], ["help", name], ["describe", name], ["policies"],
                ["explain", name, name, "--as-of", "2026-02-10"], ["validate", _scratch.PathOf(nasty + "/none.json")],
                ["test", story], ["test", story, "--policy", bad], ["test", _scratch.Root], ["test", name],
                ["explain", file, story, "--as-of", "2026-03-02"], [name],
            })
        {
            var ended = Cli.OnTerminal(hasColours: true, command);

            ended.ExitCode.ShouldBeInRange(ExitCode.Done, ExitCode.NotRun);
            $"{ended.Output}{ended.Errors}".ShouldNotBeEmpty();
        }
    }

    [Fact]
    public void A_problem_has_colours_where_they_are_wanted()
    {
        var plain = Cli.Run("help none-of-these");
        var coloured = Cli.OnTerminal(hasColours: true, "help", "none-of-these");

        Cli.OnTerminal(hasColours: false, "help", "none-of-these").Errors.ShouldBe(plain.Errors);
        coloured.Errors.ShouldContain(Escape);
        plain.Errors.ShouldNotContain(Escape);
        coloured.ExitCode.ShouldBe(plain.ExitCode);
    }

    [Fact]
    public void A_warning_is_told_as_into_a_file()
    {
        var plain = Cli.Run("validate docs/examples/advice.json");

        Cli.OnTerminal(hasColours: false, "validate", "docs/examples/advice.json").ShouldBe(plain);
        Cli.OnTerminal(hasColours: true, "validate", "docs/examples/advice.json").Errors.ShouldContain("warning ");
        plain.Errors.ShouldContain(": warning DUN1330: ");
        plain.Errors.ShouldContain("\n    Example: ");
    }

    [Fact]
    public void A_list_is_a_table_with_heads()
    {
        var table = Cli.OnTerminal(hasColours: false, "policies").Output;

        table.ShouldContain("revision");
        table.ShouldContain("───");
        table.ShouldNotContain(Escape);
        Cli.Run("policies").Output.ShouldNotContain("───");
    }
}
