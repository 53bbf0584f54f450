namespace Dunning.Cli;

/// <summary>What is to be done with the debtors of a file.</summary>
internal sealed record RunPlan
{
    public required FactsSource Source { get; init; }

    public required WhatIfs WhatIfs { get; init; }

    /// <summary>Gets the debtors that are meant; empty for all.</summary>
    public IReadOnlySet<DebtorId> Debtors { get; init; } = new HashSet<DebtorId>();

    /// <summary>Gets whether nothing is done at all if any line has a problem.</summary>
    public bool IsStrict { get; init; }

    public int Threads { get; init; } = 1;

    /// <summary>Gets the language of what the command says itself.</summary>
    public required Language Language { get; init; }

    /// <summary>Gets what is written for a debtor. Called by several threads.</summary>
    public required Action<DebtorSnapshot, OrderedOutput> Write { get; init; }

    public bool IsMeant(DebtorId debtor) => Debtors.Count == 0 || Debtors.Contains(debtor);
}
