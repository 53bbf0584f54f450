namespace Dunning.Tests.Conditions;

/// <summary>
/// Two of three invoices on time are 66.666… %; the tests ask for a hundredth of a percent more or less.
/// </summary>
public class ShareTests
{
    [Theory]
    [InlineData(6_666, "good")]
    [InlineData(6_667, "everyone")] // rounded it would be enough
    public void A_share_is_compared_exactly(int points, string segment)
    {
        var policy = DunningPolicy.Named("p")
            .Segment("good", Facts.OnTimeRate.AtLeast(new(points)), "t")
            .Everyone("t")
            .Treatment("t", t => t.AtLastLevel(LastLevel.Stop))
            .Build(isAnalysed: false).Value;
        var snapshot = new DebtorSnapshot
        {
            Facts = new()
            {
                Debtor = "D",
                Currency = Currency.EUR,
                SettledItems = 3,
                SettledOnTime = 2,
                Receivables = [new() { Id = "R", Amount = 10, DueOn = new(2026, 2, 5) }],
            },
        };

        new DunningEngine(policy).Decide(snapshot, AsOf.On(new(2026, 2, 10))).Cases[0].Segment.ShouldBe(segment);
    }
}
