namespace Dunning.Tests.Properties;

/// <summary>
/// The table of P5, written down once more from the promises and not from the engine: which purposes are left towards
/// whom, while a state holds.
/// </summary>
internal static class HoldOracle
{
    private static readonly Purpose[] All = [Purpose.Collect, Purpose.Service, Purpose.Statutory, Purpose.Reply];

    /// <summary>What may be said to the person whom the state concerns.</summary>
    public static Purpose[] Allowed(HoldKind kind) => kind switch
    {
        HoldKind.Deceased or HoldKind.Insolvent or HoldKind.Represented or HoldKind.Minor => [],
        HoldKind.CeaseContact => [Purpose.Statutory, Purpose.Service],
        HoldKind.Moratorium => [Purpose.Statutory],
        HoldKind.ForbearanceReview => [Purpose.Service, Purpose.Reply],
        _ => [Purpose.Service, Purpose.Statutory, Purpose.Reply],
    };

    /// <summary>Who is addressed in the place of the debtor, and for what.</summary>
    public static (PartyRole Role, Purpose[] For)? Instead(HoldKind kind) => kind switch
    {
        HoldKind.Deceased => (PartyRole.Executor, [Purpose.Service, Purpose.Statutory]),
        HoldKind.Insolvent => (PartyRole.Trustee, [Purpose.Statutory]),
        HoldKind.Represented or HoldKind.Minor => (PartyRole.Representative, All),
        HoldKind.Moratorium => (PartyRole.Representative, [Purpose.Statutory]),
        _ => null,
    };

    /// <summary>Whether it is a state of one person, so that who owes the same debt goes on being asked.</summary>
    public static bool IsOfPerson(HoldKind kind) =>
        kind is HoldKind.Deceased or HoldKind.CeaseContact or HoldKind.Minor;

    /// <summary>Whether somebody else is asked to pay meanwhile.</summary>
    public static bool IsRedirected(Hold hold, DebtorFacts facts) => facts.Parties.Any(party =>
        (IsOfPerson(hold.Kind) && party.Role is PartyRole.CoDebtor)
        || (Instead(hold.Kind) is { } other && other.Role == party.Role && other.For.Contains(Purpose.Collect)));

    public static bool Covers(Hold hold, Receivable receivable) =>
        (hold.Receivables.IsEmpty || hold.Receivables.Contains(receivable.Id))
        && (hold.Account is not { } account || account == receivable.Account)
        && (hold.Kind is not HoldKind.Insolvent || (receivable.DocumentOn ?? receivable.DueOn) < hold.From);
}
