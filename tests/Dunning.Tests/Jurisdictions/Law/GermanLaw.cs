using NodaTime;

namespace Dunning.Tests.Jurisdictions.Law;

/// <summary>German rules of time, as a pack would hold them.</summary>
internal static class GermanLaw
{
    private const string Bgb = "https://www.gesetze-im-internet.de/bgb/";

    /// <summary>A period after an event, with the day of the event left out and a last day that moves.</summary>
    public static DeadlineRule Days(Period length) => new()
    {
        Id = new("de.period"),
        Citation = "BGB 187(1), 188, 193",
        Source = Bgb,
        Length = length,
        Roll = DeadlineRoll.NextWorkingDay,
    };

    public static DeadlineRule PaymentOrder { get; } = Days(Period.FromMonths(6)) with
    {
        Id = new("de.enforcement-order"),
        Citation = "ZPO 701, 222(2)",
        Source = "https://www.gesetze-im-internet.de/zpo/__701.html",
    };

    public static DefaultStart Default { get; } = new()
    {
        Id = new("de.default"),
        Citation = "BGB 286",
        Source = Bgb + "__286.html",
        ByCalendarDate = true,
        DueDateRolls = true,
        ByDemand = true,
        ByRefusal = true,
        Within = Days(Period.FromDays(30)) with { Id = new("de.default-30-days"), Citation = "BGB 286(3), 187-193" },
        ConsumersMustBeTold = true,
    };

    public static Limitation Limitation { get; } = new()
    {
        Id = new("de.limitation"),
        Citation = "BGB 195, 197, 199, 204, 209, 212",
        Source = Bgb + "__195.html",
        Years = 3,
        YearsWithTitle = 30,
        YearsAtMost = 10,
        FromYearEnd = true,
        PaymentRestarts = true,
        EnforcementRestarts = true,
        ProceedingsSuspend = true,
        SuspendedMonthsAfter = 6,
        NegotiationsSuspend = true,
        MonthsAfterNegotiations = 3,
    };

    public static DecisionGate TerminationArrears { get; } = new()
    {
        Id = new("de.termination-arrears"),
        Citation = "BGB 498(1) Nr. 1, (2)",
        Source = Bgb + "__498.html",
        Acts = ["terminate-loan"],
        AppliesWhen = new() { Products = ["consumer-credit"] },
        ConsecutiveInstalments = 2,
        Arrears =
        [
            new(Percentage.Of(10m), 36), new(Percentage.Of(5m), null), new(Percentage.Of(2.5m), null, IsMortgage: true),
        ],
    };

    public static NoticeGate TerminationNotice { get; } = new()
    {
        Id = new("de.termination-notice"),
        Citation = "BGB 498(1) Nr. 2",
        Source = Bgb + "__498.html",
        Acts = ["terminate-loan"],
        AppliesWhen = new() { Products = ["consumer-credit"] },
        Requires = ["two-week-deadline", "full-acceleration-warning"],
        Wait = Days(Period.FromWeeks(2)) with
        {
            Id = new("de.termination-wait"),
            Citation = "BGB 498(1) Nr. 2, 187(1), 188(2), 193",
        },
    };

    public static DecisionGate TerminationTalk { get; } = new()
    {
        Id = new("de.termination-talk"),
        Citation = "BGB 498(1) S. 2",
        Source = Bgb + "__498.html",
        Strength = LegalStrength.Guidance,
        Acts = ["terminate-loan"],
        Requires = ["talk-offered"],
    };
}
