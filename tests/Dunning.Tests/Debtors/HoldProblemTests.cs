using static Dunning.Tests.SoundFacts;

namespace Dunning.Tests;

/// <summary>A sound block or dispute with one thing that cannot be.</summary>
public class HoldProblemTests
{
    public static TheoryData<string, Hold> OfAHold => new()
    {
        {
            "holds[0].until: error DUN2008: hold \"H-1\" ends on 2026-03-01, before it starts on 2026-03-02.",
            Block with { Until = Day0.PlusDays(-1) }
        },
        {
            "holds[0].amount: error DUN2009: hold \"H-1\" covers 10 of 0 receivables: "
                + "a part is above zero, of exactly one.",
            Block with { Amount = 10 }
        },
        {
            "holds[0].amount: error DUN2005: 0.001 EUR is too fine: EUR has 2 decimals. Give a rounded amount.",
            Block with { Amount = 0.001m, Receivables = ["R-1"] }
        },
        {
            "holds[0].receivables: error DUN2007: \"R-9\" is no receivable of this debtor.",
            Block with { Receivables = ["R-9"] }
        },
        {
            "holds[0].outcome: error DUN2011: hold \"H-1\" is rejected: "
                + "only a dispute that has ended was rejected or credited.",
            Block with { Outcome = DisputeOutcome.Rejected, Until = Day0 }
        },
        {
            "holds[0].outcome: error DUN2011: hold \"H-1\" is credited: "
                + "only a dispute that has ended was rejected or credited.",
            Block with { Kind = HoldKind.Dispute, Outcome = DisputeOutcome.Credited }
        },
        {
            "holds[0].party: error DUN2007: \"X-1\" is no party of this debtor.",
            Block with { Party = "X-1" }
        },
        {
            "holds[0].from: error DUN2012: 1899-12-31 lies outside 1900-01-01 to 2200-12-31.",
            Block with { From = new(1899, 12, 31) }
        },
    };

    [Theory]
    [MemberData(nameof(OfAHold))]
    public void A_problem_of_a_hold_is_named(string problem, Hold hold) =>
        Problems(Sound with { Holds = [hold] }).ShouldBe([problem]);
}
