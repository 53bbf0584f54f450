using NodaTime;

namespace Dunning;

/// <summary>Between whom, from what and when a claim arose: by that the law chooses what it costs.</summary>
public sealed record ClaimOrigin
{
    /// <summary>Gets the jurisdiction whose law the claim is under, such as "de".</summary>
    public required string Jurisdiction { get; init; }

    /// <summary>Gets what the debtor is.</summary>
    public required DebtorKind Debtor { get; init; }

    /// <summary>Gets what the creditor is; the default is a company.</summary>
    public DebtorKind Creditor { get; init; } = DebtorKind.Business;

    /// <summary>Gets in whose name it is collected; the default is the creditor's own.</summary>
    public CreditorRole CreditorRole { get; init; }

    /// <summary>
    /// Gets what it is from, such as "mortgage"; <see langword="null"/> for nothing that law treats apart.
    /// </summary>
    public string? Product { get; init; }

    /// <summary>
    /// Gets whether it is the price of goods or services, as by default, and not damages or a tax, say.
    /// </summary>
    public bool IsPrice { get; init; } = true;

    /// <summary>Gets the day on which the obligation arose: that of the contract, not of its due date.</summary>
    public required LocalDate AroseOn { get; init; }

    /// <summary>Gets the day on which the law must hold: that of the calculation.</summary>
    public required LocalDate AsOf { get; init; }
}

/// <summary>Which rule of law governs what a claim costs.</summary>
/// <typeparam name="T">The kind of rule, such as <see cref="InterestRegime"/>.</typeparam>
public sealed record GoverningRule<T>
    where T : ClaimRule
{
    /// <summary>Gets the rule, or <see langword="null"/> if none governs, or more than one does.</summary>
    public T? Rule { get; init; }

    /// <summary>
    /// Gets the rules that all govern and of which none gives way to another, at least two; empty if there is no
    /// conflict.
    /// </summary>
    public ValueList<RuleId> Conflicting { get; init; }
}
