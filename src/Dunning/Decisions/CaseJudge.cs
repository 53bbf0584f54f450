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
    public Reason? Deferral { get; set; }

    public Proposal? Act => Deferral is null ? Proposal : null;

    /// <summary>Gets whether something happens today that the ledger must know.</summary>
    public bool IsWorthALook => Act is not null || Choice.IsChange || Choice.IsFirst;
}

/// <summary>Judges one case for a day.</summary>
internal sealed class CaseJudge(DunningPolicy policy, CaseState[] debtor)
{
    private readonly ToneCredits _credits = new(debtor);
    private readonly Segments.SegmentJudge _segments = new(policy);

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
        }

        return judgement;
    }

    private void Propose(CaseJudgement judgement)
    {
        judgement.Proposal = new LadderProposer(policy, _credits, judgement).Propose()
            ?? new BeforeDueProposer(judgement).Propose();
        if (judgement.Proposal is { } proposal)
        {
            judgement.Deferral = new ContactDays(judgement.State).Obstacle(proposal.Step);
        }
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
