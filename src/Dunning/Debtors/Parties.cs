using NodaTime;

namespace Dunning;

/// <summary>What a debtor is. Consumers are protected most, and whoever is not known is taken for one.</summary>
public enum DebtorKind
{
    /// <summary>A natural person who buys for private use.</summary>
    Consumer = 0,

    /// <summary>A natural person in business.</summary>
    SoleTrader,

    /// <summary>A company.</summary>
    Business,

    /// <summary>A public body.</summary>
    PublicBody,
}

/// <summary>What a party is to the debt.</summary>
public enum PartyRole
{
    /// <summary>The debtor.</summary>
    Debtor = 0,

    /// <summary>Owes the same debt.</summary>
    CoDebtor,

    /// <summary>Stands in for the debt.</summary>
    Guarantor,

    /// <summary>Pays for the debtor without owing: a parent company, a relative.</summary>
    Payer,

    /// <summary>Lawyer, guardian or debt adviser.</summary>
    Representative,

    /// <summary>Handles the estate of one who died.</summary>
    Executor,

    /// <summary>Administers the estate of one who is insolvent.</summary>
    Trustee,

    /// <summary>Whom to talk to at a company.</summary>
    ContactPerson,
}

/// <summary>A person or company besides the debtor who has to do with the debt.</summary>
public sealed record Party
{
    /// <summary>Gets the host's key, unique within the debtor.</summary>
    public required PartyId Id { get; init; }

    /// <summary>Gets what it is to the debt.</summary>
    public required PartyRole Role { get; init; }

    /// <summary>Gets the accounts that it has to do with; empty for all.</summary>
    public ValueList<AccountId> Accounts { get; init; }

    /// <summary>Gets how it can be reached.</summary>
    public ContactProfile Contact { get; init; } = ContactProfile.Unknown;
}

/// <summary>How an account stands.</summary>
public enum AccountState
{
    /// <summary>It is the creditor's and open.</summary>
    Active = 0,

    /// <summary>It is placed with an agency: nothing is sent for it.</summary>
    Placed,

    /// <summary>It is sold: nothing is sent for it.</summary>
    Sold,

    /// <summary>It came back from an agency.</summary>
    Recalled,

    /// <summary>It is closed; what is open is still owed.</summary>
    Closed,
}

/// <summary>In whose name debts are collected.</summary>
public enum CreditorRole
{
    /// <summary>The creditor's own.</summary>
    OwnName = 0,

    /// <summary>An agency's, for the creditor.</summary>
    Agency,

    /// <summary>The name of who bought the debt.</summary>
    Purchaser,
}

/// <summary>A loan, contract, supply point, branch or dunning area of a debtor.</summary>
public sealed record Account
{
    /// <summary>Gets the host's key, unique within the debtor.</summary>
    public required AccountId Id { get; init; }

    /// <summary>Gets how it stands.</summary>
    public AccountState State { get; init; }

    /// <summary>Gets in whose name its debts are collected.</summary>
    public CreditorRole CreditorRole { get; init; }

    /// <summary>
    /// Gets what its debts are from, as law packs name it, such as "consumer-credit"; or <see langword="null"/> if not
    /// known: then the rules of every product are taken to apply.
    /// </summary>
    public string? Product { get; init; }

    /// <summary>Gets the day on which it was placed, sold or recalled, or <see langword="null"/> if never.</summary>
    public LocalDate? TransferredOn { get; init; }

    /// <summary>Gets what the host declares of it; empty by default.</summary>
    public ValueList<AttributeValue> Attributes { get; init; }
}

/// <summary>Why a debtor is in arrears: as he or she says, or as the evidence makes likely.</summary>
public enum ArrearsReason
{
    /// <summary>Not stated.</summary>
    Unknown = 0,

    /// <summary>It was forgotten.</summary>
    Forgot,

    /// <summary>A debit or card failed for a technical reason.</summary>
    TechnicalFailure,

    /// <summary>It waits for the company's next payment run.</summary>
    PaymentRun,

    /// <summary>The claim is disputed.</summary>
    Dispute,

    /// <summary>Money comes later than it is due.</summary>
    CashFlowTiming,

    /// <summary>The debtor cannot pay.</summary>
    Hardship,

    /// <summary>The debtor does not want to pay.</summary>
    Unwilling,
}

/// <summary>How a measure stands.</summary>
public enum MeasureState
{
    /// <summary>It was asked for and not yet carried out.</summary>
    Requested = 0,

    /// <summary>It is in force.</summary>
    Applied,

    /// <summary>It was taken back.</summary>
    Reverted,
}

/// <summary>A measure of the host, such as a delivery stop, and how it stands.</summary>
public sealed record MeasureFact
{
    /// <summary>Gets the name that the policy uses for it.</summary>
    public required string Name { get; init; }

    /// <summary>Gets how it stands.</summary>
    public required MeasureState State { get; init; }

    /// <summary>Gets the day since when.</summary>
    public required LocalDate Since { get; init; }

    /// <summary>Gets the account, or <see langword="null"/> for all.</summary>
    public AccountId? Account { get; init; }
}
