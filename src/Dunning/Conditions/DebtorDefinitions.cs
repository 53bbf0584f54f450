namespace Dunning.Conditions;

/// <summary>Facts of the debtor, the account and the relationship.</summary>
internal static class DebtorDefinitions
{
    private const string NotGiven = "the host gives none";
    private const string YesOrNo = "yes or no";

    private static readonly ValueList<string> Reasons =
    [
        "forgot", "technicalFailure", "paymentRun", "dispute", "cashFlowTiming", "hardship", "unwilling",
    ];

    private static readonly FactDefinition[] Person =
    [
        new(FactType.Text, "debtorKind", ["consumer", "soleTrader", "business", "publicBody"])
        {
            Meaning = "What the debtor is; a consumer unless the host says otherwise.",
        },
        new(FactType.Flag, "hardship", YesOrNo)
        {
            Meaning = "Whether the debtor has declared hardship.",
            WhenUnknown = NotGiven,
        },
        new(FactType.Flag, "vulnerable", YesOrNo)
        {
            Meaning = "Whether the debtor is known to be vulnerable.",
            WhenUnknown = NotGiven,
        },
        new(FactType.Flag, "hostile", YesOrNo)
        {
            Meaning = "Whether the debtor has been hostile to staff.",
            WhenUnknown = NotGiven,
        },
        new(FactType.Text, "statedReason", Reasons)
        {
            Meaning = "The reason for the arrears that the debtor gave.",
            WhenUnknown = "none was stated",
        },
        new(FactType.Text, "likelyReason", Reasons)
        {
            Meaning = "The stated reason for the arrears, else the one that is likely by the evidence of the policy. "
                + "It may only soften.",
            WhenUnknown = "none is stated, and the evidence is insufficient or nothing is overdue",
        },
        new(FactType.Text, "jurisdiction", "code such as de or us-ma")
        {
            Meaning = "The country or state whose law holds.",
            WhenUnknown = NotGiven,
        },
        new(FactType.Text, "accountState", ["active", "placed", "sold", "recalled", "closed"])
        {
            Meaning = "How the account of the case stands; active unless the host says otherwise.",
        },
        new(FactType.Text, "creditorRole", ["ownName", "agency", "purchaser"])
        {
            Meaning = "In whose name the debts of the account are collected; ownName unless the host says otherwise.",
        },
    ];

    private static readonly FactDefinition[] Relationship =
    [
        new(FactType.Integer, "riskScore", "scale of the host")
        {
            Meaning = "The host's risk score.",
            WhenUnknown = NotGiven,
            DerivesFromRisk = true,
        },
        new(FactType.Share, "onTimeRate", "share of settled receivables")
        {
            Meaning = "The share of settled receivables that were settled on time, over the period of the host.",
            WhenUnknown = "the host gives none, or none was settled",
        },
        new(FactType.Integer, "averageDaysLate", "days")
        {
            Meaning = "The average days by which settled receivables were late; negative when early.",
            WhenUnknown = NotGiven,
        },
        new(FactType.Integer, "earlierEpisodes", "episodes")
        {
            Meaning = "How often the debtor was in arrears before and got out of them.",
            WhenUnknown = NotGiven,
        },
        new(FactType.Integer, "tenureDays", "days")
        {
            Meaning = "The days since the relationship began.",
            WhenUnknown = NotGiven,
        },
        new(FactType.Text, "valueTier", "code of the host")
        {
            Meaning = "The host's tier of value.",
            WhenUnknown = NotGiven,
        },
        new(FactType.Money, "lifetimeValue", "currency of the case")
        {
            Meaning = "What the relationship has been worth so far.",
            WhenUnknown = "the host gives none, or in another currency than that of the case",
        },
        new(FactType.Flag, "openServiceTicket", YesOrNo)
        {
            Meaning = "Whether a service ticket is open.",
            WhenUnknown = NotGiven,
        },
    ];

    public static FactDefinition[] All { get; } = [.. Person, .. Relationship];
}
