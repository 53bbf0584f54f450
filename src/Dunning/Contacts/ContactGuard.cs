using Dunning.Contacts;
using Dunning.Holds;
using NodaTime;

namespace Dunning;

/// <summary>
/// Says whether a person may be contacted now by a channel, with every reason and the earliest instant.
/// </summary>
/// <remarks>
/// Pure and safe for many threads. The engine asks it for every contact; a host may ask it alone, as a dialler does
/// before each call. It judges law, holds, consent and wishes; whether something is due is the engine's affair.
/// </remarks>
public sealed class ContactGuard
{
    private readonly LawBook _law;
    private readonly ValueList<string> _packs;

    /// <summary>Makes a guard.</summary>
    /// <param name="law">The law; <see cref="LawBook.None"/> checks holds, consent and wishes alone.</param>
    public ContactGuard(LawBook law)
    {
        ArgumentNullException.ThrowIfNull(law);
        _law = law;
        _packs = law.Packs.Select(pack => pack.ToString()).ToValueList();
    }

    /// <summary>Asks whether a contact may be made.</summary>
    /// <param name="snapshot">All that is known of the debtor.</param>
    /// <param name="contact">The contact.</param>
    /// <param name="at">The instant at which it is to be made.</param>
    /// <exception cref="InvalidSnapshotException">The snapshot contradicts itself; every problem is named.</exception>
    /// <exception cref="ArgumentException">
    /// The contact names a person or debt that the snapshot does not have.
    /// </exception>
    public ContactVerdict Ask(DebtorSnapshot snapshot, ProposedContact contact, Instant at)
    {
        ArgumentNullException.ThrowIfNull(snapshot);
        ArgumentNullException.ThrowIfNull(contact);
        return Verdicts.Of(Inquiries.Of(_law, _law.WithEnds(snapshot).Table, contact, at), at, _packs);
    }
}
