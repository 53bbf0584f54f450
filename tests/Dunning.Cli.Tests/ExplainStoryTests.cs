namespace Dunning.Cli;

/// <summary><c>dunning explain POLICY STORY.case</c>: a day of a story, explained.</summary>
public sealed class ExplainStoryTests : IDisposable
{
    private const string Story = """
        case    A bill that nobody pays is remembered twice
        policy  default

        2026-03-02 Mon  debtor D-1 consumer, Europe/Berlin
        2026-03-02 Mon  receivable R-1 120.00 EUR due 2026-03-02
        2026-03-07 Sat  > send reminder by e-mail, asks 120.00 EUR
        2026-03-10 Tue  paid 20.00 EUR
        2026-03-17 Tue  > send second-reminder by e-mail, asks 130.00 EUR
        """;

    private readonly Scratch _scratch = new();

    public void Dispose() => _scratch.Dispose();

    [Theory]
    [InlineData("2026-03-07", "D-1 gets the reminder by e-mail today, Sat 7 Mar 2026. It asks for 120.00 EUR.")]
    [InlineData("2026-03-17", "D-1 gets the second")]
    [InlineData("2026-03-27", "D-1 is called today, Fri 27 Mar 2026, about 100.00 EUR.")]
    [InlineData("2026-03-12", "D-1 is not contacted on Thu 12 Mar 2026: ")]
    public void A_day_of_it_is_explained_even_where_the_story_is_wrong(string day, string text)
    {
        var ended = Cli.Run($"explain default {_scratch.File("x.case", Story)} --as-of {day}");

        (ended.ExitCode, ended.Errors).ShouldBe((ExitCode.Done, ""));
        ended.Output.ShouldStartWith(text);
    }

    [Fact]
    public void It_takes_the_other_options()
    {
        var command = $"explain default {_scratch.File("x.case", Story)} --as-of 2026-03-17";

        Cli.Run($"{command} --language de").Output.ShouldStartWith("D-1 erhält heute, Di., 17. März 2026, ");
        Cli.Run($"{command} --json").Output.ShouldStartWith("{\"decision\":{");
        Cli.Run(command, "", "--what-if", "D-1 paid=90.00 EUR").Output.ShouldContain("10.00 EUR");
        Cli.Run(command, "", "--what-if", "D-7 hardship=true").ExitCode.ShouldBe(ExitCode.Findings);
    }

    [Fact]
    public void A_day_before_it_begins_is_none_of_it()
    {
        var story = _scratch.File("x.case", Story);

        Cli.Run($"explain default {story} --as-of 2026-03-01").ShouldBe(new(
            ExitCode.Findings,
            "",
            $"{story}: error DUN3007: the story begins on 2026-03-02, so nothing is known on 2026-03-01. "
            + "Name a day from its first on.\n"));
    }

    [Theory]
    [InlineData("due 2026-03-02", "due", ":5:46: error DUN31")]
    [InlineData("paid 20.00 EUR", "promise withdrawn", ":7:17: error DUN3122: ")]
    public void A_story_that_cannot_be_told_names_its_problems(string old, string text, string problem)
    {
        var story = _scratch.File("x.case", Story.With(old, text));

        var ended = Cli.Run($"explain default {story} --as-of 2026-03-17");

        (ended.ExitCode, ended.Output).ShouldBe((ExitCode.Findings, ""));
        ended.Errors.ShouldStartWith(story + problem);
    }

    [Fact]
    public void A_day_too_far_after_it_is_refused()
    {
        var story = _scratch.File("x.case", Story);

        var ended = Cli.Run($"explain default {story} --as-of 2200-01-01");

        (ended.ExitCode, ended.Output).ShouldBe((ExitCode.Findings, ""));
        ended.Errors.ShouldEndWith(
            $"{story}: error DUN3007: the story, which begins on 2026-03-02, cannot be told up to 2200-01-01: "
            + "it goes on for 800 days after its last line at most. Name an earlier day.\n");
    }

    [Theory]
    [InlineData("gone.case", "there is no such file.")]
    [InlineData("folder.case", "this is a folder; name a file.")]
    public void A_file_that_is_none(string name, string why)
    {
        Directory.CreateDirectory(_scratch.PathOf("folder.case"));
        var story = _scratch.PathOf(name);

        Cli.Run($"explain default {story} --as-of 2026-03-17")
            .ShouldBe(new(ExitCode.NotRun, "", $"{story}: error DUN3004: {why}\n"));
    }
}
