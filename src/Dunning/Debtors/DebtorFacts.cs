using NodaTime;

namespace Dunning;

/// <summary>What the host knows of one debtor, over all cases. Nothing in it is owned by Dunning.</summary>
/// <remarks>
/// A nullable member that is <see langword="null"/> is not known; a test of it is then unknown, which is neither
/// true nor false. Names and addresses never enter.
/// </remarks>
public sealed record DebtorFacts
{
    /// <summary>Gets the debtor.</summary>
    public DebtorId Debtor { get; init; }

    /// <summary>Gets the creditor of whatever does not name one; empty where there is but one.</summary>
    public CreditorId Creditor { get; init; }

    /// <summary>Gets the currency of whatever does not name one.</summary>
    public Currency Currency { get; init; }

    /// <summary>Gets what the debtor is. The default is a consumer, who is protected most.</summary>
    public DebtorKind Kind { get; init; }

    /// <summary>
    /// Gets the country or state whose law holds, such as "de" or "us-ma", or <see langword="null"/>.
    /// </summary>
    public string? Jurisdiction { get; init; }

    /// <summary>Gets how the debtor can be reached and wishes to be.</summary>
    public ContactProfile Contact { get; init; } = ContactProfile.Unknown;

    /// <summary>Gets the other persons who have to do with the debts.</summary>
    public ValueList<Party> Parties { get; init; }

    /// <summary>Gets whether the debtor has declared hardship.</summary>
    public bool? Hardship { get; init; }

    /// <summary>Gets whether the debtor is known to be vulnerable.</summary>
    public bool? Vulnerable { get; init; }

    /// <summary>Gets whether the debtor has been hostile to staff.</summary>
    public bool? Hostile { get; init; }

    /// <summary>Gets the reason that the debtor has given, or <see cref="ArrearsReason.Unknown"/>.</summary>
    public ArrearsReason StatedReason { get; init; }

    /// <summary>Gets since when there has been a relationship.</summary>
    public LocalDate? CustomerSince { get; init; }

    /// <summary>Gets the host's tier of value, such as "gold".</summary>
    public string? ValueTier { get; init; }

    /// <summary>Gets what the relationship has been worth so far.</summary>
    public Money? LifetimeValue { get; init; }

    /// <summary>Gets whether a service ticket is open.</summary>
    public bool? OpenServiceTicket { get; init; }

    /// <summary>Gets the host's risk score; what it means is the host's affair. It never chooses a channel.</summary>
    public int? RiskScore { get; init; }

    /// <summary>Gets how many receivables were settled in the period that the host looks back on.</summary>
    public int? SettledItems { get; init; }

    /// <summary>Gets how many of them were settled on time.</summary>
    public int? SettledOnTime { get; init; }

    /// <summary>Gets the average days by which settled receivables were late; negative when early.</summary>
    public int? AverageDaysLate { get; init; }

    /// <summary>Gets how often the debtor was in arrears before and got out of them.</summary>
    public int? EarlierEpisodes { get; init; }

    /// <summary>Gets the accounts; those not listed are active and have no attributes.</summary>
    public ValueList<Account> Accounts { get; init; }

    /// <summary>Gets the receivables, in any order.</summary>
    public ValueList<Receivable> Receivables { get; init; }

    /// <summary>Gets money that is allocated to no receivable.</summary>
    public ValueList<Credit> Credits { get; init; }

    /// <summary>Gets money that has moved, in any order, as far back as the host keeps it.</summary>
    public ValueList<Payment> Payments { get; init; }

    /// <summary>
    /// Gets the last day for which payments are known in full, or <see langword="null"/> if not known.
    /// </summary>
    /// <remarks>Where it is not known nothing is demanded.</remarks>
    public LocalDate? PaymentsKnownUntil { get; init; }

    /// <summary>Gets holds and disputes, also those that have ended.</summary>
    public ValueList<Hold> Holds { get; init; }

    /// <summary>Gets promises, also those that were kept or broken.</summary>
    public ValueList<PromiseToPay> Promises { get; init; }

    /// <summary>Gets payment plans, also those that have ended.</summary>
    public ValueList<PaymentPlan> Plans { get; init; }

    /// <summary>Gets measures of the host.</summary>
    public ValueList<MeasureFact> Measures { get; init; }

    /// <summary>Gets collections that failed.</summary>
    public ValueList<CollectionFailure> FailedCollections { get; init; }

    /// <summary>Gets contacts that were made outside Dunning, both ways.</summary>
    public ValueList<ContactAttempt> Contacts { get; init; }

    /// <summary>Gets what the host declares of the debtor; empty by default.</summary>
    public ValueList<AttributeValue> Attributes { get; init; }
}
