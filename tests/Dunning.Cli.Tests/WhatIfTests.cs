namespace Dunning.Cli;

/// <summary>Changes of facts before deciding: 412.50 EUR are open, and 15.00 EUR is worth a reminder.</summary>
public class WhatIfTests
{
    private static readonly string Facts = Cli.Debtor("D-1042") + Cli.Debtor("D-2");

    [Theory]
    [InlineData("R-881.open=397.50 EUR", "reminder by email", "397.50 EUR")]
    [InlineData("paid=397.49 EUR", "reminder by email", "15.01 EUR")]
    [InlineData("paid=397.50 EUR", "reminder by email", "15.00 EUR")]
    [InlineData("paid=397.51 EUR", "nothing", "14.99 EUR")]
    [InlineData("hardship=true", "nothing", "412.50 EUR")]
    [InlineData("promise=412.50 EUR by 2026-02-20", "nothing", "0.00 EUR")]
    [InlineData("hold=block until 2026-03-01", "nothing", "0.00 EUR")]
    [InlineData("reachable-=email", "nothing", "412.50 EUR")]
    public void The_change_decides_and_other_debtors_stay(string change, string act, string amount)
    {
        var ended = WhatIf($"D-1042 {change}");

        ended.ExitCode.ShouldBe(ExitCode.Done, ended.Errors);
        ended.Lines[0].ShouldContain($"  {act} ");
        ended.Lines[0].ShouldContain($" {amount}  next");
        ended.Lines[1].ShouldBe(Cli.Decide(Facts).Lines[1]);
    }

    [Fact]
    public void Changes_are_made_in_their_order() =>
        WhatIf("D-1042 R-881.open=10.00 EUR", "D-2 hardship=true", "D-1042 R-881.open=20.00 EUR").Lines[0]
            .ShouldContain(" 20.00 EUR ");

    [Fact]
    public void An_id_with_a_space_stands_in_double_quotes() =>
        Cli.Run(
            "decide --policy default --facts - --as-of 2026-02-10",
            Cli.Debtor("D 1"),
            "--what-if",
            "\"D 1\" R-881.open=20.00 EUR").Output.ShouldContain(" 20.00 EUR ");

    [Fact]
    public void A_debtor_who_is_not_there_is_named() =>
        WhatIf("D-9 hardship=true").ShouldBe(new(
            ExitCode.Findings,
            Cli.Decide(Facts).Output,
            "stdin: error DUN3012: debtor D-9, whom the command names, is not in it.\n"));

    [Theory]
    [InlineData("D-1042", "error DUN3003: a part is missing: write DEBTOR CHANGE, as in")]
    [InlineData("\"D-1042 hardship=true", "error DUN3003: ")]
    [InlineData("D-1042 hardship", "error DUN2151: \"hardship\" is no change: write NAME=VALUE, as in")]
    [InlineData("D-1042 hardshp=true", "error DUN2152: \"hardshp\" cannot be changed. Did you mean \"hardship\"?")]
    public void A_change_that_cannot_be_read_says_what_can_be_written(string change, string error)
    {
        var ended = WhatIf(change);

        ended.ExitCode.ShouldBe(ExitCode.NotRun);
        ended.Output.ShouldBeEmpty();
        ended.Errors.ShouldStartWith($"--what-if '{change}': {error}");
    }

    [Fact]
    public void A_change_that_does_not_fit_the_facts_is_a_problem_of_their_line()
    {
        var ended = WhatIf("D-1042 R-88.open=1.00 EUR");

        ended.ExitCode.ShouldBe(ExitCode.Findings);
        ended.Errors.ShouldStartWith(
            "stdin:1: error DUN2153: R-88.open: \"R-88\" is no receivable of this debtor. Did you mean \"R-881\"?\n");
        ended.Lines.ShouldBe([Cli.Decide(Facts).Lines[1]]);
    }

    private static Ended WhatIf(params IEnumerable<string> changes) => Cli.Run(
        "decide --policy default --facts - --as-of 2026-02-10",
        Facts,
        [.. changes.SelectMany(change => (string[])["--what-if", change])]);
}
