namespace Dunning.Benchmarks;

/// <summary>
/// What stands around the debts of a debtor: holds, disputes, promises, plans, credits, contacts from outside.
/// </summary>
internal sealed class Arrangements(Debts debts, Numbers numbers)
{
    public ValueList<Credit> Credits() => numbers.InPercent(6)
        ? [new() { Amount = numbers.Between(1, 200), Account = AnyReceivable().Account }]
        : [];

    public ValueList<Hold> Holds()
    {
        if (!numbers.InPercent(12))
        {
            return [];
        }

        var from = Portfolio.Today.PlusDays(-numbers.Between(1, 60));
        var until = numbers.InPercent(60) ? from.PlusDays(numbers.Between(5, 90)) : (NodaTime.LocalDate?)null;
        var kind = numbers.OneOf(HoldKinds);
        var covered = AnyReceivable();
        var hold = new Hold { Id = "H-1", Kind = kind, From = from, Until = until };
        return kind switch
        {
            HoldKind.Dispute =>
            [
                hold with
                {
                    Receivables = [covered.Id],
                    Amount = numbers.InPercent(50) ? 10m : null,
                    Outcome = until is null ? DisputeOutcome.Open : DisputeOutcome.Rejected,
                },
            ],
            HoldKind.Block =>
                [hold with { Account = covered.Account,
                    Age = numbers.OneOf(HoldEffect.Default, HoldEffect.StandsStill) }],
            _ => [hold],
        };
    }

    public ValueList<PromiseToPay> Promises()
    {
        if (!numbers.InPercent(8))
        {
            return [];
        }

        var made = Portfolio.Today.PlusDays(-numbers.Between(1, 40));
        return
        [
            new()
            {
                Id = "P-1",
                Account = AnyReceivable().Account,
                Amount = numbers.Between(20, 400),
                MadeOn = made,
                By = made.PlusDays(numbers.Between(3, 20)),
            },
        ];
    }

    public ValueList<PaymentPlan> Plans()
    {
        if (!numbers.InPercent(4))
        {
            return [];
        }

        var agreed = Portfolio.Today.PlusDays(-numbers.Between(1, 90));
        var instalments = Enumerable.Range(1, 6).Select(month => new PlanInstalment
        {
            DueOn = agreed.PlusMonths(month),
            Amount = 50m,
            Paid = agreed.PlusMonths(month) < Portfolio.Today && numbers.InPercent(80) ? 50m : 0m,
        });
        return
        [
            new() { Id = "L-1", Account = AnyReceivable().Account, AgreedOn = agreed,
                Instalments = instalments.ToValueList() },
        ];
    }

    public ValueList<ContactAttempt> OutsideContacts() => numbers.InPercent(10)
        ?
        [
            new()
            {
                On = Portfolio.Today.PlusDays(-numbers.Between(0, 30)),
                Channel = Channel.Phone,
                Direction = numbers.OneOf(ContactDirection.Inbound, ContactDirection.Outbound),
                Outcome = numbers.OneOf(ContactOutcome.RightParty, ContactOutcome.NoAnswer),
                Purpose = Purpose.Service,
            },
        ]
        : [];

    public ValueList<CollectionFailure> FailedCollections() => numbers.InPercent(6)
        ?
        [
            new()
            {
                On = Portfolio.Today.PlusDays(-numbers.Between(1, 40)),
                Category = numbers.OneOf(
                    DeclineCategory.InsufficientFunds,
                    DeclineCategory.ExpiredCard,
                    DeclineCategory.Technical),
            },
        ]
        : [];

    private Receivable AnyReceivable() => debts.Receivables[numbers.Between(0, debts.Receivables.Count - 1)];

    private static readonly HoldKind[] HoldKinds =
    [
        HoldKind.Block, HoldKind.Block, HoldKind.Dispute, HoldKind.Dispute, HoldKind.Complaint, HoldKind.HardshipReview,
        HoldKind.Moratorium, HoldKind.Insolvent, HoldKind.Represented,
    ];
}
