namespace Dunning;

/// <summary>When a run is so much larger than the one before it that a person looks at it first.</summary>
/// <remarks>
/// A wrong policy or a broken import shows here before a debtor sees it. Contacts of every purpose count, since a
/// mistake may lie in any; nothing is stopped by it: the host asks a person, and then caps or releases the run.
/// </remarks>
public sealed record BlastRadius
{
    private readonly Percentage _most = new(20_000);

    /// <summary>Gets the most contacts of a run, as a share of those of the run before it; included.</summary>
    /// <value>From 0 %. The default is 200 %: up to twice as many.</value>
    /// <exception cref="ArgumentOutOfRangeException">It is below 0 %.</exception>
    public Percentage Most
    {
        get => _most;
        init => _most = value.BasisPoints >= 0
            ? value
            : throw new ArgumentOutOfRangeException(nameof(value), value, "A run has 0 % of the one before, or more.");
    }

    /// <summary>Says whether a person looks at a run first.</summary>
    /// <param name="earlier">
    /// How many contacts the run before it made, from 0; or <see langword="null"/> if not known: then a person looks
    /// at every run that contacts anybody.
    /// </param>
    /// <param name="decisions">The decisions of the run, in any order.</param>
    /// <exception cref="ArgumentOutOfRangeException">The earlier contacts are below 0.</exception>
    public BlastRadiusVerdict Judge(int? earlier, IEnumerable<Decision> decisions)
    {
        ArgumentNullException.ThrowIfNull(decisions);
        ArgumentOutOfRangeException.ThrowIfNegative(earlier ?? 0, nameof(earlier));
        var contacts = Runs.RunContact.Of(decisions.SelectMany(decision => decision.Actions)).Length;

        // Cross-multiplied: 250 % of 3 contacts is 7.5, so 7 go and 8 do not.
        var within = contacts * 10_000L <= (earlier ?? 0L) * Most.BasisPoints;
        return new()
        {
            Contacts = contacts,
            Earlier = earlier,
            Most = Most,
            Because = within ? null : Reason(contacts, earlier),
        };
    }

    private Reason Reason(int contacts, int? earlier) => new()
    {
        Rule = Rules.RunsBlastRadius,
        Arguments =
        [
            Argument.Of("contacts", contacts),
            earlier is { } known ? Argument.Of("earlier", known) : Argument.Coded("earlier", "unknown"),
            Argument.Of("most", Most),
        ],
    };
}

/// <summary>Whether a person looks at a run first, and the figures that decided.</summary>
public sealed record BlastRadiusVerdict
{
    internal BlastRadiusVerdict()
    {
    }

    /// <summary>Gets how many contacts the run makes.</summary>
    public int Contacts { get; internal init; }

    /// <summary>Gets how many the run before it made, or <see langword="null"/> if not known.</summary>
    public int? Earlier { get; internal init; }

    /// <summary>Gets the most that may go, as a share of those of the run before it.</summary>
    public Percentage Most { get; internal init; }

    /// <summary>Gets whether a person looks at the run first.</summary>
    public bool NeedsPerson => Because is not null;

    /// <summary>Gets why a person looks at it first, or <see langword="null"/> if it may go.</summary>
    public Reason? Because { get; internal init; }
}
