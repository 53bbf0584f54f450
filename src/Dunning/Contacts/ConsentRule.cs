using Dunning.Contacts;
using NodaTime;

namespace Dunning;

/// <summary>Which consent a contact by a channel needs.</summary>
/// <remarks>
/// A withdrawal or objection forbids the channel from its instant on, or from the start of its day. The time that law
/// gives for honouring it is no leave for another contact: the finding tells it (<see cref="ContactFinding.Through"/>),
/// for what was under way by then. Where several consents are recorded, one that forbids beats all others.
/// </remarks>
public sealed record ConsentRule : ContactRule
{
    /// <summary>Gets what is needed.</summary>
    public ConsentNeed Needs { get; init; }

    /// <summary>
    /// Gets for how many days, the day on which it was given included, a consent holds; 0 for until it is withdrawn.
    /// </summary>
    public int ValidDays { get; init; }

    /// <summary>Gets whether a consent that was given to the creditor, not to us, is none.</summary>
    public bool GivenToUs { get; init; }

    /// <summary>
    /// Gets how many days ago at most the address must have been checked, such as against reassigned numbers; 0 for no
    /// check.
    /// </summary>
    public int CheckedWithinDays { get; init; }

    /// <summary>
    /// Gets the period that law gives for honouring a withdrawal, counted from its day, or <see langword="null"/> for
    /// none: a contact that was under way is lawful to the end of its last day.
    /// </summary>
    public DeadlineRule? HonourWithin { get; init; }

    internal override Passage From(ContactInquiry inquiry, Instant at)
    {
        var found = new Passage(at);
        for (var from = Instant.MinValue; found.Earliest is { } next && next > from;)
        {
            from = next;
            found = ConsentInTime.NotForbidden(this, inquiry, from);
            found = found.Earliest is { } free && Needs is ConsentNeed.Granted
                ? ConsentInTime.Granted(this, inquiry, free)
                : found;
            found = found.Earliest is { } granted && CheckedWithinDays > 0
                ? ConsentInTime.Checked(CheckedWithinDays, inquiry, granted)
                : found;
        }

        return found;
    }
}

/// <summary>What a contact needs of consent.</summary>
public enum ConsentNeed
{
    /// <summary>That it is not withdrawn, nor an objection made.</summary>
    NotWithdrawn = 0,

    /// <summary>That it is given: not known is not given.</summary>
    Granted,
}
