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

    /// <summary>Gets by what law it costs what it costs, or null where the policy alone says it.</summary>
    public Reason? ByLaw => Because?.Rule == Rules.ChargesAdded ? null : Because;

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
    private bool Costs() =>
        _proposal.Step.HasCharge || Array.Exists(_proposal.Levels, level => level?.HasCharge is true);

    private void Add()
    {
        Step? top = null;
        var free = new List<int>();
        var blocked = new List<(Step Level, Reason Because)>();
        for (var i = 0; i < _proposal.Roles.Length; i++)
        {
            if (!IsCharged(i, out var level))
            {
                continue;
            }

            if (Obstacle(level, i) is not { } obstacle)
            {
                top = level.Rung > (top?.Rung ?? 0) ? level : top;
                free.Add(i);
            }
            else if (level.HasCharge)
            {
                blocked.Add((level, obstacle));
            }
        }

        Blocked(blocked, top?.Rung ?? 0);
        if (top?.ChargeByLaw is { } kind)
        {
            Scheduled(top, kind, free);
        }
        else if (top?.Charge is { } amounts)
        {
            Fixed(top, amounts, free);
        }
        else if (_reasons.Count == 0)
        {
            _reasons.Add(top is null ? Free("nothing", _proposal.Step.Name) : Free("higher", top.Name));
        }
    }

    private Reason? Obstacle(Step level, int index)
    {
        if (HeldCharges.Of(_state, _state.Items[index].Item) is { } hold)
        {
            return Held(level, index, hold);
        }

        return level.HasCharge ? new ChargeGuard(_proposal).Obstacle(level, index) : null;
    }

    // The highest of them says why the notice does not cost it; by law each claim counts.
    private void Blocked(List<(Step Level, Reason Because)> blocked, int rung)
    {
        var highest = blocked.Where(one => one.Level.Rung > rung).Select(one => one.Level.Rung).Order().LastOrDefault();
        var isTold = false;
        foreach (var (level, because) in blocked)
        {
            if ((level.Rung == highest && !isTold) || (level.ChargeByLaw is not null && level.Rung >= rung))
            {
                _reasons.Add(because);
                isTold |= level.Rung == highest;
            }
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

    // What rises to levels of the same kind of fee, each claim once.
    private void Scheduled(Step level, FeeKind kind, List<int> free)
    {
        if (IsLetOff(level))
        {
            return;
        }

        var claims = free.FindAll(index => _proposal.Levels[index]!.ChargeByLaw == kind && !WasCharged(index, kind));
        if (claims.Count == 0)
        {
            _reasons.Add(Free("once", level.Name));
            return;
        }

        var law = ChargeLaw.Of(_proposal, level, kind, claims);
        _reasons.AddRange(law.Reasons);
        if (law.Claims.Count > 0)
        {
            Charge = new()
            {
                Id = IdOf(level),
                Level = level.Name,
                Amount = law.Amount,
                ByLaw = kind,
                Claims = law.Claims.ToValueList(),
                Statements = law.Statements.ToValueList(),
            };
            Because = new()
            {
                Rule = Rules.ChargesByLaw,
                Arguments =
                [
                    Argument.Named("step", level.Name), Argument.Of("amount", law.Amount), .. law.Sources,
                ],
            };
        }
    }

    // Also one that was let off: what is owed no more is not charged anew.
    private bool WasCharged(int index, FeeKind kind) => Array.Exists(
        _state.Debtor.Charges,
        entry => entry.ByLaw == kind
            && entry.Fate is not ChargeFate.Void
            && entry.Claims.Contains(_state.Items[index].Item.Id));

    private void Fixed(Step level, Amounts amounts, List<int> free)
    {
        var named = Argument.Named("step", level.Name);
        if (amounts.In(_state.Case.Id.Currency) is not { } amount)
        {
            _reasons.Add(new()
            {
                Rule = Rules.ChargesNoFigure,
                Arguments = [named, Argument.Coded("currency", _state.Case.Id.Currency.Code)],
            });
        }
        else if (!IsLetOff(level))
        {
            Charge = new() { Id = IdOf(level), Level = level.Name, Amount = amount };
            Because = new() { Rule = Rules.ChargesAdded, Arguments = [named, Argument.Of("amount", amount)] };
            Cap(level, amount, free);
        }
    }

    // Where law has a schedule for reminders, none costs more than it gives for what rises to the level.
    private void Cap(Step level, Money amount, List<int> free)
    {
        if (!_state.Basis.Law.Book.For(_state.Debtor.Facts.Jurisdiction).HasReminderFees)
        {
            return;
        }

        var claims = free.FindAll(index => _proposal.Levels[index] == level);
        var law = ChargeLaw.Of(_proposal, level, FeeKind.Reminder, claims);
        var nothing = law.Reasons.Where(reason => !IsOpen(reason)).ToArray();
        if (law.Claims.Count + nothing.Length < claims.Count || law.Amount >= amount)
        {
            return;
        }

        if (law.Claims.Count == 0)
        {
            (Charge, Because) = (null, null);
            _reasons.AddRange(nothing);
            return;
        }

        Charge = Charge! with { Amount = law.Amount };
        Because = new()
        {
            Rule = Rules.ChargesCapped,
            Arguments =
            [
                Argument.Named("step", level.Name),
                Argument.Of("amount", law.Amount),
                Argument.Of("wanted", amount),
                .. law.Sources,
            ],
        };
    }

    // Where no schedule for reminders is law, the policy alone says what they cost.
    private static bool IsOpen(Reason reason) =>
        reason.Arguments.Any(argument => argument.Text is "none" or "noJurisdiction");

    private ChargeId IdOf(Step level) => ChargeId.Of(_state.Case.Id, level.Name, _state.Today);

    private bool IsLetOff(Step level)
    {
        var id = IdOf(level);
        var isLetOff = Array.Exists(
            _state.Debtor.Charges,
            entry => entry.Id == id && entry.Fate is ChargeFate.Settled);
        if (isLetOff)
        {
            _reasons.Add(new() { Rule = Rules.ChargesLetOff, Arguments = [Argument.Named("step", level.Name)] });
        }

        return isLetOff;
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
