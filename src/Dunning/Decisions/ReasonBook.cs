using Dunning.Conditions;
using Dunning.Contacts;
using Dunning.Receivables;

namespace Dunning.Decisions;

/// <summary>
/// Gives every segment above the hit, every step and every channel that is not acted on exactly one reason (P2).
/// </summary>
internal sealed class ReasonBook
{
    private readonly DunningPolicy _policy;
    private readonly CaseJudgement _judgement;
    private readonly CaseState _state;
    private readonly List<Reason> _reasons = [];

    private ReasonBook(DunningPolicy policy, CaseJudgement judgement)
    {
        _policy = policy;
        _judgement = judgement;
        _state = judgement.State;
    }

    public static ValueList<Reason> Of(DunningPolicy policy, CaseJudgement judgement)
    {
        var book = new ReasonBook(policy, judgement);
        book.Segments();
        book.Change();
        book.Receivables();
        book._reasons.AddRange(EventReasons.FallenThrough(book._state));
        foreach (var step in judgement.Treatment.Steps)
        {
            book.Step(step);
        }

        foreach (var act in judgement.Acts)
        {
            book._reasons.AddRange(act.Charges.Reasons);
            if (act.Charges.ByLaw is { } law)
            {
                book._reasons.Add(law);
            }

            book._reasons.AddRange(act.Interest.Reasons);
        }

        return book._reasons.ToValueList();
    }

    private void Segments()
    {
        foreach (var segment in _policy.Segments)
        {
            if (segment == _judgement.Segment)
            {
                break;
            }

            // The one whose condition is true, while the case stays in another.
            if (segment.When is null || ConditionReader.Judge(segment.When, _state) is Truth.True)
            {
                _reasons.Add(_judgement.Choice.Kept! with { Segment = segment.Name });
                continue;
            }

            _reasons.Add(ConditionTrace.WhyNot(segment.When!, _state) with
            {
                Rule = Rules.SegmentsNotMet,
                Segment = segment.Name,
            });
        }
    }

    private void Change()
    {
        var choice = _judgement.Choice;
        if (choice.Kept is { } kept && !_reasons.Exists(reason => reason.Rule == kept.Rule))
        {
            _reasons.Add(kept);
        }

        if (choice.IsChange)
        {
            _reasons.Add(new()
            {
                Rule = Rules.SegmentsEntered,
                Arguments =
                [
                    Argument.Named("into", choice.Segment.Name),
                    Argument.Named("before", choice.Entry!.Segment),
                    Argument.Of("since", Day.Of(choice.Entry.Since)),
                    Argument.Coded("entry", _judgement.Treatment.Entry),
                ],
            });
        }
    }

    private void Receivables()
    {
        foreach (ref readonly var item in _state.Items.AsSpan())
        {
            Exclusions.AddTo(_reasons, _state, item);
        }
    }

    private void Step(Step step)
    {
        var act = _judgement.Act;
        if (step is { IsLevel: false, IsBeforeDue: false })
        {
            Brought(step);
        }
        else if (act is not null && act.Step == step)
        {
            Channels(step, act.Channel, act.Delivery);
            Duty(step, _judgement.Ladder.LastDayOf(step));
        }
        else if (act is not null && act.Levels.Contains(step))
        {
            // A lower level that rises in the same notice: it is acted on.
        }
        else if (!step.IsLevel || StepReasons.IsStillToCome(step, _judgement))
        {
            Unacted(step);
            Duty(step, step.IsLevel ? _judgement.Ladder.LastDayOf(step) : null);
        }
    }

    // What an event brings, and measures.
    private void Brought(Step step)
    {
        if (_judgement.Events.Find(act => act.Step == step) is { } brought)
        {
            if (brought.Deferral is { } deferral)
            {
                _reasons.Add(deferral with { Step = step.Name });
            }
            else
            {
                Channels(step, brought.Channel, brought.Delivery);
            }

            Duty(step, brought.LastDay);
        }
        else if (_judgement.Obstacles.TryGetValue(step.Name, out var obstacle))
        {
            if (HasNoChannel(obstacle))
            {
                Channels(step, used: null, Delivery.Of(step, _state));
            }
            else
            {
                _reasons.Add(obstacle with { Step = step.Name });
            }
        }
        else if (!_judgement.Measures.Exists(
            action => string.Equals(action.Step, step.Name, StringComparison.Ordinal)))
        {
            _reasons.Add(StepReasons.WhyNot(step, _judgement));
        }
    }

    // A duty that is done late, and persons whom the notice does not reach, are said whatever is done.
    private void Duty(Step step, Day? lastDay)
    {
        if (lastDay is { } last && last < _state.Today)
        {
            _reasons.Add(new()
            {
                Rule = Rules.StepsDutyMissed,
                Arguments = [Argument.Named("step", step.Name), Argument.Of("last", last)],
            });
        }
    }

    private void Unacted(Step step)
    {
        var reason = StepReasons.WhyNot(step, _judgement);
        if (HasNoChannel(reason))
        {
            Channels(step, used: null, step.IsLevel ? _judgement.Ladder.DeliveryOf(step) : Delivery.Of(step, _state));
        }
        else
        {
            _reasons.Add(reason);
        }
    }

    // Each of its channels is told then.
    private static bool HasNoChannel(Reason reason) =>
        reason.Rule == Rules.ChannelsNone || Contacts.LawReasons.IsLawRefusing(reason);

    private void Channels(Step step, Channel? used, Delivery delivery)
    {
        if (delivery.Principal is not { } ladder)
        {
            return;
        }

        foreach (var missed in delivery.Missed)
        {
            _reasons.Add(new()
            {
                Rule = Rules.RecipientsUnreachable,
                Arguments = [Argument.Named("step", step.Name), Argument.Quoted("party", missed.Party?.Value ?? "")],
            });
        }

        if (used is not null && delivery.Reached[0].To is { InPlaceOfDebtor: true, Party: { } other })
        {
            _reasons.Add(new()
            {
                Rule = Rules.RecipientsInstead,
                Arguments = [Argument.Named("step", step.Name), Argument.Quoted("party", other.Value)],
            });
        }

        foreach (var channel in ladder.InOrder(step))
        {
            if (channel != used)
            {
                _reasons.Add(ladder.Obstacle(step, channel) ?? new()
                {
                    Rule = Rules.ChannelsFirst,
                    Step = step.Name,
                    Channel = channel,
                    Arguments = used is { } first ? [Argument.Of("first", first)] : [],
                });
            }
        }
    }
}
