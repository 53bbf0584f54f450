namespace Dunning.Tests.Generated;

/// <summary>What is owed, what was paid, what failed to come.</summary>
internal static class ReceivableRows
{
    public static DebtorFacts Add(DebtorFacts facts, List<Dice> rows)
    {
        var made = facts with { Receivables = [.. rows.Select((dice, i) => Receivable(i + 1, dice, facts))] };
        return made with
        {
            Credits = [.. rows.Where(dice => dice.OneIn(6)).Select(dice => Credit(dice, facts))],
            Payments = [.. rows.Where(dice => dice.OneIn(3)).Select(dice => Payment(dice, made))],
            FailedCollections = [.. rows.Where(dice => dice.OneIn(6)).Select(dice => Failure(dice, made))],
        };
    }

    /// <summary>A sum that its currency can hold: so many minor units, and at least one.</summary>
    public static decimal Sum(Dice dice, Currency currency) =>
        Money.FromMinorUnits(1 + (dice.Below(100) * dice.Of(977, 1, 53)), currency).Amount;

    public static Currency? Foreign(Dice dice) => dice.Maybe(8, () => dice.Of(Currency.USD, Currency.Parse("KWD")));

    public static ReceivableId? AnyOf(Dice dice, DebtorFacts facts) => facts.Receivables.IsEmpty
        ? null
        : dice.Maybe(2, () => facts.Receivables[dice.Below(facts.Receivables.Count)].Id);

    public static AccountId Account(Dice dice) => dice.Of<AccountId>("", "A-1", "", "A-2");

    private static Receivable Receivable(int number, Dice dice, DebtorFacts facts)
    {
        var due = Snapshots.Today.PlusDays(5 - dice.Below(80));
        var sum = dice.Below(100);
        var account = Account(dice);
        var kind = dice.OneIn(8) ? dice.Of<ReceivableKind>() : ReceivableKind.Invoice;
        var currency = Foreign(dice);
        var sign = kind is ReceivableKind.CreditNote ? -1 : 1;
        var cent = Money.FromMinorUnits(1, currency ?? facts.Currency).Amount;
        var amount = sign * Money.FromMinorUnits(100 + (sum * 977), currency ?? facts.Currency).Amount;
        return WithDays(dice, WithPayment(dice, currency ?? facts.Currency, new()
        {
            Id = $"R-{number}",
            Amount = amount,
            DueOn = due,
            Account = account,
            Kind = kind,
            Charge = kind is ReceivableKind.Charge ? dice.Maybe(2, () => new ChargeId($"charge {number}")) : null,
            Currency = currency,
            Paid = dice.OneIn(4) ? dice.Of(amount, sign * cent) : 0,
            Creditor = dice.Maybe(8, () => new CreditorId("C-2")),
            Attributes = DebtorRows.Attributes(dice),
        }));
    }

    private static Receivable WithPayment(Dice dice, Currency currency, Receivable receivable) => receivable with
    {
        PaymentMethod = dice.Of<PaymentMethod>(),
        InFlight = dice.Maybe(6, () => new PaymentInFlight
        {
            Amount = Sum(dice, currency),
            ExpectedOn = Snapshots.Today.PlusDays(dice.Below(6) - 3),
        }),
        NextCollectionOn = dice.Maybe(6, () => Snapshots.Today.PlusDays(dice.Below(10))),
        CardExpiresOn = dice.Maybe(6, () => Snapshots.Today.PlusDays(dice.Below(60) - 30)),
        Rule = dice.OneIn(6) ? dice.Of<ItemRule>() : ItemRule.Dun,
        MaxRung = dice.Maybe(8, () => dice.Below(4)),
        TimeBarredOn = dice.Maybe(9, () => Snapshots.Today.PlusDays(dice.Below(60) - 30)),
        InterestFrom = dice.Maybe(3, () => Snapshots.Today.PlusDays(dice.Below(60) - 50)),
        AroseOn = dice.Maybe(5, () => Snapshots.Today.PlusDays(-60 - dice.Below(400))),
    };

    private static Receivable WithDays(Dice dice, Receivable receivable) => receivable with
    {
        DocumentOn = dice.Maybe(3, () => receivable.DueOn.PlusDays(-14)),
        ReceivedOn = dice.Maybe(4, () => receivable.DueOn.PlusDays(-12)),
        GraceUntil = dice.Maybe(6, () => receivable.DueOn.PlusDays(dice.Below(6))),
    };

    private static Credit Credit(Dice dice, DebtorFacts facts)
    {
        var currency = Foreign(dice);
        return new()
        {
            Amount = Sum(dice, currency ?? facts.Currency),
            Currency = currency,
            Account = Account(dice),
            Creditor = dice.Maybe(6, () => new CreditorId("C-2")),
        };
    }

    private static Payment Payment(Dice dice, DebtorFacts facts)
    {
        var currency = Foreign(dice);
        return new()
        {
            On = DebtorRows.Day(dice),
            Amount = Sum(dice, currency ?? facts.Currency),
            Currency = currency,
            Kind = dice.OneIn(4) ? dice.Of<PaymentKind>() : PaymentKind.Payment,
            Receivable = AnyOf(dice, facts),
        };
    }

    private static CollectionFailure Failure(Dice dice, DebtorFacts facts) => new()
    {
        On = DebtorRows.Day(dice),
        Category = dice.Of<DeclineCategory>(),
        Receivable = AnyOf(dice, facts),
    };
}
