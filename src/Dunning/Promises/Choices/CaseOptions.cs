using Dunning.Decisions;
using Dunning.Receivables;
using Dunning.Treatments;
using NodaTime;

namespace Dunning.Promises;

/// <summary>What a debtor may choose for one case.</summary>
internal sealed class CaseOptions
{
    private readonly DunningPolicy _policy;
    private readonly CaseState _state;
    private readonly CaseAmounts _amounts;
    private readonly ValueList<Reason> _gate;
    private readonly Day? _began;

    public CaseOptions(DunningPolicy policy, CaseState state)
    {
        _policy = policy;
        _state = state;
        _amounts = new(state);
        _began = StepEvents.EpisodeBegan(state);
        _gate = state.Case.AccountState is AccountState.Placed or AccountState.Sold
            ? [CaseGate.Obstacle(state.Case, state.Basis)!]
            : [];
    }

    private LocalDate Today => _state.Today.Date;

    public IEnumerable<DebtorOption> All() =>
        [.. Paying(), PayLater(), .. PlanOptions(), .. Disputes()];

    private DebtorOption Of(ChoiceKind kind, ValueList<Reason> whyNot) => new()
    {
        Kind = kind,
        Case = _state.Case.Id,
        WhyNot = _gate.IsEmpty ? whyNot : _gate,
    };

    private IEnumerable<DebtorOption> Paying()
    {
        var all = _amounts.All;
        foreach (var kind in new[] { ChoiceKind.PayAll, ChoiceKind.PayPart })
        {
            var option = Of(kind, all.Total.Amount > 0 ? [] : _amounts.WhyNotAll());
            yield return !option.IsOffered ? option : option with
            {
                Least = kind is ChoiceKind.PayAll ? all.Total : _state.Money(1),
                Most = all.Total,
                Amounts = all,
            };
        }
    }

    private DebtorOption PayLater()
    {
        var limits = _policy.Promises;
        var (_, free) = _amounts.Of(_amounts.FreeOf);
        var least = limits.Least is { } amounts ? amounts.In(_state.Case.Id.Currency) : _state.Money(1);
        var given = _state.Case.Promises.Count(IsOfEpisode);
        List<Reason> whyNot =
        [
            .. free > 0 ? [] : _amounts.WhyNotAll(),
            .. given < limits.PerEpisode
                ? Array.Empty<Reason>()
                : [ChoiceReasons.Used(Rules.ChoicesPromisesUsed, given, limits.PerEpisode)],
            .. least is not null ? Array.Empty<Reason>() : [NoFigure()],
        ];
        var until = Today.PlusDays(limits.AheadDays);
        var option = Of(ChoiceKind.PayLater, whyNot.ToValueList());
        return !option.IsOffered ? option : option with
        {
            Least = least!.Value.Amount < _state.Money(free).Amount ? least : _state.Money(free),
            Most = _state.Money(free),
            From = Today,
            Until = until,
            HeldUntil = HeldUntil(until),
            KeptAt = _policy.Options.PromiseKeptAt,
        };
    }

    private Reason NoFigure() => ChoiceReasons.Bounds(
        "noFigure", Argument.Coded("currency", _state.Case.Id.Currency.Code));

    private IEnumerable<DebtorOption> PlanOptions()
    {
        var inForce = _state.Case.Plans.Where(plan => PlanJudge.IsInForce(plan, _state.Basis) && plan.Left > 0);
        var any = false;
        foreach (var plan in inForce)
        {
            any = true;
            var left = new Money(plan.Left, _state.Case.Id.Currency);
            var payOff = Of(ChoiceKind.PayOffPlan, Acting());
            yield return (payOff.IsOffered ? payOff with { Least = left, Most = left } : payOff) with
            {
                Plan = plan.Id,
            };
            foreach (var option in Plans(ChoiceKind.ChangePlan, left, Acting()))
            {
                yield return option with { Plan = plan.Id };
            }
        }

        var (_, sum) = _amounts.Of(_amounts.UnplannedOf);
        if (!any || sum > 0)
        {
            var whyNot = sum > 0 ? [] : _amounts.WhyNotAll();
            foreach (var option in Plans(ChoiceKind.PayByPlan, _state.Money(sum), whyNot))
            {
                yield return option;
            }
        }
    }

    // Where somebody acts for the debtor in everything, plans are his to change as well.
    private ValueList<Reason> Acting() => _amounts.All.Total.Amount > 0
        ? []
        : _amounts.WhyNotAll().Where(reason => reason.Rule == Rules.ChoicesRepresentative).ToValueList();

    private IEnumerable<DebtorOption> Plans(ChoiceKind kind, Money debt, ValueList<Reason> whyNot)
    {
        var given = _state.Case.Plans.Count(plan => Day.Of(plan.AgreedOn) <= _state.Today
            && !(Day.Of(plan.AgreedOn) < _began));
        List<Reason> all = [.. whyNot, .. OfPolicy(given)];
        var drafts = all.Count > 0 ? [] : PlanChoices.Of(_policy.Plans!, debt, Today);
        if (all.Count == 0 && drafts.Count == 0)
        {
            all.AddRange(PlanChoices.WhyNone(_policy.Plans!, debt, Today));
        }

        var option = Of(kind, all.ToValueList());
        return !option.IsOffered ? [option] : drafts.Select(draft => option with
        {
            Least = debt,
            Most = debt,
            From = Today,
            Until = Today.PlusDays(_policy.Plans!.FirstWithinDays),
            Wish = draft.Wish,
            Instalments = draft.Instalments,
            HeldUntil = HeldUntil(draft.Instalments[0].DueOn),
            MissedMax = _policy.Plans.MissedMax,
        });
    }

    private IEnumerable<Reason> OfPolicy(int given)
    {
        if (_policy.Plans is not { } limits)
        {
            yield return ChoiceReasons.NoPlans();
        }
        else if (given >= limits.PerEpisode)
        {
            yield return ChoiceReasons.Used(Rules.ChoicesPlansUsed, given, limits.PerEpisode);
        }
    }

    private IEnumerable<DebtorOption> Disputes()
    {
        for (var i = 0; i < _state.Items.Length; i++)
        {
            var item = _state.Items[i];
            var left = item.Item.Open - Math.Min(item.Item.Open, item.Disputed);
            ValueList<Reason> whyNot = left > 0 ? [] : [Exclusions.Of(Exclusion.Disputed, _state, item)!];
            var option = Of(ChoiceKind.Dispute, _amounts.Acting(i) is { } acting ? [acting] : whyNot) with
            {
                Receivable = item.Item.Id,
            };
            yield return !option.IsOffered ? option : option with
            {
                Least = _state.Money(1),
                Most = _state.Money(left),
            };
        }
    }

    // Of an episode that lasts those since it began; else those that are open.
    private bool IsOfEpisode(PromiseToPay promise) =>
        promise.State is not PromiseState.Withdrawn
        && Day.Of(promise.MadeOn) <= _state.Today
        && (_began is { } began
            ? Day.Of(promise.MadeOn) >= began
            : PromiseJudge.StateOf(promise, _state.Debtor, _state.Basis) is PromiseState.Open);

    private LocalDate? HeldUntil(LocalDate by) =>
        (PromiseJudge.DueOf(Day.Of(by), _state.Basis) + _state.Basis.Lag)?.Date;
}
