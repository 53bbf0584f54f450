using Dunning.Contacts;
using Dunning.Receivables;
using Dunning.Treatments;

namespace Dunning.Decisions;

/// <summary>
/// Proposes the notice or call of the highest level that is due in a case, with all that is overdue in it.
/// </summary>
internal sealed class LadderProposer(DunningPolicy policy, ToneCredits credits, CaseJudgement judgement)
{
    private readonly CaseState _state = judgement.State;

    public Proposal? Propose()
    {
        if (!Array.Exists(judgement.Targets, target => target.Kind is TargetKind.Due))
        {
            return null;
        }

        var due = DueTargets.Of(_state, judgement.Ladder, judgement.Targets, policy.Minimum);
        judgement.LadderObstacles = due.Obstacles;

        // What keeps a higher level waiting does not keep a lower one: that is due as well.
        for (; due.Top is { Step: { } step } top; due.Remove(top))
        {
            if ((Tolerance(step) ?? Gap.Obstacle(step, _state)) is { } obstacle)
            {
                Record(obstacle);
            }
            else if (Speak(due, top, step) is { } proposal)
            {
                return proposal;
            }
        }

        judgement.LadderObstacle ??= due.Obstacles.FirstOrDefault();
        return null;
    }

    private void Record(Reason obstacle)
    {
        judgement.LadderObstacle ??= obstacle;
        judgement.LadderObstacles.Add(obstacle);
    }

    private Proposal? Speak(DueTargets due, Target top, Step step)
    {
        var verdict = step.IsCollect ? ToneOf(due, step) : new(step.Tone, null, null);
        if (verdict.Until is { } until)
        {
            Record(new()
            {
                Rule = verdict.Because!.Value,
                Step = step.Name,
                Until = until.Date,
                Arguments = [Argument.Coded("tone", step.Tone), Argument.Of("from", until)],
            });
            return null;
        }

        var delivery = judgement.Ladder.DeliveryOf(step);
        if (delivery.Obstacle is null)
        {
            return Of(due, top, verdict, delivery);
        }

        Record(delivery.Obstacle);
        return null;
    }

    private Proposal Of(DueTargets due, Target top, ToneVerdict verdict, Delivery delivery)
    {
        var roles = new ItemRole?[_state.Items.Length];
        var levels = new Step?[_state.Items.Length];
        for (var i = 0; i < roles.Length; i++)
        {
            roles[i] = RoleOf(i, due, verdict.Tone);
            levels[i] = roles[i] is ItemRole.Rises or ItemRole.Repeats ? due[i]!.Value.Step : null;
        }

        return new()
        {
            State = _state,
            Step = top.Step!,
            Delivery = delivery,
            Tone = verdict.Tone,
            Softened = verdict.Because,
            Roles = roles,
            Levels = levels,
            Because = Because(due, top),
        };
    }

    private ItemRole? RoleOf(int index, DueTargets due, Tone tone)
    {
        ref readonly var item = ref _state.Items[index];
        if (due[index] is { Step: { } step } target && step.Tone <= tone)
        {
            return target.IsRepeat ? ItemRole.Repeats
                : MayRise(item, tone, step) ? ItemRole.Rises : ItemRole.RidesAlong;
        }

        if (item.IsOverdue && (item.Item.Rule is ItemRule.Show || IsListed(item)))
        {
            return ItemRole.Shown;
        }

        return item.Asked > 0 && !IsSettling(index) ? ItemRole.RidesAlong : null;
    }

    // In a demand only what is old enough to be demanded rises; what is younger is listed and asked for.
    private bool MayRise(in ItemState item, Tone tone, Step step) =>
        tone < Tone.Demand || !step.IsCollect || DemandFrom(item) <= _state.Today;

    // What is on hold is shown to who is asked for the rest; a hard state is nobody's business in a notice.
    private bool IsListed(in ItemState item) => policy.Options.HeldItems is HeldItems.Listed
        && item is { Held: > 0, Asked: 0, HeldBy: { } hold }
        && !Holds.HoldReading.IsHardState(hold);

    private bool IsSettling(int index) => judgement.Targets[index].Because == Rules.HoldsSettling;

    private Day DemandFrom(in ItemState item) =>
        item.Item.Anchor + ToneLadder.DemandDay(policy.Options, _state.Debtor.Facts.Kind);

    private ToneVerdict ToneOf(DueTargets due, Step step)
    {
        Day? oldest = null;
        Day? chargedBack = null;
        for (var i = 0; i < _state.Items.Length; i++)
        {
            if (due[i] is not { } target)
            {
                continue;
            }

            ref readonly var item = ref _state.Items[i];
            chargedBack = item.Item.ChargedBack > (chargedBack ?? default(Day)) ? item.Item.ChargedBack : chargedBack;
            if (target.Step == step && !target.IsRepeat)
            {
                var from = DemandFrom(item);
                oldest = oldest is { } known ? Day.Min(known, from) : from;
            }
        }

        var verdict = Since(chargedBack);
        var isSoftened = verdict.Until is null && verdict.Tone < step.Tone;
        return isSoftened && chargedBack is not null && Since(null).Tone > verdict.Tone
            ? verdict with { Because = Rules.ReceivablesChargedBack }
            : verdict;

        ToneVerdict Since(Day? first) =>
            new ToneLadder(judgement.Treatment, credits.Of(judgement.Treatment, first)).Judge(step, oldest);
    }

    private Reason? Tolerance(Step step)
    {
        var tolerance = policy.Options.Tolerance?.In(_state.Case.Id.Currency);
        return tolerance is { } most && _state.AskedPrincipal <= most.ToMinorUnits()
            ? new()
            {
                Rule = Rules.ReceivablesTolerance,
                Step = step.Name,
                Arguments =
                [
                    Argument.Of("asked", _state.Money(_state.AskedPrincipal)),
                    Argument.Of("tolerance", most),
                ],
            }
            : null;
    }

    private Reason Because(DueTargets due, Target top)
    {
        var step = top.Step!;
        var index = Enumerable.Range(0, _state.Items.Length)
            .First(i => due[i] is { } target && target.Step == step && target.IsRepeat == top.IsRepeat);
        ref readonly var item = ref _state.Items[index];
        return new()
        {
            Rule = top.IsRepeat ? Rules.StepsRepeated : Rules.StepsReached,
            Step = step.Name,
            Receivable = item.Item.Id,
            Arguments =
            [
                Argument.Of("day", item.DaysPastDue),

                // Days after a notice that was never given count from the day on which the step before was due.
                .. StartArguments.Of(step, isChained: item.Item.LastNotice is null),
                .. item.Item.LastNotice is { } last ? [Argument.Of("last", last)] : Array.Empty<Argument>(),
            ],
        };
    }
}

/// <summary>The least time between two collect notices of a case.</summary>
internal static class Gap
{
    public static Reason? Obstacle(Step step, CaseState state)
    {
        // One notice of a case a day, whatever it is for: what asks for money is bound to one a day anyway.
        var days = Math.Max(step.IsCollect ? 0 : 1, step.GapDays ?? state.Basis.Options.GapDays);
        if (state.Case.LastNotice(state.Today) is { } last && state.Today < last + days)
        {
            return Since(last, days, step);
        }

        return step.IsLevel && GaveLevelToday(state) ? Since(state.Today, 1, step) : null;
    }

    private static Reason Since(Day last, int days, Step step) => new()
    {
        Rule = Rules.StepsGap,
        Step = step.Name,
        Until = (last + days).Date,
        Arguments = [Argument.Of("last", last), Argument.Of("days", days), Argument.Of("from", last + days)],
    };

    // A level that law prescribes asks for no money by our words, and still is the one of its day.
    private static bool GaveLevelToday(CaseState state) =>
        Array.Exists(state.Items, item => item.Item.LastNotice == state.Today);
}
