namespace Dunning.Tests;

/// <summary>What a notice about something else says of a receivable on hold. The reminder is due on day 5.</summary>
public class HeldItemsTests
{
    [Theory]
    [InlineData(HeldItems.Listed, HoldKind.Block, "reminder email remind 100.00 EUR: R-1 shown 0, R-2 rises 1")]
    [InlineData(HeldItems.LeftOut, HoldKind.Block, "reminder email remind 100.00 EUR: R-2 rises 1")]
    [InlineData(HeldItems.Listed, HoldKind.Insolvent, "reminder email remind 100.00 EUR: R-2 rises 1")]
    public void It_is_listed_and_not_asked_for(HeldItems option, HoldKind kind, string says) =>
        Story.Of(Story.Policies(Story.ThreeLevels, new() { HeldItems = option }), Story.Item(), Story.Item("R-2"))
            .With(facts => facts with
            {
                Holds = [new() { Id = "H-1", Kind = kind, From = Story.On(1), Receivables = ["R-1"] }],
            })
            .Says(5).ShouldBe(says);

    [Fact]
    public void It_brings_no_notice_of_its_own() =>
        Story.Of(Story.ThreeLevels, Story.Item())
            .With(facts => facts with
            {
                Holds = [new() { Id = "H-1", Kind = HoldKind.Block, From = Story.On(1) }],
            })
            .Says(5).ShouldStartWith("holds.in-force R-1");
}
