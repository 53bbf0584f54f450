using Dunning.Receivables;

namespace Dunning.Decisions;

/// <summary>How the amount of a case comes about: what is open of each receivable, less what stays out.</summary>
internal sealed class AmountLines
{
    private readonly CaseState _state;
    private readonly Texts _texts;
    private readonly Proposal? _act;
    private readonly List<AmountLine> _lines = [];

    private AmountLines(CaseJudgement judgement, Texts texts)
    {
        _state = judgement.State;
        _texts = texts;
        _act = judgement.Acts.FirstOrDefault();
    }

    public static ValueList<AmountLine> Of(CaseJudgement judgement, Texts texts)
    {
        var lines = new AmountLines(judgement, texts);
        var asked = 0L;
        for (var i = 0; i < lines._state.Items.Length; i++)
        {
            asked += lines.Item(i);
        }

        asked += lines.Charges();
        lines._lines.Add(new(lines._state.Money(asked), texts.Phrase(lines.Contents()), IsResult: true));
        return lines._lines.ToValueList();
    }

    private long Charges()
    {
        if (_act is null)
        {
            return 0;
        }

        var sum = 0L;
        foreach (var entry in _act.Charges.Before)
        {
            sum += entry.Amount;
            _lines.Add(new(_state.Money(entry.Amount), _texts.Phrase(
                "amount.charge-before",
                Argument.Named("step", entry.Step),
                Argument.Of("on", entry.On))));
        }

        if (_act.Charges.Charge is { } charge)
        {
            sum += charge.Amount.ToMinorUnits();
            _lines.Add(new(charge.Amount, _texts.Phrase("amount.charge-now", Argument.Named("step", charge.Level))));
        }

        foreach (var because in _act.Interest.Because)
        {
            var amount = because.Arguments[0].Money;
            sum += amount.ToMinorUnits();
            _lines.Add(new(amount, _texts.Phrase("amount.interest", [.. because.Arguments])));
        }

        return sum;
    }

    // What the sum contains besides principal.
    private string Contents()
    {
        var any = _act?.Charges is { Charge: not null } or { Before.Length: > 0 } || Asks(ReceivableKind.Charge);
        return (any, _act?.Interest.Asked > 0 || Asks(ReceivableKind.Interest)) switch
        {
            (false, false) => "amount.charge",
            (true, false) => "amount.charge:charges",
            (false, true) => "amount.charge:interest",
            _ => "amount.charge:both",
        };
    }

    private bool Asks(ReceivableKind kind) => Array.Exists(
        _state.Items,
        item => item.Asked > 0 && _state.Debtor.Facts.Receivables[item.Item.Source].Kind == kind);

    private long Item(int index)
    {
        var item = _state.Items[index];
        var receivable = _state.Debtor.Facts.Receivables[item.Item.Source];
        var original = new Money(receivable.Amount, _state.Case.Id.Currency);
        _lines.Add(new(original, _texts.Phrase(
            "amount.item",
            Argument.Verbatim("receivable", item.Item.Id.Value),
            Argument.Of("due", item.Item.Due))));
        Paid(receivable, original.ToMinorUnits() - item.Item.Open);
        Less(item.Held, "amount.held", item.HeldBy is { } hold ? Argument.Coded("kind", hold.Kind) : null);
        var instalments = _act?.InstalmentsOf(index) ?? 0;
        Less(item.Planned - instalments, "amount.planned");
        Less(
            item.Promised,
            "amount.promised",
            item.PromisedBy is { } promise ? Argument.Of("by", Day.Of(promise.By)) : null);
        Less(item.Disputed, "amount.disputed");
        Less(item.Settling, "amount.settling", Argument.Of("from", item.SettlesOn));
        Less(item.InFlight, "amount.in-flight");
        Less(item.Credited, "amount.credited");
        if (_act?.Roles[index] is ItemRole.Announced)
        {
            return item.Rest;
        }

        Less(item.Rest - item.Asked, "amount.not-due");
        var rests = item.Asked > 0 && _act is not null
            && (_act.Roles[index] is null || _act.Step.On is StepEvent.PlanInstalmentMissed);
        Less(rests ? item.Asked : 0, "amount.rests");
        return instalments + (rests ? 0 : item.Asked);
    }

    // Each payment by its day where they are in the currency of the case and sum to what is paid; else the sum alone.
    private void Paid(in Receivable receivable, long paid)
    {
        var (id, currency) = (receivable.Id, _state.Case.Id.Currency);
        var payments = _state.Debtor.Facts.Payments
            .Where(payment => payment.Receivable == id && payment.Kind is PaymentKind.Payment)
            .Where(payment => (payment.Currency ?? _state.Debtor.Facts.Currency) == currency)
            .Select(payment => (
                On: Day.Of(payment.On),
                Minor: new Money(payment.Amount, currency).ToMinorUnits()))
            .OrderBy(payment => payment.On)
            .ToArray();
        if (payments.Sum(payment => payment.Minor) != paid)
        {
            Less(paid, "amount.paid");
            return;
        }

        foreach (var (on, minor) in payments)
        {
            Less(minor, "amount.paid-on", Argument.Of("on", on));
        }
    }

    private void Less(long minorUnits, string key, Argument? figure = null)
    {
        if (minorUnits != 0)
        {
            _lines.Add(new(
                _state.Money(-minorUnits),
                figure is null ? _texts.Phrase(key) : _texts.Phrase(key, figure)));
        }
    }
}
