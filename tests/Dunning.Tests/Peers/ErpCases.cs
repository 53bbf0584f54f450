using static Dunning.Tests.Peers.PeerCase;

namespace Dunning.Tests.Peers;

/// <summary>
/// SAP, Business Central, ERPNext and iDempiere: levels per item, grace, minimum, one letter for a debtor.
/// </summary>
internal static class ErpCases
{
    private const string Bc = "Business Central";
    private static readonly PolicyOptions SapLike = PolicyOptions.SapLike;
    private static readonly PolicyOptions SapByAge = SapLike with { CatchUp = CatchUp.MostSevere };
    private static readonly PolicyOptions BcLike = PolicyOptions.BusinessCentralLike;
    private static readonly Minimum TenAndTenPercent = new() { Amount = Story.Euros(10), Share = Percentage.Of(10) };
    private static readonly Minimum Hundred = new() { Amount = Story.Euros(100) };

    public static IEnumerable<PeerCase> All() => Sap().Concat(BcTiming()).Concat(BcAmounts()).Concat(ErpNext())
        .Concat(IDempiere());

    private static IEnumerable<PeerCase> Sap()
    {
        yield return new("SAP", "SAP-01", "1 0", () => string.Join(' ', new[] { 0, 3 }.Select(grace =>
        {
            var item = Item("I1", "1997-03-12") with { GraceUntil = Date("1997-03-12").PlusDays(grace) };
            var standing = ReceivableStanding
                .Of(On(SapLike, ByAge(("first", 1)), item).Debtor, AsOf.On(Date("1997-03-13")))[0];
            return standing.IsOverdue ? standing.DaysPastDue : 0;
        })));
        yield return new("SAP", "SAP-02", "L1 L3 L4", () => string.Join(' ', new[] { 14, 31, 50 }.Select(day =>
            On(SapByAge, ByAge(("L1", 14), ("L2", 21), ("L3", 31), ("L4", 50)), Story.Item()).Decide(day).Actions
                .Single().Step)));
        yield return new("SAP", "SAP-03", "yes; falls to A1 B1", () =>
        {
                        var policy = Story.Policies(ByAge(("L1", 10), ("L2", 30)), SapByAge, TenAndTenPercent);
            var passes = Story.Of(policy, Story.Item("A"), Story.Item("B", 900, due: 90)).Decide(10).Actions.Any();
            var falls = Story.Of(policy, Story.Item("A", 900, due: 20), Story.Item("B"), Story.Item("C", 100, due: 90))
                .Decide(30);
            var items = falls.Actions.Single().Items.Select(item => $"{item.Receivable}{item.Rung}").Order();
            return $"{(passes ? "yes" : "no")}; falls to {string.Join(' ', items)}";
        });
        yield return new("SAP", "SAP-04", "L1", () =>
            On(SapLike, ByAge(("L1", 10), ("L2", 30), ("L3", 50)), Story.Item()).Decide(60).Actions.Single().Step);
        yield return new("SAP", "SAP-05", "no; yes with A rises, B ridesAlong", () =>
        {
            var young = On(SapLike, ByAge(("L1", 6)), Story.Item("A"), Story.Item("B", due: 2)).Decide(5).Actions.Any();
            var old = On(SapLike, ByAge(("L1", 6)), Story.Item("A"), Story.Item("B", due: 4)).Decide(7).Actions
                .Single();
            var items = old.Items.Select(item => $"{item.Receivable} {Codes.Of(item.Role)}");
            return $"{(young ? "yes" : "no")}; yes with {string.Join(", ", items)}";
        });
        yield return new("SAP", "SAP-06", "1", () =>
        {
            var story = On(SapLike, ByAge(("L1", 10), ("L2", 30)), Story.Item() with { MaxRung = 1 });
            return $"{story.Through(0, 60).Level("R-1")}";
        });
    }

    private static IEnumerable<PeerCase> BcTiming()
    {
        // A reminder comes when due + grace < document date: grace g is day g + 1.
        yield return new(Bc, "BC-01", "no no no yes", () => Notices(
            On(BcLike, ByAge(("L1", 11)), Item("I1", "2024-05-01")),
            ["2024-05-01", "2024-05-10", "2024-05-11", "2024-05-12"]));
        yield return new(Bc, "BC-03", "I1 I2", () => Rising(
            On(BcLike, ByAge(("L1", 11)), Item("I1", "2021-09-01"), Item("I2", "2021-10-01")), "2021-10-12"));
        yield return new(
            Bc, "BC-04", "no", () => Notices(On(BcLike, ByAge(("L1", 21)), Item("I1", "2024-02-01")), ["2024-02-19"]));
        // From level 2 on the grace counts from the due date that the last reminder printed.
        yield return new(Bc, "BC-06", "CLEAR CLEAR L2", () =>
        {
            var story = On(
                BcLike,
                t => t.Level("L1", Start.OnDay(6), Tone.Remind, Channel.Email).Deadline(3)
                    .Level("L2", Start.After(Span.Days(8), StartFrom.Deadline), Tone.Remind, Channel.Email)
                    .AtLastLevel(LastLevel.Stop),
                Item("I1", "2024-05-01")).After(Day("2024-05-07"));
            string[] dates = ["2024-05-13", "2024-05-17", "2024-05-18"];
            return string.Join(' ', dates.Select(date => Step(story, date)));
        });
        yield return new(Bc, "BC-07", "I1:1; I1:2; I1:3 I2:1", () =>
        {
            var story = On(
                BcLike,
                t => t.Level("L1", Start.OnDay(14), Tone.Remind, Channel.Email)
                    .Level("L2", Start.AfterNotice(14), Tone.Remind, Channel.Email)
                    .Level("L3", Start.AfterNotice(31), Tone.Remind, Channel.Email)
                    .AtLastLevel(LastLevel.Stop),
                Item("I1", "2021-09-01"),
                Item("I2", "2021-10-01"));
            var letters = new List<string>();
            foreach (var date in new[] { "2021-09-15", "2021-09-30", "2021-11-15" })
            {
                var items = story.Decide(Day(date)).Actions.Single().Items.Where(item => item.Role is ItemRole.Rises);
                letters.Add(string.Join(' ', items.Select(item => $"{item.Receivable}:{item.Rung}")));
                story = story.After(Day(date));
            }

            return string.Join("; ", letters);
        });
        yield return new(Bc, "BC-13", "1", () =>
        {
            var story = On(BcLike, ByAge(("L1", 11)), Story.Item());
            return $"{story.Decide(20).Actions.Count() + story.After(20).Decide(20).Actions.Count()}";
        });
        yield return new(
            Bc, "BC-15", "no", () => Notices(On(BcLike, _ => { }, Item("I1", "2024-05-01")), ["2024-06-01"]));
        yield return new(Bc, "BC-16", "L2 repeats; nothing", () =>
        {
            var texts = new[] { LastLevel.Repeat(10), LastLevel.Stop }.Select(last => On(
                BcLike,
                t => t.Level("L1", Start.OnDay(5), Tone.Remind, Channel.Email)
                    .Level("L2", Start.AfterNotice(10), Tone.Remind, Channel.Email)
                    .AtLastLevel(last),
                Story.Item()).Through(0, 24).Decide(25).Actions.SingleOrDefault() is { } act
                    ? $"{act.Step} {Codes.Of(act.Items[0].Role)}"
                    : "nothing");
            return string.Join("; ", texts);
        });
    }

    private static IEnumerable<PeerCase> BcAmounts()
    {
        yield return new(Bc, "BC-08", "Settled", () =>
            On(BcLike, ByAge(("L1", 11)), Item("I1", "2024-05-01", paid: 100)).Decide(Day("2024-06-01")).Cases[0]
                .Outcome.ToString());
        yield return new(Bc, "BC-09", "no yes no", () => Each(
            new decimal[][] { [99.99m], [60, 40], [150, -60] },
            amounts => Worth(Hundred, BcLike, [.. amounts.Select(Amount)]).Decide(40).Actions.Any()));
        yield return new(Bc, "BC-11", "Settled", () =>
            Worth(new() { Amount = Story.Euros(0) }, BcLike, Amount(-1_000, 0), Amount(900, 1))
                .Decide(40).Cases[0].Outcome.ToString());
        yield return new(Bc, "BC-12", "EUR USD", () => Currencies(On(BcLike, ByAge(("L1", 5)), TwoCurrencies)));
    }

    private static IEnumerable<PeerCase> ErpNext()
    {
        yield return new("ERPNext", "ERP-05", "T1 50.00 EUR; settled T1", () =>
        {
            var story = On(Plain, ByAge(("L1", 1)), Item("T1", "2024-05-06", 50), Item("T2", "2024-05-11", 50));
            var row = story.Decide(Day("2024-05-07")).Actions.Single().Items.Single();
            var paid = story.Owing(Item("T1", "2024-05-06", 50, paid: 50), Item("T2", "2024-05-11", 50));
            var open = paid.Decide(Day("2024-05-07")).Actions.Any();
            return $"{row.Receivable} {row.Asked}; {(open ? "open" : "settled")} T1";
        });
        yield return new("ERPNext", "ERP-06", "no yes", () => Each(
            new decimal[] { 100, 0 },
            paid => On(Plain, ByAge(("L1", 1)), Story.Item() with { Paid = paid }).Decide(10).Actions.Any()));
        yield return new("ERPNext", "ERP-07", "no yes", () => Each(
            new Receivable[][] { [Amount(100, 0), Amount(-100, 1)], [Amount(100, 0)] },
            items => On(Plain, ByAge(("L1", 1)), items).Decide(10).Actions.Any()));
        yield return new("ERPNext", "ERP-11", "EUR USD", () => Currencies(On(Plain, ByAge(("L1", 5)), TwoCurrencies)));
        yield return new("ERPNext", "ERP-12", "1 2 3", () => string.Join(' ', new[] { 0, 1, 2 }.Select(sent =>
        {
            var story = On(Plain, ByAge(("L1", 1), ("L2", 2), ("L3", 3)), Story.Item()).Through(10, 9 + sent);
            return story.Decide(20).Actions.Single().Rung;
        })));
    }

    private static IEnumerable<PeerCase> IDempiere()
    {
        yield return new(
            "iDempiere", "IDE-01", "no", () =>
                Notices(On(Plain, ByAge(("L1", 10)), Item("I1", "2024-05-01")), ["2024-05-01"]));
        yield return new("iDempiere", "IDE-03", "1 letter, L2", () =>
        {
            var acts = On(MostSevere, ByAge(("L1", 10), ("L2", 20)), Story.Item()).Decide(25).Actions.ToArray();
            return $"{acts.Length} letter, {acts[0].Step}";
        });
    }

    private static Receivable[] TwoCurrencies => [Story.Item("A"), Story.Item("B") with { Currency = Currency.USD }];

    private static string Currencies(Story story) =>
        string.Join(' ', story.Decide(10).Actions.Select(act => act.Total.Currency.Code).Order());

    private static string Rising(Story story, string date) => string.Join(
        ' ',
        story.Decide(Day(date)).Actions.Single().Items.Where(item => item.Role is ItemRole.Rises)
            .Select(item => item.Receivable));

    private static Receivable Amount(decimal amount, int index) => Story.Item($"I{index}", amount) with
    {
        Kind = amount < 0 ? ReceivableKind.CreditNote : ReceivableKind.Invoice,
    };
}
