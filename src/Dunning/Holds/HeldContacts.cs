using Dunning.Contacts;
using NodaTime;

namespace Dunning.Holds;

/// <summary>The table of P5 as a rule of contacts: a hold beats everything else.</summary>
/// <remarks>
/// States of a person keep the person from being addressed as soon as they touch one of the debts. Blocks, disputes and
/// reviews keep a debt from being asked for: a contact about certain debts may name none of those, one about all is
/// left as long as there is a debt to ask for.
/// </remarks>
internal sealed record HeldContacts : ContactRule, IDayRule
{
    private static readonly string[] Names = Array.ConvertAll(
        Enum.GetValues<HoldKind>(),
        kind => $"hold:{Codes.Of(kind)}");

    /// <summary>The name of a kind of hold as a datum, such as "hold:insolvent".</summary>
    public static string NameOf(HoldKind kind) => Names[(int)kind];

    /// <summary>The kind of hold that a datum names, or null.</summary>
    public static HoldKind? KindOf(string? datum) =>
        Array.IndexOf(Names, datum) is >= 0 and var kind ? (HoldKind)kind : null;

    internal override Passage From(ContactInquiry inquiry, Instant at)
    {
        if (inquiry.Debtor.Facts.Holds.IsEmpty)
        {
            return new(at);
        }

        var hold = Forbidding(inquiry, inquiry.FirstDayAt(at)) ?? Forbidding(inquiry, inquiry.LastDayAt(at));
        return hold is not { } by ? new(at) : new(inquiry.Least(this, at))
        {
            Since = Day.Of(by.Hold.From),
            Datum = Names[(int)by.Hold.Kind],
        };
    }

    /// <inheritdoc/>
    Day? IDayRule.FirstFrom(ContactInquiry inquiry, Day day)
    {
        while (Forbidding(inquiry, day) is { } by)
        {
            if (by.End is not { } end || end > inquiry.LastDay)
            {
                return null;
            }

            day = end;
        }

        return day;
    }

    // The state of highest rank is named; what keeps debts from being asked for comes after the states of persons.
    private static (Hold Hold, Day? End)? Forbidding(ContactInquiry inquiry, Day day)
    {
        Hold? found = null;
        foreach (var hold in inquiry.Debtor.Facts.Holds)
        {
            if (hold.IsInForce(day) && Rank(hold) > Rank(found) && Silences(hold, inquiry, day))
            {
                found = hold;
            }
        }

        return found is not null ? (found, found.End()) : HeldDebts.Of(inquiry, day);
    }

    private static int Rank(Hold? hold) =>
        hold is null ? int.MinValue : (hold.IsHardState() ? 0 : -100) - (int)hold.Kind;

    private static bool Silences(Hold hold, ContactInquiry inquiry, Day day)
    {
        var (contact, purpose) = (inquiry.Contact, inquiry.Contact.Purpose);
        var isAllowed = hold.Allows(purpose)
            && !(purpose is Purpose.Service && Confirmations.IsUsedUp(hold, inquiry.Debtor, day));
        if (isAllowed || (hold.Party is null && purpose is Purpose.Collect && !hold.IsHardState()))
        {
            return false;
        }

        if (hold.Kind is HoldKind.Dispute || !HeldDebts.IsTouched(hold, inquiry))
        {
            return false;
        }

        return contact.To == hold.Party
            || (contact.To is { } other && hold.Party is null && IsShutOut(hold, other, inquiry, day));
    }

    // Who is neither addressed in the debtor's place nor owes the same debt has no part in it.
    private static bool IsShutOut(Hold hold, PartyId person, ContactInquiry inquiry, Day day)
    {
        var purpose = inquiry.Contact.Purpose;
        var role = RoleOf(person, inquiry.Debtor.Facts.Parties);
        if (hold.Instead(purpose) == role)
        {
            return false;
        }

        if (hold.IsHardState() && role is PartyRole.ContactPerson)
        {
            return true;
        }

        return purpose is Purpose.Collect
            && hold.IsHardState()
            && !Array.Exists(inquiry.Debtor.Cases, table => Addressees.GoOn(hold, table, day));
    }

    private static PartyRole RoleOf(PartyId person, ValueList<Party> parties)
    {
        foreach (var party in parties)
        {
            if (party.Id == person)
            {
                return party.Role;
            }
        }

        return PartyRole.Debtor;
    }
}
