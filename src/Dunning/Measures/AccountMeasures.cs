using Dunning.Receivables;

namespace Dunning.Measures;

/// <summary>The measures of one account on one day: its cases, one per currency and creditor, share them.</summary>
internal sealed class AccountMeasures(CaseState[] cases)
{
    private readonly HashSet<string> _begun = new(StringComparer.Ordinal);

    /// <summary>The first of some circumstances that holds, or null if none does.</summary>
    public Circumstance? FirstOf(ValueList<Circumstance> circumstances)
    {
        foreach (var circumstance in circumstances)
        {
            if (Holds(circumstance))
            {
                return circumstance;
            }
        }

        return null;
    }

    /// <summary>Lets one case a day act on a measure: true for the first that asks.</summary>
    public bool Begin(string measure) => _begun.Add(measure);

    // In any of the cases; but cured is the account when all of them are.
    private bool Holds(Circumstance what) => what is Circumstance.Cured
        ? Array.TrueForAll(cases, state => MeasureReading.Holds(what, state))
        : Array.Exists(cases, state => MeasureReading.Holds(what, state));
}
