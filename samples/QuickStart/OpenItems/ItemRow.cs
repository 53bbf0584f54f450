using Dunning;

namespace QuickStart.OpenItems;

/// <summary>What one row says about its item. What cannot be read is noted in the row, with a stand-in here.</summary>
internal sealed class ItemRow
{
    private readonly Row _row;
    private readonly ReceivableId _id;
    private readonly Currency _currency;

    public ItemRow(Row row)
    {
        _row = row;
        foreach (var column in Column.All.Where(column => column.IsRequired))
        {
            row.Need(column);
        }

        _id = row[Column.Item];
        _currency = row.Currency(Column.Currency) ?? Currency.None;
        Receivable = ReadReceivable();
        Payment = ReadPayment();
        History = ReadHistory();
        Contact = ReadContact();
        Dispute = ReadDispute();
        Promise = ReadPromise();
        Plan = ReadPlan();
    }

    public Receivable Receivable { get; }

    public Payment? Payment { get; }

    public ItemHistory? History { get; }

    public ContactAttempt? Contact { get; }

    public Hold? Dispute { get; }

    public PromiseToPay? Promise { get; }

    public PaymentPlan? Plan { get; }

    private AccountId Account => _row[Column.Account];

    private Receivable ReadReceivable()
    {
        _row.Need(Column.ExpectedOn, Column.OnItsWay);
        var (onItsWay, expected) = (_row.Number(Column.OnItsWay), _row.Date(Column.ExpectedOn));
        return new()
        {
            Id = _id,
            Account = Account,
            Currency = _currency,
            Kind = _row.Word<ReceivableKind>(Column.Type) ?? ReceivableKind.Invoice,
            Amount = _row.Number(Column.Amount) ?? 0,
            Paid = _row.Number(Column.Paid) ?? 0,
            DueOn = _row.Date(Column.Due) ?? default,
            DocumentOn = _row.Date(Column.Invoiced),
            PaymentMethod = _row.Word<PaymentMethod>(Column.Method) ?? PaymentMethod.Unknown,
            InFlight = onItsWay is { } amount && expected is { } on ? new() { Amount = amount, ExpectedOn = on } : null,
        };
    }

    private Payment? ReadPayment() =>
        _row.Date(Column.PaidOn) is { } on && Receivable.Paid > 0
            ? new() { On = on, Amount = Receivable.Paid, Currency = _currency, Receivable = _id }
            : null;

    private ItemHistory? ReadHistory()
    {
        var level = _row.Whole(Column.Level) ?? 0;
        if (level > 0)
        {
            _row.Need(Column.LastNoticeOn, Column.Level);
        }

        return level > 0 && _row.Date(Column.LastNoticeOn) is { } on
            ? new() { Receivable = _id, Rung = level, On = on }
            : null;
    }

    // The file does not say how firmly the last notice spoke; with a level it was a reminder at least.
    private ContactAttempt? ReadContact()
    {
        _row.Need(Column.LastNoticeOn, Column.LastNoticeBy);
        return _row.Channel(Column.LastNoticeBy) is { } channel && _row.Date(Column.LastNoticeOn) is { } on
            ? new()
            {
                On = on,
                Channel = channel,
                Outcome = ContactOutcome.Delivered,
                Tone = History is null ? Tone.None : Tone.Remind,
                Rung = History?.Rung ?? 0,
                Case = new() { Debtor = _row[Column.Debtor], Account = Account, Currency = _currency },
                Receivables = [_id],
            }
            : null;
    }

    private Hold? ReadDispute()
    {
        _row.Need(Column.DisputedOn, Column.Disputed);
        return _row.Number(Column.Disputed) is { } amount && _row.Date(Column.DisputedOn) is { } on
            ? new()
            {
                Id = $"dispute of {_id}",
                Kind = HoldKind.Dispute,
                From = on,
                Receivables = [_id],
                Amount = amount,
            }
            : null;
    }

    private PromiseToPay? ReadPromise()
    {
        _row.Need(Column.PromisedOn, Column.Promised);
        _row.Need(Column.PromisedBy, Column.Promised);
        return _row.Number(Column.Promised) is { } amount
            && _row.Date(Column.PromisedOn) is { } on
            && _row.Date(Column.PromisedBy) is { } by
            ? new()
            {
                Id = $"promise for {_id}",
                Amount = amount,
                Currency = _currency,
                Account = Account,
                Receivables = [_id],
                MadeOn = on,
                By = by,
            }
            : null;
    }

    private PaymentPlan? ReadPlan()
    {
        _row.Need(Column.PlanAgreedOn, Column.Plan);
        return _row.Text(Column.Plan) is { } plan && _row.Date(Column.PlanAgreedOn) is { } on
            ? new() { Id = plan, AgreedOn = on, Account = Account, Currency = _currency }
            : null;
    }
}
