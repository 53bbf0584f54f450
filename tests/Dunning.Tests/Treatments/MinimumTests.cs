namespace Dunning.Tests;

/// <summary>Whether a level is worth a notice: an amount and a share, per case, per level or per item.</summary>
public class MinimumTests
{
    private static readonly Minimum Ten = new() { Amount = Story.Euros(10) };
    private static readonly Minimum TenAndTenPercent = Ten with { Share = Percentage.Of(10) };

    [Theory]
    [InlineData(9.99, "minimum.amount reminder asked=9.99 EUR least=10.00 EUR")]
    [InlineData(10, "reminder email remind 10.00 EUR: R-1 rises 1")] // exactly reached is enough
    public void The_amount_is_included(decimal amount, string says) => Of(Ten, Story.Item(amount: amount)).Says(5)
        .ShouldBe(says);

    [Theory]
    [InlineData(900, "reminder")] // 100 of 1,000 are exactly 10 %
    [InlineData(900.01, "")]
    public void The_share_is_of_everything_open_due_or_not(decimal notDue, string step) =>
        Steps(Of(TenAndTenPercent, Story.Item(), Story.Item("R-2", notDue, due: 100)), 5).ShouldBe(step);

    [Fact]
    public void What_is_disputed_counts_as_open_but_not_as_asked_for()
    {
        var story = Of(TenAndTenPercent, Story.Item(amount: 10), Story.Item("R-2", 100)).With(facts => facts with
        {
            Holds = [new() { Id = "H-1", Kind = HoldKind.Dispute, From = Story.On(1), Receivables = ["R-2"] }],
        });

        story.Says(5).ShouldBe("minimum.share reminder asked=10.00 EUR open=110.00 EUR least=10 %");
    }

    [Fact]
    public void A_currency_without_a_figure_gets_no_notice_and_the_reason_says_so()
    {
        var story = Of(Ten, Story.Item()).With(facts => facts with { Currency = Currency.USD });

        story.Says(5).ShouldBe("minimum.no-threshold reminder currency=USD");
        Of(Ten, Story.Item()).Decide(5).Actions.ShouldHaveSingleItem();
    }

    [Fact]
    public void A_level_may_have_a_minimum_of_its_own_and_those_below_it_do_not_wait_for_it()
    {
        var story = Story.Of(
            t => t.Level("reminder", Start.OnDay(5), Tone.Remind, Channel.Email)
                .Level("second", Start.OnDay(15), Tone.Urge, Channel.Email).Minimum(Story.Euros(200))
                .AtLastLevel(LastLevel.Stop),
            Story.Item());

        story.Walk(0, 60).ShouldBe(["5: reminder email remind"]);
        story.After(5).Says(15).ShouldBe("minimum.amount second asked=100.00 EUR least=200.00 EUR");
        story.Owing(Story.Item(amount: 200)).Walk(0, 60)
            .ShouldBe(["5: reminder email remind", "15: second email urge"]);
    }

    [Fact]
    public void What_is_not_worth_a_level_falls_to_the_next_lower_one_that_is_not_issued()
    {
        var policy = Story.Policies(
            t => t.Level("reminder", Start.OnDay(5), Tone.Remind, Channel.Email)
                .Level("second", Start.OnDay(15), Tone.Urge, Channel.Email).Minimum(Story.Euros(200))
                .AtLastLevel(LastLevel.Stop),
            new() { CatchUp = CatchUp.MostSevere });

        Story.Of(policy, Story.Item()).Says(20).ShouldBe("reminder email remind 100.00 EUR: R-1 rises 1");
        Story.Of(policy, Story.Item()).Reasons(20, Rules.MinimumAmount)
            .ShouldBe(["minimum.amount second asked=100.00 EUR least=200.00 EUR"]);
        Story.Of(policy, Story.Item(amount: 200)).Decide(20).Actions.Single().Step.ShouldBe("second");
    }

    [Theory]
    [InlineData(MinimumScope.Case, "R-1 R-2")] // 12 in the case
    [InlineData(MinimumScope.Level, "")] // 6 at each level
    [InlineData(MinimumScope.Item, "")] // 6 each
    public void The_scope_says_what_it_is_held_against(MinimumScope scope, string rising)
    {
        var story = Of(
            Ten, new PolicyOptions { MinimumScope = scope }, Story.Item(amount: 6), Story.Item("R-2", 6, due: 3));

        // On day 12 R-1 is due for the second level and R-2 for the first.
        Rising(story with { Debtor =
            story.Debtor with { History =
                new() { Items = [new() { Receivable = "R-1", Rung = 1, On = Story.On(2) }] } } }, 12)
            .ShouldBe(rising);
    }

    [Theory]
    [InlineData(MinimumScope.Level, "R-1 R-2")] // 12 at the first level
    [InlineData(MinimumScope.Item, "")]
    public void Items_at_one_level_count_together_unless_each_counts_alone(MinimumScope scope, string rising) =>
        Rising(Of(Ten, new PolicyOptions { MinimumScope = scope }, Story.Item(amount: 6), Story.Item("R-2", 6)), 5)
            .ShouldBe(rising);

    [Fact]
    public void In_scope_item_what_is_below_rides_along() =>
        Of(Ten, new PolicyOptions { MinimumScope = MinimumScope.Item }, Story.Item(amount: 10), Story.Item("R-2", 6))
            .Says(5)
            .ShouldBe("reminder email remind 16.00 EUR: R-1 rises 1, R-2 ridesAlong 0");

    [Fact]
    public void No_minimum_holds_before_the_due_date()
    {
        var policy = Story.Policies(t => t.BeforeDue("soon", 3, Channel.Email), minimum: Ten);

        Story.Of(policy, Story.Item(amount: 1)).Says(-3).ShouldBe("soon email inform 1.00 EUR: R-1 announced 0");
    }

    [Theory]
    [InlineData(1, "receivables.tolerance")]
    [InlineData(1.01, "steps.reached")]
    public void Principal_within_the_tolerance_counts_as_settled(decimal open, string rule)
    {
        var policy = Story.Policies(Story.ThreeLevels, new() { Tolerance = Story.Euros(1) });

        Story.Of(policy, Story.Item(amount: open)).Decide(5).Cases[0].Because.Rule.Value.ShouldBe(rule);
    }

    private static Story Of(Minimum minimum, params ReadOnlySpan<Receivable> items) =>
        Of(minimum, PolicyOptions.Default, items);

    private static Story Of(Minimum minimum, PolicyOptions options, params ReadOnlySpan<Receivable> items) =>
        Story.Of(Story.Policies(Story.ThreeLevels, options, minimum), items);

    private static string Steps(Story story, int day) => string
        .Join(' ', story.Decide(day).Actions.Select(act => act.Step));

    private static string Rising(Story story, int day) => string.Join(
        ' ',
        story.Decide(day).Actions.SelectMany(act => act.Items).Where(item => item.Role is ItemRole.Rises)
            .Select(item => item.Receivable));
}
