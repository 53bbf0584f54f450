using NodaTime;

namespace Dunning;

/// <summary>A notice that was given, after which law allows something.</summary>
public sealed record GivenNotice
{
    /// <summary>Gets the day on which it was sent.</summary>
    public required LocalDate On { get; init; }

    /// <summary>
    /// Gets the day on which it was received, or <see langword="null"/> if not known: then the time counts that law
    /// sets for a letter, and where it sets none nothing is said.
    /// </summary>
    public LocalDate? ReceivedOn { get; init; }

    /// <summary>Gets the elements that it had.</summary>
    public ValueList<string> Contains { get; init; }

    /// <summary>Gets whether it came back.</summary>
    public bool IsReturned { get; init; }

    /// <summary>
    /// Gets whether it counts as received on the day on which it was sent, as what is no letter does.
    /// </summary>
    public bool ArrivesAtOnce { get; init; }
}
