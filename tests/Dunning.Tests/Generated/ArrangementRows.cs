using NodaTime;

namespace Dunning.Tests.Generated;

/// <summary>Holds, promises, plans and measures.</summary>
internal static class ArrangementRows
{
    public static DebtorFacts Add(DebtorFacts facts, List<Dice> rows, int rowsMax)
    {
        foreach (var (dice, number) in rows.Select((dice, i) => (dice, i + 1)))
        {
            facts = dice.Below(4) switch
            {
                0 => facts with { Promises = facts.Promises.Add(Promise(number, dice, facts)) },
                1 => facts with { Holds = facts.Holds.Add(Hold(number, dice, facts)) },
                2 => facts with { Plans = facts.Plans.Add(Plan(number, dice, (facts, rowsMax))) },
                _ => facts with { Measures = facts.Measures.Add(Measure(dice)) },
            };
        }

        return facts;
    }

    private static PromiseToPay Promise(int number, Dice dice, DebtorFacts facts)
    {
        var currency = ReceivableRows.Foreign(dice);
        var made = DebtorRows.Day(dice);
        return new()
        {
            Id = $"PR-{number}",
            Amount = ReceivableRows.Sum(dice, currency ?? facts.Currency),
            Currency = currency,
            MadeOn = made,
            By = made.PlusDays(dice.Below(30)),
            Account = ReceivableRows.Account(dice),
            Receivables = Covered(dice, facts),
            State = dice.Maybe(3, dice.Of<PromiseState>),
            Creditor = dice.Maybe(6, () => new CreditorId("C-2")),
        };
    }

    private static Hold Hold(int number, Dice dice, DebtorFacts facts)
    {
        var kind = dice.OneIn(2) ? dice.Of<HoldKind>() : HoldKind.Dispute;
        var from = DebtorRows.Day(dice);
        var until = dice.Maybe(2, () => from.PlusDays(dice.Below(60)));
        var covered = Covered(dice, facts);
        return WithEffects(dice, new()
        {
            Id = $"H-{number}",
            Kind = kind,
            From = from,
            Until = until,
            CauseEndedOn = dice.Maybe(5, () => from.PlusDays(dice.Below(40))),
            Receivables = covered,
            Amount = covered.IsEmpty
                ? null
                : dice.Maybe(2, () => ReceivableRows.Sum(dice, CurrencyOf(covered[0], facts))),
            Account = dice.Maybe(4, () => new AccountId("A-1")),
            Party = facts.Parties.IsEmpty ? null : dice.Maybe(3, () => facts.Parties[0].Id),
            Outcome = kind is HoldKind.Dispute && until is not null ? dice.Of<DisputeOutcome>() : DisputeOutcome.Open,
        });
    }

    private static Hold WithEffects(Dice dice, Hold hold) => hold with
    {
        Allowed = dice.OneIn(4) ? [dice.Of<Purpose>()] : [],
        Charges = dice.Of<HoldEffect>(),
        Interest = dice.Of<HoldEffect>(),
        Age = dice.Of<HoldEffect>(),
    };

    private static PaymentPlan Plan(int number, Dice dice, (DebtorFacts Facts, int RowsMax) given)
    {
        var currency = ReceivableRows.Foreign(dice);
        var agreed = DebtorRows.Day(dice);
        return new()
        {
            Id = $"PL-{number}",
            State = dice.Of<PlanState>(),
            AgreedOn = agreed,
            Currency = currency,
            Account = ReceivableRows.Account(dice),
            Receivables = Covered(dice, given.Facts),
            EndedOn = dice.Maybe(4, () => agreed.PlusDays(dice.Below(30))),
            Creditor = dice.Maybe(6, () => new CreditorId("C-2")),
            Instalments =
            [
                .. Enumerable.Range(1, Math.Min(given.RowsMax, dice.Below(4)))
                    .Select(i => Instalment(agreed.PlusDays(30 * i), dice, currency ?? given.Facts.Currency)),
            ],
            Interest = dice.Of<HoldEffect>(),
            Charges = dice.Of<HoldEffect>(),
        };
    }

    private static PlanInstalment Instalment(LocalDate due, Dice dice, Currency currency)
    {
        var amount = ReceivableRows.Sum(dice, currency);
        return new() { DueOn = due, Amount = amount, Paid = dice.OneIn(3) ? amount : 0 };
    }

    public static MeasureFact Measure(Dice dice) => new()
    {
        Name = dice.Of("deliveryStop", "agency"),
        State = dice.Of<MeasureState>(),
        Since = DebtorRows.Day(dice),
        Account = dice.Maybe(3, () => new AccountId("A-1")),
    };

    private static ValueList<ReceivableId> Covered(Dice dice, DebtorFacts facts) =>
        ReceivableRows.AnyOf(dice, facts) is { } id ? [id] : [];

    private static Currency CurrencyOf(ReceivableId id, DebtorFacts facts) =>
        facts.Receivables.First(receivable => receivable.Id == id).Currency ?? facts.Currency;
}
