using NodaTime;

namespace Dunning;

/// <summary>The terms of a sale, before it is made.</summary>
public sealed record SaleTerms
{
    /// <summary>Gets what is to be paid, above zero.</summary>
    public required Money Amount { get; init; }

    /// <summary>Gets the day of the invoice, on which the obligation arises.</summary>
    public required LocalDate InvoicedOn { get; init; }

    /// <summary>Gets the last day to pay in time, as agreed; not before the invoice.</summary>
    public required LocalDate DueOn { get; init; }

    /// <summary>Gets what the buyer is; the default is a consumer.</summary>
    public DebtorKind Debtor { get; init; }

    /// <summary>Gets the buyer's jurisdiction, such as "de"; <see langword="null"/> for law unknown.</summary>
    public string? Jurisdiction { get; init; }

    /// <summary>Gets the channels by which the buyer can be reached; empty for none.</summary>
    public ValueList<Channel> Reachable { get; init; }
}
