using Dunning.Debtors;
using Dunning.Receivables;

namespace Dunning.Holds;

/// <summary>What a hold means, as the table of P5 says.</summary>
internal static class HoldReading
{
    /// <summary>
    /// Says whether it is in force on a day: half-open, from its first day up to, not including, its last.
    /// </summary>
    public static bool IsInForce(this Hold hold, Day day) =>
        Day.Of(hold.From) <= day && (hold.End() is not { } end || day < end);

    /// <summary>
    /// Says whether it is a dispute that was rejected so lately that its amount still rests.
    /// </summary>
    public static bool IsSettling(this Hold hold, DayBasis day) =>
        hold is { Kind: HoldKind.Dispute, Outcome: DisputeOutcome.Rejected }
        && hold.End() is { } end
        && end <= day.Today
        && day.Today < end + day.Options.SettleDays;

    /// <summary>The first day on which it no longer holds; a death never ends.</summary>
    public static Day? End(this Hold hold) => hold.Row().IsForGood ? null : Day.Of(hold.Until);

    /// <summary>Says whether it keeps an amount from being asked for; a dispute does so by its amount.</summary>
    public static bool Silences(this Hold hold) => !hold.Allows(Purpose.Collect);

    /// <summary>Says whether a contact for a purpose may go to the debtor.</summary>
    public static bool Allows(this Hold hold, Purpose purpose) => hold.Row() is var row
        && (Has(row.Allowed, purpose) || (!row.IsHard && Has(hold.Allowed, purpose)));

    /// <summary>The role that is addressed in the debtor's place for a purpose, or null for nobody.</summary>
    public static PartyRole? Instead(this Hold hold, Purpose purpose) =>
        hold.Row() is { Instead: { } role } row && Has(row.AllowedInstead, purpose) ? role : null;

    /// <summary>Says whether it covers a receivable, given that it names it or names none.</summary>
    public static bool Covers(this Hold hold, in Item item) =>
        hold.Kind is not HoldKind.Insolvent || item.Arose < Day.Of(hold.From);

    /// <summary>Says whether it is a state of the person that no policy and no exception lowers.</summary>
    public static bool IsHardState(this Hold hold) => hold.Row().IsHard;

    /// <summary>What a reason says of an end that the host left open and law gives; nothing for any other.</summary>
    public static Argument[] EndByLaw(this Hold hold) => hold is not { EndedBy: { } rule, Until: { } end } ? [] :
    [
        Argument.Coded("ends", "byLaw"),
        Argument.Of("end", Day.Of(end)),
        Argument.Verbatim("law", rule.Id.Value),
        Argument.Verbatim("citation", rule.Citation),
    ];

    public static HoldRow Row(this Hold hold) => HoldTable.Of(hold.Kind);

    private static bool Has(ValueList<Purpose> purposes, Purpose purpose)
    {
        foreach (var known in purposes)
        {
            if (known == purpose)
            {
                return true;
            }
        }

        return false;
    }
}
