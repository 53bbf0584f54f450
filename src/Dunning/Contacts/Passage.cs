using NodaTime;

namespace Dunning.Contacts;

/// <summary>When one rule allows a contact, and the figure that decides.</summary>
/// <param name="Earliest">The least instant, or null for never by waiting.</param>
internal readonly record struct Passage(Instant? Earliest)
{
    /// <summary>Never by waiting.</summary>
    public static Passage Never => new(Earliest: null);

    /// <summary>Gets what was counted at the instant asked about.</summary>
    public int Count { get; init; }

    /// <summary>Gets the day that decided, or the first of those counted; or null.</summary>
    public Day? Since { get; init; }

    /// <summary>Gets the last of the days counted, or null.</summary>
    public Day? Through { get; init; }

    /// <summary>Gets the fact, element or notice that decided, or null.</summary>
    public string? Datum { get; init; }

    /// <summary>Gets whether a fact is missing, so that nothing can be said.</summary>
    public bool IsMissing { get; init; }

    /// <summary>Gets whether two exceptions apply, which the datum names.</summary>
    public bool IsContradicted { get; init; }

    /// <summary>Cannot be said, because a fact is missing.</summary>
    public static Passage Without(string datum) => new(Earliest: null) { Datum = datum, IsMissing = true };

    /// <summary>Cannot be said, because two exceptions apply.</summary>
    public static Passage Between(ContactRule one, ContactRule other) => new(Earliest: null)
    {
        Datum = $"{one.Id}, {other.Id}",
        IsContradicted = true,
    };
}
