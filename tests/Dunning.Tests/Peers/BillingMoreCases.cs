using System.Globalization;
using static Dunning.Tests.Peers.PeerCase;

namespace Dunning.Tests.Peers;

/// <summary>
/// The Odoo community's whole policies, Lago's campaigns and counters, Invoice Ninja's late start.
/// </summary>
internal static class BillingMoreCases
{
    private const string Oca = "Odoo (OCA)";
    private const string Lago = "Lago";

    public static IEnumerable<PeerCase> All() => Policies().Concat(Counters()).Concat(Campaigns()).Concat(Attempts())
        .Concat(Dates());

    private static IEnumerable<PeerCase> Policies()
    {
        yield return new(Oca, "OCA-04", "2024-01-25 L1 email, 2024-02-29 L2 email, 2024-03-10 L3 letter", () => Acts(
            t => t.Level("L1", Start.OnDay(10), Tone.Remind, Channel.Email)
                .Level("L2", EndOfMonth, Tone.Remind, Channel.Email)
                .Level("L3", Start.AfterNotice(10), Tone.Remind, Channel.Letter)
                .AtLastLevel(LastLevel.Stop),
            "2024-01-15"));
        yield return new(Oca, "OCA-05", "2024-03-31 L1 email, 2024-05-30 L2 email", () => Acts(
            t => t.Level("L1", EndOfMonth, Tone.Remind, Channel.Email)
                .Level("L2", Start.AfterNotice(60), Tone.Remind, Channel.Email)
                .AtLastLevel(LastLevel.Stop),
            "2024-01-31"));
        yield return new(Oca, "OCA-12", "runs.backdated until 2024-03-10; 2024-03-10 accepted", () =>
        {
            var back = RunOrder.Refuses(Date("2024-03-10"), Date("2024-03-01"))!;
            var same = RunOrder.Refuses(Date("2024-03-10"), Date("2024-03-10"));
            return $"{back.Rule} until {back.Until:uuuu-MM-dd}; 2024-03-10 {(same is null ? "accepted" : "refused")}";
        });
    }

    private static Start EndOfMonth => Start.After(Span.Days(30).ThenMonthEnd, StartFrom.DueDate);

    private static IEnumerable<PeerCase> Counters()
    {
        yield return new(Oca, "OCA-19", "3; email I1 3 I2 1; phone I1 2 I2 0", () =>
        {
            var story = On(
                Plain, ByAge(("R1", 1), ("R2", 2), ("R3", 3)), Story.Item("I1"), Story.Item("I2", due: 20));
            story = story.Through(1, 2);
            var called = story.With(facts => facts with
            {
                Contacts = [new() { On = Story.On(25), Channel = Channel.Phone, Outcome = ContactOutcome.RightParty }],
            });
            var rung = story.Decide(25).Actions.Single().Rung;
            return $"{rung}; email {Rungs(story.After(25))}; phone {Rungs(called)}";
        });
        yield return new(Lago, "LAGO-08", "EUR, first of two", () =>
        {
            var story = On(
                Plain,
                t => t.Level("L1", Start.OnDay(1), Tone.Remind, Channel.Email)
                    .AtLastLevel(LastLevel.Repeat(1, times: 1)),
                Story.Item("U") with { Currency = Currency.USD }).Through(1, 2);
            var both = story.Owing(Story.Item("U") with { Currency = Currency.USD }, Story.Item("E"));
            var left = both.Walk(10, 40).Length;
            return $"{both.Decide(10).Actions.Single().Total.Currency}, first of {(left == 2 ? "two" : $"{left}")}";
        });
        yield return new(Lago, "LAGO-09", "2 requests, 1 contact", () =>
        {
            var decision = On(
                Plain,
                ByAge(("L1", 1)),
                Story.Item("A") with { Creditor = "E1" },
                Story.Item("B") with { Creditor = "E2" }).Decide(10);
            var contacts = new BlastRadius().Judge(1, [decision]).Contacts;
            return $"{decision.Actions.Count()} requests, {contacts} contact";
        });
    }

    private static string Rungs(Story story) => string.Join(' ', ReceivableStanding
        .Of(story.Debtor, AsOf.On(Story.On(25))).Select(item => $"{item.Receivable} {item.Rung}"));

    private static IEnumerable<PeerCase> Campaigns()
    {
        yield return new(Lago, "LAGO-03", "customer; others none", () =>
        {
            var own = Dunning.Facts.Flag("ownCampaign", AttributeOwner.Debtor).IsTrue;
            var policy = DunningPolicy.Named("campaigns").Options(Plain)
                .Segment("own", own, "own")
                .Everyone("entity")
                .Treatment("own", Campaign("customer", 49.99m))
                .Treatment("entity", Campaign("entity", 50.99m))
                .Build().Value;
            return Flagged(policy, "ownCampaign", 50, "others");
        });
        yield return new(Lago, "LAGO-04", "none; others entity", () =>
        {
            var excluded = Dunning.Facts.Flag("excluded", AttributeOwner.Debtor).IsTrue;
            var policy = DunningPolicy.Named("campaigns").Options(Plain)
                .Segment("excluded", excluded, "nothing")
                .Everyone("entity")
                .Treatment("nothing", _ => { })
                .Treatment("entity", Campaign("entity", 50.99m))
                .Build().Value;
            return Flagged(policy, "excluded", 51, "others");
        });
    }

    private static Action<TreatmentBuilder> Campaign(string name, decimal least) => t => t
        .Level(name, Start.OnDay(1), Tone.Remind, Channel.Email).Minimum(Story.Euros(least))
        .AtLastLevel(LastLevel.Stop);

    private static string Flagged(DunningPolicy policy, string flag, decimal open, string others)
    {
        var steps = new[] { true, false }.Select(isSet => Story.Of(policy, Story.Item(amount: open))
            .With(facts => facts with { Attributes = [AttributeValue.Of(flag, isSet)] })
            .Decide(10).Actions.SingleOrDefault()?.Step ?? "none").ToArray();
        return $"{steps[0]}; {others} {steps[1]}";
    }

    private static IEnumerable<PeerCase> Attempts()
    {
        yield return new(Lago, "LAGO-06", "no no yes", () =>
        {
            var story = On(
                Plain,
                t => t.Level("L1", Start.OnDay(1), Tone.Remind, Channel.Email).AtLastLevel(LastLevel.Repeat(5)),
                Story.Item()).After(1);
            return Each(new[] { 3, 4, 5 }, days => story.Decide(1 + days).Actions.Any());
        })
        {
            Differs = "It counts the interval in seconds and allows a second more than 4 days. Ours counts calendar days, "
                + "never timestamps: strictly more than 4 is 5, which is the day on which its daily run sends.",
        };
        yield return new(Lago, "LAGO-10", "USD1; USD1; EUR1 USD2; EUR2 USD2; EUR2 USD2", () =>
        {
            var policy = Story.Policies(
                t => t.Level("L1", Start.OnDay(1), Tone.Remind, Channel.Email)
                    .AtLastLevel(LastLevel.Repeat(3, times: 1)),
                Plain,
                new() { Amount = Amounts.Of(new Money(150, Currency.EUR), new Money(100, Currency.USD)) });
            var story = Story.Of(
                policy,
                Item("E1", "2024-12-31", 149),
                Item("E2", "2025-01-05", 10),
                Item("U1", "2024-12-31", 120) with { Currency = Currency.USD });
            var (counts, after) = (new SortedDictionary<string, int>(StringComparer.Ordinal), new List<string>());
            string[] runs = ["2025-01-03", "2025-01-05", "2025-01-06", "2025-01-09", "2025-01-12"];
            foreach (var run in runs)
            {
                foreach (var currency in story.Decide(Day(run)).Actions.Select(act => act.Total.Currency.Code))
                {
                    counts[currency] = counts.GetValueOrDefault(currency) + 1;
                }

                after.Add(string.Join(' ', counts.Select(count => $"{count.Key}{count.Value}")));
                story = story.After(Day(run));
            }

            return string.Join("; ", after);
        })
        {
            Differs = "The attempts are the same. Its event for a finished campaign has no counterpart: that the last "
                + "level is given and not repeated is a reason of each later decision.",
        };
    }

    private static IEnumerable<PeerCase> Dates()
    {
        // A draft, what has no due date and what was lost in a dispute of the payment is not claimed.
        yield return new(Lago, "LAGO-13", "yes no no no no no", () =>
        {
            var due = Item("I", "2025-01-09");
            var ignored = due with { Rule = ItemRule.Ignore };
            Receivable[] items = [due, ignored, due with { Paid = due.Amount }, ignored, ignored, due with
            {
                DueOn = Date("2025-01-11"),
            }];
            return Each(items, item => ReceivableStanding
                .Of(On(Plain, ByAge(("L1", 1)), item).Debtor, AsOf.On(Date("2025-01-10")))
                .Any(standing => standing.IsOverdue));
        });
        yield return new("Invoice Ninja", "NINJA-09", "none before 2024-04-30, then monthly", () =>
        {
            var story = On(
                Plain,
                t => t.Level("monthly", Start.AfterDate("switchedOn", Span.Months(1)), Tone.Remind, Channel.Email)
                    .AtLastLevel(LastLevel.Stop),
                Item("I1", "2024-02-29"))
                .With(facts => facts with
                {
                    Attributes = [AttributeValue.Of("switchedOn", Date("2024-03-31"))],
                });
            var next = story.Decide(Day("2024-03-31")).NextEvaluation!.Value;
            var before = story.Walk(Day("2024-03-31"), Day("2024-04-29")).Length == 0 ? "none" : "some";
            return $"{before} before {next:uuuu-MM-dd}, then {story.Decide(Day("2024-04-30")).Actions.Single().Step}";
        });
    }

    private static string Acts(Action<TreatmentBuilder> steps, string due)
    {
        var (story, lines, first) = (On(Plain, steps, Item("I1", due)), new List<string>(), Day(due));
        for (var day = first; day < first + 200; day++)
        {
            lines.AddRange(story.Decide(day).Actions.Select(act => string.Create(
                CultureInfo.InvariantCulture, $"{Story.On(day):uuuu-MM-dd} {act.Step} {act.Channel}")));
            story = story.After(day);
        }

        return string.Join(", ", lines);
    }
}
