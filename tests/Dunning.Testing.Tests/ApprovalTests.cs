namespace Dunning.Testing.Tests;

/// <summary>A corrected file says what was decided; all else in it is as it was, byte for byte.</summary>
public class ApprovalTests
{
    [Fact]
    public void A_story_that_passes_stays_as_it_is() => Told.Run(Told.Story).Approved.ShouldBe(Told.Story);

    [Fact]
    public void Words_that_are_wrong_are_replaced_and_the_comment_keeps_its_column()
    {
        var wrong = Told.With(
            "nothing until 2026-03-21                # day 4", "nothing until you act                   # day 4");

        Told.Run(wrong).Approved.ShouldBe(Told.Story);
    }

    [Fact]
    public void A_day_that_is_missing_is_put_in()
    {
        var text = Told.With("2026-03-21 Sat  > send reminder by e-mail, asks 120.00 EUR\n\nbut with        2026-03-20",
            "2026-04-01 Wed  > ?\n\nbut with        2026-03-20");

        var approved = Told.Run(text).Approved;

        approved.ShouldContain("""
            2026-03-20 Fri  > nothing until 2026-03-21                # day 4
            2026-03-21 Sat  > send reminder by e-mail, asks 120.00 EUR
            2026-03-31 Tue  > send second-reminder by e-mail, asks 120.00 EUR
            2026-04-01 Wed  > nothing until 2026-04-10
            """);
        Told.Problems(approved).ShouldBeEmpty();
    }

    [Fact]
    public void A_line_too_many_is_taken_out()
    {
        var text = Told.With("asks 120.00 EUR\n\nbut with        2026-03-20",
            "asks 120.00 EUR\n2026-03-21 Sat  > call call   # twice a day\n\nbut with        2026-03-20");

        Told.Run(text).Approved.ShouldBe(Told.Story);
    }

    [Fact]
    public void A_branch_that_is_not_the_same_is_spelled_out()
    {
        var text = Told.With("2026-03-20 paid 120.00 EUR\n2026-03-21 Sat  > nothing",
            "2026-03-20 address lost e-mail\n                > the same");

        Told.Run(text).Approved.ShouldBe(Told.With("2026-03-20 paid 120.00 EUR\n2026-03-21 Sat  > nothing",
            "2026-03-20 address lost e-mail\n2026-03-20 Fri  > nothing until 2026-03-21\n"
                + "2026-03-21 Sat  > send reminder by letter, asks 120.00 EUR"));
    }

    [Fact]
    public void Ends_of_lines_and_a_mark_at_the_start_stay()
    {
        var right = $"\uFEFF{Told.Story}\n".Replace("\n", "\r\n", StringComparison.Ordinal);
        var wrong = right.Replace("> nothing until 2026-03-21", "> nothing until 2026-03-23", StringComparison.Ordinal);

        Told.Run(wrong).Approved.ShouldBe(right);
        Told.Problems(right).ShouldBeEmpty();
    }

    [Fact]
    public void A_file_that_cannot_be_read_is_not_rewritten()
    {
        var text = Told.With("2026-03-20 Fri  >", "2026-03-20 Thu  >");

        Told.Run(text).Approved.ShouldBe(text);
    }
}
