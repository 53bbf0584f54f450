using Dunning.Receivables.Statements;
using NodaTime;

namespace Dunning;

/// <summary>
/// What a debtor owes on a day and how it comes about, case by case: a statement that anybody can calculate again.
/// </summary>
/// <remarks>Each sum is that of its parts. It decides nothing, and what is not known in it is said.</remarks>
public sealed record ClaimStatement
{
    /// <summary>Gets the debtor.</summary>
    public required DebtorId Debtor { get; init; }

    /// <summary>Gets the day up to which it tells, included.</summary>
    public required LocalDate AsOf { get; init; }

    /// <summary>Gets the last day for which payments are known, or <see langword="null"/> if not known.</summary>
    public LocalDate? PaymentsKnownUntil { get; init; }

    /// <summary>Gets the cases by creditor, account and currency.</summary>
    public required ValueList<StatedCase> Cases { get; init; }

    /// <summary>Returns the statement as plain text with aligned columns, without an end of line at the end.</summary>
    /// <param name="language">The language; the figures are the same in each.</param>
    /// <exception cref="ArgumentOutOfRangeException">It is none of the languages.</exception>
    public string ToText(Language language) => StatementText.Of(StatementPage.Of(this, Decisions.Texts.In(language)));

    /// <summary>
    /// Returns the statement as a page of HTML that needs nothing else, to be read and printed. Whatever ids hold is
    /// text in it.
    /// </summary>
    /// <param name="language">The language; the figures are the same in each.</param>
    /// <exception cref="ArgumentOutOfRangeException">It is none of the languages.</exception>
    public string ToHtml(Language language) => StatementHtml.Of(StatementPage.Of(this, Decisions.Texts.In(language)));

    /// <summary>Returns the statement as one line of JSON in UTF-8, amounts as texts of exact digits.</summary>
    public ReadOnlyMemory<byte> ToJson() => StatementJson.Of(this);
}

/// <summary>What is owed in one case, and how it comes about.</summary>
/// <remarks>
/// <see cref="Total"/> is <see cref="Principal"/> + <see cref="Charges"/> + <see cref="InterestBooked"/> +
/// <see cref="InterestAccrued"/> - <see cref="Credit"/>; all in the currency of the case.
/// </remarks>
public sealed record StatedCase
{
    /// <summary>Gets the case.</summary>
    public required CaseId Case { get; init; }

    /// <summary>Gets the receivables, by due date, settled ones too; without those that are to be left out.</summary>
    public required ValueList<StatedClaim> Claims { get; init; }

    /// <summary>Gets the payments by day, and what they paid.</summary>
    public ValueList<StatedPayment> Payments { get; init; }

    /// <summary>Gets the charges of notices that the host has not booked, those that were let off too.</summary>
    public ValueList<StatedCharge> NoticeCharges { get; init; }

    /// <summary>Gets the interest that is not booked, a statement for each rule of law that governs.</summary>
    public ValueList<InterestStatement> Interest { get; init; }

    /// <summary>Gets why there is no interest on what is overdue and bears none.</summary>
    public ValueList<Reason> WithoutInterest { get; init; }

    /// <summary>Gets the principal that is open, credit notes taken off.</summary>
    public required Money Principal { get; init; }

    /// <summary>Gets the charges that are open: those that are booked, and those of notices.</summary>
    public required Money Charges { get; init; }

    /// <summary>Gets the interest that is booked and open.</summary>
    public required Money InterestBooked { get; init; }

    /// <summary>Gets the interest that is not booked, up to the day of the statement.</summary>
    public required Money InterestAccrued { get; init; }

    /// <summary>Gets the credit that is allocated to nothing.</summary>
    public required Money Credit { get; init; }

    /// <summary>Gets what is owed in all; below zero for a credit.</summary>
    public Money Total => Principal + Charges + InterestBooked + InterestAccrued - Credit;

    /// <summary>Gets what of it is disputed; it bears no interest here.</summary>
    public required Money Disputed { get; init; }

    /// <summary>Gets what of it is on hold; it bears no interest here.</summary>
    public required Money Held { get; init; }

    /// <summary>Gets what of it is not due yet.</summary>
    public required Money NotDue { get; init; }
}

/// <summary>One receivable of a statement.</summary>
public sealed record StatedClaim
{
    /// <summary>Gets the receivable.</summary>
    public required ReceivableId Receivable { get; init; }

    /// <summary>Gets what it is for.</summary>
    public required ReceivableKind Kind { get; init; }

    /// <summary>Gets the due date.</summary>
    public required LocalDate DueOn { get; init; }

    /// <summary>Gets its original amount; below zero for a credit note.</summary>
    public required Money Billed { get; init; }

    /// <summary>Gets what was paid or credited of it.</summary>
    public required Money Paid { get; init; }

    /// <summary>Gets what of that no payment of the statement explains.</summary>
    public required Money PaidUndated { get; init; }

    /// <summary>Gets what is open of it.</summary>
    public Money Open => Billed - Paid;

    /// <summary>Gets what of that is disputed, or was until a few days ago.</summary>
    public required Money Disputed { get; init; }

    /// <summary>Gets what of that is on hold.</summary>
    public required Money Held { get; init; }
}

/// <summary>One payment of a statement.</summary>
public sealed record StatedPayment
{
    /// <summary>Gets the day on which the host took it into its books.</summary>
    public required LocalDate On { get; init; }

    /// <summary>Gets which way it went.</summary>
    public required PaymentKind Kind { get; init; }

    /// <summary>Gets the amount; below zero where money went back.</summary>
    public required Money Amount { get; init; }

    /// <summary>
    /// Gets what it paid, below zero where money went back; of a payment that names its receivable that one, as chosen.
    /// </summary>
    public ValueList<AllocationStep> Parts { get; init; }

    /// <summary>
    /// Gets the rule of law that says what it paid, or <see langword="null"/> where the host booked it so.
    /// </summary>
    public AllocationOrder? Rule { get; init; }

    /// <summary>Gets what of it is booked on nothing, as far as the facts say.</summary>
    public Money Unallocated => Parts.Aggregate(Amount, (left, part) => left - part.Amount);
}

/// <summary>The charge of a notice in a statement.</summary>
public sealed record StatedCharge
{
    /// <summary>Gets its id.</summary>
    public required ChargeId Id { get; init; }

    /// <summary>Gets the day of the notice.</summary>
    public required LocalDate On { get; init; }

    /// <summary>Gets the step of the notice.</summary>
    public required string Step { get; init; }

    /// <summary>Gets the amount of the charge.</summary>
    public required Money Amount { get; init; }

    /// <summary>Gets how it stands: only what is posted is owed.</summary>
    public ChargeState State { get; init; }

    /// <summary>Gets what of it is owed.</summary>
    public Money Owed => State is ChargeState.Posted ? Amount : new(0, Amount.Currency);
}
