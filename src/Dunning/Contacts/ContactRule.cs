using Dunning.Contacts;
using NodaTime;

namespace Dunning;

/// <summary>A rule of law that says whether a contact may be made, and when.</summary>
public abstract record ContactRule : LegalRule
{
    private protected ContactRule()
    {
    }

    /// <summary>
    /// Finds the least instant, from one on, at which it allows the contact, given that nothing else happens.
    /// </summary>
    /// <remarks>
    /// The instant itself if it allows it then. Never looks beyond <see cref="ContactInquiry.Horizon"/>.
    /// </remarks>
    internal abstract Passage From(ContactInquiry inquiry, Instant at);
}
