namespace Dunning.Debtors;

/// <summary>
/// Finds the holds that may cover a receivable, so that many disputes on many receivables stay cheap.
/// </summary>
internal sealed class HoldsByItem
{
    private readonly Hold[] _general;
    private readonly Dictionary<ReceivableId, Hold[]> _named = [];

    public HoldsByItem(Hold[] holds)
    {
        _general = Array.FindAll(holds, hold => hold.Receivables.IsEmpty);
        var named =
            from hold in holds
            from id in hold.Receivables
            group hold by id;
        foreach (var group in named)
        {
            _named[group.Key] =
            [
                .. _general.Concat(group.DistinctBy(hold => hold.Id))
                    .OrderBy(hold => hold.From)
                    .ThenBy(hold => hold.Id.Value, StringComparer.Ordinal),
            ];
        }
    }

    /// <summary>The holds, by start, then id; those on a kind of debt still ask whether they cover it.</summary>
    public Hold[] this[in Item item] => _named.GetValueOrDefault(item.Id, _general);
}
