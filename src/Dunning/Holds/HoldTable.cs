namespace Dunning.Holds;

/// <summary>What a state allows, to whom: one row of the table of P5. No policy lowers it.</summary>
internal sealed record HoldRow
{
    /// <summary>Gets the purposes that stay allowed towards the debtor.</summary>
    public ValueList<Purpose> Allowed { get; init; }

    /// <summary>Gets who is addressed in the debtor's place, or null for nobody.</summary>
    public PartyRole? Instead { get; init; }

    /// <summary>Gets the purposes that are allowed towards that person.</summary>
    public ValueList<Purpose> AllowedInstead { get; init; }

    /// <summary>Gets whether it is a state of one person, so that others who owe the same debt are asked.</summary>
    public bool IsOfPerson { get; init; }

    /// <summary>Gets whether no policy and no exception lowers it.</summary>
    public bool IsHard { get; init; }

    /// <summary>Gets whether it never ends.</summary>
    public bool IsForGood { get; init; }

    /// <summary>Gets how often a purpose is allowed at most while it lasts, or null for no limit.</summary>
    public int? ServiceAtMost { get; init; }
}

/// <summary>The table of P5 in code, above every policy; docs/holds.md prints it.</summary>
internal static class HoldTable
{
    private static readonly Purpose[] Everything =
        [Purpose.Collect, Purpose.Service, Purpose.Statutory, Purpose.Reply];

    private static readonly HoldRow Quiet = new()
    {
        Allowed = [Purpose.Service, Purpose.Statutory, Purpose.Reply],
    };

    private static readonly HoldRow[] Rows = Array.ConvertAll(Enum.GetValues<HoldKind>(), Make);

    public static HoldRow Of(HoldKind kind) => Rows[(int)kind];

    private static HoldRow Make(HoldKind kind) => kind switch
    {
        HoldKind.ForbearanceReview => new() { Allowed = [Purpose.Service, Purpose.Reply] },
        HoldKind.Moratorium => ToOther(PartyRole.Representative, Purpose.Statutory) with
        {
            Allowed = [Purpose.Statutory],
        },
        HoldKind.Deceased => ToOther(PartyRole.Executor, Purpose.Service, Purpose.Statutory) with
        {
            IsOfPerson = true,
            IsForGood = true,
        },
        HoldKind.Insolvent => ToOther(PartyRole.Trustee, Purpose.Statutory),
        HoldKind.Represented => ToOther(PartyRole.Representative, Everything),
        HoldKind.CeaseContact => new()
        {
            Allowed = [Purpose.Service, Purpose.Statutory],
            ServiceAtMost = 1,
            IsOfPerson = true,
            IsHard = true,
        },
        HoldKind.Minor => ToOther(PartyRole.Representative, Everything) with { IsOfPerson = true },
        _ => Quiet,
    };

    // A state in which the debtor is not addressed, but somebody in his place.
    private static HoldRow ToOther(PartyRole role, params ReadOnlySpan<Purpose> purposes) => new()
    {
        Instead = role,
        AllowedInstead = ValueList.Create(purposes),
        IsHard = true,
    };
}
