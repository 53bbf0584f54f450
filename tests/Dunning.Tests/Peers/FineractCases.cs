using static Dunning.Tests.Peers.PeerCase;

namespace Dunning.Tests.Peers;

/// <summary>
/// Apache Fineract: a loan of 1,000 in four instalments, grace of 3 days that is subtracted, pauses in which the age
/// stands still. Days in arrears count so; days past due go on.
/// </summary>
internal static class FineractCases
{
    private static readonly Loan[] Loans =
    [
        new("FIN-02", "2023-10-01", "2023-10-04", 0, "", "0 3 250.00 EUR"),
        new("FIN-04", "2023-10-01", "2023-10-25", 0, "", "21 24 500.00 EUR"),
        new("FIN-05", "2023-10-01", "2023-12-01", 0, "", "58 61 1000.00 EUR"),
        new("FIN-07", "2023-10-01", "2023-10-16", 0, "2023-10-06..2023-10-30", "2 15 250.00 EUR"),
        new("FIN-08", "2023-10-01", "2023-10-30", 0, "2023-10-06..2023-10-30", "2 29 500.00 EUR"),
        new("FIN-09", "2023-10-01", "2023-10-31", 0, "2023-10-06..2023-10-30", "3 30 500.00 EUR"),
        new("FIN-10", "2023-10-01", "2023-10-15", 0, "2023-10-15..2023-10-30", "11 14 250.00 EUR"),
        new("FIN-11", "2023-10-01", "2023-10-26", 0, "2023-10-15..2023-10-25", "12 25 500.00 EUR"),
        new("FIN-12", "2023-10-01", "2023-11-13", 0, "2023-10-15..2023-10-25", "30 43 750.00 EUR"),
        new("FIN-13", "2023-10-01", "2023-11-14", 0, "2023-10-15..2023-10-25 2023-11-14..2023-11-30",
            "31 44 750.00 EUR"),
        new("FIN-14", "2023-10-01", "2023-11-30", 0, "2023-10-15..2023-10-25 2023-11-14..2023-11-30",
            "31 60 1000.00 EUR"),
        new("FIN-15", "2023-10-01", "2023-12-01", 0, "2023-10-15..2023-10-25 2023-11-14..2023-11-30",
            "32 61 1000.00 EUR"),
        new("FIN-16", "2023-10-01", "2023-10-16", 500, "2023-10-06..2023-10-30", "0 0 0.00 EUR"),
        new("FIN-19", "2023-10-01", "2023-11-15", 250, "2023-10-06..2023-10-25", "18 30 500.00 EUR"),
        new("FIN-20", "2023-10-01", "2023-10-26", 250, "2023-10-16..2023-10-25", "0 10 250.00 EUR"),
        new("FIN-22", "2023-10-01", "2023-10-28", 250, "2023-10-16..2023-10-25", "0 12 250.00 EUR"),
        new("FIN-24", "2023-10-01", "2023-10-27", 0, "2023-10-25..2023-11-15", "21 26 500.00 EUR"),
        new("FIN-26", "2023-10-01", "2023-10-31", 0, "2023-10-25..2023-10-30 2023-10-30..2023-10-30",
            "22 30 500.00 EUR"),
        new("FIN-27", "2024-01-01", "2024-03-05", 0, "", "61 64 750.00 EUR"),
    ];

    public static IEnumerable<PeerCase> All() => Loans.Select(Case).Concat(Single());

    private static IEnumerable<PeerCase> Single()
    {
        yield return new("Apache Fineract", "FIN-32", "0", () => Oldest(Item("I1", "2024-05-10", 1_000), "2024-05-10"));
        yield return new("Apache Fineract", "FIN-33", "2", () => Oldest(Item("I1", "2024-05-08", 1_000), "2024-05-10"));
        yield return new("Apache Fineract", "FIN-34", "2", () =>
        {
            var debtor = On(Plain, ByAge(("L1", 1)), Item("I1", "2024-05-12", 1_000)).With(facts => facts with
            {
                Payments =
                    [new() { On = Date("2024-05-08"), Amount = 1_000, Kind = PaymentKind.ChargeBack, Receivable =
                        "I1" }],
            }).Debtor;
            return $"{ReceivableStanding.Of(debtor, AsOf.On(Date("2024-05-10")))[0].DaysPastDue}";
        });
    }

    private static string Oldest(Receivable item, string asOf) =>
        $"{ReceivableStanding.Of(On(Plain, ByAge(("L1", 1)), item).Debtor, AsOf.On(Date(asOf)))[0].DaysPastDue}";

    private static PeerCase Case(Loan loan) => new("Apache Fineract", loan.Id, loan.Expected, () =>
    {
        var asOf = AsOf.On(Date(loan.AsOf));
        var arrears = ReceivableStanding.Of(Debtor(loan, grace: 3), asOf, PolicyOptions.LoanLike);
        var past = ReceivableStanding.Of(Debtor(loan, grace: 0), asOf);
        var open = past.Where(standing => standing.IsOverdue)
            .Aggregate(new Money(0, Currency.EUR), (sum, item) => sum + item.Open);
        return $"{Math.Max(0, arrears[0].DaysPastDue)} {Math.Max(0, past[0].DaysPastDue)} {open}";
    });

    private static DebtorSnapshot Debtor(Loan loan, int grace)
    {
        var first = Date(loan.First);
        var dues =
            new[] { first, first.PlusDays(loan.Apart), first.PlusDays(2 * loan.Apart), first.PlusDays(3 * loan.Apart) };
        var items = dues.Select((due, index) => new Receivable
        {
            Id = $"I{index}",
            Kind = ReceivableKind.Instalment,
            DueOn = due,
            GraceUntil = due.PlusDays(grace),
            Amount = 250,
            Paid = Math.Clamp(loan.Paid - (250 * index), 0, 250), // the oldest first
        });
        var pauses = loan.Pauses.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select((pause, index) => new Hold
        {
            Id = $"H{index}",
            Kind = HoldKind.Block,
            From = Date(pause[..10]),
            Until = Date(pause[12..]),
        });
        return On(Plain, ByAge(("L1", 1)), [.. items])
            .With(facts => facts with { Holds = pauses.ToValueList() }).Debtor;
    }

    /// <summary>Expected are days in arrears, days past due and the amount past due.</summary>
    private sealed record Loan(string Id, string First, string AsOf, int Paid, string Pauses, string Expected)
    {
        public int Apart => First == "2024-01-01" ? 30 : 15;
    }
}
