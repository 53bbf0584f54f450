namespace Dunning.Testing.Running;

/// <summary>Decides, and counts how much: a story that would take minutes is ended.</summary>
internal sealed class Meter(DunningEngine engine)
{
    /// <summary>The most decisions for one story; a debtor with many bills counts for more.</summary>
    public const int Most = 10_000;

    private const int BillsOfOne = 20;

    private int _spent;

    public DunningEngine Engine { get; } = engine;

    public bool IsSpent => _spent > Most;

    public Decision Decide(DebtorSnapshot snapshot, AsOf asOf)
    {
        _spent += 1 + (snapshot.Receivables.Count / BillsOfOne);
        return Engine.Decide(snapshot, asOf);
    }
}
