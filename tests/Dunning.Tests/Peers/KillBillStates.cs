using static Dunning.Tests.Peers.PeerCase;

namespace Dunning.Tests.Peers;

/// <summary>Kill Bill: its states are segments of ours, which rise and fall with the facts, and not levels.</summary>
internal static class KillBillStates
{
    private const string System = "Kill Bill";
    private const decimal Price = 249.95m;

    public static IEnumerable<PeerCase> All() => States().Concat(Facts()).Concat(Months());

    private static IEnumerable<PeerCase> States()
    {
        yield return new(System, "KB-17", "CLEAR OD1 OD2 OD2 OD3 OD2 OD2 OD1 CLEAR", () =>
        {
            var policy = Policy(
                Dunning.Facts.OpenCount.AtLeast(2),
                Dunning.Facts.OpenCount.AtLeast(3),
                Dunning.Facts.OpenCount.AtLeast(5));
            return string.Join(' ', new[] { 1, 2, 3, 4, 5, 4, 3, 2, 1 }.Select(count => State(Owing(policy, count))));
        });
        yield return new(System, "KB-18", "CLEAR OD1 OD2 OD2 OD3", () =>
        {
            var policy = Policy(
                Dunning.Facts.OpenAmount.AtLeast(Story.Euros(260)),
                Dunning.Facts.OpenAmount.AtLeast(Story.Euros(600)),
                Dunning.Facts.OpenAmount.AtLeast(Story.Euros(1_200)));
            return string.Join(' ', Enumerable.Range(1, 5).Select(count => State(Owing(policy, count))));
        });
    }

    private static IEnumerable<PeerCase> Facts()
    {
        yield return new(System, "KB-06", "2 110.00 EUR 2012-05-02", () =>
        {
            var story = On(
                Plain,
                ByAge(("first", 1)),
                Item("I1", "2012-05-01", 10, paid: 10),
                Item("I2", "2012-05-02", 10),
                Item("I3", "2012-05-03"));
            var act = story.Decide(Day("2012-05-10")).Actions.Single();
            var oldest = story.Debtor.Receivables.Where(item => act.Items.Any(line => line.Receivable == item.Id))
                .Min(item => item.DueOn);
            return $"{act.Items.Count} {act.Total} {oldest:uuuu-MM-dd}";
        })
        {
            Differs = "It counts a document of which nothing is open, and takes its date for the oldest. Ours is settled "
                + "when nothing is open: 2 items, from 2 May. The sum is the same.",
        };
        yield return new(System, "KB-16", "CLEAR; final OD1", () =>
        {
            var draft = Item("D1", "2012-05-06", 10) with { Rule = ItemRule.Ignore };
            var od = ByAge(("OD1", 30), ("OD2", 40), ("OD3", 50));
            return $"{Step(On(MostSevere, od, draft), "2012-06-06")}; "
                + $"final {Step(On(MostSevere, od, draft with { Rule = ItemRule.Dun }), "2012-06-06")}";
        });
        yield return new(System, "KB-22", "P CLEAR OD1 OD1 OD2 OD2 OD3; C1 C2 C3 no decision", () =>
        {
            var story = On(
                MostSevere, ByAge(("OD1", 10), ("OD2", 18), ("OD3", 26)), Item("I1", "2012-06-01", Price));
            string[] dates =
                ["2012-06-09", "2012-06-11", "2012-06-17", "2012-06-19", "2012-06-25", "2012-06-27"];
            var child = story.Owing().Decide(Day("2012-06-27")).Cases.Count;
            return $"P {Levels(story, "2012-06-01", dates)}; C1 C2 C3 {(child == 0 ? "no decision" : "decided")}";
        })
        {
            Differs = "It gives the payer's state to accounts whose payment is delegated, also to those that owe nothing. "
                + "Ours decides about debts: the payer is the debtor, and an account that owes nothing has no state. What "
                + "is to be barred for such an account the host derives from the payer's decision.",
        };
    }

    private static IEnumerable<PeerCase> Months()
    {
        yield return new(System, "KB-26", "2 OD1, from 2024-02-29; most severe first DUN1205", () =>
        {
            var policy = Story.Policies(t => Od(Od(t, 1), 2).AtLastLevel(LastLevel.Stop), MostSevere);
            var steps = policy.Treatments[0].Steps;
            var story = Story.Of(policy, Item("I1", "2024-01-31") with { DocumentOn = Date("2024-01-31") });
            var first = Enumerable.Range(Day("2024-02-01"), 90).First(day => story.Decide(day).Actions.Any());
            var turned = DunningPolicy.Named("turned").Everyone("standard")
                .Treatment("standard", t => Od(Od(t, 2), 1).AtLastLevel(LastLevel.Stop))
                .Build();
            return $"{steps.Count} {steps[0].Name}, from {Story.On(first):uuuu-MM-dd}; "
                + $"most severe first {turned.Problems.Single().Id}";
        });
    }

    private static TreatmentBuilder Od(TreatmentBuilder t, int months) => t
        .Level($"OD{months}", Start.After(Span.Months(months), StartFrom.Invoice), Tone.Remind, Channel.Email)
        .Rung(months);

    private static string State(Story story) =>
        string.Join('+', story.Decide(40).Actions.Select(act => act.Step).DefaultIfEmpty("CLEAR"));

    private static Story Owing(DunningPolicy policy, int count) =>
        Story.Of(policy, [.. Enumerable.Range(0, count).Select(i => Story.Item($"I{i}", Price))]);

    // Each state is a segment with a notice of its own, the most severe first; who is in none is clear.
    private static DunningPolicy Policy(Condition od1, Condition od2, Condition od3) => DunningPolicy.Named("states")
        .Options(MostSevere)
        .Segment("OD3", od3, "OD3")
        .Segment("OD2", od2, "OD2")
        .Segment("OD1", od1, "OD1")
        .Everyone("CLEAR")
        .Treatment("OD3", ByAge(("OD3", 1)))
        .Treatment("OD2", ByAge(("OD2", 1)))
        .Treatment("OD1", ByAge(("OD1", 1)))
        .Treatment("CLEAR", _ => { })
        .Build().Value;
}
