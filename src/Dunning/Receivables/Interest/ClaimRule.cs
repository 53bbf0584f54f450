using NodaTime;

namespace Dunning;

/// <summary>
/// A rule of law on what a claim costs and how it is paid: interest, charges, allocation. It goes by when and from
/// what the claim arose.
/// </summary>
public abstract record ClaimRule : LegalRule
{
    private protected ClaimRule()
    {
    }

    /// <summary>
    /// Gets the first day on which a claim may have arisen to which it applies, or <see langword="null"/> for any.
    /// </summary>
    public LocalDate? ArisenFrom { get; init; }

    /// <summary>
    /// Gets the first day on which a claim that arises is under it no longer, or <see langword="null"/> for none.
    /// </summary>
    public LocalDate? ArisenTo { get; init; }

    /// <summary>Gets what the creditor may be; empty for anything.</summary>
    public ValueList<DebtorKind> CreditorKinds { get; init; }

    /// <summary>
    /// Gets whether it is for the price of goods or services alone, and not for damages or taxes, say.
    /// </summary>
    public bool ForPricesOnly { get; init; }
}
