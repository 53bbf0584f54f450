using NodaTime;

namespace Dunning.Tests;

/// <summary>
/// Reasons that no page shows: what a lower level gives way to, in a notice of a higher or a lower one.
/// </summary>
public class ReasonTests
{
    private static readonly LocalDate Today = new(2026, 3, 2);

    [Fact]
    public void In_a_demand_a_younger_receivable_rides_along_and_the_reason_names_its_day()
    {
        // R-1 is on day 25; R-2 is on day 6 and due for the reminder, which a demand does not give it.
        var policy = Policy(minimum: null, Start.OnDay(20));
        var part = Decide(policy, new() { Id = "R-1", Amount = 300m, DueOn = new(2026, 2, 5) },
            new() { Id = "R-2", Amount = 80m, DueOn = new(2026, 2, 24) });

        part.Actions[0].Items.Select(item => (item.Receivable.Value, item.Role))
            .ShouldBe([("R-1", ItemRole.Rises), ("R-2", ItemRole.RidesAlong)]);
        ReasonOf(part, "reminder").ShouldBe("R-2 rides along in a demand; it rises from Fri 6 Mar 2026 on");
    }

    [Fact]
    public void A_level_that_is_not_worth_it_says_so_when_a_lower_one_is_given()
    {
        var policy = Policy(Amounts.Of(new Money(500m, Currency.EUR)), Start.OnDay(20), CatchUp.MostSevere);
        var part = Decide(policy, new Receivable { Id = "R-3", Amount = 300m, DueOn = new(2026, 2, 5) });

        part.Actions[0].Step.ShouldBe("reminder");
        ReasonOf(part, "demand").ShouldBe("300.00 EUR overdue; \"demand\" needs 500.00 EUR");
    }

    [Fact]
    public void A_higher_level_that_only_waits_is_no_reason_for_a_lower_one()
    {
        // R-1 waits for the demand; R-2 was never reminded and is disputed.
        var snapshot = Snapshot(new() { Id = "R-1", Amount = 300m, DueOn = new(2026, 2, 20) },
            new() { Id = "R-2", Amount = 80m, DueOn = new(2026, 2, 20) });
        snapshot = snapshot with
        {
            Facts = snapshot.Facts with
            {
                Holds = [new() { Id = "H-1", Kind = HoldKind.Dispute, From = new(2026, 2, 22), Receivables = ["R-2"] }],
            },
        };

        ReasonOf(Decide(Policy(minimum: null, Start.OnDay(20)), snapshot), "reminder")
            .ShouldBe("R-2: 80.00 EUR of 80.00 EUR disputed since Sun 22 Feb 2026");
    }

    private static DunningPolicy Policy(Amounts? minimum, Start demand, CatchUp catchUp = CatchUp.OneStep) =>
        DunningPolicy.Named("test")
            .Options(new() { CatchUp = catchUp })
            .Everyone("standard")
            .Treatment("standard", t =>
            {
                t.Level("reminder", Start.OnDay(5), Tone.Remind, Channel.Email);
                t.Level("demand", demand, Tone.Demand, Channel.Email).AtLastLevel(LastLevel.Stop);
                if (minimum is not null)
                {
                    t.Minimum(minimum);
                }
            })
            .Build(isAnalysed: false).Value;

    // R-1 was reminded on Sat 21 Feb, if it is there.
    private static DebtorSnapshot Snapshot(params Receivable[] receivables) => new()
    {
        Debtor = "D-1",
        Currency = Currency.EUR,
        Receivables = receivables.ToValueList(),
        Reachable = [Channel.Email],
        PaymentsKnownUntil = Today.PlusDays(-1),
        History = new() { Items = [new() { Receivable = "R-1", Rung = 1, On = new(2026, 2, 21) }] },
    };

    private static CaseDecision Decide(DunningPolicy policy, params Receivable[] receivables) =>
        Decide(policy, Snapshot(receivables));

    private static CaseDecision Decide(DunningPolicy policy, DebtorSnapshot snapshot) =>
        new DunningEngine(policy).Decide(snapshot, AsOf.On(Today)).Cases[0];

    private static string ReasonOf(CaseDecision part, string step) =>
        part.Reasons.Single(reason => reason.Step == step && reason.Channel is null).ToString();
}
