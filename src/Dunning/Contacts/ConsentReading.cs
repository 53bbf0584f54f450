namespace Dunning.Contacts;

/// <summary>What a consent or objection means for a contact.</summary>
internal static class ConsentReading
{
    /// <summary>Says whether it is about a channel and a purpose.</summary>
    public static bool IsAbout(this in Consent consent, Channel channel, Purpose purpose) =>
        consent.Channel == channel && (consent.Purposes.IsEmpty || consent.Purposes.AsSpan().Contains(purpose));

    /// <summary>Says whether it forbids the channel while it holds.</summary>
    public static bool Forbids(this in Consent consent) =>
        consent.State is ConsentState.Withdrawn or ConsentState.ObjectedToMarketing
        || consent is { State: ConsentState.Objected, IsOverridden: false };

    /// <summary>Says whether it holds on a day: from its own up to, not including, its last.</summary>
    public static bool HoldsOn(this in Consent consent, Day day) =>
        !(Day.Of(consent.On) > day) && !(Day.Of(consent.Until) <= day);

    /// <summary>The first withdrawal or objection that holds on a day, or null.</summary>
    public static Consent? Withdrawn(this ContactProfile profile, Channel channel, Purpose purpose, Day day)
    {
        foreach (ref readonly var consent in profile.Consents.AsSpan())
        {
            if (consent.Forbids() && consent.IsAbout(channel, purpose) && consent.HoldsOn(day))
            {
                return consent;
            }
        }

        return null;
    }
}
