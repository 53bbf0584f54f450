namespace Dunning;

/// <summary>Names a debtor: the person or company that owes.</summary>
/// <remarks>
/// The host's own key, never a name or an address. Compared ordinally. The default value is the empty id.
/// </remarks>
public readonly record struct DebtorId
{
    private readonly string? _value;

    /// <summary>Makes an id of the host's key.</summary>
    /// <param name="value">The key; null and "" are the empty id.</param>
    public DebtorId(string? value) => _value = string.IsNullOrEmpty(value) ? null : value;

    /// <summary>Gets the key; "" for the empty id.</summary>
    public string Value => _value ?? "";

    /// <summary>Gets whether there is no key.</summary>
    public bool IsEmpty => _value is null;

    /// <summary>Makes an id of the host's key.</summary>
    /// <param name="value">The key.</param>
    public static implicit operator DebtorId(string value) => new(value);

    /// <summary>Makes an id of the host's key.</summary>
    /// <param name="value">The key.</param>
    public static DebtorId FromString(string value) => new(value);

    /// <summary>Returns the key.</summary>
    public override string ToString() => Value;
}

/// <summary>Names a creditor: the company that is owed.</summary>
/// <remarks>
/// One host may dun for several. Empty where there is but one. Compared ordinally. The default value is the empty id.
/// </remarks>
public readonly record struct CreditorId
{
    private readonly string? _value;

    /// <summary>Makes an id of the host's key.</summary>
    /// <param name="value">The key; null and "" are the empty id.</param>
    public CreditorId(string? value) => _value = string.IsNullOrEmpty(value) ? null : value;

    /// <summary>Gets the key; "" for the empty id.</summary>
    public string Value => _value ?? "";

    /// <summary>Gets whether there is no key.</summary>
    public bool IsEmpty => _value is null;

    /// <summary>Makes an id of the host's key.</summary>
    /// <param name="value">The key.</param>
    public static implicit operator CreditorId(string value) => new(value);

    /// <summary>Makes an id of the host's key.</summary>
    /// <param name="value">The key.</param>
    public static CreditorId FromString(string value) => new(value);

    /// <summary>Returns the key.</summary>
    public override string ToString() => Value;
}

/// <summary>Names an account: a loan, contract, supply point, branch or dunning area of a debtor.</summary>
/// <remarks>Empty where debts are not grouped. Compared ordinally. The default value is the empty id.</remarks>
public readonly record struct AccountId
{
    private readonly string? _value;

    /// <summary>Makes an id of the host's key.</summary>
    /// <param name="value">The key; null and "" are the empty id.</param>
    public AccountId(string? value) => _value = string.IsNullOrEmpty(value) ? null : value;

    /// <summary>Gets the key; "" for the empty id.</summary>
    public string Value => _value ?? "";

    /// <summary>Gets whether there is no key.</summary>
    public bool IsEmpty => _value is null;

    /// <summary>Makes an id of the host's key.</summary>
    /// <param name="value">The key.</param>
    public static implicit operator AccountId(string value) => new(value);

    /// <summary>Makes an id of the host's key.</summary>
    /// <param name="value">The key.</param>
    public static AccountId FromString(string value) => new(value);

    /// <summary>Returns the key.</summary>
    public override string ToString() => Value;
}

/// <summary>Names a receivable: one claim with one due date in one currency.</summary>
/// <remarks>Unique within a debtor. Compared ordinally. The default value is the empty id.</remarks>
public readonly record struct ReceivableId
{
    private readonly string? _value;

    /// <summary>Makes an id of the host's key.</summary>
    /// <param name="value">The key; null and "" are the empty id.</param>
    public ReceivableId(string? value) => _value = string.IsNullOrEmpty(value) ? null : value;

    /// <summary>Gets the key; "" for the empty id.</summary>
    public string Value => _value ?? "";

    /// <summary>Gets whether there is no key.</summary>
    public bool IsEmpty => _value is null;

    /// <summary>Makes an id of the host's key.</summary>
    /// <param name="value">The key.</param>
    public static implicit operator ReceivableId(string value) => new(value);

    /// <summary>Makes an id of the host's key.</summary>
    /// <param name="value">The key.</param>
    public static ReceivableId FromString(string value) => new(value);

    /// <summary>Returns the key.</summary>
    public override string ToString() => Value;
}

/// <summary>Names a party to a debt: co-debtor, guarantor, representative, executor.</summary>
/// <remarks>Unique within a debtor. Compared ordinally. The default value is the empty id.</remarks>
public readonly record struct PartyId
{
    private readonly string? _value;

    /// <summary>Makes an id of the host's key.</summary>
    /// <param name="value">The key; null and "" are the empty id.</param>
    public PartyId(string? value) => _value = string.IsNullOrEmpty(value) ? null : value;

    /// <summary>Gets the key; "" for the empty id.</summary>
    public string Value => _value ?? "";

    /// <summary>Gets whether there is no key.</summary>
    public bool IsEmpty => _value is null;

    /// <summary>Makes an id of the host's key.</summary>
    /// <param name="value">The key.</param>
    public static implicit operator PartyId(string value) => new(value);

    /// <summary>Makes an id of the host's key.</summary>
    /// <param name="value">The key.</param>
    public static PartyId FromString(string value) => new(value);

    /// <summary>Returns the key.</summary>
    public override string ToString() => Value;
}

/// <summary>Names a hold or dispute.</summary>
/// <remarks>Unique within a debtor. Compared ordinally. The default value is the empty id.</remarks>
public readonly record struct HoldId
{
    private readonly string? _value;

    /// <summary>Makes an id of the host's key.</summary>
    /// <param name="value">The key; null and "" are the empty id.</param>
    public HoldId(string? value) => _value = string.IsNullOrEmpty(value) ? null : value;

    /// <summary>Gets the key; "" for the empty id.</summary>
    public string Value => _value ?? "";

    /// <summary>Gets whether there is no key.</summary>
    public bool IsEmpty => _value is null;

    /// <summary>Makes an id of the host's key.</summary>
    /// <param name="value">The key.</param>
    public static implicit operator HoldId(string value) => new(value);

    /// <summary>Makes an id of the host's key.</summary>
    /// <param name="value">The key.</param>
    public static HoldId FromString(string value) => new(value);

    /// <summary>Returns the key.</summary>
    public override string ToString() => Value;
}

/// <summary>Names a promise to pay.</summary>
/// <remarks>Unique within a debtor. Compared ordinally. The default value is the empty id.</remarks>
public readonly record struct PromiseId
{
    private readonly string? _value;

    /// <summary>Makes an id of the host's key.</summary>
    /// <param name="value">The key; null and "" are the empty id.</param>
    public PromiseId(string? value) => _value = string.IsNullOrEmpty(value) ? null : value;

    /// <summary>Gets the key; "" for the empty id.</summary>
    public string Value => _value ?? "";

    /// <summary>Gets whether there is no key.</summary>
    public bool IsEmpty => _value is null;

    /// <summary>Makes an id of the host's key.</summary>
    /// <param name="value">The key.</param>
    public static implicit operator PromiseId(string value) => new(value);

    /// <summary>Makes an id of the host's key.</summary>
    /// <param name="value">The key.</param>
    public static PromiseId FromString(string value) => new(value);

    /// <summary>Returns the key.</summary>
    public override string ToString() => Value;
}

/// <summary>Names a payment plan.</summary>
/// <remarks>Unique within a debtor. Compared ordinally. The default value is the empty id.</remarks>
public readonly record struct PlanId
{
    private readonly string? _value;

    /// <summary>Makes an id of the host's key.</summary>
    /// <param name="value">The key; null and "" are the empty id.</param>
    public PlanId(string? value) => _value = string.IsNullOrEmpty(value) ? null : value;

    /// <summary>Gets the key; "" for the empty id.</summary>
    public string Value => _value ?? "";

    /// <summary>Gets whether there is no key.</summary>
    public bool IsEmpty => _value is null;

    /// <summary>Makes an id of the host's key.</summary>
    /// <param name="value">The key.</param>
    public static implicit operator PlanId(string value) => new(value);

    /// <summary>Makes an id of the host's key.</summary>
    /// <param name="value">The key.</param>
    public static PlanId FromString(string value) => new(value);

    /// <summary>Returns the key.</summary>
    public override string ToString() => Value;
}
