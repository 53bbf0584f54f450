using NodaTime;

namespace Dunning.Tests;

/// <summary>A sound debtor; the tests give ids and dates that would break something far from here.</summary>
public class SnapshotCheckEdgeTests
{
    [Fact]
    public void An_id_that_a_terminal_would_obey_is_refused() =>
        ProblemsOf(Sound with { Debtor = "D\u001b[31m" }).ShouldBe(
        ["debtor: error DUN2015: an id holds a control character. Leave it out."]);

    [Fact]
    public void An_id_of_200_characters_is_the_longest()
    {
        ProblemsOf(Sound with { Debtor = new string('D', 200) }).ShouldBeEmpty();
        ProblemsOf(Sound with { Debtor = new string('D', 201) }).ShouldBe(
            ["debtor: error DUN2015: an id of 201 characters; at most 200."]);
    }

    [Fact]
    public void A_date_of_another_calendar_is_named_by_its_ISO_date()
    {
        var due = new LocalDate(2026, 2, 5).WithCalendar(CalendarSystem.Julian);
        var item = Sound.Receivables[0] with { DueOn = due, GraceUntil = new LocalDate(2026, 2, 8) };

        ProblemsOf(Sound with { Receivables = [item] }).ShouldBe(
        [
            "receivables[0].dueOn: error DUN2012: 2026-02-05 is given in the Julian calendar; "
                + "give it in the ISO calendar.",
        ]);
    }

    private static DebtorSnapshot Sound => new()
    {
        Debtor = "D-1",
        Currency = Currency.EUR,
        Receivables = [new() { Id = "R-1", Amount = 10, DueOn = new(2026, 2, 5) }],
    };

    private static string[] ProblemsOf(DebtorSnapshot snapshot) =>
        [.. snapshot.FindProblems().Select(problem => problem.ToString())];
}
