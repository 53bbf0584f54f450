using System.Globalization;
using System.Text.Json;
using NodaTime;
using NodaTime.Text;

namespace Dunning.Vectors.Tests;

/// <summary>
/// The rates that come with the library, derived anew: the rate of the ECB of legal-tables.json leads to the base rates
/// of Germany and Austria and to what is owed between businesses. Each value is compared.
/// </summary>
public class RateTableTests
{
    private static readonly LawBook Book = LawPacks.Book("de", "at", "nl", "gb", "eu");

    private static readonly (LocalDate From, decimal Percent)[] Refinancing = Facts("ECB.mro");

    [Theory]
    [InlineData("nl.ecb-refinancing")]
    [InlineData("eu.ecb-refinancing")]
    public void The_rate_of_the_ecb_is_the_one_of_the_facts_and_says_that_it_was_not_read(string table)
    {
        var rates = Book.RatesOf(table)!;

        rates.Rates.Select(rate => (rate.From, rate.Percent)).ShouldBe(Refinancing);
        Refinancing.Length.ShouldBe(36);
        rates.Rates.ShouldAllBe(rate => !rate.IsConfirmed);
        rates.LastConfirmed.ShouldBeNull();
    }

    // BGB 247: it moves by as much as the rate before the half-year has moved, from 2009 on always to 0.88 below it.
    [Fact]
    public void The_german_base_rate_follows_the_rate_before_each_half_year()
    {
        var rates = Book.RatesOf("de.base-rate")!;
        var derived = HalfYears(new(2009, 1, 1), 36).Select(day => (day, On(day.PlusDays(-1)) - 0.88m)).ToArray();

        derived[^1].day.ShouldBe(new(2026, 7, 1));
        rates.Rates.Select(rate => (rate.From, rate.Percent)).Skip(14).ShouldBe(derived);
        rates.Rates.Take(14).ShouldAllBe(rate => rate.From.Year < 2009, "before our series of the ECB begins");
        rates.Rates.Select(rate => (rate.From, rate.Percent)).ShouldBe(Facts("DE.baseRate"));
        Unconfirmed(rates).ShouldBe([new(2026, 1, 1), new(2026, 7, 1)]);
    }

    // 1. Euro-JuBeG: it moves with the rate as soon as that has moved by half a point since it last did.
    [Fact]
    public void The_austrian_base_rate_moves_by_half_points()
    {
        var rates = Book.RatesOf("at.base-rate")!;
        var moved = new List<(LocalDate From, decimal Percent)> { Refinancing[0] };
        foreach (var rate in Refinancing)
        {
            if (Math.Abs(rate.Percent - moved[^1].Percent) >= 0.5m)
            {
                moved.Add(rate);
            }
        }

        var derived = HalfYears(new(2013, 1, 1), 28)
            .Select(day => (day, moved.Last(rate => rate.From <= day).Percent - 0.62m))
            .ToArray();

        derived[^1].day.ShouldBe(new(2026, 7, 1));
        rates.Rates.Select(rate => (rate.From, rate.Percent)).ShouldBe(derived);
        derived.ShouldBe(Facts("AT.baseRate.halfYear"));
        Unconfirmed(rates).ShouldBe([new(2024, 7, 1), new(2025, 7, 1), new(2026, 1, 1), new(2026, 7, 1)]);
    }

    // 8 points above it, 7 on contracts from before 16 March 2013.
    [Fact]
    public void Dutch_businesses_owe_what_the_published_table_says()
    {
        var published = Facts("NL.commercial");
        var first = new LocalDate(2013, 3, 16);

        published.Length.ShouldBe(25);
        published.Select(rate => (rate.From, Owed("nl", rate.From, rate.From < first ? rate.From : first)))
            .ShouldBe(published);
        published.Count(rate => rate.From < first).ShouldBe(8);
    }

    [Fact]
    public void The_dutch_rate_for_consumers_is_the_one_of_the_facts_and_was_not_read_at_its_source()
    {
        var rates = Book.RatesOf("nl.consumer-rate")!;

        rates.Rates.Select(rate => (rate.From, rate.Percent)).ShouldBe(Facts("NL.consumer"));
        rates.Rates.Count.ShouldBe(9);
        rates.Rates.ShouldAllBe(rate => !rate.IsConfirmed);
    }

    [Fact]
    public void Businesses_of_a_member_state_without_a_pack_owe_what_the_directive_says()
    {
        var published = Facts("EU.latePayment");

        published.Length.ShouldBe(13);
        published.Select(rate => (rate.From, Owed("ie", rate.From, rate.From))).ShouldBe(published);
    }

    [Fact]
    public void British_businesses_owe_what_the_published_table_says()
    {
        var published = Facts("GB.statutoryRate");

        published.Length.ShouldBe(13);
        published.Select(rate => (rate.From, Owed("gb", rate.From, rate.From))).ShouldBe(published);
        Book.RatesOf("gb.bank-rate")!.Rates.Select(rate => (rate.From, rate.Percent)).ShouldBe(Facts("GB.bankRate"));
        Unconfirmed(Book.RatesOf("gb.bank-rate")!).ShouldBe([new(2025, 8, 7), new(2025, 12, 18)]);
    }

    [Fact]
    public void A_day_that_no_table_knows_has_no_rate()
    {
        foreach (var table in Book.Packs.SelectMany(pack => pack.Rates))
        {
            table.On(table.KnownUntil.PlusDays(-1)).ShouldNotBeNull(table.Name);
            table.On(table.KnownUntil).ShouldBeNull(table.Name);
            table.On(table.Rates[0].From.PlusDays(-1)).ShouldBeNull(table.Name);
        }
    }

    // What is owed on a day for a price between businesses, from a contract of another day.
    private static decimal Owed(string jurisdiction, LocalDate day, LocalDate arose)
    {
        var regime = Book.InterestOn(new()
        {
            Jurisdiction = jurisdiction, Debtor = DebtorKind.Business, AroseOn = arose, AsOf = day,
        }).Rule.ShouldNotBeNull();
        var claim = new InterestClaim { Principal = new(100, Currency.EUR), FirstDay = day, LastDay = day };
        return regime.Statement(claim, Book.RatesOf(regime.Reference)).Items.Single().Lines.Single().Rate;
    }

    private static decimal On(LocalDate day) => Refinancing.Last(rate => rate.From <= day).Percent;

    private static IEnumerable<LocalDate> HalfYears(LocalDate first, int count) =>
        Enumerable.Range(0, count).Select(i => first.PlusMonths(6 * i));

    private static IEnumerable<LocalDate> Unconfirmed(RateTable table) =>
        table.Rates.Where(rate => !rate.IsConfirmed).Select(rate => rate.From);

    private static (LocalDate From, decimal Percent)[] Facts(string table)
    {
        using var file = JsonDocument.Parse(File.ReadAllBytes(Files.PathOf("legal-tables")));
        return [.. file.RootElement.GetProperty("tables").GetProperty(table).GetProperty("values").EnumerateObject()
            .Select(value => (
                LocalDatePattern.Iso.Parse(value.Name).Value,
                decimal.Parse(value.Value.GetString()!, CultureInfo.InvariantCulture)))];
    }
}
