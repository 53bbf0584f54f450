using Dunning.Policies.Analysis;

namespace Dunning.Tests.Policies.Analysis;

/// <summary>Who never gets into a segment, and which debtor shows it.</summary>
public class SegmentFindingTests
{
    private static readonly Condition Late = Facts.DaysPastDue.AtLeast(30);

    [Fact]
    public void A_segment_below_everyone_is_never_reached_and_a_debtor_shows_it()
    {
        var builder = Found.Policy().Treatment("supportive", Found.Sound)
            .Everyone("standard")
            .Segment("hardship", Facts.Hardship.IsTrue, "supportive");

        var problem = Found.Only(builder, "DUN1301");

        problem.ToString().ShouldBe("segment \"hardship\": error DUN1301: segment \"hardship\" is never reached: "
            + "\"everyone\" takes every debtor first. Move it above \"everyone\".\n    Example: hardship declared, "
            + "day 20, 120.00 EUR open: is treated as \"standard\" instead of \"supportive\".");
        Found.Decide(builder, problem).Cases[0].Segment.ShouldBe("everyone");
        builder.Build().TryGet(out _).ShouldBeFalse();
    }

    [Fact]
    public void One_that_a_wider_one_shadows_is_never_reached() => Found.Only(
            Found.WithSegments(("late", Late, "a"), ("very-late", Facts.DaysPastDue.AtLeast(60), "b")), "DUN1301")
        .Text.ShouldBe("segment \"very-late\" is never reached: \"late\" takes each of its debtors first. "
            + "Move it above \"late\".");

    [Fact]
    public void Two_that_take_all_of_it_together_are_both_named() => Found.Only(
            Found.WithSegments(
                ("late", Late, "a"),
                ("risky", Facts.RiskScore.AtLeast(50), "b"),
                ("early", Facts.DaysPastDue.AtMost(29), "b"),
                ("open", Facts.DaysPastDue.AtLeast(0) & Facts.Hardship.IsTrue, "b")),
            "DUN1301")
        .Text.ShouldBe("segment \"open\" is never reached: \"late\" and \"early\" together take each of its debtors "
            + "first. Move it above \"early\".");

    [Fact]
    public void What_is_unknown_is_neither_below_nor_above() => Found.Ids(
            Found.WithSegments(
                ("high", Facts.RiskScore.AtLeast(50), "standard"),
                ("low", Facts.RiskScore.AtMost(49), "standard"),
                ("not-scored", Facts.RiskScore.IsUnknown, "standard")))
        .ShouldBeEmpty();

    [Fact]
    public void With_the_unknown_taken_as_well_nobody_is_left() => Found.Ids(
            Found.WithSegments(
                ("high", Facts.RiskScore.AtLeast(50), "standard"),
                ("low", Facts.RiskScore.AtMost(49), "standard"),
                ("not-scored", Facts.RiskScore.IsUnknown, "standard"),
                ("never", Facts.Hardship.IsTrue, "standard")))
        .ShouldBe(["DUN1301"]); // and not "everyone": each policy needs one that takes all who are left

    [Fact]
    public void An_amount_without_a_figure_for_its_currency_takes_nobody_there() => Found.Ids(
            Found.WithSegments(
                ("large", Facts.OpenAmount.AtLeast(Story.Euros(0)), "standard"),
                ("in-need", Facts.Hardship.IsTrue, "standard")))
        .ShouldBeEmpty();

    [Theory]
    [InlineData(100, 100, true)] // what is overdue is never more than what is open
    [InlineData(100, 99, false)]
    public void What_is_overdue_is_open(int open, int overdue, bool isShadowed) => Found.Ids(
            Found.WithSegments(
                ("open", Facts.OpenAmount.AtLeast(Story.Euros(open)), "standard"),
                ("overdue", Facts.OverdueAmount.AtLeast(Story.Euros(overdue)), "standard")))
        .Contains("DUN1301").ShouldBe(isShadowed);

    [Fact]
    public void A_condition_that_contradicts_itself_is_never_true() => Found.Only(
            Found.WithSegments(("both", Late & Facts.DaysPastDue.AtMost(14), "a")), "DUN1302")
        .Text.ShouldBe("the condition of segment \"both\" is never true: \"daysPastDue at least 30\" and "
            + "\"daysPastDue at most 14\" exclude each other. Mend one of them.");

    [Fact]
    public void A_test_beyond_the_range_of_its_fact_is_never_true() => Found.Only(
            Found.WithSegments(("thirteenth", Facts.Month.Is(13) | Late, "a")), "DUN1302")
        .Text.ShouldBe("\"month is 13\" is never true: \"month\" goes from 1 to 12. Mend or drop the test.");

    [Fact]
    public void A_thousand_segments_are_settled_within_the_steps_that_there_are()
    {
        var builder = Found.Policy();
        for (var i = 0; i < 990; i++)
        {
            var tariff = Facts.Text("tariff", AttributeOwner.Account).Is($"t{(i * 7) % 990}");
            builder.Segment($"s{i}", i % 3 == 0 ? tariff & Facts.DaysPastDue.AtLeast(i % 50) : tariff, "standard");
        }

        var model = Found.Anyway(builder.Everyone("standard")).Model;
        var budget = new StepBudget(6_000_000);

        new SegmentFindings(model, new() { IsSound = true }, budget).Find().ShouldBeEmpty();

        budget.IsSpent.ShouldBeFalse();
    }

    [Fact]
    public void Where_the_steps_are_used_up_nothing_is_said()
    {
        var model = Found.Anyway(Found.WithSegments(
            ("late", Late, "a"), ("late-too", Late | (Facts.Hardship.IsTrue & Late), "a"))).Model;

        new SegmentFindings(model, new() { IsSound = true }, new(6_000)).Find().ShouldHaveSingleItem();
        new SegmentFindings(model, new() { IsSound = true }, new(0)).Find().ShouldBeEmpty();
    }
}
