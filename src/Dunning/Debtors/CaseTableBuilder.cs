using Dunning.Receivables.Charges;

namespace Dunning.Debtors;

/// <summary>Sorts what a debtor owes into cases and turns it into day numbers and minor units.</summary>
internal sealed class CaseTableBuilder
{
    private readonly DebtorFacts _facts;
    private readonly DunningHistory _history;
    private readonly ILookup<CaseId?, ContactAttempt> _notices;
    private readonly Dictionary<AccountId, Account> _accounts;
    private readonly Dictionary<CaseId, List<Item>> _items = [];
    private readonly Dictionary<CaseId, long> _credits = [];
    private readonly Dictionary<CaseId, List<(Day Due, ReceivableId Id, bool IsOpen)>> _instalments = [];
    private readonly Dictionary<ReceivableId, ItemHistory> _levels;
    private readonly Dictionary<ReceivableId, Day> _chargeBacks = [];
    private ChargeEntry[] _charges = [];

    private CaseTableBuilder(
        DebtorSnapshot snapshot, ContactAttempt[] contacts, Dictionary<ReceivableId, ItemHistory> levels)
    {
        _facts = snapshot.Facts;
        _history = snapshot.History;
        _levels = levels;
        _notices = contacts.Where(contact => contact.IsNotice()).ToLookup(contact => contact.Case);
        _accounts = _facts.Accounts.ToDictionary(account => account.Id);
    }

    public static CaseTable[] Of(
        DebtorSnapshot snapshot,
        ContactAttempt[] contacts,
        Dictionary<ReceivableId, ItemHistory> levels,
        ChargeEntry[] charges)
    {
        var builder = new CaseTableBuilder(snapshot, contacts, levels) { _charges = charges };
        builder.IndexChargeBacks();
        builder.Receivables();
        builder.Credits();
        return builder.Cases();
    }

    private void IndexChargeBacks()
    {
        // Money of one day nets: what came and went again on the same day was never there.
        var moved = _facts.Payments.Where(payment => payment.Receivable is not null)
            .GroupBy(payment => (
                Id: payment.Receivable!.Value,
                payment.On,
                Currency: payment.Currency ?? _facts.Currency));
        foreach (var day in moved.Where(day => day.Sum(Signed) < 0))
        {
            var on = Day.Of(day.Key.On);
            _chargeBacks[day.Key.Id] = _chargeBacks.TryGetValue(day.Key.Id, out var known) ? Day.Max(known, on) : on;
        }
    }

    private static decimal Signed(Payment payment) =>
        payment.Kind is PaymentKind.Payment ? payment.Amount : -payment.Amount;

    private void Receivables()
    {
        for (var i = 0; i < _facts.Receivables.Count; i++)
        {
            var receivable = _facts.Receivables[i];
            var id = CaseOf(receivable.Creditor, receivable.Account, receivable.Currency);
            var open = Minor(receivable.Amount - receivable.Paid, id.Currency);
            var items = ItemsOf(id);
            AddInstalment(id, receivable);
            if (open < 0)
            {
                AddCredit(id, -open);
            }
            else if (open > 0 && receivable.Rule is not ItemRule.Ignore && !IsNotOwed(receivable.Charge))
            {
                items.Add(ItemOf(receivable, i, id.Currency, open));
            }
        }
    }

    // A charge that was waived, or whose notice came back, is owed no more, also where the host has booked it.
    private bool IsNotOwed(ChargeId? charge) => charge is not null
        && Array.Exists(_charges, entry => entry.Id == charge && entry.Fate is not ChargeFate.Owed);

    private ChargeEntry[] ChargesOf(CaseId id) => _charges.Length == 0 ? []
        : Array.FindAll(_charges, entry => entry.Case == id && entry.Fate is ChargeFate.Owed
            && !_facts.Receivables.Any(receivable => receivable.Charge == entry.Id));

    private void AddInstalment(CaseId id, in Receivable receivable)
    {
        if (receivable.Kind is ReceivableKind.Instalment)
        {
            if (!_instalments.TryGetValue(id, out var instalments))
            {
                _instalments[id] = instalments = [];
            }

            instalments.Add((Day.Of(receivable.DueOn), receivable.Id, receivable.Amount > receivable.Paid));
        }
    }

    private Item ItemOf(in Receivable receivable, int source, Currency currency, long open)
    {
        var due = Day.Of(receivable.DueOn);
        Day? chargedBack = _chargeBacks.TryGetValue(receivable.Id, out var day) ? day : null;
        var anchor = chargedBack is { } back && back < due ? back : due;
        var level = _levels.GetValueOrDefault(receivable.Id);
        return new()
        {
            Id = receivable.Id,
            Source = source,
            Due = due,
            Anchor = anchor,
            LastFreeDay = Day.Max(anchor, Day.Of(receivable.GraceUntil) ?? anchor),
            Open = open,
            InFlight = receivable.InFlight is { } inFlight ? Math.Min(open, Minor(inFlight.Amount, currency)) : 0,
            InFlightExpected = receivable.InFlight is { } flight ? Day.Of(flight.ExpectedOn) : default,
            IsPrincipal = receivable.Kind is not (ReceivableKind.Charge or ReceivableKind.Interest),
            Rule = receivable.Rule,
            MaxRung = receivable.MaxRung ?? int.MaxValue,
            ChargedBack = chargedBack,
            Arose = Day.Of(receivable.DocumentOn) ?? due,
            Rung = level.Rung,
            LastNotice = level.Rung > 0 ? Day.Of(level.On) : null,
            Repeats = level.Repeats,
            Deadline = level.Rung > 0 ? Day.Of(level.Deadline) : null,
            Treatment = level.Treatment,
            StepRung = level.StepRung ?? level.Rung,
            Invoiced = Day.Of(receivable.DocumentOn),
            Received = Day.Of(receivable.ReceivedOn),
        };
    }

    private void Credits()
    {
        foreach (var credit in _facts.Credits)
        {
            var id = CaseOf(credit.Creditor, credit.Account, credit.Currency);
            AddCredit(id, Minor(credit.Amount, id.Currency));
        }
    }

    private CaseTable[] Cases()
    {
        var ids = _items.Keys.ToArray();
        Array.Sort(ids, CaseId.Compare);
        return Array.ConvertAll(ids, CaseOf);
    }

    private CaseTable CaseOf(CaseId id)
    {
        var items = _items[id].ToArray();
        Array.Sort(items, OldestFirst);
        var account = _accounts.GetValueOrDefault(id.Account);
        var holds = HoldsOf(id, items);
        return new()
        {
            Id = id,
            Account = account,
            AccountState = account?.State ?? AccountState.Active,
            CreditorRole = account?.CreditorRole ?? CreditorRole.OwnName,
            Items = items,
            Instalments = InstalmentsOf(id),
            Credit = _credits.GetValueOrDefault(id),
            Holds = holds,
            ByItem = new(holds),
            Parties = PartiesOf(id),
            PartyHolds = PartyHoldsOf(id),
            Promises = PromisesOf(id),
            Plans = PlansOf(id),
            Notices = NoticesOf(id, items),
            Charges = ChargesOf(id),
            HasInFlight = _history.InFlight.Any(intent => intent.Case == id),
        };
    }

    private (Day Due, bool IsOpen)[] InstalmentsOf(CaseId id) =>
        !_instalments.TryGetValue(id, out var instalments) ? [] :
    [
        .. instalments
            .OrderBy(instalment => instalment.Due)
            .ThenBy(instalment => instalment.Id.Value, StringComparer.Ordinal)
            .Select(instalment => (instalment.Due, instalment.IsOpen)),
    ];

    private Hold[] HoldsOf(CaseId id, Item[] items)
    {
        if (_facts.Holds.IsEmpty)
        {
            return [];
        }

        var known = items.Select(item => item.Id).ToHashSet();
        return
        [
            .. _facts.Holds
                .Where(hold => hold.Party is null
                    && (hold.Account is not { } account || account == id.Account)
                    && (hold.Receivables.IsEmpty || hold.Receivables.Any(known.Contains)))
                .OrderBy(hold => hold.From)
                .ThenBy(hold => hold.Id.Value, StringComparer.Ordinal),
        ];
    }

    private Party[] PartiesOf(CaseId id) => _facts.Parties.IsEmpty ? [] :
    [
        .. _facts.Parties
            .Where(party => party.Accounts.IsEmpty || party.Accounts.Contains(id.Account))
            .OrderBy(party => party.Role)
            .ThenBy(party => party.Id.Value, StringComparer.Ordinal),
    ];

    private Hold[] PartyHoldsOf(CaseId id) => _facts.Holds.IsEmpty ? [] :
    [
        .. _facts.Holds.Where(
            hold => hold.Party is not null && (hold.Account is not { } account || account == id.Account)),
    ];

    private PromiseToPay[] PromisesOf(CaseId id) => _facts.Promises.IsEmpty ? [] :
    [
        .. _facts.Promises
            .Where(promise => CaseOf(promise.Creditor, promise.Account, promise.Currency) == id)
            .OrderBy(promise => promise.MadeOn)
            .ThenBy(promise => promise.Id.Value, StringComparer.Ordinal),
    ];

    private PaymentPlan[] PlansOf(CaseId id) => _facts.Plans.IsEmpty ? [] :
    [
        .. _facts.Plans
            .Where(plan => CaseOf(plan.Creditor, plan.Account, plan.Currency) == id)
            .OrderBy(plan => plan.AgreedOn)
            .ThenBy(plan => plan.Id.Value, StringComparer.Ordinal),
    ];

    private Day[] NoticesOf(CaseId id, Item[] items)
    {
        var notices = new SortedSet<int>();
        foreach (var item in items)
        {
            if (item.LastNotice is { } notice)
            {
                notices.Add(notice.Number);
            }
        }

        foreach (var contact in _notices[id])
        {
            notices.Add(Day.Of(contact.On).Number);
        }

        return [.. notices.Select(number => new Day(number))];
    }

    private static int OldestFirst(Item left, Item right)
    {
        var order = left.Due.CompareTo(right.Due);
        return order != 0 ? order : string.CompareOrdinal(left.Id.Value, right.Id.Value);
    }

    private static long Minor(decimal amount, Currency currency) => new Money(amount, currency).ToMinorUnits();

    private CaseId CaseOf(CreditorId? creditor, AccountId account, Currency? currency) => new()
    {
        Debtor = _facts.Debtor,
        Creditor = creditor ?? _facts.Creditor,
        Account = account,
        Currency = currency ?? _facts.Currency,
    };

    private List<Item> ItemsOf(CaseId id)
    {
        if (!_items.TryGetValue(id, out var items))
        {
            _items[id] = items = [];
        }

        return items;
    }

    private void AddCredit(CaseId id, long credit)
    {
        ItemsOf(id);
        _credits[id] = _credits.GetValueOrDefault(id) + credit;
    }
}
