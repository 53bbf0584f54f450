using NodaTime;

namespace Dunning;

/// <summary>Which way money went.</summary>
public enum PaymentKind
{
    /// <summary>The debtor paid.</summary>
    Payment = 0,

    /// <summary>The creditor gave money back.</summary>
    Refund,

    /// <summary>A payment was taken back: a returned debit, a charge-back of a card.</summary>
    ChargeBack,
}

/// <summary>Money that has moved. What is open stands in the receivables; payments tell how it came about.</summary>
public readonly record struct Payment
{
    /// <summary>Makes a payment; its members say what it is.</summary>
    public Payment()
    {
    }

    /// <summary>Gets the business date on which the host took it into its books.</summary>
    public required LocalDate On { get; init; }

    /// <summary>Gets the amount, above zero whichever way it went.</summary>
    public required decimal Amount { get; init; }

    /// <summary>Gets the currency, or <see langword="null"/> for the one of the debtor's facts.</summary>
    public Currency? Currency { get; init; }

    /// <summary>Gets which way it went.</summary>
    public PaymentKind Kind { get; init; }

    /// <summary>Gets the receivable that it was for, or <see langword="null"/> if it names none.</summary>
    public ReceivableId? Receivable { get; init; }
}

/// <summary>Money of the debtor that is allocated to no receivable.</summary>
public readonly record struct Credit
{
    /// <summary>Makes a credit; its members say what it is.</summary>
    public Credit()
    {
    }

    /// <summary>Gets the amount, above zero.</summary>
    public required decimal Amount { get; init; }

    /// <summary>Gets the creditor, or <see langword="null"/> for the one of the debtor's facts.</summary>
    public CreditorId? Creditor { get; init; }

    /// <summary>Gets the account; empty by default.</summary>
    public AccountId Account { get; init; }

    /// <summary>Gets the currency, or <see langword="null"/> for the one of the debtor's facts.</summary>
    public Currency? Currency { get; init; }
}

/// <summary>Why a collection failed, as far as a creditor may act on it.</summary>
public enum DeclineCategory
{
    /// <summary>Not known.</summary>
    Unknown = 0,

    /// <summary>There was too little money.</summary>
    InsufficientFunds,

    /// <summary>The card has expired.</summary>
    ExpiredCard,

    /// <summary>The card is lost, stolen or blocked.</summary>
    LostOrStolenCard,

    /// <summary>The bank refused without a reason.</summary>
    DoNotHonor,

    /// <summary>There is no valid mandate, or the account is closed.</summary>
    NoMandate,

    /// <summary>The debtor objected to the debit.</summary>
    Objected,

    /// <summary>A fault of the technique.</summary>
    Technical,
}

/// <summary>An attempt to collect that failed.</summary>
public readonly record struct CollectionFailure
{
    /// <summary>Makes a failure; its members say what it is.</summary>
    public CollectionFailure()
    {
    }

    /// <summary>Gets the day of the attempt.</summary>
    public required LocalDate On { get; init; }

    /// <summary>Gets why it failed.</summary>
    public DeclineCategory Category { get; init; }

    /// <summary>Gets the receivable, or <see langword="null"/> if it names none.</summary>
    public ReceivableId? Receivable { get; init; }
}
