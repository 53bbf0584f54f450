using Dunning.Contacts;
using NodaTime;

namespace Dunning;

/// <summary>Whether a contact may be made.</summary>
public enum VerdictKind
{
    /// <summary>Never by waiting: another channel, or something must change.</summary>
    Deny = 0,

    /// <summary>Later.</summary>
    Defer,

    /// <summary>Now.</summary>
    Allow,
}

/// <summary>Whether a person may be contacted now by a channel, and why.</summary>
public sealed record ContactVerdict
{
    /// <summary>Gets whether the contact may be made.</summary>
    public required VerdictKind Kind { get; init; }

    /// <summary>
    /// Gets the earliest instant at which it may be made if nothing else happens; <see langword="null"/> unless it is
    /// deferred.
    /// </summary>
    /// <remarks>Exact: at that instant the guard allows it, and one tick before it does not.</remarks>
    public Instant? Until { get; init; }

    /// <summary>Gets the contact that was asked about.</summary>
    public required ProposedContact Contact { get; init; }

    /// <summary>Gets the instant that was asked about.</summary>
    public required Instant At { get; init; }

    /// <summary>Gets what each rule that applies found, those that stand in the way first.</summary>
    public required ValueList<ContactFinding> Findings { get; init; }

    /// <summary>Gets the other channels of the person by which the same contact may be made now.</summary>
    public ValueList<Channel> OtherChannels { get; init; }

    /// <summary>
    /// Gets the notices that law obliges us to give by a day, the earliest first: because of contacts on record, and,
    /// where this one is allowed, because of it. They stand in no way.
    /// </summary>
    public ValueList<ContactDuty> Duties { get; init; }

    /// <summary>Gets the packs by which it was judged; empty if none was loaded, and law was not checked.</summary>
    public ValueList<string> Packs { get; init; }

    /// <summary>Gets the findings that stand in the way; holds first.</summary>
    public IEnumerable<ContactFinding> Obstacles => Findings.Where(finding => finding.IsObstacle);

    /// <summary>Gets the findings that do not stand in the way, though they may be held against us.</summary>
    public IEnumerable<ContactFinding> Flags => Findings.Where(finding => finding.Kind is FindingKind.Flagged);

    /// <summary>Returns in one line, in English, from when it is possible, and why not before.</summary>
    public override string ToString() => ToString(Language.English);

    /// <summary>Returns the same line in a language.</summary>
    /// <param name="language">The language. Citations, and names of rules and elements, are the same in each.</param>
    /// <exception cref="ArgumentOutOfRangeException">It is none of the languages.</exception>
    public string ToString(Language language) => new VerdictTexts(language).Of(this);

    /// <summary>Gets the zones in which the person may be; empty if not known.</summary>
    internal DateTimeZone[] Zones { get; init; } = [];
}

/// <summary>What a rule found.</summary>
public enum FindingKind
{
    /// <summary>It allows the contact.</summary>
    Passes = 0,

    /// <summary>It does not stand in the way, though it may be held against us.</summary>
    Flagged,

    /// <summary>It allows the contact later.</summary>
    Waits,

    /// <summary>It never allows it by waiting.</summary>
    Forbids,

    /// <summary>It cannot be judged, because a fact is missing: the contact is refused.</summary>
    Missing,

    /// <summary>
    /// It cannot be judged, because two exceptions to it apply at once: the contact is refused, and the datum names
    /// both.
    /// </summary>
    Contradicted,
}

/// <summary>What one rule found about a proposed contact, with the figure that decided.</summary>
public readonly record struct ContactFinding
{
    /// <summary>Makes a finding; its members say what it is.</summary>
    public ContactFinding()
    {
    }

    /// <summary>Gets the rule, with its citation and strength.</summary>
    public required LegalRule Rule { get; init; }

    /// <summary>Gets what it found.</summary>
    public required FindingKind Kind { get; init; }

    /// <summary>
    /// Gets the earliest instant at which this rule alone would pass; <see langword="null"/> if it passes now, or never
    /// by waiting.
    /// </summary>
    public Instant? Earliest { get; init; }

    /// <summary>Gets what it counted, such as contacts within its window; 0 where it counts nothing.</summary>
    public int Count { get; init; }

    /// <summary>
    /// Gets the day that decided, such as that of the last conversation, or the first of those counted; or
    /// <see langword="null"/>.
    /// </summary>
    public LocalDate? Since { get; init; }

    /// <summary>
    /// Gets the last day on which something was counted; for a withdrawal the last day on which law lets it be honoured
    /// (<see cref="ConsentRule.HonourWithin"/>); or <see langword="null"/>.
    /// </summary>
    public LocalDate? Through { get; init; }

    /// <summary>
    /// Gets the name of the fact, element or notice that is missing or decided; or <see langword="null"/> for none.
    /// </summary>
    public string? Datum { get; init; }

    /// <summary>
    /// Gets the elements that the text of the contact lacks, or has and may not have, by this rule; empty for rules of
    /// another kind.
    /// </summary>
    public ValueList<string> Elements => Rule is ContentRule rule && Contact is { } contact
        ? rule.Faults(contact.Contains).ToValueList()
        : [];

    /// <summary>Returns in English what it found, where law says so, and how strictly.</summary>
    public override string ToString() => ToString(Language.English);

    /// <summary>Returns the same in a language.</summary>
    /// <param name="language">The language. Citations, and names of rules and elements, are the same in each.</param>
    /// <exception cref="ArgumentOutOfRangeException">It is none of the languages.</exception>
    public string ToString(Language language) => new VerdictTexts(language).Of(this);

    /// <summary>Gets the contact that was asked about.</summary>
    internal ProposedContact? Contact { get; init; }

    /// <summary>Gets whether it stands in the way.</summary>
    internal bool IsObstacle => Kind is not (FindingKind.Passes or FindingKind.Flagged);
}
