using Dunning.Holds;
using Dunning.Receivables;
using Dunning.Receivables.Charges;

namespace Dunning.Decisions;

/// <summary>What a notice costs, why nothing, and which earlier charges it asks for.</summary>
internal sealed class NoticeCharges
{
    private readonly Proposal _proposal;
    private readonly CaseState _state;
    private readonly List<Reason> _reasons = [];

    private NoticeCharges(Proposal proposal)
    {
        _proposal = proposal;
        _state = proposal.State;
    }

    /// <summary>Gets the charge of the notice, or null for none.</summary>
    public DunningCharge? Charge { get; private set; }

    /// <summary>Gets why it costs what it costs, or null where it costs nothing.</summary>
    public Reason? Because { get; private set; }

    /// <summary>Gets why nothing, or less, is charged, where the policy has a charge; else nothing.</summary>
    public IReadOnlyList<Reason> Reasons => _reasons;

    /// <summary>Gets the charges of earlier notices that are asked for and that the host has not booked.</summary>
    public ChargeEntry[] Before { get; private set; } = [];

    public static NoticeCharges Of(Proposal proposal)
    {
        var charges = new NoticeCharges(proposal);
        if (proposal.Step.Kind is StepKind.Notice && charges.Costs())
        {
            charges.Add();
        }

        charges.Outstanding();
        return charges;
    }

    // Whether the policy has a charge for anything that the notice does.
    private bool Costs() => _proposal.Step.Charge is not null
        || Array.Exists(_proposal.Levels, level => level?.Charge is not null);

    private void Add()
    {
        Step? top = null;
        (Step Level, Reason Because)? held = null;
        for (var i = 0; i < _proposal.Roles.Length; i++)
        {
            if (!IsCharged(i, out var level))
            {
                continue;
            }

            if (HeldCharges.Of(_state, _state.Items[i].Item) is not { } hold)
            {
                top = level.Rung > (top?.Rung ?? 0) ? level : top;
            }
            else if (level.Charge is not null && level.Rung > (held?.Level.Rung ?? 0))
            {
                held = (level, Held(level, i, hold));
            }
        }

        if (held is { } kept && kept.Level.Rung > (top?.Rung ?? 0))
        {
            _reasons.Add(kept.Because);
        }

        if (top?.Charge is { } amounts)
        {
            Charged(top, amounts);
        }
        else if (_reasons.Count == 0)
        {
            _reasons.Add(top is null ? Free("nothing", _proposal.Step.Name) : Free("higher", top.Name));
        }
    }

    // What rises, or is repeated at a cost, and is asked for.
    private bool IsCharged(int index, out Step level)
    {
        level = _proposal.Levels[index]!;
        return level is not null
            && (_proposal.Roles[index] is ItemRole.Rises || level.ChargeOnRepeat)
            && _proposal.AskedOf(index) > 0;
    }

    private void Charged(Step level, Amounts amounts)
    {
        var id = ChargeId.Of(_state.Case.Id, level.Name, _state.Today);
        var named = Argument.Named("step", level.Name);
        if (amounts.In(_state.Case.Id.Currency) is not { } amount)
        {
            _reasons.Add(new()
            {
                Rule = Rules.ChargesNoFigure,
                Arguments = [named, Argument.Coded("currency", _state.Case.Id.Currency.Code)],
            });
        }
        else if (Array.Exists(
            _state.Debtor.Charges,
            entry => entry.Id == id && entry.Fate is ChargeFate.Settled))
        {
            _reasons.Add(new() { Rule = Rules.ChargesLetOff, Arguments = [named] });
        }
        else
        {
            Charge = new() { Id = id, Level = level.Name, Amount = amount };
            Because = new() { Rule = Rules.ChargesAdded, Arguments = [named, Argument.Of("amount", amount)] };
        }
    }

    private static Reason Free(string why, string step) => new()
    {
        Rule = Rules.ChargesFree,
        Arguments = [Argument.Coded("why", why), Argument.Named("step", step)],
    };

    private Reason Held(Step level, int index, (Hold Hold, HoldRule? By) by) => new()
    {
        Rule = Rules.ChargesHeld,
        Receivable = _state.Items[index].Item.Id,
        Arguments =
        [
            Argument.Named("step", level.Name),
            Argument.Coded("kind", by.Hold.Kind),
            Argument.Of("since", Day.Of(by.Hold.From)),
            .. by.By is { } rule
                ? [
                    Argument.Coded("stops", "byLaw"),
                    Argument.Verbatim("law", rule.Id.Value),
                    Argument.Verbatim("citation", rule.Citation),
                ]
                : Array.Empty<Argument>(),
        ],
    };

    // They ride along with a level, or with what asks for all that is overdue; alone they cause nothing.
    private void Outstanding()
    {
        if (_state.Case.Charges.Length == 0 || !_proposal.AsksForAll)
        {
            return;
        }

        Before = Array.FindAll(_state.Case.Charges, entry => entry.On <= _state.Today && !Rests(entry));
    }

    private static long Planned(in ItemState item) =>
        item.PlannedBy is { Charges: HoldEffect.StandsStill } ? item.Planned : 0;

    // While all that its notice was about and that is still open is held or disputed, or stands in a plan that says so,
    // the charge for it is as well.
    private bool Rests(ChargeEntry entry)
    {
        var open = _state.Items.Where(item => item.Item.IsPrincipal && entry.About.Contains(item.Item.Id)).ToArray();
        return open.Length > 0
            && Array.TrueForAll(open, item => item.Held + item.Disputed + item.Settling + Planned(item)
                >= item.Item.Open);
    }
}
