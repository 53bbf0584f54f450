using System.Text;

namespace Dunning.Cli;

/// <summary>Facts that cannot be decided: each problem has its line, and the other lines are decided.</summary>
public class ProblemTests
{
    private static readonly string Good = Cli.Debtor("D-1");
    private static readonly string Bad = Cli.Debtor("D-3").With("2026-02-05", "31.02.2026");

    [Fact]
    public void A_bad_line_does_not_stop_the_others()
    {
        var ended = Cli.Decide($"{Good}\n{Bad}{Cli.Debtor("D-4")}");

        ended.ExitCode.ShouldBe(ExitCode.Findings);
        ended.Output.ShouldBe(Cli.Decide(Good + Cli.Debtor("D-4")).Output);
        ended.Errors.ShouldStartWith("stdin:3: error DUN21");
        ended.Errors.ShouldContain("receivables[0].dueOn: ");
        ended.Errors.ShouldEndWith("\nstdin: 1 problem in 1 line; what could be read was decided.\n");
    }

    [Fact]
    public void Every_problem_of_every_line_is_named()
    {
        var two = Bad.With("\"512.50\"", "\"a lot\"").With("EUR", "EURO");

        var errors = Cli.Decide(two + Good + Bad).Errors.TrimEnd('\n').Split('\n');

        errors.Count(line => line.Begins("stdin:1: error DUN2")).ShouldBe(3);
        errors.Count(line => line.Begins("stdin:3: error DUN2")).ShouldBe(1);
        errors[^1].ShouldBe("stdin: 4 problems in 2 lines; what could be read was decided.");
    }

    [Fact]
    public void Strictly_nothing_is_decided_if_any_line_is_bad()
    {
        var ended = Cli.Decide(Good + Bad, "--strict");

        ended.ExitCode.ShouldBe(ExitCode.Findings);
        ended.Output.ShouldBeEmpty();
        ended.Errors.ShouldEndWith("\nstdin: 1 problem in 1 line; nothing was decided.\n");
        Cli.Decide(Good, "--strict").ShouldBe(Cli.Decide(Good));
    }

    [Fact]
    public void Strictly_a_change_that_does_not_fit_stops_all() =>
        Cli.Run(
            "decide --policy default --strict --facts - --as-of 2026-02-10",
            Good + Cli.Debtor("D-2"),
            "--what-if",
            "D-2 R-1.open=1.00 EUR").Output.ShouldBeEmpty();

    [Fact]
    public void Bytes_that_are_no_text_are_a_problem_of_their_line()
    {
        byte[] facts = [.. Bytes(Good), (byte)'{', 0xFF, (byte)'\n', .. Bytes(Cli.Debtor("D-2"))];

        var ended = Cli.RunBytes(Cli.Words("decide --policy default --facts - --as-of 2026-02-10"), facts);

        ended.ExitCode.ShouldBe(ExitCode.Findings);
        ended.Lines.Length.ShouldBe(2);
        ended.Errors.ShouldStartWith("stdin:2:2: error DUN2101: this byte is not UTF-8");
    }

    [Fact]
    public void What_is_no_JSON_names_its_column() =>
        Cli.Decide("{\"debtor\":\"D-1\",}").Errors.ShouldStartWith("stdin:1:17: error DUN2101: ");

    [Fact]
    public void A_debtor_who_stands_twice_is_decided_once()
    {
        var ended = Cli.Decide(Good + "\n" + Cli.Debtor("D-1", ",\"hardship\":true"));

        ended.ExitCode.ShouldBe(ExitCode.Findings);
        ended.Output.ShouldBe(Cli.Decide(Good).Output);
        ended.Errors.ShouldStartWith(
            "stdin:3: error DUN3011: debtor: D-1 stands on line 1 already; put all facts of a debtor on one line.\n");
    }

    [Fact]
    public void A_debtor_who_is_asked_for_and_not_there_is_named() =>
        Cli.Decide(Good, "--debtor D-7").ShouldBe(new(
            ExitCode.Findings,
            "",
            "stdin: error DUN3012: debtor D-7, whom the command names, is not in it.\n"));

    [Fact]
    public void A_line_that_is_too_long_is_passed_over_and_the_next_is_read()
    {
        var reader = new LineReader(new MemoryStream(Bytes("12345\r\n123456789\n1234567\n")), lengthMax: 7);

        reader.TryRead(out var first).ShouldBeTrue();
        reader.TryRead(out var second).ShouldBeTrue();
        reader.TryRead(out var third).ShouldBeTrue();
        reader.TryRead(out _).ShouldBeFalse();

        Encoding.UTF8.GetString(first.Utf8!.Value.Span).ShouldBe("12345");
        second.Utf8.ShouldBeNull();
        second.Number.ShouldBe(2);
        Encoding.UTF8.GetString(third.Utf8!.Value.Span).ShouldBe("1234567");
    }

    [Fact]
    public void An_id_cannot_break_a_line_or_act_on_a_terminal()
    {
        var ended = Cli.Decide(Cli.Debtor("D\\u001b[31m\\n1"));

        ended.Output.ShouldBeEmpty();
        ended.Errors.ShouldContain("error DUN2015: debtor: an id holds a control character. Leave it out.");
        ended.Errors.ShouldNotContain('\u001b');
    }

    [Fact]
    public void No_bytes_make_it_throw()
    {
        var random = new Random(20260210);
        var good = File.ReadAllBytes(Repository.PathOf("docs", "examples", "facts.jsonl"));
        for (var i = 0; i < 60; i++)
        {
            var facts = good.ToArray();
            for (var k = 0; k < 20; k++)
            {
                facts[random.Next(facts.Length)] = (byte)random.Next(256);
            }

            var ended = Cli.RunBytes(Cli.Words("decide --policy first-steps --facts - --as-of 2026-02-10"), facts);

            ended.ExitCode.ShouldBeOneOf(ExitCode.Done, ExitCode.Findings);
        }
    }

    private static byte[] Bytes(string text) => Encoding.UTF8.GetBytes(text);
}
