using Dunning.Debtors;
using Dunning.Holds;
using Dunning.Receivables;

namespace Dunning.Contacts;

/// <summary>A person to whom a notice goes.</summary>
/// <param name="Role">What the person is to the debt.</param>
/// <param name="Party">The person, or null for the debtor.</param>
/// <param name="Contact">How the person can be reached.</param>
internal readonly record struct Addressee(PartyRole Role, PartyId? Party, ContactProfile Contact)
{
    /// <summary>Gets whether it stands in the place of the debtor.</summary>
    public bool InPlaceOfDebtor { get; init; }

    public bool IsCopy { get; init; }
}

/// <summary>Who is addressed for a purpose, as the states of the persons allow (P5).</summary>
internal sealed class Addressees(CaseState state)
{
    /// <summary>
    /// Says whether debts are asked for although a hold forbids to ask the debtor: counsel or a guardian stands in the
    /// debtor's place, or somebody else owes the same debt.
    /// </summary>
    public static bool GoOn(Hold hold, CaseTable table, Day today) =>
        table.Parties.Length > 0
        && (InPlaceOf(hold, Purpose.Collect, table, today) is not null
            || (hold.Row().IsOfPerson && CoDebtor(table, today) is not null));

    /// <summary>The persons, the principal one first; empty if nobody may be addressed.</summary>
    public List<Addressee> Of(Step step)
    {
        var found = new List<Addressee>();
        if (step.To.IsEmpty)
        {
            Add(found, PartyRole.Debtor, step.Purpose, isCopy: false);
        }

        foreach (var role in step.To)
        {
            Add(found, role, step.Purpose, isCopy: false);
        }

        foreach (var role in step.Copy)
        {
            Add(found, role, step.Purpose, isCopy: true);
        }

        return WithPrincipal(found);
    }

    // Where the policy writes to somebody else than the debtor, such as who pays for him, that contact counts.
    private static List<Addressee> WithPrincipal(List<Addressee> found)
    {
        if (found.Count > 0
            && !found[0].IsCopy
            && !found.Exists(known => !known.IsCopy && (known.Party is null || known.InPlaceOfDebtor)))
        {
            found[0] = found[0] with { InPlaceOfDebtor = true };
        }

        return found;
    }

    /// <summary>The hold that keeps the debtor from being addressed for a purpose, or null.</summary>
    public Hold? Silencing(Purpose purpose) => Array.Find(state.Case.Holds, hold => IsSilencing(hold, purpose));

    private bool IsSilencing(Hold hold, Purpose purpose) =>
        hold.IsInForce(state.Today)
        && hold.Kind is not HoldKind.Dispute
        && Touches(hold)
        && Forbids(hold, purpose);

    private void Add(List<Addressee> found, PartyRole role, Purpose purpose, bool isCopy)
    {
        if (role is PartyRole.Debtor)
        {
            AddDebtor(found, purpose, isCopy);
            return;
        }

        foreach (var party in state.Case.Parties)
        {
            if (party.Role == role && !IsSilenced(party, purpose))
            {
                Add(found, new(role, party.Id, party.Contact) { IsCopy = isCopy });
            }
        }
    }

    // Whoever stands in the debtor's place; where money is asked for, else somebody who owes the same debt.
    private void AddDebtor(List<Addressee> found, Purpose purpose, bool isCopy)
    {
        var holds = Redirecting(purpose);
        if (holds.Length == 0)
        {
            Add(found, new(PartyRole.Debtor, null, state.Debtor.Facts.Contact) { IsCopy = isCopy });
            return;
        }

        // Each state of the person must lead to somebody: who died insolvent is spoken for by neither without both.
        // Those who owe the same debt are asked for it; what was meant for the debtor alone is not theirs to read.
        var others = Array.ConvertAll(holds, hold => InPlaceOf(hold, purpose, state.Case, state.Today)
            ?? (hold.Row().IsOfPerson && purpose is Purpose.Collect ? CoDebtor(state.Case, state.Today) : null));
        if (Array.TrueForAll(others, other => other is not null))
        {
            var party = others[0]!;
            Add(found, new(party.Role, party.Id, party.Contact) { IsCopy = isCopy, InPlaceOfDebtor = true });
        }
    }

    // What is asked for is left after blocks and disputes, so only a state of the person keeps the debtor from it; for
    // any other purpose every hold counts. The order of the kinds is that of their rank.
    private Hold[] Redirecting(Purpose purpose) => state.Case.Holds.Length == 0 ? [] :
    [
        .. state.Case.Holds
            .Where(hold => IsSilencing(hold, purpose)
                && (purpose is not Purpose.Collect || GoOn(hold, state.Case, state.Today)))
            .OrderBy(hold => hold.Kind),
    ];

    private bool Forbids(Hold hold, Purpose purpose) => !hold.Allows(purpose) || IsUsedUp(hold, purpose);

    private bool IsUsedUp(Hold hold, Purpose purpose) =>
        purpose is Purpose.Service && Confirmations.IsUsedUp(hold, state);

    private bool IsSilenced(Party party, Purpose purpose) =>
        IsSilenced(party, purpose, state.Case, state.Today)
        || Array.Exists(
            state.Case.PartyHolds,
            hold => hold.Party == party.Id && hold.IsInForce(state.Today) && IsUsedUp(hold, purpose));

    private bool Touches(Hold hold)
    {
        foreach (ref readonly var item in state.Items.AsSpan())
        {
            if (hold.Covers(item.Item) && (hold.Receivables.IsEmpty || hold.Receivables.Contains(item.Item.Id)))
            {
                return true;
            }
        }

        return state.Items.Length == 0 && hold.Receivables.IsEmpty;
    }

    private static Party? InPlaceOf(Hold hold, Purpose purpose, CaseTable table, Day today) =>
        hold.Instead(purpose) is { } role
            ? Array.Find(table.Parties, party => party.Role == role && !IsSilenced(party, purpose, table, today))
            : null;

    private static Party? CoDebtor(CaseTable table, Day today) => Array.Find(
        table.Parties,
        party => party.Role is PartyRole.CoDebtor && !IsSilenced(party, Purpose.Collect, table, today));

    private static bool IsSilenced(Party party, Purpose purpose, CaseTable table, Day today) => Array.Exists(
        table.PartyHolds,
        hold => hold.Party == party.Id && hold.IsInForce(today) && !hold.Allows(purpose));

    private static void Add(List<Addressee> found, Addressee addressee)
    {
        if (!found.Exists(known => known.Party == addressee.Party))
        {
            found.Add(addressee);
        }
    }
}
