using Dunning.Contacts;
using NodaTime;

namespace Dunning;

/// <summary>What a text must contain, and must not, to be allowed.</summary>
/// <remarks>The host says which elements a text has; the library does not read texts.</remarks>
public sealed record ContentRule : ContactRule
{
    /// <summary>Gets the elements that must be there.</summary>
    public ValueList<string> Requires { get; init; }

    /// <summary>Gets the elements of which none may be there.</summary>
    public ValueList<string> Forbids { get; init; }

    internal override Passage From(ContactInquiry inquiry, Instant at) => throw new NotSupportedException();
}
