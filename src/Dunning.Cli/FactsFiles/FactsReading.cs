using System.Diagnostics.CodeAnalysis;

namespace Dunning.Cli;

/// <summary>What a line says: a snapshot, or problems.</summary>
internal readonly struct FactsReading
{
    private readonly DebtorSnapshot? _snapshot;

    public FactsReading(Checked<DebtorSnapshot> read)
    {
        read.TryGet(out _snapshot);
        Problems = read.Problems;
    }

    public FactsReading(ValueList<Problem> problems) => Problems = problems;

    public ValueList<Problem> Problems { get; }

    public bool TryGet([NotNullWhen(true)] out DebtorSnapshot? snapshot) => (snapshot = _snapshot) is not null;
}
