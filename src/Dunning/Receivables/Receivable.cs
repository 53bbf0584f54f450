using NodaTime;

namespace Dunning;

/// <summary>What a receivable is for. Charges and interest alone cause no step.</summary>
public enum ReceivableKind
{
    /// <summary>An invoice.</summary>
    Invoice = 0,

    /// <summary>An instalment of a loan or a contract.</summary>
    Instalment,

    /// <summary>Money that the creditor owes: its amount is negative.</summary>
    CreditNote,

    /// <summary>A charge that the host has posted.</summary>
    Charge,

    /// <summary>Interest that the host has posted.</summary>
    Interest,
}

/// <summary>Whether a receivable is dunned.</summary>
public enum ItemRule
{
    /// <summary>It is dunned as any other.</summary>
    Dun = 0,

    /// <summary>It is listed in notices, never rises and is not asked for.</summary>
    Show,

    /// <summary>It is left out as if it were not there.</summary>
    Ignore,
}

/// <summary>How a receivable is meant to be paid.</summary>
public enum PaymentMethod
{
    /// <summary>Not known.</summary>
    Unknown = 0,

    /// <summary>The debtor sends the money.</summary>
    Transfer,

    /// <summary>The creditor collects it from an account.</summary>
    DirectDebit,

    /// <summary>The creditor charges a card.</summary>
    Card,

    /// <summary>The debtor's payment run, as companies have it.</summary>
    PaymentRun,
}

/// <summary>Money on its way: sent or collected, not yet known to have arrived.</summary>
public readonly record struct PaymentInFlight
{
    /// <summary>Gets the amount in the currency of the receivable; above zero.</summary>
    public required decimal Amount { get; init; }

    /// <summary>Gets the day on which it should arrive.</summary>
    /// <remarks>
    /// The amount is not asked for until payments are known for this day: had it come, it would be in the facts.
    /// </remarks>
    public required LocalDate ExpectedOn { get; init; }
}

/// <summary>One claim with one due date in one currency: an invoice, an instalment, a credit note.</summary>
/// <remarks>
/// Amounts are in units of its currency and have no fraction of a minor unit. Inside, they are minor units.
/// </remarks>
public readonly record struct Receivable
{
    /// <summary>Makes a receivable; its members say what it is.</summary>
    public Receivable()
    {
    }

    /// <summary>Gets the host's key, unique within the debtor.</summary>
    public required ReceivableId Id { get; init; }

    /// <summary>Gets the creditor, or <see langword="null"/> for the one of the debtor's facts.</summary>
    public CreditorId? Creditor { get; init; }

    /// <summary>Gets the account; empty by default.</summary>
    public AccountId Account { get; init; }

    /// <summary>Gets the currency, or <see langword="null"/> for the one of the debtor's facts.</summary>
    public Currency? Currency { get; init; }

    /// <summary>Gets what it is for.</summary>
    public ReceivableKind Kind { get; init; }

    /// <summary>Gets the original amount, above zero; below zero for a credit note.</summary>
    public required decimal Amount { get; init; }

    /// <summary>Gets what was paid or credited of it so far, from 0 to the amount.</summary>
    public decimal Paid { get; init; }

    /// <summary>Gets the due date: day 0 of its age.</summary>
    public required LocalDate DueOn { get; init; }

    /// <summary>Gets the date of the document, or <see langword="null"/> if not known.</summary>
    public LocalDate? DocumentOn { get; init; }

    /// <summary>
    /// Gets the day on which the debtor received the document, or <see langword="null"/> if not known.
    /// </summary>
    public LocalDate? ReceivedOn { get; init; }

    /// <summary>Gets the last day of grace, included, or <see langword="null"/> for none.</summary>
    /// <remarks>Until then it is not overdue; its age still counts from the due date.</remarks>
    public LocalDate? GraceUntil { get; init; }

    /// <summary>Gets how it is meant to be paid.</summary>
    public PaymentMethod PaymentMethod { get; init; }

    /// <summary>Gets money on its way, or <see langword="null"/> for none.</summary>
    public PaymentInFlight? InFlight { get; init; }

    /// <summary>Gets the day of the next attempt to collect it, or <see langword="null"/> for none.</summary>
    public LocalDate? NextCollectionOn { get; init; }

    /// <summary>Gets the last day on which the card is valid, or <see langword="null"/> if not known.</summary>
    public LocalDate? CardExpiresOn { get; init; }

    /// <summary>
    /// Gets the first day on which it is time-barred, or <see langword="null"/> if it is not, or that is not known.
    /// </summary>
    /// <remarks>
    /// The host states it, as <see cref="Limitation.From(ClaimFacts)"/> finds it (<see cref="LegalDay.DayAfter"/>) or
    /// as its lawyers say: what suspends or restarts limitation is not in the facts. From that day on law applies that
    /// speaks of time-barred claims (<see cref="LegalCircumstance.TimeBarred"/>).
    /// </remarks>
    public LocalDate? TimeBarredOn { get; init; }

    /// <summary>
    /// Gets the first day that bears interest which is not booked yet, or <see langword="null"/> where none is claimed.
    /// </summary>
    /// <remarks>
    /// The host states it, as its contract or <see cref="DefaultStart"/> says. Where interest up to
    /// a day was booked as a receivable, it is the day after. Interest is told and asked for by the rule that the law
    /// packs have (<see cref="LawBook.InterestOn(ClaimOrigin)"/>).
    /// </remarks>
    public LocalDate? InterestFrom { get; init; }

    /// <summary>
    /// Gets the day on which the obligation arose, as that of the contract, or <see langword="null"/> for the date of
    /// the document.
    /// </summary>
    /// <remarks>By it law that changed chooses the rule of interest.</remarks>
    public LocalDate? AroseOn { get; init; }

    /// <summary>Gets whether and how it is dunned.</summary>
    public ItemRule Rule { get; init; }

    /// <summary>Gets the highest rung that it may reach, or <see langword="null"/> for no limit.</summary>
    public int? MaxRung { get; init; }

    /// <summary>
    /// Gets the charge of a notice that the host has booked with it, or <see langword="null"/> for anything else.
    /// </summary>
    /// <remarks>
    /// What is booked is asked for as a receivable, and not added to a notice again. If the charge was waived or its
    /// notice came back, the receivable is left out as if it were not there.
    /// </remarks>
    public ChargeId? Charge { get; init; }

    /// <summary>Gets what the host declares of it; empty by default.</summary>
    public ValueList<AttributeValue> Attributes { get; init; }
}
