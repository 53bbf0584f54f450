using Dunning.Debtors;
using Dunning.Receivables.Charges;
using Dunning.Receivables.Interest;

namespace Dunning.Receivables.Statements;

/// <summary>Puts the statement of one case together.</summary>
internal sealed class CaseStatement
{
    private readonly CaseState _state;
    private readonly DebtorTable _debtor;
    private readonly CaseId _id;
    private readonly Receivable[] _receivables;
    private readonly Dictionary<ReceivableId, ItemState> _open;
    private readonly CaseInterest _interest;

    private CaseStatement(CaseState state)
    {
        _state = state;
        _debtor = state.Debtor;
        _id = state.Case.Id;
        _interest = new(state);
        _open = state.Items.ToDictionary(item => item.Item.Id);
        _receivables =
        [
            .. _debtor.Facts.Receivables
                .Where(item => IsOfCase(item) && item.Rule is not ItemRule.Ignore && !IsLetOff(item.Charge))
                .OrderBy(item => item.DueOn)
                .ThenBy(item => item.Id.Value, StringComparer.Ordinal),
        ];
    }

    private Money None => new(0, _id.Currency);

    public static StatedCase Of(CaseState state) => new CaseStatement(state).Stated();

    private StatedCase Stated()
    {
        var payments = new CasePayments(_state, _receivables);
        var claims = _receivables.Select(item => ClaimOf(item, payments)).ToValueList();
        var charges = _debtor.Charges.Where(entry => entry.Case == _id && entry.On <= _state.Today)
            .Where(entry => entry.Fate is not ChargeFate.Void && !IsBooked(entry.Id))
            .OrderBy(entry => entry.On).ThenBy(entry => entry.Id.Value, StringComparer.Ordinal)
            .Select(ChargeOf).ToValueList();
        var (interest, without) = Interest();
        return new()
        {
            Case = _id,
            Claims = claims,
            Payments = payments.All,
            NoticeCharges = charges,
            Interest = interest,
            WithoutInterest = without,
            Principal = Sum(claims.Where(IsPrincipal), claim => claim.Open),
            Charges = Sum(claims.Where(claim => claim.Kind is ReceivableKind.Charge), claim => claim.Open)
                + Sum(charges, charge => charge.Owed),
            InterestBooked = Sum(claims.Where(claim => claim.Kind is ReceivableKind.Interest), claim => claim.Open),
            InterestAccrued = Sum(interest, statement => statement.Interest),
            Credit = Sum(_debtor.Facts.Credits.Where(IsOfCase), credit => new(credit.Amount, _id.Currency)),
            Disputed = Sum(claims, claim => claim.Disputed),
            Held = Sum(claims, claim => claim.Held),
            NotDue = Sum(claims.Where(claim => Day.Of(claim.DueOn) > _state.Today), claim => claim.Open),
        };
    }

    private static bool IsPrincipal(StatedClaim claim) =>
        claim.Kind is not (ReceivableKind.Charge or ReceivableKind.Interest);

    private StatedClaim ClaimOf(in Receivable item, CasePayments payments)
    {
        var state = _open.GetValueOrDefault(item.Id);
        return new()
        {
            Receivable = item.Id,
            Kind = item.Kind,
            DueOn = item.DueOn,
            Billed = new(item.Amount, _id.Currency),
            Paid = new(item.Paid, _id.Currency),
            PaidUndated = new Money(item.Paid, _id.Currency) - payments.On(item.Id),
            Disputed = _state.Money(state.Disputed + state.Settling),
            Held = _state.Money(state.Held),
        };
    }

    private StatedCharge ChargeOf(ChargeEntry entry)
    {
        var letOff = _debtor.Snapshot.Facts.Contacts.Concat(_debtor.Snapshot.History.Contacts)
            .Select(contact => contact.Charge)
            .FirstOrDefault(charge => charge?.Id == entry.Id && charge.State is not ChargeState.Posted);
        return new()
        {
            Id = entry.Id,
            On = entry.On.Date,
            Step = entry.Step,
            Amount = _state.Money(entry.Amount),
            State = letOff?.State ?? ChargeState.Posted,
        };
    }

    // Nothing on what is disputed or held: a statement asks for no more than a notice may.
    private (ValueList<InterestStatement> Interest, ValueList<Reason> Without) Interest()
    {
        var (found, without) = (new List<InterestStatement>(), new List<Reason>());
        foreach (var item in _receivables)
        {
            var isLate = Day.Of(item.DueOn) < _state.Today && item.Paid < item.Amount;
            if (item.Kind is not (ReceivableKind.Invoice or ReceivableKind.Instalment)
                || (item.InterestFrom is null && !isLate))
            {
                continue;
            }

            var state = _open.GetValueOrDefault(item.Id);
            var read = _interest.On(item, state.Disputed + state.Settling + state.Held);
            if (read.Statement is { } statement)
            {
                found.Add(statement);
            }
            else
            {
                without.Add(read.WhyNot!);
            }
        }

        return (CaseInterest.ByRule(found, _state.Basis.Law.Book), without.ToValueList());
    }

    private bool IsLetOff(ChargeId? charge) => charge is not null
        && Array.Exists(_debtor.Charges, entry => entry.Id == charge && entry.Fate is not ChargeFate.Owed);

    private bool IsBooked(ChargeId charge) => Array.Exists(_receivables, item => item.Charge == charge);

    private bool IsOfCase(Receivable item) => IsOfCase(item.Creditor, item.Account, item.Currency);

    private bool IsOfCase(Credit credit) => IsOfCase(credit.Creditor, credit.Account, credit.Currency);

    private bool IsOfCase(CreditorId? creditor, AccountId account, Currency? currency) =>
        (creditor ?? _debtor.Facts.Creditor) == _id.Creditor
        && account == _id.Account
        && (currency ?? _debtor.Facts.Currency) == _id.Currency;

    private Money Sum<T>(IEnumerable<T> parts, Func<T, Money> amount) =>
        parts.Aggregate(None, (sum, part) => sum + amount(part));
}
