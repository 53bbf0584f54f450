using Dunning.Receivables;

namespace Dunning.Treatments;

/// <summary>
/// The tone credits of a debtor on a day, each reckoned once: every case of the debtor asks for them.
/// </summary>
internal sealed class ToneCredits(CaseState[] states)
{
    private readonly List<(Treatment Treatment, Day? Since, ToneCredit Credit)> _known = [];

    /// <summary>Returns the credit by the tones of a treatment, of what was heard on a day or later.</summary>
    public ToneCredit Of(Treatment treatment, Day? since)
    {
        foreach (var known in _known)
        {
            if (ReferenceEquals(known.Treatment, treatment) && known.Since == since)
            {
                return known.Credit;
            }
        }

        var credit = ToneCredit.Of(states, treatment, since);
        _known.Add((treatment, since, credit));
        return credit;
    }
}
