namespace Dunning.Arrears;

/// <summary>The default weights. docs/reasons-for-arrears.md says what each rests on; most are our judgement.</summary>
internal static class DefaultEvidence
{
    private static readonly EvidenceWeight[] Forgot =
    [
        new("mostly-on-time", ArrearsReason.Forgot, 2, Facts.OnTimeRate.AtLeast(Percentage.Of(90))),
        new("few-days-late", ArrearsReason.Forgot, 1, Facts.DaysPastDue.Between(1, 14)),
        new("never-before", ArrearsReason.Forgot, 1, Facts.EarlierEpisodes.AtMost(0)),
        new("hardly-late", ArrearsReason.Forgot, 1, Facts.AverageDaysLate.AtMost(3)),
        new("too-old-to-forget", ArrearsReason.Forgot, -2, Facts.DaysPastDue.AtLeast(45)),
        new("reminded-often", ArrearsReason.Forgot, -2, Facts.UnansweredAttempts.AtLeast(3)),
    ];

    private static readonly EvidenceWeight[] TechnicalFailure =
    [
        new("fault", ArrearsReason.TechnicalFailure, 4, Failed(DeclineCategory.Technical)),
        new("card-expired", ArrearsReason.TechnicalFailure, 4, Failed(DeclineCategory.ExpiredCard)),
        new("card-lost", ArrearsReason.TechnicalFailure, 4, Failed(DeclineCategory.LostOrStolenCard)),
        new("no-mandate", ArrearsReason.TechnicalFailure, 3, Failed(DeclineCategory.NoMandate)),
    ];

    private static readonly EvidenceWeight[] PaymentRun =
    [
        new("pays-by-run", ArrearsReason.PaymentRun, 3, Facts.PaymentMethod.Is("paymentRun")),
        new("organisation", ArrearsReason.PaymentRun, 1, Facts.DebtorKind.In("business", "publicBody")),
        new("run-missed", ArrearsReason.PaymentRun, -3, Facts.DaysPastDue.AtLeast(32)),
    ];

    private static readonly EvidenceWeight[] Dispute =
    [
        new("disputed", ArrearsReason.Dispute, 5, Facts.Holds.Has("dispute")),
        new("complaint", ArrearsReason.Dispute, 3, Facts.Holds.Has("complaint")),
        new("rejected-dispute", ArrearsReason.Dispute, 3, Facts.RejectedDisputes(180).AtLeast(1)),
        new("objected-debit", ArrearsReason.Dispute, 3, Failed(DeclineCategory.Objected)),
        new("open-ticket", ArrearsReason.Dispute, 1, Facts.OpenServiceTicket.IsTrue),
    ];

    private static readonly EvidenceWeight[] CashFlowTiming =
    [
        new("late-as-a-rule", ArrearsReason.CashFlowTiming, 2, Facts.AverageDaysLate.Between(5, 45)),
        new("seldom-on-time", ArrearsReason.CashFlowTiming, 1, Facts.OnTimeRate.AtMost(Percentage.Of(50))),
        new("cured-before", ArrearsReason.CashFlowTiming, 1, Facts.EarlierEpisodes.AtLeast(3)),
        new("pays-steadily", ArrearsReason.CashFlowTiming, 1, Facts.DaysSinceLastPayment.AtMost(45)),
        new("later-than-ever", ArrearsReason.CashFlowTiming, -2, Facts.DaysPastDue.AtLeast(61)),
    ];

    private static readonly EvidenceWeight[] Hardship =
    [
        new("declared-hardship", ArrearsReason.Hardship, 6, Facts.Hardship.IsTrue),
        new("vulnerable", ArrearsReason.Hardship, 2, Facts.Vulnerable.IsTrue),
        new("hardship-state", ArrearsReason.Hardship, 5,
            Facts.Holds.Has("hardshipReview", "forbearanceReview", "moratorium", "insolvent")),
        new("plan", ArrearsReason.Hardship, 2, Facts.PlanState.In("active", "broken")),
        new("pays-in-parts", ArrearsReason.Hardship, 2, Facts.PartPaidCount.AtLeast(1)),
        new("too-little-money", ArrearsReason.Hardship, 2, Failed(DeclineCategory.InsufficientFunds)),
        new("again-too-little-money", ArrearsReason.Hardship, 2, Failed(DeclineCategory.InsufficientFunds, 2)),
        new("instalments-missed", ArrearsReason.Hardship, 1, Facts.ConsecutiveInstalments.AtLeast(2)),
    ];

    private static readonly EvidenceWeight[] Unwilling =
    [
        new("broken-promises", ArrearsReason.Unwilling, 2, Facts.BrokenPromises(180).AtLeast(2)),
        new("silent", ArrearsReason.Unwilling, 2, Facts.UnansweredAttempts.AtLeast(4)),
        new("silent-but-paying", ArrearsReason.Unwilling, 2,
            Facts.UnansweredAttempts.AtLeast(4) & Facts.DaysSinceLastPayment.AtMost(30)),
        new("cannot", ArrearsReason.Unwilling, -4, Facts.Hardship.IsTrue | Facts.Vulnerable.IsTrue),
    ];

    public static ValueList<EvidenceWeight> All =>
    [
        .. Forgot, .. TechnicalFailure, .. PaymentRun, .. Dispute, .. CashFlowTiming, .. Hardship, .. Unwilling,
    ];

    private static Condition Failed(DeclineCategory category, int atLeast = 1) =>
        Facts.FailedCollections(90, category).AtLeast(atLeast);
}
