using System.Text;

namespace Dunning.Testing.Tests;

/// <summary>Whatever is wrong with a file is named with its place and what to do.</summary>
public class ProblemTests
{
    [Fact]
    public void The_story_itself_passes() => Told.Problems(Told.Story).ShouldBeEmpty();

    [Theory]
    [InlineData(
        "2026-03-20 Fri  > nothing",
        "2026-03-20 Thu  > nothing",
        "s.case:6:12: error DUN3104: 2026-03-20 is a Fri, not a Thu. Write \"2026-03-20 Fri\", or the date that is "
            + "meant.")]
    [InlineData(
        "2026-03-20 Fri  > nothing",
        "2026-03-20  > nothing",
        "s.case:6:11: error DUN3104: The weekday is missing: write \"2026-03-20 Fri\".")]
    [InlineData(
        "2026-03-20 Fri  > nothing",
        "2026-02-30 Fri  > nothing",
        "s.case:6:1: error DUN3105: \"2026-02-30\" is no date from 1901 to 2190. Write it as 2026-03-02.")]
    [InlineData(
        "2026-03-20 Fri  > nothing",
        "2026-03-01 Sun  > nothing",
        "s.case:6:1: error DUN3105: 2026-03-01 comes before the day of the line above, 2026-03-02. Put the lines in "
            + "the order of the days.")]
    [InlineData(
        "receivable R-1 120.00 EUR due 2026-03-16",
        "recievable R-1 120.00 EUR due 2026-03-16",
        "s.case:5:17: error DUN3106: \"recievable\" says nothing that a story knows. Did you mean \"receivable\"?")]
    [InlineData(
        "120.00 EUR due 2026-03-16",
        "120,00 EUR due 2026-03-16",
        "s.case:5:32: error DUN3108: \"120,00\" is no amount. Write it as 120.00 EUR.")]
    [InlineData(
        "120.00 EUR due 2026-03-16",
        "120.005 EUR due 2026-03-16",
        "s.case:5:40: error DUN3108: \"120.005\" has more than the 2 decimals of EUR.")]
    [InlineData(
        "reminder by e-mail, asks 120.00 EUR\n\nbut with        2026-03-20 paid",
        "reminder by e-mial, asks 120.00 EUR\n\nbut with        2026-03-20 paid",
        "s.case:7:36: error DUN3108: \"e-mial\" is no channel. Did you mean \"e-mail\"?")]
    [InlineData(
        "> nothing until 2026-03-21",
        "> nohting until 2026-03-21",
        "s.case:6:19: error DUN3107: \"nohting\" is nothing to expect. Write nothing, send STEP, call STEP, apply "
            + "MEASURE, revert MEASURE, signal NAME, close cured or the same. Did you mean \"nothing\"?")]
    [InlineData(
        "covers steps.not-yet",
        "covers steps.not-jet",
        "s.case:2:28: error DUN3111: \"steps.not-jet\" is no rule. Did you mean \"steps.not-yet\"?")]
    [InlineData(
        "covers steps.not-yet",
        "law fr",
        "s.case:2:25: error DUN3112: There is no law pack \"fr\". Known: at, ch, de, eu, gb, nl, us, us-ma.")]
    [InlineData(
        "policy  default",
        "policy  defualt",
        "s.case:2:9: error DUN3120: There is no policy \"defualt\". Did you mean \"default\"?")]
    [InlineData(
        "but with        2026-03-20 paid 120.00 EUR",
        "but without     2026-03-20 paid",
        "s.case:9:28: error DUN3109: No line of 2026-03-20 Fri begins so. The day has none.")]
    [InlineData(
        "but with        2026-03-20 paid 120.00 EUR\n2026-03-21 Sat  > nothing\n",
        "but with        2026-03-20 paid 120.00 EUR\n",
        "s.case:9:1: error DUN3113: The branch expects nothing. Write what happens then, or \"> the same\".")]
    [InlineData(
        "2026-03-02 Mon  debtor D-1 consumer, Europe/Berlin\n",
        "",
        "s.case:4:17: error DUN3103: The first fact says who it is about: write a line such as \"debtor D-7 consumer\" "
            + "above.")]
    [InlineData(
        "send reminder by e-mail, asks 120.00 EUR\n\nbut with        2026-03-20 paid",
        "send remainder by e-mail\n\nbut with        2026-03-20 paid",
        "s.case:7:19: error DUN3121: \"remainder\" is no step of policy default. Did you mean \"reminder\"?")]
    [InlineData(
        "2026-03-20 paid 120.00 EUR",
        "2026-03-20 paid 120.00 EUR for R-2",
        "s.case:9:28: error DUN3122: \"R-2\" is no receivable of the story by then. Did you mean \"R-1\"?")]
    [InlineData(
        "2026-03-20 paid 120.00 EUR",
        "2026-03-20 set receivables[R-1].maxRang 1",
        "s.case:9:28: error DUN3122: \"maxRang\" is no member of a snapshot here. Did you mean \"maxRung\"?")]
    public void A_mistake_is_named_with_what_to_do(string old, string text, string problem) =>
        Told.Problems(Told.With(old, text)).ShouldBe([problem]);

    [Fact]
    public void Nothing_must_have_a_branch_in_which_the_contact_happens()
    {
        var story = Told.Story[..Told.Story.IndexOf("but with        2026-03-02", StringComparison.Ordinal)];

        Told.Problems(story).ShouldBe([
            "s.case:6:19: error DUN3110: Nothing happens here, and no branch shows the contact. Add \"but with\" or "
                + "\"but without\" a line, and the contact that is made then."]);
    }

    [Fact]
    public void All_that_is_wrong_is_named_at_once()
    {
        var text = Told.With("2026-03-20 Fri  > nothing", "2026-03-20 Thu  > nothing")
            .Replace("paid", "payed", StringComparison.Ordinal)
            .Replace("covers steps.not-yet", "covers nothing.at-all", StringComparison.Ordinal);

        Told.Problems(text).Select(problem => problem.Split(' ')[2]).ShouldBe(["DUN3111:", "DUN3104:", "DUN3106:"]);
    }

    [Fact]
    public void What_is_no_text_is_named()
    {
        byte[] bytes = [.. Encoding.UTF8.GetBytes("case  x\n\n"), 0xFF, 0xFE];

        CaseFile.Parse(bytes, "s.case").Problems.Select(problem => problem.ToString())
            .ShouldBe(["s.case:3:1: error DUN3101: This is not UTF-8. Save the file as UTF-8."]);
        CaseFile.Parse("case  a\0b", "s.case").Problems.Select(problem => problem.ToString())
            .ShouldBe(["s.case:1:8: error DUN3101: A control character stands here. Take it away."]);
    }

    [Theory]
    [InlineData('[', 40_000, "DUN3102")]
    [InlineData('>', 900, "DUN3107")]
    [InlineData('\n', 40_000, "DUN3102")]
    [InlineData('#', 70_000, "DUN3102")]
    [InlineData(' ', 900, "DUN3103")]
    public void A_text_of_one_sign_is_named_and_not_worked_through(char sign, int count, string id) =>
        CaseFile.Parse(new string(sign, count), "s.case").Problems.ShouldContain(problem => problem.Id == id);

    [Fact]
    public void A_wrong_year_is_not_walked_day_by_day() =>
        Told.Problems(Told.With("2026-03-21 Sat  > send", "2062-03-21 Tue  > send")).ShouldHaveSingleItem()
            .ShouldBe("s.case:4:1: error DUN3102: A story lasts at most 750 days; this one lasts 13168, from "
                + "2026-03-02 to 2062-03-21. Look for a wrong year.");

    [Fact]
    public void A_story_that_would_take_minutes_is_ended()
    {
        var bills = string.Concat(Enumerable.Range(1, 400)
            .Select(i => $"2026-03-02 Mon  receivable R-{i} 1.00 EUR due 2026-03-02\n"));
        var days = string.Concat(Enumerable.Range(1, 60)
            .Select(i => new NodaTime.LocalDate(2026, 3, 2).PlusDays(i * 12))
            .Select(day => $"{Notation.Words.Day(day)}  > close cured\n"));

        Told.Run($"case  x\npolicy  default\n2026-03-02 Mon  debtor D-1\n{bills}{days}").Problems
            .ShouldContain(problem => problem.Id == "DUN3102");
    }

    [Fact]
    public void Title_and_comments_are_in_any_language()
    {
        var text = Told.With("A bill is reminded of on day 5", "Mahnung am 5. Tag, 督促は五日目")
            .Replace("# day 4", "# четвёртый день", StringComparison.Ordinal);

        Told.Problems(text).ShouldBeEmpty();
        CaseFile.Parse(text, "s.case").Title.ShouldBe("Mahnung am 5. Tag, 督促は五日目");
    }
}
