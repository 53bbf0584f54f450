namespace Dunning.Cli;

/// <summary>The changes of the command line, by debtor and in their order.</summary>
internal sealed class WhatIfs
{
    private const string NoPart = "a part is missing: write DEBTOR CHANGE, as in 'D-1042 R-881.open=397.50 EUR'; "
        + "an id with a space in double quotes.";

    private readonly Dictionary<DebtorId, List<WhatIf>> _changes = [];
    private readonly AsOf _asOf;

    private WhatIfs(AsOf asOf) => _asOf = asOf;

    /// <summary>Gets the debtors that are to be changed.</summary>
    public IReadOnlyCollection<DebtorId> Debtors => _changes.Keys;

    public static WhatIfs Parse(IEnumerable<string> texts, AsOf asOf)
    {
        var read = new WhatIfs(asOf);
        foreach (var text in texts)
        {
            read.Add(text);
        }

        return read;
    }

    /// <summary>Makes the changes of a debtor; the first that does not fit says why.</summary>
    public Checked<DebtorSnapshot>? Apply(DebtorSnapshot snapshot)
    {
        Checked<DebtorSnapshot>? changed = null;
        foreach (var change in _changes.GetValueOrDefault(snapshot.Debtor) ?? [])
        {
            changed = change.Apply(snapshot, _asOf);
            if (!changed.TryGet(out var next))
            {
                return changed;
            }

            snapshot = next;
        }

        return changed;
    }

    private void Add(string text)
    {
        var (debtor, change) = Split(text.Trim());
        var read = WhatIf.Parse(change);
        if (!read.TryGet(out var whatIf))
        {
            throw new NotRunException(read.Problems[0] with { Where = $"--what-if '{text}'" });
        }

        if (!_changes.TryGetValue(debtor, out var known))
        {
            _changes.Add(debtor, known = []);
        }

        known.Add(whatIf);
    }

    private static (DebtorId Debtor, string Change) Split(string text)
    {
        var quote = text.StartsWith('"') ? text.IndexOf('"', 1) : 0;
        var space = quote < 0 ? -1 : text.IndexOf(' ', quote);
        return space > 0
            ? (text[..space].Trim('"'), text[(space + 1)..].TrimStart())
            : throw new NotRunException(new Fault("DUN3003", $"--what-if '{text}'", NoPart));
    }
}
