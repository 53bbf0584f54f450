namespace Dunning;

/// <summary>Names a charge for a notice: of a case, a step and a day.</summary>
/// <remarks>
/// Unique within a debtor, and always the same for the same notice: who is charged in a second run of a day is charged
/// once. Compared ordinally. The default value is the empty id.
/// </remarks>
public readonly record struct ChargeId
{
    private readonly string? _value;

    /// <summary>Makes an id of its text.</summary>
    /// <param name="value">The text, as a charge has it; null and "" are the empty id.</param>
    public ChargeId(string? value) => _value = string.IsNullOrEmpty(value) ? null : value;

    /// <summary>Gets the text; "" for the empty id.</summary>
    public string Value => _value ?? "";

    /// <summary>Gets whether there is no text.</summary>
    public bool IsEmpty => _value is null;

    /// <summary>Makes an id of its text.</summary>
    /// <param name="value">The text.</param>
    public static implicit operator ChargeId(string value) => new(value);

    /// <summary>Makes an id of its text.</summary>
    /// <param name="value">The text.</param>
    public static ChargeId FromString(string value) => new(value);

    /// <summary>Returns the text.</summary>
    public override string ToString() => Value;

    /// <summary>The id of the charge for a notice of a case: day, step, currency, account, creditor.</summary>
    internal static ChargeId Of(CaseId id, string step, Day day)
    {
        var text = $"{day}:{Escape(step)}:{id.Currency.Code}";
        if (id is { Account.IsEmpty: true, Creditor.IsEmpty: true })
        {
            return new(text);
        }

        text = $"{text}:{Escape(id.Account.Value)}";
        return new(id.Creditor.IsEmpty ? text : $"{text}:{Escape(id.Creditor.Value)}");
    }

    // The sign between the parts stands in none of them.
    private static string Escape(string part) => part
        .Replace("%", "%25", StringComparison.Ordinal)
        .Replace(":", "%3A", StringComparison.Ordinal);
}

/// <summary>A charge for a notice (Mahngebühr) that is not issued yet: it comes to be with the notice.</summary>
public sealed record DunningCharge
{
    /// <summary>Gets the id; a notice to several persons has one charge, and it is owed once.</summary>
    public required ChargeId Id { get; init; }

    /// <summary>Gets the level for which it is: the highest that rises in the notice.</summary>
    public required string Level { get; init; }

    /// <summary>Gets the amount, above zero.</summary>
    public required Money Amount { get; init; }

    /// <summary>Gets the kind of fee that law fixed, or <see langword="null"/> for a figure of the policy.</summary>
    public FeeKind? ByLaw { get; init; }

    /// <summary>Gets the claims for which law fixed it, each costing it once; else empty.</summary>
    public ValueList<ReceivableId> Claims { get; init; }

    /// <summary>
    /// Gets how law comes to the amount, one statement for each schedule that governs some of the claims; else empty.
    /// </summary>
    public ValueList<FeeStatement> Statements { get; init; }
}

/// <summary>How a charge stands that was issued.</summary>
public enum ChargeState
{
    /// <summary>It is owed, as long as its notice stands.</summary>
    Posted = 0,

    /// <summary>It was owed, and was let off.</summary>
    Waived,

    /// <summary>It should not have been made.</summary>
    Cancelled,
}

/// <summary>A charge as the ledger has it: part of the notice that made it.</summary>
/// <remarks>
/// It is void once its notice came back or was undone. A host that books it says so
/// (<see cref="Receivable.Charge"/>); from then on the receivable alone is asked for.
/// </remarks>
public sealed record PostedCharge
{
    /// <summary>Gets the id.</summary>
    public required ChargeId Id { get; init; }

    /// <summary>Gets the amount in the currency of the case of the notice; above zero.</summary>
    public required decimal Amount { get; init; }

    /// <summary>Gets the kind of fee that law fixed, or <see langword="null"/> for a figure of the policy.</summary>
    public FeeKind? ByLaw { get; init; }

    /// <summary>
    /// Gets the claims for which law fixed it: none of them costs a fee of the same kind again, also where it was let
    /// off; else empty.
    /// </summary>
    public ValueList<ReceivableId> Claims { get; init; }

    /// <summary>Gets how it stands.</summary>
    public ChargeState State { get; init; }

    /// <summary>Gets why it was waived or cancelled, or <see langword="null"/> while it is owed.</summary>
    public string? Reason { get; init; }
}
