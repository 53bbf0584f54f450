using Dunning.Contacts;
using NodaTime;

namespace Dunning;

/// <summary>What a state of a person forbids by law, beyond the table that binds always.</summary>
public sealed record HoldRule : ContactRule
{
    /// <summary>Gets the kind of hold.</summary>
    public required HoldKind Kind { get; init; }

    /// <summary>
    /// Gets the cases of it, such as "mental-health-crisis", as <see cref="Hold.Case"/> names them; empty for all.
    /// </summary>
    public ValueList<string> Cases { get; init; }

    /// <summary>Gets the purposes that stay allowed; never more than the table that binds always allows.</summary>
    public ValueList<Purpose> Allows { get; init; }

    /// <summary>Gets how long it lasts from its first day, or <see langword="null"/> for until it is ended.</summary>
    public DeadlineRule? Lasts { get; init; }

    /// <summary>Gets whether interest stands still meanwhile, for good.</summary>
    public bool StopsInterest { get; init; }

    /// <summary>Gets whether charges stand still meanwhile, for good.</summary>
    public bool StopsCharges { get; init; }

    internal override Passage From(ContactInquiry inquiry, Instant at) => throw new NotSupportedException();
}
