using Dunning.Receivables;

namespace Dunning.Decisions;

/// <summary>What one case would do today, before the cases of the debtor are weighed against each other.</summary>
internal sealed record Proposal
{
    private NoticeCharges? _charges;
    private NoticeInterest? _interest;

    public required CaseState State { get; init; }

    public required Step Step { get; init; }

    /// <summary>Gets who gets it by which channel.</summary>
    public required Contacts.Delivery Delivery { get; init; }

    public Channel Channel => Delivery.Reached[0].Channel;

    public required Tone Tone { get; init; }

    /// <summary>Gets the rule that made the notice softer than its step, or null.</summary>
    public RuleId? Softened { get; init; }

    public bool IsSoftened => Tone < Step.Tone;

    /// <summary>Gets what the notice does to each receivable of the case, or null for one that is not in it.</summary>
    public required ItemRole?[] Roles { get; init; }

    /// <summary>Gets the level of each receivable that rises or is repeated.</summary>
    public required Step?[] Levels { get; init; }

    /// <summary>Gets why it is not carried out today after all, or null if it is.</summary>
    public Reason? Deferral { get; set; }

    /// <summary>Gets the last day of the duty to do it, where an event brings it as a duty; else null.</summary>
    public Day? LastDay { get; init; }

    /// <summary>Gets why it is due.</summary>
    public required Reason Because { get; init; }

    /// <summary>Gets what it costs, and which earlier charges it asks for.</summary>
    public NoticeCharges Charges => _charges ??= NoticeCharges.Of(this);

    /// <summary>Gets the interest that it asks for beside what is booked.</summary>
    public NoticeInterest Interest => _interest ??= NoticeInterest.Of(this);

    /// <summary>
    /// Gets whether it asks for all that is overdue, so that charges and interest ride along; alone they cause nothing.
    /// </summary>
    public bool AsksForAll =>
        (Step.IsLevel || Step is { Purpose: Purpose.Collect, On: not StepEvent.None })
        && Step.On is not StepEvent.PlanInstalmentMissed
        && Enumerable.Range(0, Roles.Length).Any(index => AskedOf(index) > 0);

    /// <summary>Gets what the notice asks for of a receivable; 0 for one that is not in it.</summary>
    public long AskedOf(int index) => Roles[index] switch
    {
        null or ItemRole.Shown => 0,
        ItemRole.Announced => State.Items[index].Rest,
        _ => State.Items[index].AskedBy(Step),
    };

    /// <summary>Gets what of that is of missed instalments.</summary>
    public long InstalmentsOf(int index) => Step.On is StepEvent.PlanInstalmentMissed ? AskedOf(index) : 0;

    /// <summary>Gets the due day of the oldest receivable in it.</summary>
    public Day Oldest
    {
        get
        {
            var first = Array.FindIndex(Roles, role => role is not null);
            return first < 0 ? State.Today : State.Items[first].Item.Due;
        }
    }
}
