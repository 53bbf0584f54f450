using NodaTime;

namespace Dunning.Vectors.Tests;

/// <summary>
/// Periods of the Union end by the holidays of the member state (Regulation 1182/71 art. 2(1)): where no pack has them,
/// nothing is said.
/// </summary>
public class EuropeanDateTests
{
    private static readonly LawBook Union = LawPacks.Book("eu");

    private static readonly LawBook WithGermany = LawPacks.Book("eu", "de");

    private static readonly LocalDate Day = new(2026, 4, 1);

    public static IEnumerable<TheoryDataRow<string>> Deadlines => Rules<DeadlineRule>()
        .Where(rule => rule.Roll is not DeadlineRoll.None).Select(rule => new TheoryDataRow<string>($"{rule.Id}"));

    [Fact]
    public void The_pack_has_no_holidays_of_its_own() => LawPacks.Of("eu").Calendars.ShouldBeEmpty();

    [Theory]
    [MemberData(nameof(Deadlines))]
    public void Without_the_calendar_of_the_state_no_day_is_said(string id)
    {
        var rule = Rules<DeadlineRule>().Single(rule => $"{rule.Id}" == id);
        foreach (var place in new[] { "eu", "fr", "pl", "de" })
        {
            var dates = rule.From(Day, Union.CalendarOf(place));

            (dates.LastDay, dates.DayAfter, dates.Missing).ShouldBe((null, null, $"holidays {place}"));
            dates.Steps.ShouldBeEmpty();
        }

        var known = rule.From(Day, WithGermany.CalendarOf("de"));
        (known.Missing, known.LastDay is null).ShouldBe((null, false));
        rule.From(Day, WithGermany.CalendarOf("fr")).Missing.ShouldBe("holidays fr");
    }

    // One month from 1 April 2026 ends on Labour Day, a Friday; a weekend follows.
    [Fact]
    public void With_it_the_period_ends_on_its_next_working_day() =>
        Rules<DeadlineRule>().Single(rule => $"{rule.Id}" == "eu.access-request")
            .From(Day, WithGermany.CalendarOf("de")).LastDay.ShouldBe(new LocalDate(2026, 5, 4));

    // Days that do not move need no calendar.
    [Fact]
    public void What_no_holiday_moves_is_said_without_a_calendar() =>
        Rules<DefaultStart>().Single().From(
            new() { InvoiceReceivedOn = Day, PerformedOn = Day, Debtor = DebtorKind.Business },
            Union.CalendarOf("fr")).LastDay.ShouldBe(Day.PlusDays(30));

    private static IEnumerable<T> Rules<T>()
        where T : LegalRule => LawPacks.Of("eu").Rules.OfType<T>();
}
