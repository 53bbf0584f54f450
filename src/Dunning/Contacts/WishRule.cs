using Dunning.Contacts;
using NodaTime;

namespace Dunning;

/// <summary>Wishes of a person that law itself orders to heed.</summary>
/// <remarks>
/// Every wish on record binds by itself, without a pack (P8). This rule finds the same once more with the paragraph
/// that says so, for debts and debtors of whom law does.
/// </remarks>
public sealed record WishRule : ContactRule
{
    /// <summary>Gets the wishes that law orders to heed; at least one.</summary>
    public required ValueList<ContactWish> Wishes { get; init; }

    // Each moves the instant on, until none does.
    internal override Passage From(ContactInquiry inquiry, Instant at)
    {
        var found = new Passage(at);
        for (var moved = true; moved && found.Earliest is { } start && start <= inquiry.Horizon;)
        {
            moved = false;
            foreach (var wish in Wishes)
            {
                var passage = OwnRules.Of(wish).From(inquiry, found.Earliest.Value);
                if (passage.Earliest is null)
                {
                    return passage;
                }

                if (passage.Earliest > found.Earliest)
                {
                    (found, moved) = (passage, true);
                }
            }
        }

        return found;
    }
}

/// <summary>What a person has asked for about being contacted.</summary>
public enum ContactWish
{
    /// <summary>Not at work (<see cref="ContactPreference.NotAtWork"/>).</summary>
    NotAtWork = 0,

    /// <summary>
    /// At some times of the day (<see cref="ContactPreference.NotBefore"/>, <see cref="ContactPreference.NotAfter"/>).
    /// </summary>
    Hours,

    /// <summary>
    /// On some weekdays (<see cref="ContactPreference.Weekdays"/>, <see cref="ContactPreference.ChannelWeekdays"/>).
    /// </summary>
    Weekdays,
}
