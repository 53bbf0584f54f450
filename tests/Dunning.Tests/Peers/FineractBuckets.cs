using System.Globalization;
using static Dunning.Tests.Peers.PeerCase;

namespace Dunning.Tests.Peers;

/// <summary>Apache Fineract: classes of age per instalment, pauses, loans that are not yet live.</summary>
internal static class FineractBuckets
{
    private const string System = "Apache Fineract";

    private static readonly AgeingBuckets Ranges = AgeingBuckets.Of(
        new("RANGE_1", 1, 3), new("RANGE_3", 4, 30), new("RANGE_30", 31, 60), new("RANGE_60", 61, 90)).Value;

    private static readonly Receivable[] Loan =
    [
        Instalment("2023-10-01"), Instalment("2023-10-16"), Instalment("2023-10-31"), Instalment("2023-11-15"),
    ];

    public static IEnumerable<PeerCase> All() => Buckets().Concat(Ranged()).Concat(Pauses());

    private static IEnumerable<PeerCase> Buckets()
    {
        yield return new(System, "FIN-29", "76 61 46 31: RANGE_30 500.00, RANGE_60 500.00", () =>
        {
            var days = Standings("2023-12-16", Loan).Select(item => item.DaysPastDue);
            return $"{string.Join(' ', days)}: {Sums("2023-12-16", Loan)}";
        });

        // A charge is a receivable that is due with its instalment, and so ages with it.
        yield return new(System, "FIN-30", "RANGE_30 520.00, RANGE_60 520.00", () => Sums(
            "2023-12-16",
            [
                .. Loan,
                Instalment("2023-10-16") with { Id = "C1", Kind = ReceivableKind.Charge, Amount = 20 },
                Instalment("2023-10-31") with { Id = "C2", Kind = ReceivableKind.Charge, Amount = 20 },
            ]));
        yield return new(System, "FIN-31", "RANGE_3 500.00; RANGE_3 250.00; none", () =>
        {
            var paid = Loan.Select((item, i) => i == 0 ? item with { Paid = item.Amount } : item).ToArray();
            var settled = Loan.Select(item => item with { Paid = item.Amount }).ToArray();
            return $"{Sums("2023-10-25", Loan)}; {Sums("2023-10-26", paid)}; {Sums("2023-10-26", settled)}";
        });
        yield return new(System, "FIN-39", "RANGE_1 250.00, RANGE_3 500.00; 300.46", () =>
        {
            Receivable[] items =
            [
                Item("A", "2023-10-20", 200), Item("B", "2023-10-29"), Item("C", "2023-10-21", 300),
                Item("D", "2023-10-28", 150),
            ];
            var cents = Sums("2023-10-30", [Item("A", "2023-10-20", 100.12m), Item("B", "2023-10-20", 200.34m)]);
            return $"{Sums("2023-10-30", items)}; {cents.Split(' ')[1]}";
        });
        yield return new(System, "FIN-41", "none, none overdue; live RANGE_30 100.00", () =>
        {
            var loan = Item("L1", "2024-01-01") with { Rule = ItemRule.Ignore };
            var overdue = Standings("2024-03-01", [loan]).Count(item => item.IsOverdue);
            return $"{Sums("2024-03-01", [loan])}, {(overdue == 0 ? "none" : "some")} overdue; "
                + $"live {Sums("2024-03-01", [loan with { Rule = ItemRule.Dun }])}";
        });
    }

    private static IEnumerable<PeerCase> Ranged()
    {
        yield return new(System, "FIN-40", "DUN2202 overlap, DUN2203 gap", () =>
        {
            var overlap = AgeingBuckets.Of(new("a", 1, 3), new("b", 3, 30)).Problems.Single().Id;
            var gap = AgeingBuckets.Of(new("a", 1, 3), new("b", 5, 30)).Problems.Single().Id;
            return $"{overlap} overlap, {gap} gap";
        });
    }

    private static IEnumerable<PeerCase> Pauses()
    {
        // What resumes a pause is the end of the hold that it falls into; the others stay as they are.
        yield return new(System, "FIN-35", "10 13 15 16 17 18 19", () => HeldDays(
            ("2023-01-10", "2023-01-11"), ("2023-01-13", "2023-01-14"), ("2023-01-15", "2023-01-20")));
        yield return new(System, "FIN-36", "12", () => HeldDays(("2023-01-12", "2023-01-13")))
        {
            Differs = "Its flag \"is paused\" holds on the last day of a pause, its count of days leaves that day out. "
                + "Ours has one meaning for both: from the first day up to, not including, the last.",
        };
    }

    private static string HeldDays(params (string From, string Until)[] pauses)
    {
        var holds = pauses.Select((pause, i) => new Hold
        {
            Id = $"H{i}",
            Kind = HoldKind.Block,
            From = Date(pause.From),
            Until = Date(pause.Until),
        }).ToValueList();
        var debtor = On(Plain, ByAge(("L1", 1)), Item("I1", "2023-01-01"))
            .With(facts => facts with { Holds = holds }).Debtor;
        return string.Join(' ', Enumerable.Range(9, 13).Where(day => ReceivableStanding
            .Of(debtor, AsOf.On(new(2023, 1, day)))[0].Held > new Money(0, Currency.EUR)));
    }

    private static ValueList<ReceivableStanding> Standings(string asOf, Receivable[] items) =>
        ReceivableStanding.Of(On(Plain, ByAge(("L1", 1)), items).Debtor, AsOf.On(Date(asOf)));

    private static string Sums(string asOf, Receivable[] items)
    {
        var sums = Ranges.Sum(Standings(asOf, items)).Select(sum =>
            $"{sum.Bucket.Name} {sum.Open.Amount.ToString("F2", CultureInfo.InvariantCulture)}");
        return string.Join(", ", sums.DefaultIfEmpty("none"));
    }

    private static Receivable Instalment(string due) =>
        Item($"I-{due}", due, 250) with { Kind = ReceivableKind.Instalment };
}
