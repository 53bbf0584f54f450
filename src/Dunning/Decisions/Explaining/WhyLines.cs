using Dunning.Receivables;
using NodaTime.Text;

namespace Dunning.Decisions;

/// <summary>
/// What made the outcome of a case so: for an act everything that had to hold, else what stands in the way.
/// </summary>
internal sealed class WhyLines
{
    private readonly DunningPolicy _policy;
    private readonly CaseState _state;
    private readonly Texts _texts;
    private readonly List<ExplanationNode> _nodes = [];

    private WhyLines(DunningPolicy policy, CaseJudgement judgement, Texts texts)
    {
        _policy = policy;
        _state = judgement.State;
        _texts = texts;
    }

    public static ValueList<ExplanationNode> Of(
        DunningPolicy policy,
        CaseJudgement judgement,
        CaseDecision part,
        Texts texts)
    {
        var lines = new WhyLines(policy, judgement, texts);
        if (judgement.Acts.FirstOrDefault() is { } act)
        {
            lines.Act(act);
        }
        else
        {
            lines._nodes.Add(new(texts.Render(part.Because), "") { Reason = part.Because });
            lines.PartsThatStayOut(part);
        }

        lines.Measures(part);
        lines.Add(
            "why.segment",
            new() { Rule = Rules.SegmentsTaken, Segment = part.Segment },
            [Argument.Named("segment", part.Segment), Argument.Named("treatment", part.Treatment)]);
        lines.Law(judgement, part);
        return lines._nodes.ToValueList();
    }

    private void Law(CaseJudgement judgement, CaseDecision part)
    {
        var packs = _state.Basis.Law.Book.Packs;
        if (packs.IsEmpty)
        {
            Add("why.law");
        }
        else if (judgement.Acts.Any())
        {
            var from = part.Actions.Select(action => action.PermittedFrom).FirstOrDefault(from => from is not null);
            Add(
                from is null ? "why.law:packs" : "why.law:from",
                Argument.Verbatim("packs", string.Join(", ", packs)),
                Argument.Verbatim("from", from is { } at ? InstantPattern.General.Format(at) : ""));
        }
    }

    private void Measures(CaseDecision part)
    {
        foreach (var action in part.Measures)
        {
            Add(
                action.Act is MeasureAct.Revert ? "why.reverted" : "why.applied",
                action.Because,
                [Argument.Named("measure", action.Measure), Argument.Verbatim("text", _texts.Render(action.Because))]);
        }
    }

    private void Act(Proposal act)
    {
        Add(KeyOf(act.Because), act.Because, [.. act.Because.Arguments, Argument.Named("step", act.Step.Name)]);
        OtherInstalments(act);
        Minimum(act);
        Charge(act);
        Interest(act);
        Add("why.no-contact");
        StaysOut(act);
        Payments();
        Channel(act);
        if (act.Softened is { } rule)
        {
            Softened(act, rule);
        }
    }

    private void Charge(Proposal act)
    {
        if (act.Charges.ByLaw is { } law)
        {
            Add("why.charge-by-law", law, [.. law.Arguments, Argument.Verbatim("text", _texts.Render(law))]);
        }
        else if (act.Charges.Because is { } because)
        {
            Add("why.charge", because, [.. because.Arguments]);
        }

        foreach (var reason in act.Charges.Reasons)
        {
            Add("why.no-charge", reason, [Argument.Verbatim("text", _texts.Render(reason))]);
        }
    }

    private void Interest(Proposal act)
    {
        foreach (var because in act.Interest.Because)
        {
            Add("why.interest", because, [.. because.Arguments]);
        }

        foreach (var reason in act.Interest.Reasons)
        {
            Add("why.no-interest", reason, [Argument.Verbatim("text", _texts.Render(reason))]);
        }
    }

    private void Softened(Proposal act, RuleId rule)
    {
        var reason = new Reason { Rule = rule, Step = act.Step.Name };
        if (rule == Rules.ReceivablesChargedBack)
        {
            var item = Array.Find(_state.Items, item => item.Item.ChargedBack is not null).Item.Id;
            Add("why.charged-back", reason with { Receivable = item }, [Argument.Verbatim("receivable", item.Value)]);
            return;
        }

        Add("why.softened", reason,
        [
            Argument.Named("step", act.Step.Name),
            Argument.Coded("wanted", act.Step.Tone),
            Argument.Coded("tone", act.Tone),
        ]);
    }

    // The notice asks for all that was missed, and so names each.
    private void OtherInstalments(Proposal act)
    {
        if (act.Because.Rule == Rules.PlansInstalmentMissed)
        {
            foreach (var other in EventReasons.AllMissed(act.Step, _state).Where(other => other != act.Because))
            {
                Add("why.instalment", other, [.. other.Arguments]);
            }
        }
    }

    private string KeyOf(Reason because)
    {
        if (because.Rule == Rules.PlansInstalmentMissed)
        {
            return "why.instalment";
        }

        if (because.Rule == Rules.StepsRepeated || because.Rule == Rules.EventsHappened)
        {
            return because.Rule == Rules.StepsRepeated ? "why.repeated" : "why.happened";
        }

        var from = because.Arguments.FirstOrDefault(argument => argument.Type is ArgumentType.Code)?.Text;
        return _texts.Has($"why.reached:{from}") ? $"why.reached:{from}" : "why.reached";
    }

    private void Minimum(Proposal act)
    {
        var minimum = act.Step.IsLevel ? act.Step.Minimum ?? _policy.Minimum : null;
        if (minimum?.Amount.In(_state.Case.Id.Currency) is { } least)
        {
            Add("why.minimum", Argument.Of("asked", _state.Money(_state.Asked)), Argument.Of("least", least));
        }
    }

    private void StaysOut(Proposal act)
    {
        var any = false;
        for (var i = 0; i < _state.Items.Length; i++)
        {
            var item = _state.Items[i];
            item.Planned -= act.InstalmentsOf(i);
            foreach (var reason in Exclusions.Of(_state, item))
            {
                any = true;
                Add("why.part", reason, [Argument.Verbatim("text", _texts.Render(reason))]);
            }
        }

        if (!any)
        {
            Add("why.no-hold");
        }
    }

    private void PartsThatStayOut(CaseDecision part)
    {
        foreach (var item in _state.Items)
        {
            foreach (var reason in Exclusions.Of(_state, item).Where(reason => reason != part.Because))
            {
                _nodes.Add(new(_texts.Render(reason), "") { Reason = reason });
            }
        }
    }

    private void Payments()
    {
        if (_state.Basis.Known is { } known)
        {
            Add(
                "why.payments",
                Argument.Of("known", known),
                Argument.Of("age", _state.Today - known),
                Argument.Of("most", _policy.Options.PaymentsAgeMaxDays));
        }
    }

    private void Channel(Proposal act)
    {
        var preference = _state.Debtor.Facts.Contact.Preference;
        var channel = Argument.Of("channel", act.Channel);
        var asked = new Reason { Rule = Rules.ChannelsPreferred, Step = act.Step.Name, Channel = act.Channel };
        if (preference?.Channel != act.Channel)
        {
            Add("why.channel", channel);
        }
        else if (preference.StatedOn is { } on)
        {
            Add("why.preferred-on", asked, [channel, Argument.Of("on", Day.Of(on))]);
        }
        else
        {
            Add("why.preferred", asked, [channel]);
        }
    }

    private void Add(string key, params Argument[] figures) => Add(key, null, figures);

    private void Add(string key, Reason? reason, Argument[] figures)
    {
        var parts = _texts.Phrase(key, figures).Split('|');
        _nodes.Add(new(parts[0], parts.Length > 1 ? parts[1] : "") { Reason = reason });
    }
}
