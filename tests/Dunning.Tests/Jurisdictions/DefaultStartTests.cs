using Dunning.Tests.Jurisdictions.Law;
using NodaTime;

namespace Dunning.Tests.Jurisdictions;

public sealed class DefaultStartTests
{
    private static readonly PlaceCalendar Germany = Books.All.CalendarOf("de");
    private static readonly PlaceCalendar Britain = Books.All.CalendarOf("gb");

    private static readonly DefaultFacts Invoice = new()
    {
        DueOn = new(2026, 3, 2),
        InvoiceReceivedOn = new(2026, 3, 2),
        Debtor = DebtorKind.Business,
    };

    [Fact]
    public void The_first_of_several_ways_counts()
    {
        var facts = Invoice with { DemandsReceivedOn = [new(2026, 3, 20), new(2026, 3, 10)] };

        var dates = GermanLaw.Default.From(facts, Germany);
        var sooner = GermanLaw.Default.From(facts with { RefusedOn = new(2026, 3, 5) }, Germany);
        var later = GermanLaw.Default.From(facts with { DemandsReceivedOn = [new(2026, 5, 20)] }, Germany);

        Days(dates).ShouldBe((null, new(2026, 3, 10), new(2026, 3, 11)));
        Days(sooner).ShouldBe((null, new(2026, 3, 5), new(2026, 3, 6)));
        Days(later).ShouldBe((new(2026, 4, 1), new(2026, 4, 2), new(2026, 4, 2)));
    }

    [Fact]
    public void A_refusal_before_the_due_date_brings_default_when_it_is_over()
    {
        var facts = Invoice with { InvoiceReceivedOn = null, RefusedOn = new(2026, 2, 20) };

        Days(GermanLaw.Default.From(facts, Germany)).ShouldBe((null, new(2026, 3, 3), new(2026, 3, 3)));
    }

    [Theory]
    [InlineData(DebtorKind.Consumer, false, LegalObstacle.ConsumerNotTold)]
    [InlineData(DebtorKind.Consumer, true, LegalObstacle.None)]
    [InlineData(DebtorKind.SoleTrader, false, LegalObstacle.None)]
    [InlineData(DebtorKind.Business, false, LegalObstacle.None)]
    [InlineData(DebtorKind.PublicBody, false, LegalObstacle.None)]
    public void Only_consumers_must_be_told(DebtorKind kind, bool isTold, LegalObstacle obstacle)
    {
        var dates = GermanLaw.Default.From(Invoice with { Debtor = kind, IsConsumerTold = isTold }, Germany);

        dates.Obstacle.ShouldBe(obstacle);
        (dates.On(LegalDay.Default) is null).ShouldBe(obstacle is not LegalObstacle.None);
    }

    [Theory]
    [InlineData(false, DebtorKind.Business, false)]
    [InlineData(true, DebtorKind.Consumer, false)]
    [InlineData(true, DebtorKind.Business, true)]
    public void Without_the_day_of_the_invoice_a_business_owes_from_performance(
        bool isUncertain, DebtorKind kind, bool begins)
    {
        var facts = Invoice with
        {
            InvoiceReceivedOn = null,
            IsInvoiceDateUncertain = isUncertain,
            PerformedOn = new(2026, 3, 10),
            Debtor = kind,
            IsConsumerTold = true,
        };

        var dates = GermanLaw.Default.From(facts, Germany);

        dates.On(LegalDay.Default).ShouldBe(begins ? new LocalDate(2026, 4, 10) : null);
        (dates.Obstacle is LegalObstacle.None).ShouldBe(begins);
    }

    [Fact]
    public void A_demand_on_the_due_date_is_too_early()
    {
        var facts = new DefaultFacts { DueOn = new(2026, 3, 2), DemandsReceivedOn = [new(2026, 3, 2)] };

        GermanLaw.Default.From(facts, Germany).Obstacle.ShouldBe(LegalObstacle.DemandBeforeDue);
        GermanLaw.Default.From(facts with { DemandsReceivedOn = [] }, Germany).Obstacle
            .ShouldBe(LegalObstacle.NothingBringsDefault);
        GermanLaw.Default.From(facts with { DemandsReceivedOn = [new(2026, 3, 3)] }, Germany)
            .On(LegalDay.Default).ShouldBe(new LocalDate(2026, 3, 3));
    }

    // BW 6:82(1): only a demand with a term brings default, with the end of the term.
    [Fact]
    public void A_demand_with_a_term_brings_default_with_its_end()
    {
        var facts = new DefaultFacts
        {
            DueOn = new(2026, 3, 2),
            DemandsWithTerm = [new(new(2026, 4, 1), new(2026, 4, 20)), new(new(2026, 3, 10), new(2026, 3, 28))],
        };

        // 28 March is a Saturday: German law moves it, Dutch law of 6:82 does not.
        Days(DutchLaw.Default.From(facts, Germany))
            .ShouldBe((new(2026, 3, 28), new(2026, 3, 29), new(2026, 3, 29)));
        Days(GermanLaw.Default.From(facts, Germany))
            .ShouldBe((new(2026, 3, 30), new(2026, 3, 31), new(2026, 3, 31)));
    }

    [Fact]
    public void A_demand_without_a_term_brings_none_where_one_is_needed()
    {
        var facts = new DefaultFacts { DueOn = new(2026, 3, 2), DemandsReceivedOn = [new(2026, 3, 10)] };
        var early = facts with { DemandsReceivedOn = [], DemandsWithTerm = [new(new(2026, 3, 2), new(2026, 3, 20))] };

        DutchLaw.Default.From(facts, Germany).Obstacle.ShouldBe(LegalObstacle.DemandWithoutTerm);
        DutchLaw.Default.From(early, Germany).Obstacle.ShouldBe(LegalObstacle.DemandBeforeDue);
        DutchLaw.Default.From(facts with { DemandsReceivedOn = [] }, Germany).Obstacle
            .ShouldBe(LegalObstacle.NothingBringsDefault);
        Days(DutchLaw.Default.From(facts with { RefusedOn = new(2026, 3, 12) }, Germany))
            .ShouldBe((null, new(2026, 3, 12), new(2026, 3, 13)));
    }

    [Theory]
    [InlineData("2026-03-12", "2026-03-24")] // shorter than two weeks: as long as those
    [InlineData("2026-03-24", "2026-03-24")]
    [InlineData("2026-03-27", "2026-03-27")]
    [InlineData("2026-01-01", "2026-03-24")]
    public void A_term_that_is_too_short_is_as_long_as_law_wants(string payBy, string last)
    {
        var rule = DutchLaw.Default with
        {
            LeastTerm = DutchLaw.FourteenDays.Wait! with { Length = Period.FromWeeks(2), After = null },
        };
        var facts = new DefaultFacts
        {
            DueOn = new(2026, 3, 2),
            DemandsWithTerm =
            [
                new(new(2026, 3, 10), NodaTime.Text.LocalDatePattern.Iso.Parse(payBy).Value),
            ],
        };

        rule.From(facts, Germany).LastDay.ShouldBe(NodaTime.Text.LocalDatePattern.Iso.Parse(last).Value);
    }

    // LPCD(I)A 1998 s.4(2D) to (2F): agreed 90 days from 1 March.
    [Theory]
    [InlineData(DebtorKind.Business, false, "2026-05-30")]
    [InlineData(DebtorKind.Business, true, "2026-04-29")]
    [InlineData(DebtorKind.PublicBody, false, "2026-03-30")]
    [InlineData(DebtorKind.PublicBody, true, "2026-03-30")]
    public void An_agreed_day_is_capped(DebtorKind kind, bool isUnfair, string relevant)
    {
        var facts = new DefaultFacts
        {
            DueOn = new(2026, 5, 30),
            IsDueByCalendar = true,
            InvoiceReceivedOn = new(2026, 2, 20),
            PerformedOn = new(2026, 3, 1),
            Debtor = kind,
            IsGrosslyUnfair = isUnfair,
        };

        var dates = BritishLaw.LatePayment.From(facts, Britain);

        dates.LastDay.ShouldBe(NodaTime.Text.LocalDatePattern.Iso.Parse(relevant).Value);
        dates.On(LegalDay.Interest).ShouldBe(dates.LastDay!.Value.PlusDays(1));
    }

    [Fact]
    public void An_acceptance_that_comes_last_begins_the_period()
    {
        var facts = new DefaultFacts
        {
            InvoiceReceivedOn = new(2026, 3, 1),
            PerformedOn = new(2026, 3, 5),
            AcceptedOn = new(2026, 3, 12),
            Debtor = DebtorKind.Business,
        };

        EuropeanLaw.LatePayment.From(facts, Britain).LastDay.ShouldBe(new LocalDate(2026, 4, 11));
    }

    [Fact]
    public void Without_holidays_nothing_is_said()
    {
        var facts = Invoice with { IsDueByCalendar = true, DemandsReceivedOn = [new(2026, 5, 1)] };

        var dates = GermanLaw.Default.From(facts, Books.All.CalendarOf("fr"));

        (dates.Missing, dates.On(LegalDay.Default)).ShouldBe(("holidays fr", null));
        dates.Rule.ShouldBe(GermanLaw.Default);
    }

    // A later due date, invoice or demand never brings default sooner.
    [Fact]
    public void Nothing_that_comes_later_brings_default_sooner() =>
        ForAll.Check<(byte Due, byte Invoice, byte Demand, bool ByCalendar, byte Later), DefaultFacts[]>(
            plain => [FactsOf(plain, 0), FactsOf(plain, plain.Later % 40)],
            pair =>
            {
                var sooner = GermanLaw.Default.From(pair[0], Germany).On(LegalDay.Default);
                var later = GermanLaw.Default.From(pair[1], Germany).On(LegalDay.Default);

                sooner.ShouldNotBeNull();
                later.ShouldNotBeNull();
                (later >= sooner).ShouldBeTrue();
            });

    private static DefaultFacts FactsOf(
        (byte Due, byte Invoice, byte Demand, bool ByCalendar, byte Later) plain, int later) => new()
        {
            DueOn = new LocalDate(2026, 1, 1).PlusDays(plain.Due + later),
            IsDueByCalendar = plain.ByCalendar,
            InvoiceReceivedOn = new LocalDate(2026, 1, 1).PlusDays(plain.Invoice + later),
            DemandsReceivedOn = [new LocalDate(2026, 1, 1).PlusDays(plain.Demand + later)],
            Debtor = DebtorKind.Business,
        };

    private static (LocalDate? Last, LocalDate? Default, LocalDate? Interest) Days(LegalDates dates) =>
        (dates.LastDay, dates.On(LegalDay.Default), dates.On(LegalDay.Interest));
}
