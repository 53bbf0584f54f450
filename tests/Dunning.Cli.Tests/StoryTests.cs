using System.Text;
using System.Text.Json;

namespace Dunning.Cli;

/// <summary><c>dunning test</c>: what it prints, ends with and writes, whatever the stories and policies are.</summary>
public sealed class StoryTests : IDisposable
{
    private const string Reminder = "2026-03-21 Sat  > send reminder by e-mail, asks 120.00 EUR";

    private const string Story = $"""
        case    A bill that nobody pays is remembered on day 5
        policy  default

        2026-03-02 Mon  debtor D-1 consumer, Europe/Berlin
        2026-03-02 Mon  receivable R-1 120.00 EUR due 2026-03-16
        {Reminder}
        """;

    private readonly Scratch _scratch = new();

    private static string Later => PolicyJson.ToText(DunningPolicy.Default).With("\"at\": 5,", "\"at\": 6,");

    public void Dispose() => _scratch.Dispose();

    [Fact]
    public void The_stories_of_the_repository_pass()
    {
        var ended = Cli.Run("test docs/stories samples/policies/stories");

        (ended.ExitCode, ended.Errors).ShouldBe((ExitCode.Done, ""));
        ended.Lines.Count(line => line.EndsWith(": passed", StringComparison.Ordinal)).ShouldBeGreaterThan(60);
        ended.Output.ShouldContain("\nsamples/policies/stories/telco/");
        ended.Output.ShouldMatch("\npolicy default [0-9a-f]{8}: [0-9]+ of [0-9]+ parts exercised\n");
        ended.Lines[^1].ShouldMatch("^[0-9]+ passed, 0 failed$");
    }

    [Fact]
    public void A_story_that_fails_names_its_line_and_the_others_are_run()
    {
        var good = _scratch.File("good.case", Story);
        var bad = _scratch.File("bad.case", Story.With("asks 120", "asks 130"));

        var ended = Cli.Run($"test {_scratch.Root}");

        ended.ExitCode.ShouldBe(ExitCode.Findings);
        ended.Errors.ShouldStartWith($"{bad}:6:19: error DUN3130: ");
        ended.Errors.ShouldContain("120.00 EUR");
        ended.Lines[..2].ShouldBe([$"{bad}: failed, 1 problem", $"{good}: passed"]);
        ended.Output.ShouldContain("\n  never exercised: step `call`\n");
        ended.Lines[^1].ShouldBe("1 passed, 1 failed");
    }

    [Fact]
    public void A_story_that_cannot_be_read_as_one_fails()
    {
        var file = _scratch.File("broken.case", Story.With("due 2026-03-16", "due"));
        var noText = _scratch.File("latin.case", [.. Encoding.UTF8.GetBytes(Story), 0xFC]);

        var ended = Cli.Run($"test {file} {noText}");

        ended.ExitCode.ShouldBe(ExitCode.Findings);
        ended.Errors.ShouldStartWith($"{file}:5:46: error DUN31");
        ended.Errors.ShouldContain($"\n{noText}:");
        ended.Lines[^1].ShouldBe("0 passed, 2 failed");
    }

    [Fact]
    public void What_is_not_there_ends_with_2_and_the_others_are_run()
    {
        var good = _scratch.File("good.case", Story);
        var gone = _scratch.PathOf("gone.case");
        var empty = Directory.CreateDirectory(_scratch.PathOf("empty")).FullName;

        var ended = Cli.Run($"test {gone} {good} {empty}");

        ended.ExitCode.ShouldBe(ExitCode.NotRun);
        ended.Errors.ShouldBe(
            $"{gone}: error DUN3004: there is no such file.\n"
            + $"{empty}: error DUN3004: there is no story in it: no file of it or below ends in .case.\n");
        ended.Lines[^1].ShouldBe("1 passed, 0 failed");
    }

    [Fact]
    public void A_story_that_is_named_twice_is_run_once() =>
        Cli.Run($"test {_scratch.File("good.case", Story)} {_scratch.Root}").Lines[^1].ShouldBe("1 passed, 0 failed");

    [Theory]
    [InlineData("")]
    [InlineData("above/")]
    [InlineData("above/below/")]
    public void A_policy_is_a_file_beside_the_story_or_up_to_two_folders_above(string folder)
    {
        Directory.CreateDirectory(_scratch.PathOf(folder));
        _scratch.File("default.json", Later);
        var story = _scratch.File($"{folder}x.case", Story);

        var ended = Cli.Run($"test {story}");

        ended.ExitCode.ShouldBe(ExitCode.Findings);
        ended.Errors.ShouldContain("steps.not-yet");
    }

    [Fact]
    public void A_file_three_folders_above_is_none_of_the_story()
    {
        Directory.CreateDirectory(_scratch.PathOf("1/2/3"));
        _scratch.File("default.json", Later);

        Cli.Run($"test {_scratch.File("1/2/3/x.case", Story)}").ExitCode.ShouldBe(ExitCode.Done);
    }

    [Fact]
    public void A_policy_that_the_command_line_gives_goes_by_its_own_name_and_first()
    {
        var given = _scratch.File("v2.json", Later);
        var story = _scratch.File("x.case", Story.With(Reminder, "2026-03-22 Sun  > send reminder by e-mail"));
        _scratch.File("default.json", PolicyJson.ToText(DunningPolicy.Default));

        var ended = Cli.Run($"test {story} --policy {given} --policy telco");

        (ended.ExitCode, ended.Errors).ShouldBe((ExitCode.Done, ""));
        ended.Output.ShouldMatch("\npolicy telco [0-9a-f]{8}: no story names it\n");
        Cli.Run($"test {story}").ExitCode.ShouldBe(ExitCode.Findings);
    }

    [Fact]
    public void Two_policies_of_one_name_are_refused()
    {
        var given = _scratch.File("v2.json", Later);
        var story = _scratch.File("x.case", Story);

        var ended = Cli.Run($"test {story} --policy {given} --policy default");

        (ended.ExitCode, ended.Output).ShouldBe((ExitCode.NotRun, ""));
        ended.Errors.ShouldStartWith(
            "dunning: error DUN3001: --policy: two different policies have the name \"default\"");
        Cli.Run($"test {story} --policy default --policy default").ExitCode.ShouldBe(ExitCode.Done);
    }

    [Fact]
    public void A_policy_that_cannot_be_used_is_told_once_and_its_stories_are_not_run()
    {
        var one = _scratch.File("1.case", Story.With("policy  default", "policy  mine"));
        var two = _scratch.File("2.case", Story.With("policy  default", "policy  mine"));
        var good = _scratch.File("3.case", Story);
        var policy = _scratch.File("mine.json", "{}");

        var ended = Cli.Run($"test {_scratch.Root}");

        ended.ExitCode.ShouldBe(ExitCode.NotRun);
        ended.Lines[..3].ShouldBe([$"{one}: not run", $"{two}: not run", $"{good}: passed"]);
        ended.Lines[^1].ShouldBe("1 passed, 0 failed, 2 not run");
        ended.Errors.Split("; nothing was loaded.").Length.ShouldBe(2);
        ended.Errors.ShouldStartWith($"{policy}:1:1: error DUN");
    }

    [Theory]
    [InlineData("defualt", "There is no policy \"defualt\". Did you mean \"default\"? For a policy of your own: --")]
    [InlineData("../mine", "There is no policy \"../mine\".")]
    [InlineData("/etc/hostname", "There is no policy \"/etc/hostname\".")]
    [InlineData("..", "There is no policy \"..\".")]
    [InlineData("sub\\mine", "There is no policy ")]
    [InlineData("[red]", "There is no policy \"[red]\".")]
    public void A_name_of_a_policy_never_leads_elsewhere(string name, string text)
    {
        _scratch.File("mine.json", PolicyJson.ToText(DunningPolicy.Default));
        Directory.CreateDirectory(_scratch.PathOf("sub"));
        var story = _scratch.File("sub/x.case", Story.With("policy  default", $"policy  {name}"));

        var ended = Cli.Run($"test {story}");

        ended.ExitCode.ShouldBe(ExitCode.Findings);
        ended.Errors.ShouldStartWith($"{story}:2:9: error DUN3120: {text}");
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_story_is_corrected_in_place_when_asked(bool isByOption)
    {
        var story = _scratch.File("x.case", Story.With("asks 120", "asks 130"));
        var kept = _scratch.File("y.case", Story + "   # as it is\n");

        string[] option = isByOption ? ["--approve"] : [];
        var ended = Cli.RunBytes(["test", _scratch.Root, .. option], [], isApproving: !isByOption);

        (ended.ExitCode, ended.Errors).ShouldBe((ExitCode.Done, ""));
        ended.Lines[..2].ShouldBe([$"{story}: passed, rewritten", $"{kept}: passed"]);
        ended.Lines[^1].ShouldBe("2 passed, 0 failed, 1 rewritten");
        File.ReadAllText(story).ShouldBe(Story);
        File.ReadAllText(kept).ShouldBe(Story + "   # as it is\n");
    }

    [Fact]
    public void What_correcting_does_not_mend_still_fails()
    {
        // Nothing happens on a Friday, and a story of nothing alone proves nothing.
        var story = _scratch.File("x.case", Story.With(Reminder, "2026-03-20 Fri  > send reminder"));

        var ended = Cli.Run($"test {story} --approve");

        ended.ExitCode.ShouldBe(ExitCode.Findings);
        ended.Lines[0].ShouldBe($"{story}: failed, 1 problem, rewritten");
        ended.Errors.ShouldContain("DUN3110");
    }

    [Fact]
    public void Without_being_asked_nothing_is_written()
    {
        var wrong = Story.With("asks 120", "asks 130");
        var story = _scratch.File("x.case", wrong);

        Cli.Run($"test {story}").ExitCode.ShouldBe(ExitCode.Findings);

        File.ReadAllText(story).ShouldBe(wrong);
    }

    [Fact]
    public void As_JSON_it_says_the_same()
    {
        var bad = _scratch.File("bad.case", Story.With("asks 120", "asks 130"));
        var ended = Cli.Run($"test {bad} docs/stories/hardship.case --policy telco --json");
        using var json = JsonDocument.Parse(ended.Output);
        var root = json.RootElement;

        (ended.ExitCode, ended.Errors).ShouldBe((ExitCode.Findings, ""));
        (root.GetProperty("passed").GetInt32(), root.GetProperty("failed").GetInt32()).ShouldBe((1, 1));
        var problem = root.GetProperty("stories")[0].GetProperty("problems")[0];
        (problem.GetProperty("line").GetInt32(), problem.GetProperty("column").GetInt32()).ShouldBe((6, 19));
        problem.GetProperty("id").GetString().ShouldBe("DUN3130");
        var coverage = root.GetProperty("coverage")[0];
        (coverage.GetProperty("parts").GetInt32() - coverage.GetProperty("exercised").GetInt32())
            .ShouldBe(coverage.GetProperty("neverExercised").GetArrayLength());
        root.GetProperty("unused")[0].GetString().ShouldBe("telco");
    }
}
