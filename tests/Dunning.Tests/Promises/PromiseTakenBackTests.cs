namespace Dunning.Tests;

/// <summary>
/// A payment that the bank takes back keeps no promise. Promised on day 3 by Friday, day 11; three working days
/// later is day 16.
/// </summary>
public class PromiseTakenBackTests
{
    [Theory]
    [InlineData(PaymentKind.ChargeBack)]
    [InlineData(PaymentKind.Refund)]
    public void What_was_taken_back_is_promised_still_and_breaks_the_promise(PaymentKind kind)
    {
        var story = Story.Of(Story.ThreeLevels, Story.Item()).With(facts => facts with
        {
            Promises = [new() { Id = "P-1", Amount = 100, MadeOn = Story.On(3), By = Story.On(11) }],
            Payments =
            [
                new() { On = Story.On(4), Amount = 100 },
                new() { On = Story.On(6), Amount = 100, Kind = kind },
            ],
        });

        story.Says(15).ShouldBe("promises.open R-1 until 16 amount=100.00 EUR by=day 11");
        story.Says(16).ShouldBe("reminder email remind 100.00 EUR: R-1 rises 1");
    }
}
