using Dunning.Debtors;
using Dunning.Json;

namespace Dunning;

/// <summary>One change of a debtor's facts, to ask what would have been decided then.</summary>
/// <remarks>
/// It is written as a text such as <c>R-881.open=397.50 EUR</c>, <c>hardship=true</c> or
/// <c>promise=412.50 EUR by 2026-02-20</c>; docs/snapshot.md lists them all. Immutable.
/// </remarks>
public sealed class WhatIf
{
    private readonly Change _change;

    internal WhatIf(Change change) => _change = change;

    /// <summary>Reads a change.</summary>
    /// <param name="text">The change, as in <c>paid=100.00 EUR</c>.</param>
    /// <returns>The change, or what is wrong with the text and what may be written.</returns>
    public static Checked<WhatIf> Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return ChangeReader.Read(text);
    }

    /// <summary>Makes the change.</summary>
    /// <param name="snapshot">The snapshot, which stays as it is.</param>
    /// <param name="asOf">The moment; what begins with the change begins on its date.</param>
    /// <returns>The changed snapshot, or every problem: what the change names is not there, or does not fit.</returns>
    public Checked<DebtorSnapshot> Apply(DebtorSnapshot snapshot, AsOf asOf)
    {
        ArgumentNullException.ThrowIfNull(snapshot);
        var changed = _change.Apply(snapshot.Facts, asOf.Date);
        return changed.Fault is { } fault
            ? new([new(fault.Id, Fault.Shorten(_change.Target), fault.Text)])
            : DebtorSnapshot.Of(changed.Facts, snapshot.History);
    }

    /// <summary>Returns the change in one canonical form, which <see cref="Parse"/> reads.</summary>
    public override string ToString() => _change.ToString();
}
