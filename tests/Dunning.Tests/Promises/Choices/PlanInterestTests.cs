namespace Dunning.Tests.Promises.Choices;

/// <summary>Interest that runs, stands still by a plan, and is part of all that may be paid.</summary>
/// <remarks>Ten percent over 365 days from day 1 on: 100.00 bear 2.74 cents a day.</remarks>
public class PlanInterestTests
{
    private static readonly InterestRegime Ten = new()
    {
        Id = new("house.interest"),
        Citation = "terms 7",
        Source = "the terms of 2026",
        Margin = 10,
        DayCount = DayCount.Actual365,
    };

    private static readonly LawBook Law = LawBook.Of(new LawPack
    {
        Code = "house", Version = "1", AlsoIn = ["de"], Rules = [Ten],
    }).Value;

    // In force on days 11 to 20.
    private static readonly PaymentPlan Plan = new()
    {
        Id = "L-1", AgreedOn = Story.On(11), EndedOn = Story.On(21), State = PlanState.Broken,
    };

    [Theory]
    [InlineData(HoldEffect.Default, 2.00)]
    [InlineData(HoldEffect.Runs, 2.00)]
    [InlineData(HoldEffect.StandsStill, 1.73)] // 63 of 73 days
    public void A_plan_stops_interest_where_it_says_so(HoldEffect effect, decimal interest) =>
        Accrued(Plan with { Interest = effect }).ShouldBe(interest);

    [Fact]
    public void A_plan_on_something_else_stops_nothing()
    {
        var still = Plan with { Interest = HoldEffect.StandsStill };

        Accrued(still with { Receivables = ["R-1"] }).ShouldBe(1.73m);
        Accrued(still with { Account = "other" }).ShouldBe(2);
        Accrued(still with { Creditor = "other" }).ShouldBe(2);
        Accrued(still with { Currency = Currency.CHF }).ShouldBe(2);
        Accrued(still with { EndedOn = null }).ShouldBe(0.27m); // over, and nobody knows since when
    }

    // Its instalment of day 20 is known to be missed three working days later, on day 23: days 11 to 23 bear none.
    [Fact]
    public void A_plan_that_fell_through_stops_it_no_longer()
    {
        var plan = Plan with
        {
            State = PlanState.Active,
            EndedOn = null,
            Interest = HoldEffect.StandsStill,
            Instalments = [new() { DueOn = Story.On(20), Amount = 100 }],
        };
        var policy = DunningPolicy.Named("story").Options(new() { Interest = InterestOnNotices.Asked })
            .Plans(new() { MissedMax = 1 }).Everyone("standard").Treatment("standard", Story.ThreeLevels)
            .Build(isAnalysed: false).Value;

        All(plan, policy).AccruedInterest.Amount.ShouldBe(1.64m); // 60 of 73 days
    }

    [Theory]
    [InlineData(2.00, 2.00)]
    [InlineData(2.01, 0)]
    public void Interest_below_its_minimum_is_not_paid_with_all(decimal least, decimal interest) =>
        All(null, new PolicyOptions() { Interest = InterestOnNotices.Asked, InterestMinimum = Story.Euros(least) })
            .AccruedInterest.Amount.ShouldBe(interest);

    [Fact]
    public void Where_notices_ask_for_none_paying_all_pays_none() =>
        All(null, PolicyOptions.Default).AccruedInterest.Amount.ShouldBe(0);

    private static decimal Accrued(PaymentPlan plan)
    {
        var all = All(plan, new PolicyOptions() { Interest = InterestOnNotices.Asked });
        all.Total.Amount.ShouldBe(100 + all.AccruedInterest.Amount);
        return all.AccruedInterest.Amount;
    }

    private static NoticeAmounts All(PaymentPlan? plan, PolicyOptions options) =>
        All(plan, Story.Policies(Story.ThreeLevels, options));

    private static NoticeAmounts All(PaymentPlan? plan, DunningPolicy policy)
    {
        var story = Story.Of(policy, Story.Item() with { InterestFrom = Story.On(1) })
            .With(facts => facts with { Jurisdiction = "de", Plans = plan is null ? [] : [plan] });
        var known = story.Debtor with { PaymentsKnownUntil = Story.On(73) };
        return new DunningEngine(story.Policy, Law).Options(known, AsOf.On(Story.On(73))).All[0].Amounts!;
    }
}
