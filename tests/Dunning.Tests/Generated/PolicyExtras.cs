namespace Dunning.Tests.Generated;

/// <summary>
/// What policies have besides levels: steps that events bring, measures, signals. Kinds and channels are drawn once,
/// so that every treatment has the same and a segment may read risk; days, tones and limits are drawn per treatment.
/// </summary>
internal sealed class PolicyExtras
{
    private static readonly StepEvent[] Events =
    [
        StepEvent.PaymentFailed, StepEvent.PromiseBroken, StepEvent.PlanInstalmentMissed, StepEvent.Cured,
        StepEvent.HoldEnded, StepEvent.ContactReplied, StepEvent.Statement,
    ];

    private static readonly Circumstance[] Blocking =
        [Circumstance.Plan, Circumstance.Promise, Circumstance.Dispute, Circumstance.Hold, Circumstance.Vulnerable];

    private readonly Dice _dice;
    private readonly (StepEvent On, Channel[] Channels, bool IsCall)[] _events;
    private readonly string[] _measures;
    private readonly int[] _narrow;
    private readonly bool _appliesLast;

    public PolicyExtras(Dice dice, Func<Channel[]> channels)
    {
        _dice = dice;
        _events =
        [
            .. Enumerable.Range(0, dice.Below(4)).Select(_ => dice.Of(Events)).Distinct()
                .Select(on => (on, channels(), dice.OneIn(8))),
        ];
        _measures = [.. new[] { "retry", "stop", "agency" }.Where(_ => dice.OneIn(3))];
        _narrow = [.. Enumerable.Range(0, 5).Select(_ => dice.Below(8))];
        _appliesLast = dice.OneIn(3);
    }

    /// <summary>Gets the measure that the last level applies in every treatment, or null for none.</summary>
    public string? Last => _appliesLast && _measures.Contains("agency") ? "agency" : null;

    public void Declare(DunningPolicyBuilder builder)
    {
        foreach (var name in _measures)
        {
            builder.Measure(Measure(name));
        }

        if (_dice.OneIn(2))
        {
            builder.Signals(Enum.GetValues<Signal>()).AtRisk(Facts.DaysPastDue.AtLeast(15));
        }
    }

    /// <summary>Calls measures by other names: text only, so decisions stay the same.</summary>
    public void Call(DunningPolicyBuilder builder)
    {
        foreach (var name in _measures)
        {
            builder.Called("de", name, $"Maßnahme {name}").Called("fr", name, $"mesure « {name} »");
        }
    }

    public void Steps(TreatmentBuilder t)
    {
        foreach (var (on, channels, isCall) in _events)
        {
            Event(t, on, isCall ? [Channel.Phone] : channels);
        }

        foreach (var name in _measures)
        {
            MeasureStep(t, name);
        }
    }

    /// <summary>Whom a level goes to, in which form, as what duty: for some.</summary>
    public void Narrow(TreatmentBuilder t, int level)
    {
        switch (_narrow[level])
        {
            case 0:
                t.Purpose(Purpose.Statutory).Form("in writing").DueBy(Span.Days(40 + _dice.Below(20)));
                break;
            case 1:
                t.To(PartyRole.Debtor, PartyRole.CoDebtor).Copy(PartyRole.Guarantor);
                break;
            case 2:
                t.Copy(PartyRole.ContactPerson, PartyRole.Payer);
                break;
            default:
                break;
        }
    }

    private void Event(TreatmentBuilder t, StepEvent on, Channel[] channels)
    {
        var collects = on is StepEvent.PaymentFailed or StepEvent.PromiseBroken or StepEvent.PlanInstalmentMissed;
        var tone = collects ? _dice.Of(Tone.Remind, Tone.Urge, Tone.Demand) : _dice.Of(Tone.Inform, Tone.Remind);
        t.On($"on-{Codes.Of(on)}", on, tone, channels);
        var byWork = _dice.OneIn(2);
        if (_dice.OneIn(3))
        {
            t.After(byWork ? Span.WorkingDays(1 + _dice.Below(3)) : Span.Days(1 + _dice.Below(6)));
        }

        if (_dice.OneIn(3))
        {
            t.Times(1 + _dice.Below(2));
        }

        if (on is StepEvent.Statement || _dice.OneIn(3))
        {
            t.Every(10 + _dice.Below(20));
        }

        if (_dice.OneIn(4))
        {
            t.Until(byWork ? Span.WorkingDays(8 + _dice.Below(10)) : Span.Days(8 + _dice.Below(20)));
        }

        if (_dice.OneIn(5))
        {
            t.Gap(_dice.Below(10));
        }

        if (_dice.OneIn(6))
        {
            t.To(PartyRole.Debtor, PartyRole.Guarantor);
        }

        if (_dice.OneIn(6))
        {
            t.When(Facts.DaysPastDue.AtLeast(3 + _dice.Below(10)));
        }
    }

    private void MeasureStep(TreatmentBuilder t, string name)
    {
        if (name == "retry" && _dice.OneIn(2))
        {
            t.Measure("do-retry", Start.AfterEvent(Span.Days(_dice.Below(4))), name)
                .When(_dice.Of(StepEvent.PaymentFailed, StepEvent.PromiseBroken, StepEvent.HoldEnded))
                .Times(1 + _dice.Below(3));
            return;
        }

        t.Measure($"do-{name}", _dice.Below(4) switch
        {
            0 => Start.OnDay(1 + _dice.Below(40)),
            1 => Start.AfterNotice(1 + _dice.Below(20)),
            2 => Start.AfterLevelBefore,
            _ => Start.After(Span.WorkingDays(1 + _dice.Below(10)), StartFrom.Deadline),
        }, name);
        if (_dice.OneIn(4))
        {
            t.When(Facts.OverdueCount.AtLeast(2));
        }
    }

    private Measure Measure(string name) => new()
    {
        Name = name,
        Rank = name switch { "stop" => 1, "agency" => 2, _ => 0 },
        Requires = _dice.OneIn(3)
            ? [new() { Step = "level-0", Days = _dice.Below(12), From = _dice.Of<RequirementFrom>() }]
            : [],
        BlockedBy = [.. Blocking.Where(_ => _dice.OneIn(3)), Circumstance.Hardship],
        RevertOn = _dice.OneIn(2) ? [Circumstance.Cured, Circumstance.Hardship] : [],
        NeedsApproval = _dice.OneIn(4),
        IsRepeatable = name == "retry" && _dice.OneIn(2),
        HandsOver = name == "agency",
    };
}
