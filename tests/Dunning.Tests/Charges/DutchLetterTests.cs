namespace Dunning.Tests.Charges;

/// <summary>By the Dutch pack that ships a consumer owes no costs before the letter of fourteen days.</summary>
/// <remarks>
/// BW 6:96(6) and HR 25 November 2016: a letter sent on Saturday 7 March 2026 is delivered on the second day on which
/// post is, Wednesday 11 March. The fourteen days end on Wednesday 25 March, which is day 23.
/// </remarks>
public class DutchLetterTests
{
    private const string Announced = "fourteen-day-letter";

    [Theory]
    [InlineData(23, "charges.guarded")]
    [InlineData(24, "150.00 EUR")] // 15 percent of the first 2,500 euros
    public void Costs_are_charged_once_its_term_is_over(int day, string says) =>
        Told(Of(day, Announced, "term-from-delivery"), day).ShouldBe(says);

    [Theory]
    [InlineData(Announced)] // a term that does not count from delivery is none
    [InlineData("term-from-delivery")]
    public void Another_letter_opens_nothing(string element) => Told(Of(40, element), 40).ShouldBe("charges.guarded");

    [Fact]
    public void A_company_needs_none() =>
        Told(Of(23, "reminder").With(facts => facts with { Kind = DebtorKind.Business }), 23).ShouldBe("150.00 EUR");

    private static Story Of(int second, params string[] contents) =>
        Story.Of(
            Story.Policies(t => t
                .Level("reminder", Start.OnDay(5), Tone.Remind, Channel.Letter).Contains(contents)
                .Level("second", Start.OnDay(second), Tone.Urge, Channel.Letter).ChargeByLaw(FeeKind.CollectionCosts)
                .AtLastLevel(LastLevel.Stop)),
            Story.Item(amount: 1000) with { DocumentOn = Story.On(-14) })
            .With(facts => facts with
            {
                Kind = DebtorKind.Consumer,
                Jurisdiction = "nl",
                Contact = facts.Contact with { Zones = ["Europe/Amsterdam"] },
            })
            with
        {
            Law = LawPacks.Book("nl"),
        };

    // What the second notice is charged, or the rule that keeps it from being charged.
    private static string Told(Story story, int day)
    {
        var decision = story.Through(0, day - 1).Decide(day);
        var act = decision.Actions.ShouldHaveSingleItem();
        act.Step.ShouldBe("second");
        return act.Charge?.Amount.ToString()
            ?? decision.Cases[0].Reasons.Select(reason => reason.Rule.Value)
                .Single(rule => rule.StartsWith("charges.", StringComparison.Ordinal));
    }
}
