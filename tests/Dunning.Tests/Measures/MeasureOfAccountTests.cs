namespace Dunning.Tests.Measures;

/// <summary>
/// A measure stands for an account: its cases in two currencies neither fight about it nor do it twice.
/// </summary>
public class MeasureOfAccountTests
{
    private static readonly DunningPolicy Policy = DunningPolicy.Named("story")
        .Measure(new()
        {
            Name = "bar",
            BlockedBy = [Circumstance.Dispute],
            RevertOn = [Circumstance.Cured, Circumstance.Dispute],
        })
        .Everyone("standard")
        .Treatment("standard", t => t
            .Level("reminder", Start.OnDay(5), Tone.Remind, Channel.Email)
            .Measure("bar", Start.OnDay(20), "bar")
            .AtLastLevel(LastLevel.Stop))
        .Build(isAnalysed: false).Value;

    private static readonly Receivable Euros = Story.Item("E");
    private static readonly Receivable Dollars = Story.Item("U") with { Currency = Currency.USD };

    [Fact]
    public void What_one_currency_owes_is_not_taken_back_because_the_other_is_settled() =>
        Acts(Story.Of(Policy, Euros, Dollars with { Paid = 100 })).ShouldBe(["20: apply bar EUR"]);

    [Fact]
    public void Two_currencies_apply_it_once() =>
        Acts(Story.Of(Policy, Euros, Dollars)).ShouldBe(["20: apply bar EUR"]);

    [Fact]
    public void It_is_taken_back_once_both_are_settled()
    {
        var half = Story.Of(Policy, Euros, Dollars).Through(0, 25)
            .Owing(Euros with { Paid = 100 }, Dollars).Through(26, 30);

        half.Decide(31).Measures.ShouldBeEmpty();
        half.Owing(Euros with { Paid = 100 }, Dollars with { Paid = 100 }).Decide(31).Measures.Select(Text)
            .ShouldBe(["revert bar EUR"]);
    }

    [Fact]
    public void What_keeps_it_from_being_applied_in_one_currency_does_in_the_other()
    {
        var story = Story.Of(Policy, Euros, Dollars).With(facts => facts with
        {
            Holds = [new() { Id = "H", Kind = HoldKind.Dispute, From = Story.On(3), Receivables = ["U"] }],
        });

        Acts(story).ShouldBeEmpty();
    }

    private static string[] Acts(Story story)
    {
        var lines = new List<string>();
        for (var day = 0; day <= 40; day++)
        {
            lines.AddRange(story.Decide(day).Measures.Select(act => $"{day}: {Text(act)}"));
            story = story.After(day);
        }

        return [.. lines];
    }

    private static string Text(MeasureAction act) => $"{Codes.Of(act.Act)} {act.Measure} {act.Case.Currency}";
}
