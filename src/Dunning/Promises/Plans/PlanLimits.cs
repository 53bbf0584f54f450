using Dunning.Promises;

namespace Dunning;

/// <summary>In what rhythm a plan is paid.</summary>
public enum PlanCadence
{
    /// <summary>Each month, on the same day; a month that lacks it ends it with its last.</summary>
    Monthly = 0,

    /// <summary>Every two weeks.</summary>
    Fortnightly,

    /// <summary>Each week.</summary>
    Weekly,
}

/// <summary>Within what bounds a debtor may choose a payment plan.</summary>
/// <remarks>
/// They judge only what is to be accepted: a plan that is recorded already is a fact. Only <see cref="MissedMax"/>
/// looks at those in force.
/// </remarks>
public sealed record PlanLimits
{
    /// <summary>Gets how many instalments a plan has at most.</summary>
    /// <value>From 2 to 120. The default is 12.</value>
    public int InstalmentsMax { get; init; } = 12;

    /// <summary>Gets how many months after it was agreed a plan is paid at the latest.</summary>
    /// <value>From 1 to 120. The default is 12.</value>
    public int MonthsMax { get; init; } = 12;

    /// <summary>Gets how many days after it was agreed the first instalment is due at the latest.</summary>
    /// <value>From 0 to 62. The default is 31.</value>
    public int FirstWithinDays { get; init; } = 31;

    /// <summary>
    /// Gets the least instalment, or <see langword="null"/> for none. A currency without a figure has no plan.
    /// </summary>
    public Amounts? Least { get; init; }

    /// <summary>Gets the rhythms; empty for any.</summary>
    public ValueList<PlanCadence> Cadences { get; init; }

    /// <summary>Gets how many plans an episode may have.</summary>
    /// <value>From 1 to 12. The default is 2.</value>
    public int PerEpisode { get; init; } = 2;

    /// <summary>
    /// Gets of how many missed instalments a plan falls through, or <see langword="null"/> where only you end plans.
    /// </summary>
    /// <value>
    /// From 1 to 12. The default is <see langword="null"/>. With 2, the plan is over on the day on which payments show
    /// that two of its instalments are unpaid at once; what it covered is then asked for as after one that you ended.
    /// </value>
    public int? MissedMax { get; init; }

    /// <summary>Makes a plan of what a debtor can pay.</summary>
    /// <param name="wish">What she can pay, and when.</param>
    /// <returns>
    /// Instalments that sum to the debt, none of them above what she can pay, or everything that is not within the
    /// bounds.
    /// </returns>
    public PlanDraft Draft(PlanWish wish)
    {
        ArgumentNullException.ThrowIfNull(wish);
        return PlanDrafting.Of(this, wish);
    }
}
