namespace Dunning;

/// <summary>To what a rule of law applies. Every list that is not empty must be met; an empty one always is.</summary>
public sealed record LegalScope
{
    /// <summary>Gets the scope that leaves nothing out.</summary>
    public static LegalScope Everything { get; } = new();

    /// <summary>Gets in whose name the debt is collected.</summary>
    public ValueList<CreditorRole> CreditorRoles { get; init; }

    /// <summary>Gets what the debtor is.</summary>
    public ValueList<DebtorKind> DebtorKinds { get; init; }

    /// <summary>Gets the jurisdictions of the debtor, such as "de-by"; those within them are met as well.</summary>
    public ValueList<string> Jurisdictions { get; init; }

    /// <summary>
    /// Gets what the debt is from, such as "consumer-credit"; a debt of which that is not known is met.
    /// </summary>
    public ValueList<string> Products { get; init; }

    /// <summary>Gets the kinds of channel of the contact.</summary>
    public ValueList<ChannelKind> Channels { get; init; }

    /// <summary>Gets what the contact is for.</summary>
    public ValueList<Purpose> Purposes { get; init; }

    /// <summary>Gets the softest tone of the contact to which it applies; the default is any.</summary>
    public Tone TonesFrom { get; init; }

    /// <summary>Gets the place at which the contact reaches the person; one of unknown place is met.</summary>
    public ValueList<ContactPlace> Places { get; init; }

    /// <summary>Gets elements of content; the contact must have one of them.</summary>
    public ValueList<string> Containing { get; init; }

    /// <summary>Gets elements of content; the contact must have all of them.</summary>
    public ValueList<string> ContainingAll { get; init; }

    /// <summary>Gets circumstances of the debtor; all of them must be known to be so.</summary>
    public ValueList<LegalCircumstance> Circumstances { get; init; }
}

/// <summary>What a rule of law may ask about a debtor.</summary>
public enum LegalCircumstance
{
    /// <summary>No circumstance.</summary>
    None = 0,

    /// <summary>The debtor has declared hardship, or difficulties to pay.</summary>
    Hardship,

    /// <summary>The debtor is vulnerable.</summary>
    Vulnerable,

    /// <summary>Nothing was demanded of the debtor for this debt yet.</summary>
    FirstDemand,

    /// <summary>The debt was sold, and the debtor may not know the new creditor.</summary>
    Transferred,

    /// <summary>A claim is time-barred, from <see cref="Receivable.TimeBarredOn"/> on.</summary>
    TimeBarred,
}

/// <summary>Where a contact reaches a person.</summary>
public enum ContactPlace
{
    /// <summary>Not known.</summary>
    Unknown = 0,

    /// <summary>At home, or wherever the person is by choice.</summary>
    Private,

    /// <summary>At work.</summary>
    Work,
}
