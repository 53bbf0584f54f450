namespace Dunning.Tests.Policies;

/// <summary>The bounds of promises and plans: to their last value, and no further, in every form of a policy.</summary>
public class ArrangementCheckTests
{
    [Theory]
    [InlineData(0, 0)]
    [InlineData(366, 12)]
    public void Promises_are_bounded_so(int ahead, int perEpisode) =>
        Problems(new() { AheadDays = ahead, PerEpisode = perEpisode }, null).ShouldBeEmpty();

    [Fact]
    public void Promises_beyond_are_told_with_figures()
    {
        Problems(new() { AheadDays = 367, PerEpisode = 13 }, null).ShouldBe(
        [
            "promise: error DUN1003: aheadDays is 367; it goes from 0 to 366.",
            "promise: error DUN1003: perEpisode is 13; it goes from 0 to 12.",
        ]);
        Problems(new() { AheadDays = -1, PerEpisode = -1 }, null).Length.ShouldBe(2);
    }

    [Fact]
    public void Plans_are_bounded_so()
    {
        Problems(null, new() { InstalmentsMax = 2, MonthsMax = 1, FirstWithinDays = 0, PerEpisode = 1, MissedMax = 1 })
            .ShouldBeEmpty();
        Problems(null, new()
        {
            InstalmentsMax = 120, MonthsMax = 120, FirstWithinDays = 62, PerEpisode = 12, MissedMax = 12,
        }).ShouldBeEmpty();
        Problems(null, new()
        {
            InstalmentsMax = 121, MonthsMax = 0, FirstWithinDays = 63, PerEpisode = 0, MissedMax = 0,
        }).ShouldBe(
        [
            "plan: error DUN1003: instalmentsMax is 121; it goes from 2 to 120.",
            "plan: error DUN1003: monthsMax is 0; it goes from 1 to 120.",
            "plan: error DUN1003: firstWithinDays is 63; it goes from 0 to 62.",
            "plan: error DUN1003: perEpisode is 0; it goes from 1 to 12.",
            "plan: error DUN1003: missedMax is 0; it goes from 1 to 12.",
        ]);
        Problems(null, new() { Cadences = [(PlanCadence)9] }).Single().ShouldContain("cadences names one that is none");
    }

    [Fact]
    public void What_says_nothing_new_keeps_its_revision()
    {
        var plain = Policy(null, null).Build().Value;
        Policy(PromiseLimits.Default, null).Build().Value.Revision.ShouldBe(plain.Revision);
        Policy(new() { AheadDays = 15 }, null).Build().Value.Revision.ShouldNotBe(plain.Revision);
        Policy(null, new()).Build().Value.Revision.ShouldNotBe(plain.Revision);
        PolicyJson.ToText(Policy(null, new()).Build().Value).ShouldContain("\"plan\": {}");
    }

    [Fact]
    public void The_description_tells_the_bounds_and_the_comparison_what_changes()
    {
        var before = Policy(new() { AheadDays = 20 }, null).Build().Value;
        var after = Policy(new() { AheadDays = 21 }, new() { Least = Story.Euros(15), MissedMax = 2 }).Build().Value;

        after.Describe(Language.English).ShouldContain("A promise is accepted for 21 days ahead at most.");
        after.Describe(Language.English).ShouldContain("It falls through with 2 missed instalments.");
        after.Describe(Language.German).ShouldContain("Eine Rate beträgt mindestens 15,00 EUR.");
        before.ChangesTo(after, Language.English).Select(change => $"{change.Was} -> {change.Becomes}").ShouldContain(
            "A promise is accepted for 20 days ahead at most. -> A promise is accepted for 21 days ahead at most.");
    }

    [Fact]
    public void A_least_amount_without_a_figure_in_a_currency_of_the_policy_is_found()
    {
        var francs = Amounts.Of(new Money(15, Currency.EUR), new Money(15, Currency.CHF));
        var found = Policy(new() { Least = Story.Euros(5) }, new() { Least = Story.Euros(15) })
            .Minimum(francs).Build();

        found.Problems.Select(problem => $"{problem.Id} {problem.Where}: {problem.Text}").ShouldBe(
        [
            "DUN1320 promise: the least promise has no figure in CHF, which the minimum of the policy has: no promise "
                + "is accepted there. Add one per currency.",
            "DUN1320 plan: the least instalment has no figure in CHF, which the minimum of the policy has: no plan is "
                + "offered there. Add one per currency.",
        ]);
    }

    private static string[] Problems(PromiseLimits? promises, PlanLimits? plans) =>
        [.. Policy(promises, plans).Build().Problems.Select(problem => problem.ToString())];

    private static DunningPolicyBuilder Policy(PromiseLimits? promises, PlanLimits? plans)
    {
        var policy = DunningPolicy.Named("bounds")
            .Everyone("standard")
            .Treatment("standard", t => t
                .Level("reminder", Start.OnDay(5), Tone.Remind, Channel.Email, Channel.Letter)
                .Call("call", Start.AfterNotice(7))
                .AtLastLevel(LastLevel.Stop));
        _ = promises is null ? policy : policy.Promises(promises);
        return plans is null ? policy : policy.Plans(plans);
    }
}
