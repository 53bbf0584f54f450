namespace Dunning.Tests.Twins;

/// <summary>Twins by age and amount: what is due when, and how much of it is open.</summary>
internal static class AmountTwins
{
    private const string Nothing = "receivables.no-principal R-1";

    private static readonly DebtorFacts OnlyCharge =
        Twin.Owing(Story.Item() with { Kind = ReceivableKind.Charge });

    private static readonly DebtorFacts AllPaid = Twin.Owing(Story.Item() with { Paid = 100 });

    public static IEnumerable<Twin> All() => [.. Ages(), .. Amounts(), .. Counts()];

    private static IEnumerable<Twin> Ages() =>
    [
        Twin.Of(Facts.DaysPastDue.AtLeast(20), (int due) => Twin.Owing(Story.Item(due: due)), 0, 1)
            .Misses("receivables[R-1].dueOn: 2026-03-02 -> 2026-03-03", "19")
            .Unknown(OnlyCharge, "receivables[R-1].kind:  -> charge", Nothing)
            .Unknown(AllPaid, "receivables[R-1].paid:  -> 100.00", "receivables.settled"),
        Twin.Of(Facts.DaysUntilDue.AtLeast(3), (int due) => Twin.Owing(Story.Item(), Next(due: due)), 23, 22)
            .Misses("receivables[R-2].dueOn: 2026-03-25 -> 2026-03-24", "2")
            .Unknown(Twin.Owing(Story.Item(), Next(due: 19)), "receivables[R-2].dueOn: 2026-03-25 -> 2026-03-21",
                "other email remind 150.00 EUR: R-1 rises 1, R-2 rises 1"),
        Twin.Of(Facts.OldestDueDate.OnOrAfter(Story.On(0)), (int due) => Twin.Owing(Story.Item(due: due)), 0, -1)
            .Misses("receivables[R-1].dueOn: 2026-03-02 -> 2026-03-01", "Sun 1 Mar 2026")
            .Unknown(OnlyCharge, "receivables[R-1].kind:  -> charge", Nothing)
            .Unknown(AllPaid, "receivables[R-1].paid:  -> 100.00", "receivables.settled"),
    ];

    private static IEnumerable<Twin> Amounts() =>
    [
        Twin.Of(
            Facts.OpenAmount.AtLeast(Story.Euros(150)),
            (decimal amount) => Twin.Owing(Story.Item(), Next(amount: amount)),
            50,
            49.99m)
            .Misses("receivables[R-2].amount: 50.00 -> 49.99", "149.99 EUR"),
        Twin.Of(
            Facts.OverdueAmount.AtLeast(Story.Euros(100)),
            (decimal amount) => Twin.Owing(Story.Item(amount: amount)),
            100,
            99.99m)
            .Misses("receivables[R-1].amount: 100.00 -> 99.99", "99.99 EUR", "email remind 99.99 EUR: R-1 rises 1"),
        Twin.Of(Facts.DisputedAmount.AtLeast(Story.Euros(30)), Disputed, 30, 29.99m)
            .Hits("email remind 70.00 EUR: R-1 rises 1")
            .Misses("holds[H-1].amount: 30.00 -> 29.99", "29.99 EUR", "email remind 70.01 EUR: R-1 rises 1"),
        Twin.Of(
            Facts.OverdueShare.AtLeast(Percentage.Of(50)),
            (decimal amount) => Twin.Owing(Story.Item(), Next(amount: amount)),
            100,
            100.01m)
            .Misses("receivables[R-2].amount: 100.00 -> 100.01", "49.99 %"),
        Twin.Of(
            Facts.OverdueShare.AtLeast(Percentage.Of(100)),
            (PromiseState state) => Twin.Owing() with { Promises = [Cent(state)] },
            PromiseState.Kept,
            PromiseState.Open)
            .Misses("promises[P-1].state: kept -> open", "99.99 %", "email remind 99.99 EUR: R-1 rises 1")
            .Unknown(
                Twin.Owing(Story.Item() with { Paid = 100 }) with { Promises = [Cent(PromiseState.Kept)] },
                "receivables[R-1].paid:  -> 100.00",
                "receivables.settled"),
        Twin.Of(Facts.InFlightPayment.IsTrue, InFlight, 21, 20)
            .Hits("email remind 90.00 EUR: R-1 rises 1")
            .Misses("receivables[R-1].inFlight.expectedOn: 2026-03-23 -> 2026-03-22", "no"),
    ];

    private static IEnumerable<Twin> Counts() =>
    [
        Twin.Of(
            Facts.PartPaidCount.AtLeast(1),
            (decimal paid) => Twin.Owing(Story.Item() with { Paid = paid }),
            0.01m,
            0m)
            .Hits("email remind 99.99 EUR: R-1 rises 1")
            .Misses("receivables[R-1].paid: 0.01 ->", "0"),
        Twin.Of(
            Facts.PaymentMethod.Is("card"),
            (PaymentMethod method) => Twin.Owing(Story.Item() with { PaymentMethod = method }),
            PaymentMethod.Card,
            PaymentMethod.Transfer)
            .Misses("receivables[R-1].paymentMethod: card -> transfer", "transfer")
            .Unknown(Twin.Owing(), "receivables[R-1].paymentMethod: card ->"),
        Twin.Of(Facts.OverdueCount.AtLeast(2), (int due) => Twin.Owing(Story.Item(), Next(due: due)), 19, 20)
            .Hits("email remind 150.00 EUR: R-1 rises 1, R-2 rises 1")
            .Misses("receivables[R-2].dueOn: 2026-03-21 -> 2026-03-22", "1"),
        Twin.Of(
            Facts.OpenCount.AtLeast(2),
            (decimal paid) => Twin.Owing(Story.Item(), Next() with { Paid = paid }),
            49.99m,
            50)
            .Misses("receivables[R-2].paid: 49.99 -> 50.00", "1"),
        Twin.Of(Facts.ConsecutiveInstalments.AtLeast(2), Instalments, 19, 20)
            .Hits("email remind 150.00 EUR: R-1 rises 1, R-2 rises 1")
            .Misses("receivables[R-2].dueOn: 2026-03-21 -> 2026-03-22", "1"),
        Twin.OfLevel(Facts.LevelReached.AtLeast(2), Twin.Owing(), Reached(2), Reached(1))
            .Hits("email remind 100.00 EUR: R-1 repeats 2")
            .Misses("history.items[0].rung: 2 -> 1", "1", "email remind 100.00 EUR: R-1 repeats 1"),
    ];

    private static Receivable Next(decimal amount = 50, int due = 30) => Story.Item("R-2", amount, due);

    private static DebtorFacts Disputed(decimal amount) => Twin.Owing() with
    {
        Holds =
        [
            new()
            {
                Id = "H-1",
                Kind = HoldKind.Dispute,
                From = Story.On(3),
                Receivables = ["R-1"],
                Amount = amount,
            },
        ],
    };

    private static PromiseToPay Cent(PromiseState state) =>
        new() { Id = "P-1", Amount = 0.01m, MadeOn = Story.On(5), By = Story.On(15), State = state };

    private static DebtorFacts InFlight(int expected) => Twin.Owing(
        Story.Item() with { InFlight = new() { Amount = 10, ExpectedOn = Story.On(expected) } });

    private static DebtorFacts Instalments(int due) => Twin.Owing(
        Story.Item() with { Kind = ReceivableKind.Instalment },
        Next(due: due) with { Kind = ReceivableKind.Instalment });

    private static ItemHistory Reached(int rung) => new() { Receivable = "R-1", Rung = rung, On = Story.On(10) };
}
