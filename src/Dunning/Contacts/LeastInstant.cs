using Dunning.Jurisdictions;
using NodaTime;

namespace Dunning.Contacts;

/// <summary>Finds the earliest instant at which every rule allows a contact.</summary>
/// <remarks>
/// Each rule moves an instant forward to the least at which it passes, so going round until none moves it gives the
/// least one at which all pass: whatever lies before was refused by one of them.
/// </remarks>
internal static class LeastInstant
{
    // A round without an end would be a rule that contradicts itself; windows of two zones meet within a week.
    private const int RoundsMax = 4_000;

    /// <summary>The least instant from one on, or null if there is none before the horizon.</summary>
    public static Instant? Of(ReadOnlySpan<PreparedRule> rules, ContactInquiry inquiry, Instant at)
    {
        var moved = true;
        for (var round = 0; moved && round < RoundsMax; round++)
        {
            moved = false;
            foreach (var prepared in rules)
            {
                if (!prepared.Rule.Binds)
                {
                    continue;
                }

                if (inquiry.From(prepared, at).Earliest is not { } earliest || earliest > inquiry.Horizon)
                {
                    return null;
                }

                moved |= earliest > at;
                at = earliest;
            }
        }

        return moved ? null : at;
    }
}
