using NodaTime;

namespace Dunning.Benchmarks;

/// <summary>What a debtor owes, what was paid, and how far each receivable has been dunned.</summary>
internal sealed class Debts(DebtorProfile profile, Numbers numbers)
{
    private readonly List<ItemHistory> _levels = [];
    private readonly Dictionary<AccountId, int> _lastNotices = [];
    private readonly SortedDictionary<(LocalDate On, string Account), ContactAttempt> _notices = [];

    public DebtorProfile Profile { get; } = profile;

    public List<Receivable> Receivables { get; } = [];

    public List<Payment> Payments { get; } = [];

    public void Add(ReceivableId id, AccountId account)
    {
        var age = AgeOf(numbers);
        var receivable = ReceivableOf(id, account, age);
        if (receivable.Paid > 0)
        {
            Payments.Add(new()
            {
                On = Portfolio.Today.PlusDays(-numbers.Between(1, 60)),
                Amount = receivable.Paid,
                Receivable = id,
            });
        }
        else if (age > 20 && numbers.InPercent(3))
        {
            Payments.Add(new()
            {
                On = receivable.DueOn.PlusDays(numbers.Between(-3, 10)),
                Amount = Math.Max(1, receivable.Amount),
                Kind = PaymentKind.ChargeBack,
                Receivable = id,
            });
        }

        Receivables.Add(receivable);
        if (age > 7 && receivable.Kind is ReceivableKind.Invoice or ReceivableKind.Instalment && numbers.InPercent(90))
        {
            AddLevel(receivable, age);
        }
    }

    public DunningHistory History(DebtorProfile debtor) => new()
    {
        Items = _levels.ToValueList(),
        Contacts = _notices.Values.ToValueList(),
        InFlight = numbers.InPercent(1)
            ? [new() { Case = CaseOf(debtor.AccountOf(0)), Lane = "notice", Sequence = 1 }]
            : [],
    };

    private CaseId CaseOf(AccountId account) =>
        new() { Debtor = Profile.Id, Creditor = "C-1", Account = account, Currency = Profile.Currency };

    // Whoever could be contacted yesterday was, so most cases had a notice in the days before.
    private int LastNotice(AccountId account)
    {
        if (!_lastNotices.TryGetValue(account, out var days))
        {
            _lastNotices[account] = days = numbers.Between(1, 9);
        }

        return days;
    }

    // A quarter is not due yet; the rest is late by what this debtor tends to.
    private int AgeOf(Numbers of) => of.InPercent(25) ? -of.Between(0, 25) : of.Between(0, Profile.LateDays + 10);

    private Receivable ReceivableOf(ReceivableId id, AccountId account, int age)
    {
        var due = Portfolio.Today.PlusDays(-age);
        var kind = KindOf();
        var amount = numbers.Between(500, 60_000) / 100m;
        return new()
        {
            Id = id,
            Account = account,
            Kind = kind,
            Amount = kind is ReceivableKind.CreditNote ? -amount / 10 - ((-amount / 10) % 0.01m) : amount,
            Paid = kind is not ReceivableKind.CreditNote && numbers.InPercent(15) ? decimal.Floor(amount / 3) : 0,
            DueOn = due,
            DocumentOn = due.PlusDays(-14),
            GraceUntil = numbers.InPercent(4) ? due.PlusDays(numbers.Between(1, 10)) : null,
            PaymentMethod = numbers.OneOf(PaymentMethod.Transfer, PaymentMethod.DirectDebit, PaymentMethod.Card),
            InFlight = numbers.InPercent(4)
                ? new() { Amount = amount, ExpectedOn = Portfolio.Today.PlusDays(numbers.Between(-1, 4)) }
                : null,
            Rule = numbers.InPercent(98) ? ItemRule.Dun : numbers.OneOf(ItemRule.Show, ItemRule.Ignore),
            MaxRung = numbers.InPercent(1) ? 1 : null,
            Attributes = numbers.InPercent(5) ? [AttributeValue.Of("insured", true)] : [],
        };
    }

    private ReceivableKind KindOf() => numbers.Between(1, 100) switch
    {
        <= 65 => ReceivableKind.Invoice,
        <= 92 => ReceivableKind.Instalment,
        <= 94 => ReceivableKind.CreditNote,
        <= 98 => ReceivableKind.Charge,
        _ => ReceivableKind.Interest,
    };

    // A rung that its age allows, reached by the last notice of its case or by the one before.
    private void AddLevel(in Receivable receivable, int age)
    {
        var rung = Math.Min(1 + ((age - 8) / 12), numbers.Between(1, 5));
        var on = Portfolio.Today.PlusDays(-Math.Min(age - 1, LastNotice(receivable.Account) + numbers.OneOf(0, 0, 7)));
        _levels.Add(new() { Receivable = receivable.Id, Rung = rung, On = on });
        _notices[(on, receivable.Account.Value)] = new()
        {
            On = on,
            Channel = numbers.OneOf(Channel.Email, Channel.Email, Channel.Letter),
            Outcome = numbers.InPercent(96) ? ContactOutcome.Delivered : ContactOutcome.Returned,
            Tone = (Tone)Math.Min((int)Tone.Remind + rung - 1, (int)Tone.Final),
            Step = $"level-{rung}",
            Rung = rung,
            Case = CaseOf(receivable.Account),
            Receivables = [receivable.Id],
        };
    }
}
