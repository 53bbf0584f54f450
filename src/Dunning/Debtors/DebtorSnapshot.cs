using Dunning.Debtors;
using NodaTime;

namespace Dunning;

/// <summary>All that the engine may know of one debtor: the host's facts and Dunning's history.</summary>
/// <remarks>
/// Immutable. The members beside <see cref="Facts"/> and <see cref="History"/> are the short form for a debtor with
/// one creditor and currency; they read and write the facts. It holds no more than 100,000 receivables.
/// </remarks>
public sealed record DebtorSnapshot
{
    private readonly DebtorFacts _facts = new();
    private readonly DunningHistory _history = DunningHistory.None;
    private DebtorTable? _table;

    /// <summary>Gets the host's facts.</summary>
    public DebtorFacts Facts
    {
        get => _facts;
        init => (_facts, _table) = (value, null);
    }

    /// <summary>Gets Dunning's history; by default the debtor was never dunned.</summary>
    public DunningHistory History
    {
        get => _history;
        init => (_history, _table) = (value, null);
    }

    /// <summary>
    /// Gets the snapshot as the engine reads it. Made once; two threads at worst make the same one twice.
    /// </summary>
    /// <exception cref="InvalidSnapshotException">The snapshot contradicts itself.</exception>
    internal DebtorTable Table => _table ??= DebtorTable.Of(this);

    /// <summary>
    /// Returns the snapshot with the history that follows from a decision on it; there is nothing to check.
    /// </summary>
    internal DebtorSnapshot Issued(DunningHistory history)
    {
        var issued = this with { History = history };
        issued._table = Table.With(issued);
        return issued;
    }

    /// <summary>Gets the debtor.</summary>
    public DebtorId Debtor
    {
        get => Facts.Debtor;
        init => Facts = Facts with { Debtor = value };
    }

    /// <summary>Gets the currency of whatever does not name one.</summary>
    public Currency Currency
    {
        get => Facts.Currency;
        init => Facts = Facts with { Currency = value };
    }

    /// <summary>Gets the receivables, in any order.</summary>
    public ValueList<Receivable> Receivables
    {
        get => Facts.Receivables;
        init => Facts = Facts with { Receivables = value };
    }

    /// <summary>Gets the channels for which the host holds an address.</summary>
    public ValueList<Channel> Reachable
    {
        get => Facts.Contact.Reachable;
        init => Facts = Facts with { Contact = Facts.Contact with { Reachable = value } };
    }

    /// <summary>
    /// Gets the last day for which payments are known in full, or <see langword="null"/> if not known.
    /// </summary>
    public LocalDate? PaymentsKnownUntil
    {
        get => Facts.PaymentsKnownUntil;
        init => Facts = Facts with { PaymentsKnownUntil = value };
    }

    /// <summary>Checks facts and history.</summary>
    /// <param name="facts">The host's facts.</param>
    /// <param name="history">Dunning's history.</param>
    /// <returns>The snapshot, or every problem at once.</returns>
    public static Checked<DebtorSnapshot> Of(DebtorFacts facts, DunningHistory history)
    {
        ArgumentNullException.ThrowIfNull(facts);
        ArgumentNullException.ThrowIfNull(history);
        var snapshot = new DebtorSnapshot { Facts = facts, History = history };
        var problems = snapshot.FindProblems();
        return problems.IsEmpty ? new(snapshot) : new(problems);
    }

    /// <summary>
    /// Finds everything that is wrong: contradictions, dates out of range, amounts that are too fine.
    /// </summary>
    /// <returns>All problems, in the order of the members; empty for a snapshot that can be decided.</returns>
    public ValueList<Problem> FindProblems() => SnapshotCheck.Of(this);

    /// <summary>Says whether another snapshot holds equal facts and history.</summary>
    /// <param name="other">The other snapshot.</param>
    public bool Equals(DebtorSnapshot? other) =>
        other is not null && Facts.Equals(other.Facts) && History.Equals(other.History);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Facts, History);
}

/// <summary>A snapshot was handed to the engine that contradicts itself.</summary>
public sealed class InvalidSnapshotException : ArgumentException
{
    /// <summary>Makes an exception without problems.</summary>
    public InvalidSnapshotException()
    {
    }

    /// <summary>Makes an exception without problems.</summary>
    /// <param name="message">What is wrong.</param>
    public InvalidSnapshotException(string message)
        : base(message)
    {
    }

    /// <summary>Makes an exception without problems.</summary>
    /// <param name="message">What is wrong.</param>
    /// <param name="innerException">What caused it.</param>
    public InvalidSnapshotException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    internal InvalidSnapshotException(DebtorId debtor, ValueList<Problem> problems)
        : base($"The facts of debtor {debtor} cannot be decided:\n{string.Join('\n', problems)}") =>
            Problems = problems;

    /// <summary>Gets all problems.</summary>
    public ValueList<Problem> Problems { get; }
}
