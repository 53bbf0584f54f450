using Dunning.Jurisdictions;

namespace Dunning.Receivables.Statements;

/// <summary>The payments of a case, and what they paid.</summary>
/// <remarks>
/// What the host has booked stands. A payment that names no receivable pays what the rule of law says, where one
/// governs and its outcome fits what the host says is paid; else it is said to be allocated to nothing.
/// </remarks>
internal sealed class CasePayments
{
    private readonly CaseState _state;
    private readonly Receivable[] _receivables;
    private readonly Dictionary<ReceivableId, long> _paid = [];
    private readonly List<StatedPayment> _all = [];

    public CasePayments(CaseState state, Receivable[] receivables)
    {
        _state = state;
        _receivables = receivables;
        var rule = RuleOf();
        Read(rule);
        if (rule is not null && !Fits())
        {
            Read(null);
        }
    }

    public ValueList<StatedPayment> All => _all.ToValueList();

    private Currency Currency => _state.Case.Id.Currency;

    /// <summary>What all payments together paid of a receivable.</summary>
    public Money On(ReceivableId receivable) => _state.Money(_paid.GetValueOrDefault(receivable));

    private void Read(AllocationOrder? rule)
    {
        _paid.Clear();
        _all.Clear();
        var facts = _state.Debtor.Facts;
        foreach (var payment in facts.Payments
            .Where(payment => Day.Of(payment.On) <= _state.Today
                && (payment.Currency ?? facts.Currency) == Currency
                && (payment.Receivable is { } named ? IsOurs(named) : IsOnlyCase))
            .OrderBy(payment => payment.On)
            .ThenBy(payment => payment.Kind)
            .ThenBy(payment => payment.Receivable?.Value ?? "", StringComparer.Ordinal)
            .ThenBy(payment => payment.Amount))
        {
            _all.Add(Stated(payment, rule));
        }
    }

    // A payment that names nothing could be for any case; only where there is one in its currency it is for this.
    private bool IsOnlyCase => _state.Debtor.Cases.Count(table => table.Id.Currency == Currency) == 1;

    private Receivable Find(ReceivableId receivable) => Array.Find(_receivables, item => item.Id == receivable);

    private static DebtComponent ComponentOf(ReceivableKind kind) => kind switch
    {
        ReceivableKind.Charge => DebtComponent.Costs,
        ReceivableKind.Interest => DebtComponent.Interest,
        _ => DebtComponent.Principal,
    };

    private bool IsOurs(ReceivableId receivable) => Array.Exists(_receivables, item => item.Id == receivable);

    private StatedPayment Stated(in Payment payment, AllocationOrder? rule)
    {
        var sign = payment.Kind is PaymentKind.Payment ? 1 : -1;
        var amount = new Money(sign * payment.Amount, Currency);
        var byLaw = payment is { Receivable: null, Kind: PaymentKind.Payment } ? rule : null;
        var parts = payment.Receivable is { } named
            ? [new(named, ComponentOf(Find(named).Kind), amount, AllocationReason.Chosen)]
            : byLaw is not null ? Allocate(payment, byLaw)
            : (ValueList<AllocationStep>)[];
        foreach (var part in parts)
        {
            _paid[part.Receivable] = _paid.GetValueOrDefault(part.Receivable) + part.Amount.ToMinorUnits();
        }

        return new()
        {
            On = payment.On,
            Kind = payment.Kind,
            Amount = amount,
            Parts = parts,
            Rule = parts.IsEmpty ? null : byLaw,
        };
    }

    private ValueList<AllocationStep> Allocate(in Payment payment, AllocationOrder rule)
    {
        var on = payment.On;
        var debts = _receivables
            .Where(item => item.Amount > 0 && (item.DocumentOn ?? item.DueOn) <= on)
            .Select(DebtOf)
            .Where(debt => debt.Total.Amount > 0)
            .ToValueList();
        return rule.Allocate(new() { Amount = new(payment.Amount, Currency), On = on }, debts).Steps;
    }

    private OpenDebt DebtOf(Receivable item)
    {
        var open = new Money(item.Amount, Currency) - On(item.Id);
        open = open.Amount < 0 ? new(0, Currency) : open;
        var debt = new OpenDebt
        {
            Receivable = item.Id,
            Principal = new(0, Currency),
            DueOn = item.DueOn,
            AroseOn = item.AroseOn ?? item.DocumentOn,
        };
        return ComponentOf(item.Kind) switch
        {
            DebtComponent.Costs => debt with { Costs = open },
            DebtComponent.Interest => debt with { Interest = open },
            _ => debt with { Principal = open },
        };
    }

    // One order for all debts of the case, or none.
    private AllocationOrder? RuleOf()
    {
        var law = _state.Basis.Law.Book;
        if (_state.Debtor.Facts.Jurisdiction is null)
        {
            return null;
        }

        var found = new HashSet<AllocationOrder?>();
        foreach (var item in _receivables.Where(item => item.Amount > 0))
        {
            var origin = OriginFacts.Of(_state.Debtor, _state.Case, item, _state.Today.Date);
            found.Add(origin.Governing(law, item, law.AllocationOn)?.Rule);
        }

        return found.Count == 1 ? found.Single() : null;
    }

    private bool Fits() => Array.TrueForAll(
        _receivables, item => _paid.GetValueOrDefault(item.Id) <= new Money(item.Paid, Currency).ToMinorUnits());
}
