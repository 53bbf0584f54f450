using Dunning.Receivables;

namespace Dunning.Decisions;

/// <summary>What one case would do today, before the cases of the debtor are weighed against each other.</summary>
internal sealed class Proposal
{
    public required CaseState State { get; init; }

    public required Step Step { get; init; }

    public required Channel Channel { get; init; }

    public required Tone Tone { get; init; }

    /// <summary>Gets the rule that made the notice softer than its step, or null.</summary>
    public RuleId? Softened { get; init; }

    public bool IsSoftened => Tone < Step.Tone;

    /// <summary>Gets what the notice does to each receivable of the case, or null for one that is not in it.</summary>
    public required ItemRole?[] Roles { get; init; }

    /// <summary>Gets the level of each receivable that rises or is repeated.</summary>
    public required Step?[] Levels { get; init; }

    /// <summary>Gets why it is due.</summary>
    public required Reason Because { get; init; }

    /// <summary>Gets the due day of the oldest receivable in it.</summary>
    public Day Oldest
    {
        get
        {
            var first = Array.FindIndex(Roles, role => role is not null);
            return State.Items[first].Item.Due;
        }
    }
}
