using NodaTime;

namespace Dunning.Tests;

/// <summary>The business date is the one on the creditor's calendar, whatever the clock of the machine says.</summary>
public class AsOfTests
{
    private static readonly Instant Late = Instant.FromUtc(2024, 3, 16, 2, 0);

    [Theory]
    [InlineData("America/Los_Angeles", "2024-03-15")] // 19:00 of the day before
    [InlineData("Europe/Berlin", "2024-03-16")]
    [InlineData("Pacific/Auckland", "2024-03-16")]
    public void An_instant_means_the_date_where_the_creditor_keeps_the_books(string zone, string date) =>
        AsOf.Exactly(Late, DateTimeZoneProviders.Tzdb[zone]).Date.ToString("uuuu-MM-dd", null).ShouldBe(date);

    [Fact]
    public void What_is_due_on_15_March_is_not_overdue_in_Los_Angeles_while_it_is_16_March_in_Utc()
    {
        var engine = new DunningEngine(DunningPolicy.Default);
        var debtor = new DebtorSnapshot
        {
            Debtor = "D-1",
            Currency = Currency.EUR,
            PaymentsKnownUntil = new(2024, 3, 15),
            Receivables = [new() { Id = "R-1", Amount = 50, DueOn = new(2024, 3, 15) }],
        };
        var there = AsOf.Exactly(Late, DateTimeZoneProviders.Tzdb["America/Los_Angeles"]);
        var here = AsOf.Exactly(Late, DateTimeZone.Utc);

        engine.Decide(debtor, there).Cases[0].Overdue.ShouldBe(new(0, Currency.EUR));
        engine.Decide(debtor, here).Cases[0].Overdue.ShouldBe(new(50, Currency.EUR));
    }

    [Fact]
    public void It_prints_the_date_and_the_instant()
    {
        AsOf.On(new(2026, 2, 10)).ToString().ShouldBe("2026-02-10");
        AsOf.Exactly(Late, DateTimeZone.Utc).ToString().ShouldBe("2024-03-16 (2024-03-16T02:00:00Z)");
    }

    [Theory]
    [InlineData(1899, 12, 31)]
    [InlineData(2201, 1, 1)]
    public void A_day_outside_1900_to_2200_is_refused(int year, int month, int day) =>
        Should.Throw<ArgumentOutOfRangeException>(() => new DunningEngine(DunningPolicy.Default)
            .Decide(new() { Debtor = "D-1" }, AsOf.On(new(year, month, day))));
}
