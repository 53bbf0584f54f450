using NodaTime;

namespace Dunning;

/// <summary>A contact that somebody wishes to make: what the guard is asked about.</summary>
public sealed record ProposedContact
{
    /// <summary>Gets the channel.</summary>
    public required Channel Channel { get; init; }

    /// <summary>Gets what it is for.</summary>
    public Purpose Purpose { get; init; }

    /// <summary>Gets how firmly it speaks.</summary>
    public Tone Tone { get; init; }

    /// <summary>Gets the person, or <see langword="null"/> for the debtor.</summary>
    public PartyId? To { get; init; }

    /// <summary>Gets the debts that it is about; empty for all.</summary>
    public ValueList<ReceivableId> Receivables { get; init; }

    /// <summary>Gets where it reaches the person.</summary>
    public ContactPlace Place { get; init; }

    /// <summary>
    /// Gets the elements of its content that law asks about, such as "opt-out" or "debt-advice"; empty for none.
    /// </summary>
    public ValueList<string> Contains { get; init; }

    /// <summary>Gets the day by which it asks to pay, or <see langword="null"/> if it names none.</summary>
    public LocalDate? Deadline { get; init; }
}
