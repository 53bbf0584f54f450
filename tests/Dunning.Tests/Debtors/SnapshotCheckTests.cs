using static Dunning.Tests.SoundFacts;

namespace Dunning.Tests;

/// <summary>
/// Facts that contradict themselves: every problem at once, with its place, its figures and what to do.
/// </summary>
public class SnapshotCheckTests
{
    [Fact]
    public void Sound_facts_have_no_problem()
    {
        var facts = Sound with
        {
            Holds = [Block with { Until = Day0 }], // ends on its first day: it never holds, and is no contradiction
            Promises = [Promise],
            SettledItems = 2,
            SettledOnTime = 2,
            Contact = new() { Zones = ["Europe/Berlin"] },
        };

        DebtorSnapshot.Of(facts, new() { Items = [Reached] }).Problems.ShouldBeEmpty();
    }

    [Fact]
    public void All_problems_are_named_at_once_in_the_order_of_the_facts()
    {
        var facts = Sound with
        {
            Debtor = default,
            Receivables = [Item with { Amount = 0.001m }, Item with { DueOn = new(1000, 1, 1) }],
            Holds = [Block with { Until = Day0.PlusDays(-1), Receivables = ["R-9"] }],
            Promises = [Promise with { Amount = 0 }],
        };

        DebtorSnapshot.Of(facts, new() { Items = [Reached with { Rung = 100 }] }).Problems
            .Select(problem => (problem.Where, problem.Id))
            .ShouldBe(
            [
                ("debtor", "DUN2001"),
                ("receivables[0].amount", "DUN2005"),
                ("receivables[1].id", "DUN2003"),
                ("receivables[1].dueOn", "DUN2012"),
                ("holds[0].until", "DUN2008"),
                ("holds[0].receivables", "DUN2007"),
                ("promises[0].amount", "DUN2005"),
                ("history.items[0].rung", "DUN2010"),
            ]);
    }

    [Fact]
    public void Nothing_half_built_comes_of_a_problem()
    {
        var built = DebtorSnapshot.Of(Sound with { Debtor = default }, DunningHistory.None);

        built.TryGet(out var snapshot).ShouldBeFalse();
        snapshot.ShouldBeNull();
        Should.Throw<InvalidOperationException>(() => built.Value).Message
            .ShouldBe("debtor: error DUN2001: a debtor needs an id.");
    }

    [Fact]
    public void The_engine_refuses_such_facts_and_names_all_problems()
    {
        var snapshot =
            new DebtorSnapshot { Facts = Sound with { Receivables = [Item with { Amount = -1, MaxRung = -1 }] } };

        var refusal = Should.Throw<InvalidSnapshotException>(
            () => new DunningEngine(DunningPolicy.Default).Decide(snapshot, AsOf.On(Day0)));

        refusal.Problems.Select(problem => problem.Id).ShouldBe(["DUN2005", "DUN2010"]);
        refusal.Message
            .ShouldStartWith("The facts of debtor D-1 cannot be decided:\nreceivables[0].amount: error DUN2005:");
    }
}
