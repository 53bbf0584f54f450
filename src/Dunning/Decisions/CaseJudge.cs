using Dunning.Contacts;
using Dunning.Receivables;
using Dunning.Treatments;

namespace Dunning.Decisions;

/// <summary>What was found about one case: who takes it, what each receivable comes to, what is proposed.</summary>
internal sealed class CaseJudgement
{
    public required CaseState State { get; init; }

    public required Segments.SegmentChoice Choice { get; init; }

    public Segment Segment => Choice.Segment;

    public required Treatment Treatment { get; init; }

    public required Ladder Ladder { get; init; }

    /// <summary>Gets what each receivable comes to next, by its place in the case.</summary>
    public required Target[] Targets { get; init; }

    /// <summary>Gets what stands in the way of every step, or null.</summary>
    public Reason? Gate { get; init; }

    /// <summary>Gets what stands in the way of the highest level that is due, or null.</summary>
    public Reason? LadderObstacle { get; set; }

    /// <summary>Gets what stands in the way of each level that is due and waits.</summary>
    public List<Reason> LadderObstacles { get; set; } = [];

    /// <summary>Gets what stands in the way of the notice before the due date that is due, or null.</summary>
    public Reason? BeforeDueObstacle { get; set; }

    public Proposal? Proposal { get; set; }

    /// <summary>Gets why the proposal is not carried out today after all, or null if it is.</summary>
    public Reason? Deferral => Proposal?.Deferral;

    public Proposal? Act => Deferral is null ? Proposal : null;

    /// <summary>Gets what events bring.</summary>
    public List<Proposal> Events { get; } = [];

    /// <summary>Gets why what events bring, and measures, are not done: by the name of the step.</summary>
    public Dictionary<string, Reason> Obstacles { get; } = new(StringComparer.Ordinal);

    /// <summary>Gets the measures to apply and to take back.</summary>
    public List<MeasureAction> Measures { get; } = [];

    /// <summary>Gets what goes out today.</summary>
    public IEnumerable<Proposal> Acts => Events.Prepend(Proposal).OfType<Proposal>().Where(act => act.Deferral is null);

    /// <summary>Gets whether something happens today that the ledger must know.</summary>
    public bool IsWorthALook =>
        Measures.Count > 0 || Signals.Count > 0 || Choice.IsChange || Choice.IsFirst || Acts.Any();

    public ValueList<RaiseSignal> Signals { get; set; }
}

/// <summary>Judges one case for a day.</summary>
internal sealed class CaseJudge(DunningPolicy policy, CaseState[] debtor)
{
    private readonly ToneCredits _credits = new(debtor);
    private readonly Segments.SegmentJudge _segments = new(policy);
    private readonly Dictionary<AccountId, Dunning.Measures.AccountMeasures> _accounts = [];

    public CaseJudgement Judge(CaseState state)
    {
        var choice = _segments.Of(state);
        var treatment = policy.TreatmentOf(choice.Segment.Treatment);
        var ladder = new Ladder(treatment, policy.LevelsOf(treatment), state);
        var judgement = new CaseJudgement
        {
            State = state,
            Choice = choice,
            Treatment = treatment,
            Ladder = ladder,
            Targets = TargetsOf(ladder, state),
            Gate = CaseGate.Obstacle(state.Case, state.Basis),
        };
        if (judgement.Gate is null)
        {
            Propose(judgement);
            Happened(judgement);
            if (!policy.Measures.IsEmpty)
            {
                Measures(judgement);
            }

            judgement.Signals = new Signals.SignalJudge(policy.Model, state).Find(judgement.Measures.ToValueList());
        }

        return judgement;
    }

    private void Propose(CaseJudgement judgement)
    {
        judgement.Proposal = new LadderProposer(policy, _credits, judgement).Propose()
            ?? new BeforeDueProposer(judgement).Propose();
        if (judgement.Proposal is { } proposal)
        {
            proposal.Deferral = new ContactDays(judgement.State).Obstacle(proposal.Step);
        }
    }

    // Whatever an event brings goes before what the calendar does: one notice of a case a day asks for money.
    private void Happened(CaseJudgement judgement)
    {
        if (!policy.Changes.HasEvents)
        {
            return;
        }

        var proposer = new EventProposer(_credits, judgement);
        foreach (var step in judgement.Treatment.Steps)
        {
            if (step.On is StepEvent.None || step.Kind is StepKind.Measure)
            {
                continue;
            }

            var (proposal, obstacle) = proposer.Propose(step);
            if (proposal is null)
            {
                judgement.Obstacles[step.Name] = obstacle!;
                continue;
            }

            proposal.Deferral = new ContactDays(judgement.State).Obstacle(step) ?? OneNotice(judgement, proposal);
            judgement.Events.Add(proposal);
        }

        if (judgement.Proposal is { Step.IsCollect: true } ladder)
        {
            ladder.Deferral ??= OneNotice(judgement, ladder);
        }
    }

    private static Reason? OneNotice(CaseJudgement judgement, Proposal proposal) =>
        proposal.Step.IsCollect && judgement.Events.Find(act => act.Step.IsCollect && act.Deferral is null) is { } first
            ? new()
            {
                Rule = Rules.StepsOneNotice,
                Step = proposal.Step.Name,
                Arguments = [Argument.Named("other", first.Step.Name)],
            }
            : null;

    private void Measures(CaseJudgement judgement)
    {
        var proposer = new MeasureProposer(policy, judgement, MeasuresOf(judgement.State));
        judgement.Measures.AddRange(proposer.Reverts());
        foreach (var step in judgement.Treatment.Steps.Where(step => step.Kind is StepKind.Measure))
        {
            var (action, obstacle) = proposer.Propose(step);
            if (action is null)
            {
                judgement.Obstacles[step.Name] = obstacle!;
            }
            else if (judgement.Measures.Find(other => other.Measure == action.Measure) is { } other)
            {
                judgement.Obstacles[step.Name] = MeasureProposer.Twice(step, other);
            }
            else
            {
                judgement.Measures.Add(action);
            }
        }
    }

    private Dunning.Measures.AccountMeasures MeasuresOf(CaseState state)
    {
        var account = state.Case.Id.Account;
        if (!_accounts.TryGetValue(account, out var measures))
        {
            measures = new(Array.FindAll(debtor, other => other.Case.Id.Account == account));
            _accounts[account] = measures;
        }

        return measures;
    }

    private static Target[] TargetsOf(Ladder ladder, CaseState state)
    {
        var targets = new Target[state.Items.Length];
        for (var i = 0; i < targets.Length; i++)
        {
            ref readonly var item = ref state.Items[i];
            if (item.Item.CanRise && item.Rest > 0 && !ladder.Levels.IsEmpty)
            {
                targets[i] = ladder.TargetOf(item);
            }
        }

        return targets;
    }
}
