namespace Dunning.Decisions;

/// <summary>
/// Changes of facts that change what is done in a case. Each is tried; where it has a unit, one less is too.
/// </summary>
internal sealed class Counterfactuals
{
    private readonly DunningEngine _engine;
    private readonly Texts _texts;
    private readonly AsOf _asOf;
    private readonly CaseDecision _part;
    private readonly int _index;
    private readonly List<Counterfactual> _found = [];

    public Counterfactuals(DunningEngine engine, Texts texts, Decision decision, int index)
    {
        _engine = engine;
        _texts = texts;
        _asOf = decision.AsOf;
        _part = decision.Cases[index];
        _index = index;
    }

    public ValueList<Counterfactual> Find(DebtorSnapshot snapshot)
    {
        if (_part.Actions.IsEmpty)
        {
            WhatStandsInTheWay(snapshot);
        }
        else if (_part.Actions[0].Total.Amount > 0)
        {
            Paid(snapshot);
            Promise(snapshot);
        }

        if (snapshot.Facts.Hardship is not true)
        {
            Try(_texts.Phrase("change.hardship"), With(snapshot, snapshot.Facts with { Hardship = true }));
        }

        OnTime(snapshot);
        return _found.ToValueList();
    }

    // The smallest payment that changes the act: by halves, so that one unit less is known not to.
    private void Paid(DebtorSnapshot snapshot)
    {
        var asked = _part.Actions[0].Total.ToMinorUnits();
        if (Smallest(asked, amount => Changes(Paying(snapshot, amount))) is not { } least)
        {
            return;
        }

        var disputed = Changes(Disputing(snapshot, least)) && !Changes(Disputing(snapshot, least - 1));
        var key = disputed ? "change.paid-or-disputed" : "change.paid";
        Add(
            _texts.Phrase(key, Argument.Of("amount", Money(least))),
            Paying(snapshot, least),
            Paying(snapshot, least - 1));
    }

    private void Promise(DebtorSnapshot snapshot)
    {
        var promise = new PromiseToPay
        {
            Id = Fresh(snapshot),
            Amount = _part.Actions[0].Total.Amount,
            Currency = _part.Case.Currency,
            Creditor = _part.Case.Creditor,
            Account = _part.Case.Account,
            MadeOn = _asOf.Date,
            By = _asOf.Date.PlusDays(7),
        };
        var facts = snapshot.Facts with { Promises = snapshot.Facts.Promises.Add(promise) };
        Try(_texts.Phrase("change.promise"), With(snapshot, facts));
    }

    private void WhatStandsInTheWay(DebtorSnapshot snapshot)
    {
        var facts = snapshot.Facts;
        foreach (var hold in facts.Holds)
        {
            var without = facts with { Holds = facts.Holds.Where(other => other != hold).ToValueList() };
            Try(_texts.Phrase("change.no-hold", Argument.Quoted("hold", hold.Id.Value)), With(snapshot, without));
        }

        foreach (var promise in facts.Promises)
        {
            var without = facts with { Promises = facts.Promises.Where(other => other != promise).ToValueList() };
            Try(
                _texts.Phrase("change.no-promise", Argument.Quoted("promise", promise.Id.Value)),
                With(snapshot, without));
        }

        foreach (var plan in facts.Plans)
        {
            var without = facts with { Plans = facts.Plans.Where(other => other != plan).ToValueList() };
            Try(_texts.Phrase("change.no-plan", Argument.Quoted("plan", plan.Id.Value)), With(snapshot, without));
        }

        Address(snapshot);
        Payments(snapshot);
        More(snapshot);
    }

    private void Address(DebtorSnapshot snapshot)
    {
        foreach (var channel in _part.Reasons.Select(reason => reason.Channel).OfType<Channel>())
        {
            var contact = snapshot.Facts.Contact;
            var renewed = contact with
            {
                Reachable = contact.Reachable.Contains(channel) ? contact.Reachable : contact.Reachable.Add(channel),
                Renewals = contact.Renewals.Where(renewal => renewal.Channel != channel).ToValueList()
                    .Add(new(channel, _asOf.Date)),
            };
            Try(
                _texts.Phrase("change.address", Argument.Of("channel", channel)),
                With(snapshot, snapshot.Facts with { Contact = renewed }));
        }
    }

    private void Payments(DebtorSnapshot snapshot)
    {
        var yesterday = _asOf.Date.PlusDays(-1);
        if (!(snapshot.PaymentsKnownUntil >= yesterday))
        {
            Try(
                _texts.Phrase("change.payments", Argument.Of("known", Day.Of(yesterday))),
                snapshot with { PaymentsKnownUntil = yesterday });
        }
    }

    // How much more of the oldest overdue receivable would be worth a notice.
    private void More(DebtorSnapshot snapshot)
    {
        if (_part.Because.Rule != Rules.MinimumAmount && _part.Because.Rule != Rules.MinimumShare)
        {
            return;
        }

        var most = _part.Open.ToMinorUnits() + (1_000_000L * _part.Case.Currency.MinorUnits);
        if (Smallest(most, amount => Changes(Owing(snapshot, amount))) is { } least)
        {
            Add(
                _texts.Phrase("change.more", Argument.Of("amount", Money(least))),
                Owing(snapshot, least),
                Owing(snapshot, least - 1));
        }
    }

    // The share of invoices on time at which another segment takes the case.
    private void OnTime(DebtorSnapshot snapshot)
    {
        if (snapshot.Facts is not { SettledOnTime: { } part, SettledItems: { } whole })
        {
            return;
        }

        if (Smallest(whole - part, more => Changes(OnTime(snapshot, part + (int)more))) is { } least)
        {
            var needed = part + (int)least;
            Add(
                _texts.Phrase("change.on-time", Argument.Of("part", needed), Argument.Of("whole", whole)),
                OnTime(snapshot, needed),
                OnTime(snapshot, needed - 1));
        }
    }

    private static DebtorSnapshot OnTime(DebtorSnapshot snapshot, int onTime) =>
        With(snapshot, snapshot.Facts with { SettledOnTime = onTime });

    private DebtorSnapshot Paying(DebtorSnapshot snapshot, long minorUnits)
    {
        if (minorUnits == 0)
        {
            return snapshot;
        }

        var credit = new Credit
        {
            Amount = Money(minorUnits).Amount,
            Creditor = _part.Case.Creditor,
            Account = _part.Case.Account,
            Currency = _part.Case.Currency,
        };
        return With(snapshot, snapshot.Facts with { Credits = snapshot.Facts.Credits.Add(credit) });
    }

    // A dispute of the oldest receivable in the notice; the snapshot itself where it is not that large.
    private DebtorSnapshot Disputing(DebtorSnapshot snapshot, long minorUnits)
    {
        var item = _part.Actions[0].Items[0];
        if (minorUnits == 0 || Money(minorUnits) > item.Asked)
        {
            return snapshot;
        }

        var dispute = new Hold
        {
            Id = Fresh(snapshot).Value,
            Kind = HoldKind.Dispute,
            From = _asOf.Date,
            Receivables = [item.Receivable],
            Amount = Money(minorUnits).Amount,
        };
        return With(snapshot, snapshot.Facts with { Holds = snapshot.Facts.Holds.Add(dispute) });
    }

    private DebtorSnapshot Owing(DebtorSnapshot snapshot, long minorUnits)
    {
        var judgement = _engine.Judge(snapshot, _asOf)[_index];
        var oldest = Array.FindIndex(judgement.State.Items, item => item.Asked > 0);
        if (oldest < 0)
        {
            return snapshot;
        }

        var source = judgement.State.Items[oldest].Item.Source;
        var more = snapshot.Receivables.Select((receivable, i) => i == source
            ? receivable with { Amount = receivable.Amount + Money(minorUnits).Amount }
            : receivable);
        return With(snapshot, snapshot.Facts with { Receivables = more.ToValueList() });
    }

    private static long? Smallest(long most, Func<long, bool> changes)
    {
        if (most < 1 || !changes(most))
        {
            return null;
        }

        var (without, with) = (0L, most);
        while (with - without > 1)
        {
            var middle = without + ((with - without) / 2);
            (without, with) = changes(middle) ? (without, middle) : (middle, with);
        }

        return with;
    }

    private void Try(string text, DebtorSnapshot changed)
    {
        if (Changes(changed))
        {
            Add(text, changed, unchanged: null);
        }
    }

    private void Add(string text, DebtorSnapshot changed, DebtorSnapshot? unchanged) => _found.Add(new()
    {
        Text = text,
        Effect = EffectOf(changed),
        Changed = changed,
        Unchanged = unchanged,
    });

    private bool Changes(DebtorSnapshot changed) => ActOf(changed) != ActOf(_part);

    private static (string? Step, Channel Channel, Tone Tone) ActOf(CaseDecision? part) =>
        part is { Actions: [var act, ..] } ? (act.Step, act.Channel, act.Tone) : default;

    private (string? Step, Channel Channel, Tone Tone) ActOf(DebtorSnapshot changed)
    {
        var act = _engine.Judge(changed, _asOf).FirstOrDefault(other => other.State.Case.Id == _part.Case)
            ?.Acts.FirstOrDefault();
        return act is null ? default : (act.Step.Name, act.Channel, act.Tone);
    }

    private string EffectOf(DebtorSnapshot changed)
    {
        var part = _engine.Decide(changed, _asOf).Cases.FirstOrDefault(other => other.Case == _part.Case);
        if (part is not { Actions: [var act, ..] })
        {
            var because = part?.Because ?? new() { Rule = Rules.ReceivablesSettled };
            return _texts.Phrase("change.nothing", Argument.Verbatim("because", _texts.Render(because)));
        }

        return _texts.Phrase(
            act is CreateTask ? "change.call" : "change.act",
            Argument.OfStep("label", act.Step),
            Argument.Of("channel", act.Channel),
            Argument.Of("total", act.Total));
    }

    private Money Money(long minorUnits) => Dunning.Money.FromMinorUnits(minorUnits, _part.Case.Currency);

    private static PromiseId Fresh(DebtorSnapshot snapshot)
    {
        var number = snapshot.Facts.Promises.Count + snapshot.Facts.Holds.Count + 1;
        return $"what-if-{number.ToString(System.Globalization.CultureInfo.InvariantCulture)}";
    }

    private static DebtorSnapshot With(DebtorSnapshot snapshot, DebtorFacts facts) => snapshot with { Facts = facts };
}
