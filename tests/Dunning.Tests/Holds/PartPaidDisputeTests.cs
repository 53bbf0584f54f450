namespace Dunning.Tests;

/// <summary>A dispute of an amount, while the receivable is paid down. The reminder is due on day 5.</summary>
public class PartPaidDisputeTests
{
    [Theory]
    [InlineData(0, "reminder email remind 40.00 EUR: R-1 rises 1")]
    [InlineData(30, "reminder email remind 10.00 EUR: R-1 rises 1")]
    [InlineData(40, "disputes.open R-1 amount=60.00 EUR open=60.00 EUR since=day 3")]
    [InlineData(70, "disputes.open R-1 amount=30.00 EUR open=30.00 EUR since=day 3")] // less is open than was disputed
    public void What_is_paid_goes_to_the_undisputed_part_first(decimal paid, string says) =>
        Story.Of(Story.ThreeLevels, Story.Item() with { Paid = paid })
            .With(facts => facts with
            {
                Holds =
                [
                    new()
                    {
                        Id = "H-1",
                        Kind = HoldKind.Dispute,
                        From = Story.On(3),
                        Receivables = ["R-1"],
                        Amount = 60,
                    },
                ],
            })
            .Says(5).ShouldBe(says);
}
