using static Dunning.Tests.Peers.PeerCase;

namespace Dunning.Tests.Peers;

/// <summary>Filters that a user sets on a run of Business Central: by last level, by due date.</summary>
internal static class RunCases
{
    private const string Bc = "Business Central";

    public static IEnumerable<PeerCase> All()
    {
        yield return new(Bc, "BC-22", "0 2; 1 2", () => string.Join("; ", new RunFilter[]
        {
            new() { Rungs = [0, 2] },
            new() { RungMin = 1 },
        }.Select(filter => string.Join(' ', new[] { 0, 1, 2 }.Where(level => Reminds(filter, level))))));
        yield return new(Bc, "BC-23", "E5", () =>
        {
            var story = On(
                Plain,
                ByAge(("L1", 1)),
                Item("E1", "2024-06-03"),
                Item("E2", "2024-06-04"),
                Item("E3", "2024-06-05"),
                Item("E4", "2024-06-06"),
                Item("E5", "2024-06-07"));
            var filter = new RunFilter { DueFrom = Date("2024-06-07"), DueUntil = Date("2024-06-07") };
            var items = Decide(filter, story, Day("2024-06-10"))!.Actions.Single().Items;
            return string.Join(' ', items.Select(item => item.Receivable));
        });
    }

    // A customer whose last reminder had a level, and who is due for the next one.
    private static bool Reminds(RunFilter filter, int level)
    {
        var story = On(Plain, ByAge(("L1", 1), ("L2", 2), ("L3", 3)), Story.Item()).Through(10, 9 + level);
        return Decide(filter, story, 20) is { } decision && decision.Actions.Single().Rung == level + 1;
    }

    private static Decision? Decide(RunFilter filter, Story story, int day) => filter.Decide(
        new(story.Policy), story.Debtor with { PaymentsKnownUntil = Story.On(day) }, AsOf.On(Story.On(day)));
}
