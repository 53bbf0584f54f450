using NodaTime;

namespace Dunning;

/// <summary>What interest is calculated on.</summary>
public sealed record InterestClaim
{
    /// <summary>Gets the host's key of the receivable, or <see langword="null"/> for none.</summary>
    public ReceivableId? Receivable { get; init; }

    /// <summary>Gets what the receivable is for; charges and interest bear none but where the regime says so.</summary>
    public ReceivableKind Kind { get; init; }

    /// <summary>Gets what was open on the first day; not below zero, without a fraction of a minor unit.</summary>
    public required Money Principal { get; init; }

    /// <summary>Gets the first day that carries interest.</summary>
    public required LocalDate FirstDay { get; init; }

    /// <summary>Gets the last day that carries interest; the day before the first for none.</summary>
    public required LocalDate LastDay { get; init; }

    /// <summary>Gets what was paid on the principal, or booked back, in any order.</summary>
    public ValueList<PrincipalChange> Changes { get; init; }

    /// <summary>Gets the times without interest, in any order; they may overlap.</summary>
    public ValueList<InterestPause> Pauses { get; init; }
}

/// <summary>A change of the principal.</summary>
/// <param name="On">The day of the payment or booking.</param>
/// <param name="Amount">By how much less is open; below zero where something was booked back.</param>
public readonly record struct PrincipalChange(LocalDate On, Money Amount);

/// <summary>A time without interest, such as a moratorium.</summary>
/// <param name="From">The first day without interest.</param>
/// <param name="Until">The first day with interest again, or <see langword="null"/> while no end is known.</param>
public readonly record struct InterestPause(LocalDate From, LocalDate? Until);
