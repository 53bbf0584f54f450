using NodaTime;

namespace Dunning;

/// <summary>What a debtor can pay, and when: a plan follows from it.</summary>
public sealed record PlanWish
{
    /// <summary>Gets what is to be paid in all; above zero.</summary>
    public required Money Debt { get; init; }

    /// <summary>Gets the day on which the plan is agreed.</summary>
    public required LocalDate AgreedOn { get; init; }

    /// <summary>
    /// Gets what she can pay each time; <see langword="null"/> where <see cref="Instalments"/> says how often.
    /// </summary>
    public Money? Affordable { get; init; }

    /// <summary>
    /// Gets in how many instalments she wants to pay; <see langword="null"/> for as few as she can afford.
    /// </summary>
    public int? Instalments { get; init; }

    /// <summary>Gets by how much more she can pay each time than the time before; zero for equal instalments.</summary>
    public decimal Step { get; init; }

    /// <summary>Gets the rhythm.</summary>
    public PlanCadence Cadence { get; init; }

    /// <summary>
    /// Gets the day before which she cannot pay; <see langword="null"/> for the day of the agreement.
    /// </summary>
    public LocalDate? FirstFrom { get; init; }

    /// <summary>
    /// Gets the day of the month on which her money comes, from 1 to 31, the last day of a shorter month; or
    /// <see langword="null"/> for the first day that she can. It counts for monthly plans.
    /// </summary>
    public int? PayDay { get; init; }
}

/// <summary>Why a plan is not within the bounds.</summary>
public enum PlanObstacle
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>The policy gives no plans.</summary>
    NoPlans,

    /// <summary>There is nothing to pay, or the amount has a fraction of a minor unit.</summary>
    UnfitDebt,

    /// <summary>It is said neither how much she can pay nor how often, or one of both is not above zero.</summary>
    UnfitWish,

    /// <summary>The amount of an instalment is of another currency than the debt.</summary>
    OtherCurrency,

    /// <summary>The policy gives no least instalment for the currency.</summary>
    NoLimitForCurrency,

    /// <summary>An instalment would be below the least one.</summary>
    InstalmentTooSmall,

    /// <summary>In so many instalments each would be more than she can pay.</summary>
    NotAffordable,

    /// <summary>There would be too many instalments.</summary>
    TooManyInstalments,

    /// <summary>The last instalment would come too late.</summary>
    TooLong,

    /// <summary>The first instalment would come too late.</summary>
    FirstTooLate,

    /// <summary>The first instalment would lie before the agreement.</summary>
    FirstInThePast,

    /// <summary>The policy does not give plans in that rhythm.</summary>
    CadenceNotOffered,
}

/// <summary>A plan, or everything that keeps it from being within the bounds.</summary>
public sealed record PlanDraft
{
    /// <summary>
    /// Gets the instalments in the order of their days; they sum to the debt. Empty if something stands in the way.
    /// </summary>
    public ValueList<PlanInstalment> Instalments { get; init; }

    /// <summary>Gets what stands in the way, each with the bound that it breaks; empty for nothing.</summary>
    public ValueList<PlanProblem> Problems { get; init; }

    /// <summary>Gets whether it is within the bounds.</summary>
    public bool IsPossible => Problems.IsEmpty;
}

/// <summary>What stands in the way of a plan.</summary>
/// <param name="Obstacle">What.</param>
/// <param name="Bound">The bound: the largest number, the least amount, the last day; or null for none.</param>
/// <param name="Found">What the plan comes to; or null for nothing that can be told.</param>
public readonly record struct PlanProblem(PlanObstacle Obstacle, string? Bound = null, string? Found = null);
