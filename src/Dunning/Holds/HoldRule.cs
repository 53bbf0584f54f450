using Dunning.Contacts;
using Dunning.Holds;
using NodaTime;

namespace Dunning;

/// <summary>What a state of a person forbids by law, beyond the table that binds always.</summary>
public sealed record HoldRule : ContactRule, IDayRule
{
    /// <summary>Gets the kind of hold.</summary>
    public required HoldKind Kind { get; init; }

    /// <summary>
    /// Gets the cases of it, such as "mental-health-crisis", as <see cref="Hold.Case"/> names them; empty for all.
    /// </summary>
    public ValueList<string> Cases { get; init; }

    /// <summary>
    /// Gets the cases of it of which it does not speak, such as "oral"; empty for none. A hold without a case is met.
    /// </summary>
    public ValueList<string> ExceptCases { get; init; }

    /// <summary>Gets the purposes that stay allowed; never more than the table that binds always allows.</summary>
    public ValueList<Purpose> Allows { get; init; }

    /// <summary>
    /// Gets how long it lasts where the host has given no end, or <see langword="null"/> for until it is ended. Of
    /// several rules about a hold the last end counts; a rule about single channels, purposes or texts ends none.
    /// </summary>
    public DeadlineRule? Lasts { get; init; }

    /// <summary>Gets from which day on that counts.</summary>
    /// <value>The default is the first day of the hold.</value>
    public HoldLength LastsFrom { get; init; }

    /// <summary>Gets whether interest stands still meanwhile, for good.</summary>
    public bool StopsInterest { get; init; }

    /// <summary>Gets whether charges stand still meanwhile, for good.</summary>
    public bool StopsCharges { get; init; }

    /// <summary>
    /// Gets for how long after its first day no second one of its kind begins, or <see langword="null"/> for no time.
    /// </summary>
    public Period? NotAgainWithin { get; init; }

    /// <summary>Says whether a new state of this kind may begin, after the last one began on a day.</summary>
    /// <param name="last">The first day of the last one.</param>
    /// <param name="day">The day on which the new one is to begin.</param>
    public bool MayBeginAgain(LocalDate last, LocalDate day) =>
        NotAgainWithin is not { } period || day >= last.Plus(period);

    /// <summary>
    /// Says whether interest on what a person owes stands still on a day, for good, because of a state of that person.
    /// </summary>
    /// <param name="hold">The state.</param>
    /// <param name="person">Who owes it, or <see langword="null"/> for the debtor.</param>
    /// <param name="day">The day.</param>
    /// <returns>
    /// <see langword="false"/> for whoever owes the same debt and is not in that state: of that person interest runs.
    /// </returns>
    public bool StillsInterest(Hold hold, PartyId? person, LocalDate day)
    {
        ArgumentNullException.ThrowIfNull(hold);
        return StopsInterest && hold.Party == person && IsAbout(hold) && hold.IsInForce(Day.Of(day));
    }

    internal override Passage From(ContactInquiry inquiry, Instant at)
    {
        if (inquiry.Debtor.Facts.Holds.IsEmpty || Allows.AsSpan().Contains(inquiry.Contact.Purpose))
        {
            return new(at);
        }

        var hold = Forbidding(inquiry, inquiry.FirstDayAt(at)) ?? Forbidding(inquiry, inquiry.LastDayAt(at));
        return hold is null ? new(at) : new(inquiry.Least(this, at))
        {
            Since = Day.Of(hold.From),
            Datum = hold.Case ?? HeldContacts.NameOf(Kind),
        };
    }

    /// <inheritdoc/>
    Day? IDayRule.FirstFrom(ContactInquiry inquiry, Day day)
    {
        while (Forbidding(inquiry, day) is { } hold)
        {
            if (hold.End() is not { } end || end > inquiry.LastDay)
            {
                return null;
            }

            day = end;
        }

        return day;
    }

    private Hold? Forbidding(ContactInquiry inquiry, Day day)
    {
        foreach (var hold in inquiry.Debtor.Facts.Holds)
        {
            if (IsAbout(hold)
                && hold.Party == inquiry.Contact.To
                && hold.IsInForce(day)
                && HeldDebts.IsTouched(hold, inquiry))
            {
                return hold;
            }
        }

        return null;
    }

    /// <summary>Says whether it is about a hold: of its kind, one of its cases, and none of the others.</summary>
    internal bool IsAbout(Hold hold) => hold.Kind == Kind
        && (Cases.IsEmpty || (hold.Case is { } name && Cases.AsSpan().Contains(name)))
        && !(hold.Case is { } other && ExceptCases.AsSpan().Contains(other));
}

/// <summary>From which day on it counts how long a hold lasts.</summary>
public enum HoldLength
{
    /// <summary>From its first day.</summary>
    FromStart = 0,

    /// <summary>
    /// From the day on which its cause ended (<see cref="Hold.CauseEndedOn"/>): while that is not told, it lasts.
    /// </summary>
    FromEndOfCause,
}
