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

    /// <summary>
    /// Gets the elements besides which, and besides those that must be there, nothing may be there; empty for anything.
    /// </summary>
    /// <remarks>
    /// Such as the parts of a message that says so little that it is none about a debt (12 CFR 1006.2(j)).
    /// </remarks>
    public ValueList<string> Only { get; init; }

    internal override Passage From(ContactInquiry inquiry, Instant at) =>
        FirstFault(inquiry.Contact.Contains) is { } fault ? Passage.Never with { Datum = fault } : new(at);

    /// <summary>What a text lacks, then what it has and may not have, in the order of the rule.</summary>
    internal IEnumerable<string> Faults(ValueList<string> contains) =>
        Requires.Where(element => !Has(contains, element))
            .Concat(Forbids.Where(element => Has(contains, element)))
            .Concat(contains.Where(element => !IsAllowed(element)))
            .Distinct(StringComparer.Ordinal);

    private string? FirstFault(ValueList<string> contains)
    {
        foreach (var element in Requires)
        {
            if (!Has(contains, element))
            {
                return element;
            }
        }

        foreach (var element in Forbids)
        {
            if (Has(contains, element))
            {
                return element;
            }
        }

        foreach (var element in contains)
        {
            if (!IsAllowed(element))
            {
                return element;
            }
        }

        return null;
    }

    private bool IsAllowed(string element) => Only.IsEmpty || Has(Only, element) || Has(Requires, element);

    private static bool Has(ValueList<string> elements, string element) => elements.AsSpan().Contains(element);
}
