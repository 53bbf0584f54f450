namespace Dunning.Testing.Tests;

/// <summary>What is decided otherwise is said with what was expected, what was decided, and why.</summary>
public class RunTests
{
    [Fact]
    public void What_was_expected_is_held_against_what_was_decided() =>
        Told.Problems(Told.With("send reminder by e-mail, asks 120.00 EUR\n\nbut with        2026-03-20",
            "send reminder by letter, asks 120.00 EUR\n\nbut with        2026-03-20")).ShouldBe([
                "s.case:7:19: error DUN3130: On 2026-03-21 Sat expected is send reminder by letter, asks 120.00 EUR; "
                    + "decided is send reminder by e-mail, asks 120.00 EUR. Because: steps.reached: day 5 past due: "
                    + "\"reminder\" starts on day 5."]);

    [Theory]
    [InlineData("> nothing until 2026-03-21", "> nothing until 2026-03-22", "nothing until 2026-03-21")]
    [InlineData("> nothing until 2026-03-21", "> nothing until you act", "nothing until 2026-03-21")]
    [InlineData("> nothing until 2026-03-21", "> nothing until the dispute is settled", "nothing until 2026-03-21")]
    [InlineData("> nothing until 2026-03-21", "> close cured", "nothing until 2026-03-21")]
    public void Until_when_nothing_happens_is_checked(string old, string text, string decided)
    {
        var problem = Told.Problems(Told.With(old, text)).ShouldHaveSingleItem();

        problem.ShouldContain($"error DUN3130: On 2026-03-20 Fri expected is {text[2..]}; decided is {decided}.");
        problem.ShouldContain("Because: steps.not-yet:");
    }

    [Fact]
    public void An_act_between_two_lines_that_the_story_does_not_show_is_named() =>
        Told.Problems(Told.With(
            "2026-03-21 Sat  > send reminder by e-mail, asks 120.00 EUR\n\nbut with        2026-03-20",
            "2026-04-02 Thu  > call call\n\nbut with        2026-03-20")).ShouldBe([
                "s.case:6:1: error DUN3131: On 2026-03-21 Sat decided is send reminder by e-mail, asks 120.00 EUR, "
                    + "which the story does not say. Because: steps.reached: day 5 past due: \"reminder\" starts on "
                    + "day 5.",
                "s.case:6:1: error DUN3131: On 2026-03-31 Tue decided is send second-reminder by e-mail, asks "
                    + "120.00 EUR, which the story does not say. Because: steps.reached: 10 days after the notice of "
                    + "Sat 21 Mar 2026: \"second-reminder\" is due.",
                "s.case:7:19: error DUN3130: On 2026-04-02 Thu expected is call call; decided is nothing until "
                    + "2026-04-10. Because: steps.not-yet: \"call\" comes 10 days after the notice before: Fri 10 Apr "
                    + "2026."]);

    [Fact]
    public void A_rule_that_is_covered_must_be_among_the_reasons() =>
        Told.Problems(Told.With("covers steps.not-yet", "covers promises.open")).ShouldHaveSingleItem()
            .ShouldStartWith("s.case:2:28: error DUN3133: No decision of the story gives the reason promises.open. It "
                + "gives: channels.first,");

    [Fact]
    public void A_branch_that_is_the_same_is_held_against_the_trunk()
    {
        var same = Told.With(
            "but with        2026-03-20 paid 120.00 EUR\n2026-03-21 Sat  > nothing",
            "but with        2026-03-18 risk 97 of 100\n                > the same");

        Told.Problems(same).ShouldBeEmpty();
        Told.Problems(same.Replace("risk 97 of 100", "address lost e-mail", StringComparison.Ordinal))
            .ShouldHaveSingleItem().ShouldStartWith("s.case:10:19: error DUN3130: On 2026-03-21 Sat expected is send "
                + "reminder by e-mail, asks 120.00 EUR; decided is send reminder by letter, asks 120.00 EUR.");
    }

    [Fact]
    public void A_day_that_is_the_same_is_held_against_that_day()
    {
        var same = Told.With("2026-03-21 Sat  > nothing\n", "2026-03-21 Sat  > the same\n");

        Told.Problems(same).ShouldHaveSingleItem().ShouldContain("decided is nothing.");
        Told.Problems(same.Replace("paid 120.00 EUR", "paid 0.50 EUR", StringComparison.Ordinal))
            .ShouldHaveSingleItem().ShouldContain("asks 119.50 EUR");
        Told.Problems(same.Replace("paid 120.00 EUR", "risk 3 of 100", StringComparison.Ordinal)).ShouldBeEmpty();
    }

    [Fact]
    public void A_story_that_shows_one_signal_shows_all()
    {
        const string Quiet = """
            case    Arrears begin
            policy  wholesale

            2026-03-02 Mon  debtor W-1 business
            2026-03-02 Mon  receivable R-1 800.00 EUR due 2026-03-02
            2026-03-03 Tue  > send statement by e-mail
            """;

        Told.Problems(Quiet).ShouldBeEmpty();
        Told.Problems($"{Quiet}\n2026-03-04 Wed  > signal cured").ShouldContain(problem =>
            problem.StartsWith("s.case:6:19: error DUN3130: On 2026-03-03 Tue decided is also signal entered-arrears.",
                StringComparison.Ordinal));
    }

    [Fact]
    public void A_policy_that_decides_otherwise_fails_the_story()
    {
        var policy = DunningPolicy.Named("slower").Everyone("all").Treatment("all", t => t
            .Level("reminder", Start.OnDay(9), Tone.Remind, Channel.Email).AtLastLevel(LastLevel.Stop)).Build().Value;

        CaseFile.Parse(Told.Story, "s.case").Run(policy).Problems.Select(problem => problem.Line)
            .ShouldBe([6, 7, 13]);
    }

    [Theory]
    [InlineData("set contact.preference.channel letter", "letter")]
    [InlineData("add contact.consents channel=email, state=withdrawn", "letter")]
    [InlineData("set contact.reachable[0] letter", null)]
    [InlineData("add holds id=H-1, kind=block, from=2026-03-02", null)]
    [InlineData("remove receivables[R-1]", null)]
    public void Any_member_of_the_facts_can_be_set(string line, string? channel)
    {
        var text = Told.With("2026-03-20 paid 120.00 EUR\n2026-03-21 Sat  > nothing", channel is null
            ? $"2026-03-20 {line}\n2026-03-21 Sat  > nothing"
            : $"2026-03-20 {line}\n2026-03-21 Sat  > send reminder by {channel}");

        if (line.StartsWith("set contact.reachable", StringComparison.Ordinal))
        {
            Told.Problems(text).ShouldHaveSingleItem().ShouldContain("has members of its own");
        }
        else
        {
            Told.Problems(text).ShouldBeEmpty();
        }
    }
}
