using NodaTime;

namespace Dunning.Tests.Receivables.Interest;

/// <summary>Why a notice asks for no interest, and how several rules and rounding show.</summary>
public partial class NoticeInterestTests
{
    [Fact]
    public void A_gap_of_rates_stops_the_interest_and_not_the_notice()
    {
        var rule = Ten with { Reference = "house.base", Margin = 5 };

        Told(Bearing(rule), 19).ShouldBe("reminder 100.34 EUR, interest 0.34 EUR"); // 9 days at 6, 10 at 7 percent
        Told(Bearing(rule), 20).ShouldBe("reminder 100.00 EUR, interest 0.00 EUR");
        Bearing(rule).Reasons(20, Rules.InterestRateGap)
            .ShouldBe(["interest.rate-gap R-1 on=day 20 rates=house.base law=house.interest"]);
    }

    [Fact]
    public void Without_a_rule_there_is_none_and_the_notice_says_why()
    {
        None(Bearing(Ten) with { Law = LawBook.None }).ShouldBe("interest.no-rule R-1 why=noPack jurisdiction=de");
        None(Bearing(Ten).With(facts => facts with { Jurisdiction = null }) with { Law = LawBook.None })
            .ShouldBe("interest.no-rule R-1 why=noJurisdiction");
        None(Bearing(Ten with { AppliesWhen = new() { DebtorKinds = [DebtorKind.Business] } }))
            .ShouldBe("interest.no-rule R-1 why=none");
        None(Bearing(Ten) with { Law = Law(Ten, Ten with { Id = new("house.other") }) })
            .ShouldBe("interest.no-rule R-1 why=conflict rules=house.interest, house.other");
    }

    [Fact]
    public void Where_law_goes_by_the_day_of_the_obligation_it_must_be_known()
    {
        var old = Ten with { Id = new("house.old"), ArisenTo = Story.On(-100), Margin = 20 };
        var now = Ten with { ArisenFrom = Story.On(-100) };
        Story Arisen(LocalDate? arose, LocalDate? document) =>
            Bearing(Ten, Story.Item() with { InterestFrom = Story.On(1), AroseOn = arose, DocumentOn = document }) with
            {
                Law = Law(old, now),
            };

        None(Arisen(null, null)).ShouldBe("interest.no-rule R-1 why=noOrigin");
        Told(Arisen(null, Story.On(-100)), 5).ShouldEndWith("interest 0.14 EUR");
        Told(Arisen(Story.On(-101), Story.On(-100)), 5).ShouldEndWith("interest 0.27 EUR");

        // A change of the law after interest began does not ask for the day.
        Told(
            Arisen(null, null) with
            {
                Law = Law(old with { ArisenTo = Story.On(2) }, now with { ArisenFrom = Story.On(2) }),
            },
            5).ShouldEndWith("interest 0.27 EUR");
    }

    [Fact]
    public void Payments_without_a_date_leave_the_interest_untold()
    {
        var story = Bearing(Ten, Story.Item() with { InterestFrom = Story.On(1), Paid = 40 });

        None(story).ShouldBe("interest.payments R-1 paid=40.00 EUR");
        None(story.With(facts => facts with { Payments = [Paid("R-1", 39, 3)] }))
            .ShouldBe("interest.payments R-1 paid=40.00 EUR");
        Told(story.With(facts => facts with { Payments = [Paid("R-1", 40, 5)] }), 5)
            .ShouldBe("reminder 60.14 EUR, interest 0.14 EUR");
    }

    [Fact]
    public void Where_no_payment_is_known_to_be_missing_the_interest_is_untold()
    {
        var story = Bearing(Ten);
        var statement = new DunningEngine(story.Policy, Law(Ten))
            .Statement(story.Debtor with { PaymentsKnownUntil = null }, AsOf.On(Story.On(73))).Cases.Single();

        statement.InterestAccrued.Amount.ShouldBe(0);
        statement.WithoutInterest.Select(Story.Text).ShouldBe(["interest.payments R-1 why=unknown"]);
    }

    [Fact]
    public void What_bears_none_says_so()
    {
        None(Bearing(Ten, Story.Item())).ShouldBe("interest.none R-1 why=notClaimed");
        None(Bearing(Ten, Story.Item() with { InterestFrom = Story.On(6) }))
            .ShouldBe("interest.none R-1 why=notYet from=day 6");
        None(Bearing(Ten, Story.Item() with { InterestFrom = Story.On(1), TimeBarredOn = Story.On(5) }))
            .ShouldBe("interest.none R-1 why=timeBarred since=day 5");
        None(Bearing(Ten with { GraceDays = 5 })).ShouldBe("interest.none R-1 why=noDays from=day 1");
    }

    [Fact]
    public void A_time_that_is_too_long_to_be_exact_bears_none()
    {
        var due = Period.DaysBetween(Story.Day0, new(2101, 1, 1));
        var story = Bearing(Ten, Story.Item(due: due) with { InterestFrom = new LocalDate(1900, 1, 1) });

        Told(story, due + 5).ShouldEndWith("interest 0.00 EUR");
        story.Reasons(due + 5, Rules.InterestNone).ShouldBe(["interest.none R-1 why=tooLarge"]);
    }

    [Fact]
    public void A_rule_that_rounds_the_sum_alone_says_by_how_much_the_parts_differ()
    {
        var rule = Ten with { Rounding = new() { Point = RoundingPoint.Total } };
        var story = Bearing(
            rule,
            Story.Item() with { InterestFrom = Story.On(1) },
            Story.Item("R-2") with { InterestFrom = Story.On(1) });
        var act = story.Decide(5).Actions.Single();

        // 13.698… cents each are 27.397… cents.
        act.Items.Select(item => item.Interest.Amount).ShouldBe([0.14m, 0.14m]);
        act.Amounts.AccruedInterest.Amount.ShouldBe(0.27m);
        act.Interest.Single().Difference.Amount.ShouldBe(-0.01m);
    }

    [Fact]
    public void Items_of_several_rules_have_a_statement_each()
    {
        var old = Ten with { Id = new("house.old"), ArisenTo = Story.On(-100), Margin = 20 };
        var story = Bearing(
            Ten,
            Story.Item() with { InterestFrom = Story.On(1), AroseOn = Story.On(-100) },
            Story.Item("R-2") with { InterestFrom = Story.On(1), AroseOn = Story.On(-101) }) with
        {
            Law = Law(old, Ten with { ArisenFrom = Story.On(-100) }),
        };
        var act = story.Decide(5).Actions.Single();

        act.Interest.Select(statement => (statement.Rule.Id.Value, statement.Interest.Amount))
            .ShouldBe([("house.interest", 0.14m), ("house.old", 0.27m)]);
        act.Total.Amount.ShouldBe(200.41m);
    }

    [Fact]
    public void Its_lines_are_in_the_canonical_form()
    {
        var rule = Ten with { Reference = "house.base", Margin = 5 };
        var json = Json(Bearing(rule).Decide(12));

        json.ShouldContain("\"accruedInterest\":\"0.21\"");
        json.ShouldContain("\"lines\":[{\"first\":\"2026-03-03\",\"last\":\"2026-03-11\",\"days\":9,\"rate\":\"6\","
            + "\"referenceRate\":\"1\",\"referenceOn\":\"2025-01-26\",\"principal\":\"100.00\",\"interest\":\"0.15\"},"
            + "{\"first\":\"2026-03-12\",");
        json.ShouldContain("\"kind\":\"invoice\",\"billed\":\"100.00\",\"paid\":\"0.00\",\"disputed\":\"0.00\","
            + "\"interest\":\"0.21\",");
    }
}
