namespace Dunning;

/// <summary>The most contacts that a run makes by one channel.</summary>
/// <param name="Channel">The channel.</param>
/// <param name="Contacts">The most contacts by it; 0 for none.</param>
public readonly record struct ChannelCap(Channel Channel, int Contacts);

/// <summary>How many contacts a run makes at most, in all and by channel: the largest first.</summary>
/// <remarks>
/// <para>
/// A contact is a call, or all notices of one debtor by one channel on one day; it is made whole or not at all. Only
/// contacts that collect are capped and counted: those for service, by statute or in reply always go.
/// </para>
/// <para>
/// Amounts of two currencies are never compared. Contacts are ranked within each currency by what they ask for in it,
/// the largest first, equal ones by debtor, case, channel and day. Then the first of each currency go, by code of the
/// currency, then the second of each, and so on; a contact in several currencies goes by its best rank.
/// </para>
/// </remarks>
public sealed record RunCaps
{
    private readonly int? _contacts;
    private readonly ValueList<ChannelCap> _channels;

    /// <summary>Gets the most contacts of the whole run.</summary>
    /// <value>From 0. The default is <see langword="null"/>: no cap.</value>
    /// <exception cref="ArgumentOutOfRangeException">It is below 0.</exception>
    public int? Contacts
    {
        get => _contacts;
        init => _contacts = value is null or >= 0
            ? value
            : throw new ArgumentOutOfRangeException(nameof(value), value, "A run makes 0 contacts or more.");
    }

    /// <summary>Gets the most contacts by single channels.</summary>
    /// <value>At most one cap per channel, each from 0; a channel without one has no cap. Empty by default.</value>
    /// <exception cref="ArgumentException">A cap is below 0, or a channel has two.</exception>
    public ValueList<ChannelCap> Channels
    {
        get => _channels;
        init => _channels = value.All(cap => cap.Contacts >= 0) && value.DistinctBy(cap => cap.Channel).Count()
            == value.Count
            ? value
            : throw new ArgumentException("Give each channel one cap, of 0 or more.", nameof(value));
    }

    /// <summary>Says what of a run is released, and what is held back and why.</summary>
    /// <param name="decisions">
    /// The decisions of the run, one per debtor, in any order: the order does not matter to what comes out.
    /// </param>
    /// <exception cref="ArgumentException">A debtor has two decisions.</exception>
    /// <remarks>Issue what is released and nothing else: what is held back is due again in the next run.</remarks>
    public CappedRun Apply(IEnumerable<Decision> decisions)
    {
        ArgumentNullException.ThrowIfNull(decisions);
        return Runs.CapJudge.Apply(this, decisions);
    }
}
