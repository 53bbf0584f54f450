using Dunning.Vectors.Cases;
using NodaTime;

namespace Dunning.Vectors.World;

/// <summary>
/// What is owed in parts with a due date each, with grace that is subtracted and pauses in which the age stands still.
/// Plain is the same without either.
/// </summary>
internal sealed record Loan(LocalDate AsOf, IReadOnlyList<Receivable> Instalments)
{
    private static readonly DunningPolicy Policy = Debt.Policies(PolicyOptions.LoanLike, Debt.OneNotice(1));

    public int GraceDays { get; init; }

    public IReadOnlyList<Hold> Pauses { get; init; } = [];

    public IReadOnlyList<Payment> Payments { get; init; } = [];

    public static Loan Read(Given given, LocalDate asOf)
    {
        var items = Items(given, asOf);
        if (given.Find("loan", "principal", "loanAmount") is { } loan && loan.Amount != items.Sum(item => item.Amount))
        {
            throw loan.Wrong("the sum of its instalments");
        }

        items = Charged(items, given.Find("charges"));
        return new(asOf, Paid(items, given.Find("payments"), asOf))
        {
            GraceDays = given.Find(Words.Grace)?.Number ?? 0,
            Pauses = PauseReader.All(given),
            Payments = Backs(given, items),
        };
    }

    /// <summary>The same on another day, before any payment.</summary>
    public Loan Unpaid(LocalDate asOf) =>
        this with { AsOf = asOf, Instalments = [.. Instalments.Select(item => item with { Paid = 0 })] };

    /// <summary>What is overdue, the oldest first, by days past due as law counts them.</summary>
    public IReadOnlyList<ReceivableStanding> Overdue() =>
        [.. DebtWith(0, []).Standings(AsOf, PolicyOptions.Default).Where(item => item.IsOverdue && item.Open.Amount > 0)
            .OrderByDescending(item => item.DaysPastDue)];

    /// <summary>The days in arrears: those of the oldest that is overdue, less grace and pauses.</summary>
    public int DelinquentDays()
    {
        var overdue = Overdue().Select(item => item.Receivable).ToHashSet();
        return Math.Max(0, DebtWith(GraceDays, Pauses).Standings(AsOf, PolicyOptions.LoanLike)
            .Where(item => overdue.Contains(item.Receivable))
            .Select(item => item.DaysPastDue).DefaultIfEmpty().Max());
    }

    private Debt DebtWith(int grace, IReadOnlyList<Hold> pauses) => Debt
        .Of(Policy, Instalments.Select(item => grace == 0 ? item : item with
        {
            GraceUntil = item.DueOn.PlusDays(grace),
        }))
        .With(facts => facts with { Holds = pauses.ToValueList(), Payments = Payments.ToValueList() });

    private static IReadOnlyList<Receivable> Items(Given given, LocalDate asOf)
    {
        if (given.Find("loanStatus", "status") is { } status)
        {
            return status.OneOrMore.Any(Words.IsLive)
                ? throw status.Wrong("not yet live")
                : [Debt.Item(asOf.PlusDays(-60)) with { Rule = ItemRule.Ignore }];
        }

        return given.Find(Words.Items) is { } items ? ItemReader.All(items, asOf)
            : [ItemReader.Read(given.Find(Words.Item) ?? given, asOf)];
    }

    // The host books a payment on the oldest instalment that is open.
    private static List<Receivable> Paid(
        IReadOnlyList<Receivable> items, Given? payments, LocalDate asOf)
    {
        var left = payments?.Items
            .Select(payment => (On: payment.Need("on", "date", "at").Date, payment.Need("amount").Amount))
            .Where(payment => payment.On <= asOf).Sum(payment => payment.Amount) ?? 0;
        var paid = new List<Receivable>();
        foreach (var item in items.OrderBy(item => item.DueOn))
        {
            var part = Math.Min(left, item.Amount - item.Paid);
            paid.Add(item with { Paid = item.Paid + part });
            left -= part;
        }

        return paid;
    }

    // A charge is due, and ages, with the instalment in whose time it arose.
    private static List<Receivable> Charged(IReadOnlyList<Receivable> items, Given? charges)
    {
        var all = items.ToList();
        foreach (var charge in charges?.Items ?? [])
        {
            if (charge.Find("on", "date", "due") is not { } date)
            {
                throw new NotCoveredException("a charge that names neither a day nor its instalment");
            }

            var (on, amount) = (date.Date, charge.Need("amount").Amount);
            var of = items.Where(item => item.DueOn >= on).OrderBy(item => item.DueOn).Select(item => (Receivable?)item)
                .FirstOrDefault() ?? throw new NotCoveredException("a charge after the last instalment");
            all.Add(of with { Id = $"charge{all.Count}", Kind = ReceivableKind.Charge, Amount = amount, Paid = 0 });
        }

        return all;
    }

    private static IReadOnlyList<Payment> Backs(Given given, IReadOnlyList<Receivable> items)
    {
        if (given.Find("chargeback", "chargeBack") is not { } back)
        {
            return [];
        }

        var (on, amount) = (back.Need("on", "date").Date, back.Need("amount").Amount);
        return items is [var item] && item.Amount == amount && on <= item.DueOn
            ? [new() { On = on, Amount = amount, Kind = PaymentKind.ChargeBack, Receivable = item.Id }]
            : throw new NotCoveredException("a charge-back of a part, or after the due date");
    }
}
