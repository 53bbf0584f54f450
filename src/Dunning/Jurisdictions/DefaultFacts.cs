using NodaTime;

namespace Dunning;

/// <summary>What is known of a debt when it is asked since when its debtor is in default.</summary>
public sealed record DefaultFacts
{
    /// <summary>Gets the due date, or the day agreed for payment; <see langword="null"/> if not known.</summary>
    public LocalDate? DueOn { get; init; }

    /// <summary>
    /// Gets whether the due date is fixed by the calendar, or can be counted by it from an event; an agreed day is.
    /// </summary>
    public bool IsDueByCalendar { get; init; }

    /// <summary>
    /// Gets the day on which the invoice, or notice of the amount, was received; <see langword="null"/> if not known.
    /// </summary>
    public LocalDate? InvoiceReceivedOn { get; init; }

    /// <summary>Gets whether there was an invoice of which the day of receipt is uncertain.</summary>
    public bool IsInvoiceDateUncertain { get; init; }

    /// <summary>
    /// Gets the day on which the goods were received or the service was done; <see langword="null"/> if not known.
    /// </summary>
    public LocalDate? PerformedOn { get; init; }

    /// <summary>
    /// Gets the day on which the goods were accepted, where they are checked first; <see langword="null"/> for none.
    /// </summary>
    public LocalDate? AcceptedOn { get; init; }

    /// <summary>
    /// Gets the days on which demands without a term were received, in any order; a payment order is one.
    /// </summary>
    public ValueList<LocalDate> DemandsReceivedOn { get; init; }

    /// <summary>Gets the demands that set a term, in any order.</summary>
    public ValueList<DemandWithTerm> DemandsWithTerm { get; init; }

    /// <summary>
    /// Gets the day on which the debtor seriously and finally refused; <see langword="null"/> if that never happened.
    /// </summary>
    public LocalDate? RefusedOn { get; init; }

    /// <summary>Gets what the debtor is.</summary>
    public DebtorKind Debtor { get; init; }

    /// <summary>
    /// Gets whether the invoice told a consumer that default comes by itself; not known counts as not told.
    /// </summary>
    public bool IsConsumerTold { get; init; }

    /// <summary>
    /// Gets whether the agreed day is grossly unfair to the creditor, beyond what law allows without that question.
    /// </summary>
    public bool IsGrosslyUnfair { get; init; }
}

/// <summary>A demand that says until when to pay.</summary>
/// <param name="ReceivedOn">The day on which it was received.</param>
/// <param name="PayBy">The last day of its term.</param>
public readonly record struct DemandWithTerm(LocalDate ReceivedOn, LocalDate PayBy);
