namespace Dunning;

/// <summary>What of a run is released and what its caps hold back; nothing is in both, nothing is lost.</summary>
public sealed record CappedRun
{
    internal CappedRun()
    {
    }

    /// <summary>Gets the decisions with the acts that are released, by debtor.</summary>
    /// <remarks>
    /// Every debtor of the run is in it. A case whose only act is held back waits: its reason is that of the cap, and
    /// the next look at its debtor is on the next day.
    /// </remarks>
    public ValueList<Decision> Released { get; internal init; }

    /// <summary>Gets what is held back, in the order in which it would have gone.</summary>
    public ValueList<HeldAction> Held { get; internal init; }

    /// <summary>Gets how many contacts are released of those that the caps count.</summary>
    public int Contacts { get; internal init; }
}

/// <summary>An act that is due and not issued, because the run makes no more contacts.</summary>
public sealed record HeldAction
{
    internal HeldAction()
    {
    }

    /// <summary>Gets the act; it names its case, and the case its debtor.</summary>
    public required DunningAction Action { get; init; }

    /// <summary>Gets which cap holds it back, with its figures.</summary>
    public required Reason Because { get; init; }
}
