namespace Dunning.Conditions;

/// <summary>Facts of age and amount of a case.</summary>
internal static class AmountDefinitions
{
    private const string NothingOpen = "no principal is open";

    public static FactDefinition[] All { get; } =
    [
        new(FactType.Integer, "daysPastDue", "days")
        {
            Meaning = "The age of the oldest open principal: 0 on its due day, negative before.",
            WhenUnknown = NothingOpen,
        },
        new(FactType.Integer, "daysUntilDue", "days")
        {
            Meaning = "The days until the next due date of the case; 0 on the day itself.",
            WhenUnknown = "no due date lies ahead",
        },
        new(FactType.Date, "oldestDueDate", "date")
        {
            Meaning = "The due date of the oldest open principal.",
            WhenUnknown = NothingOpen,
        },
        new(FactType.Money, "openAmount", "currency of the case")
        {
            Meaning = "Everything that is open, not yet due and disputed included.",
        },
        new(FactType.Money, "overdueAmount", "currency of the case")
        {
            Meaning = "What may be asked for: overdue, known to be unpaid, and not held, disputed, planned, promised, "
                + "on its way or credited.",
        },
        new(FactType.Money, "disputedAmount", "currency of the case")
        {
            Meaning = "What is disputed.",
        },
        new(FactType.Share, "overdueShare", "share of the open amount")
        {
            Meaning = "The overdue amount as a share of the open amount, compared without rounding.",
            WhenUnknown = "nothing is open",
        },
        new(FactType.Integer, "overdueCount", "receivables")
        {
            Meaning = "How many receivables are overdue with an amount that may be asked for.",
        },
        new(FactType.Integer, "openCount", "receivables")
        {
            Meaning = "How many receivables are open.",
        },
        new(FactType.Integer, "partPaidCount", "receivables")
        {
            Meaning = "How many open receivables were paid in part.",
        },
        new(FactType.Text, "paymentMethod", ["transfer", "directDebit", "card", "paymentRun"])
        {
            Meaning = "How the oldest open principal is meant to be paid.",
            WhenUnknown = "the host gives none, or no principal is open",
        },
        new(FactType.Integer, "consecutiveInstalments", "instalments")
        {
            Meaning = "The longest run of unpaid instalments, by due date, of those due before today.",
        },
        new(FactType.Integer, "levelReached", "rung")
        {
            Meaning = "The highest rung that an open receivable has reached; 0 for none.",
        },
        new(FactType.Flag, "inFlightPayment", "yes or no")
        {
            Meaning = "Whether money is on its way that is not asked for.",
        },
    ];
}
