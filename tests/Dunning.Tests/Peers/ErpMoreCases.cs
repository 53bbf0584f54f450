using static Dunning.Tests.Peers.PeerCase;

namespace Dunning.Tests.Peers;

/// <summary>Business Central and ERPNext: anchors, what is shown, minimum by currency, undo.</summary>
internal static class ErpMoreCases
{
    private const string Bc = "Business Central";

    private static readonly CaseId Case = new() { Debtor = "D-1", Currency = Currency.EUR };

    private static readonly Story Twice =
        On(Plain, ByAge(("L1", 5), ("L2", 15)), Story.Item()).After(5).After(15);

    public static IEnumerable<PeerCase> All() => Shown().Concat(Levels()).Concat(Undo());

    private static IEnumerable<PeerCase> Shown()
    {
        yield return new(Bc, "BC-05", "I1 announced; 100.00 EUR. I0 rises; 100.00 EUR", () =>
        {
            var story = On(
                Plain,
                t => t.BeforeDue("soon", 3, Channel.Email).Level("L1", Start.OnDay(21), Tone.Remind, Channel.Email)
                    .AtLastLevel(LastLevel.Stop),
                Item("I1", "2024-02-20"));
            var both = story.Owing(Item("I1", "2024-02-20"), Item("I0", "2024-01-01"));
            return $"{Items(story, "2024-02-17")}. {Items(both, "2024-02-20")}";
        })
        {
            Differs = "Its reminder may list what is not due in a section of its own. Ours announces "
                + "that before its due "
                + "date by a step of its own, and a reminder lists what is overdue only.",
        };
        yield return new(Bc, "BC-24", "I1 rises; 70.00 EUR", () => Items(
            On(Plain, ByAge(("L1", 21)), Item("I1", "2024-01-01"))
                .With(facts => facts with { Credits = [new() { Amount = 30 }] }),
            "2024-02-05"))
        {
            Differs = "It lists an unapplied payment in a section of its own and asks for the whole "
                + "invoice. Ours never "
                + "asks for more than is owed: the payment is taken off the oldest debt.",
        };
        const string Listed = "listed: nothing, I1 shown, I2 rises; 100.00 EUR. ";
        yield return new(Bc, "BC-17", $"{Listed}left out: nothing, I2 rises; 100.00 EUR", () =>
        {
            var hold = new Hold { Id = "H", Kind = HoldKind.Block, From = Story.Day0, Receivables = ["I1"] };
            string Of(HeldItems option) => Beside(
                story => story.With(facts => facts with { Holds = [hold] }),
                Plain with { HeldItems = option });
            return $"listed: {Of(HeldItems.Listed)}. left out: {Of(HeldItems.LeftOut)}";
        })
        {
            Differs = "It may send a reminder that does nothing but show what is on hold. Ours lists that beside "
                + "what is asked for, and sends no notice that asks for nothing.",
        };
    }

    private static IEnumerable<PeerCase> Levels()
    {
        // 100.00 in its own currency at 1.30 is 76.93 in that of the debt; the policy has a figure for each.
        yield return new(Bc, "BC-10", "80.00 USD; 76.92 none", () =>
        {
            var minimum = new Minimum { Amount = Amounts.Of(
                new Money(100, Currency.EUR), new Money(76.93m, Currency.USD)) };
            var acts = new[] { 80m, 76.92m }.Select(open => Worth(
                minimum, Plain, Story.Item(amount: open) with { Currency = Currency.USD }).Decide(10).Actions
                    .SingleOrDefault()?.Total.ToString() ?? "76.92 none");
            return string.Join("; ", acts);
        });
        yield return new("ERPNext", "ERP-09", "Act Act; paid Settled", () =>
        {
            var (open, paid) = (Story.Item("I1"), Story.Item("I2") with { Paid = 100 });
            Receivable[][] rows = [[open, paid], [paid, open], [paid, open with { Paid = 100 }]];
            var states = rows.Select(items =>
                On(Plain, ByAge(("L1", 5)), items).Decide(10).Cases[0].Outcome.ToString()).ToArray();
            return $"{states[0]} {states[1]}; paid {states[2]}";
        });
    }

    private static IEnumerable<PeerCase> Undo()
    {
        yield return new(Bc, "BC-18", "level 1, again L2 email 100.00 EUR: R-1 rises 2", () =>
        {
            var undone = Twice with { Debtor = DunningEngine.Undo(Twice.Debtor, Case).Value };
            var again = Story.Text(undone.Decide(15).Actions.Single()).Replace(" remind", "", StringComparison.Ordinal);
            return $"level {undone.Level("R-1")}, again {again}";
        });
        yield return new(Bc, "BC-19", "DUN2302, level 2", () =>
        {
            var problem = DunningEngine.Undo(Twice.Debtor, Twice.Debtor.History.Contacts[0]).Problems.Single();
            return $"{problem.Id}, level {Twice.Level("R-1")}";
        });
        yield return new(Bc, "BC-20", "level 0, then DUN2301", () =>
        {
            var once = On(Plain, ByAge(("L1", 5), ("L2", 15)), Story.Item()).After(5);
            var undone = once with { Debtor = DunningEngine.Undo(once.Debtor, Case).Value };
            return $"level {undone.Level("R-1")}, then {DunningEngine.Undo(undone.Debtor, Case).Problems.Single().Id}";
        });
    }

    // What becomes of I1 alone, and of I1 beside I2.
    private static string Beside(Func<Story, Story> change, PolicyOptions options)
    {
        var (item, other) = (Story.Item("I1"), Story.Item("I2"));
        var alone = change(On(options, ByAge(("L1", 11)), item)).Decide(20).Actions.Any();
        var both = Items(change(On(options, ByAge(("L1", 11)), item, other)), Iso(20));
        return $"{(alone ? "something" : "nothing")}, {both}";
    }

    private static string Iso(int day) => NodaTime.Text.LocalDatePattern.Iso.Format(Story.On(day));

    private static string Items(Story story, string date)
    {
        var act = story.Decide(Day(date)).Actions.Single();
        var items = act.Items.Select(item => $"{item.Receivable} {Codes.Of(item.Role)}");
        return $"{string.Join(", ", items)}; {act.Total}";
    }
}
