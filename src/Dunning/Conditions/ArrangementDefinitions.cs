namespace Dunning.Conditions;

/// <summary>Facts of promises, plans, holds, payments and measures.</summary>
internal static class ArrangementDefinitions
{
    private static readonly ValueList<string> Kinds =
        Enum.GetValues<HoldKind>().Select(Codes.Of).ToValueList();

    // The one that is not known comes last.
    private static readonly ValueList<string> Categories =
        Enum.GetValues<DeclineCategory>().OrderBy(category => category is DeclineCategory.Unknown)
            .Select(Codes.Of).ToValueList();

    public static FactDefinition[] All { get; } =
    [
        new(FactType.Integer, "daysPastArrangement", "days")
        {
            Meaning = "The days since the day of the last broken promise or of the first missed instalment of a plan.",
            WhenUnknown = "no promise was broken and no instalment missed",
        },
        new(FactType.Integer, "openPromises", "promises")
        {
            Meaning = "How many promises of the case are open.",
        },
        new(FactType.Integer, "brokenPromises", "promises")
        {
            HasWindow = true,
            Meaning = "How many promises of the case were broken, by the promised day.",
        },
        new(FactType.Share, "keptPromiseRate", "share of judged promises")
        {
            Meaning = "The share of promises of the case that were kept, of those kept or broken.",
            WhenUnknown = "none was judged yet",
        },
        new(FactType.Text, "planState", ["active", "broken", "completed", "cancelled", "none"])
        {
            Meaning = "How the latest payment plan of the case stands.",
        },
        new(FactType.Set, "holds", "kinds of holds")
        {
            Codes = Kinds,
            Meaning = $"The kinds of the holds on the case in force today: {string.Join(", ", Kinds)}.",
        },
        new(FactType.Integer, "rejectedDisputes", "disputes")
        {
            HasWindow = true,
            Meaning = "How many disputes of the case were rejected, by the day on which they were.",
        },
        new(FactType.Integer, "daysSinceHoldEnded", "days")
        {
            Meaning = "The days since the last hold on the case ended; 0 on the first day without it.",
            WhenUnknown = "none has ended",
        },
        new(FactType.Integer, "daysSinceLastPayment", "days")
        {
            Meaning = "The days since the debtor last paid, in any case.",
            WhenUnknown = "no payment is recorded",
        },
        new(FactType.Integer, "failedCollections", "attempts")
        {
            HasWindow = true,
            Argument = new("category", Categories),
            Meaning = "How many attempts to collect from the debtor failed.",
        },
        new(FactType.Text, "measureState", ["requested", "applied", "reverted", "none"])
        {
            Argument = new("measure", []),
            Meaning = "How a measure of the host stands.",
        },
    ];
}
