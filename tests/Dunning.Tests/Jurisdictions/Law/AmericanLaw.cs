using NodaTime;

namespace Dunning.Tests.Jurisdictions.Law;

/// <summary>American rules of time.</summary>
internal static class AmericanLaw
{
    private const string RegulationF = "https://www.ecfr.gov/current/title-12/chapter-X/part-1006";

    public static TimeWindow QuietHours { get; } = new()
    {
        Id = new("us.quiet-hours"),
        Citation = "12 CFR 1006.6(b)(1)(i)",
        Source = RegulationF,
        AppliesWhen = new() { CreditorRoles = [CreditorRole.Agency, CreditorRole.Purchaser] },
        Open = [new() { Days = [.. Enum.GetValues<IsoDayOfWeek>().Skip(1)], From = new(8, 0), To = new(21, 0) }],
    };

    public static DeadlineRule ValidationPeriod { get; } = new()
    {
        Id = new("us.validation-period"),
        Citation = "12 CFR 1006.34(b)(5)",
        Source = RegulationF,
        Length = Period.FromDays(30),
        After = new()
        {
            Id = new("us.validation-receipt"),
            Citation = "12 CFR 1006.34(b)(5); 5 USC 6103(a)",
            Source = RegulationF,
            Length = Period.FromDays(5),
            CountsWorkingDays = true,
            Calendar = "us",
        },
    };

    public static NoticeGate Overshadowing { get; } = new()
    {
        Id = new("us.overshadowing"),
        Citation = "15 USC 1692g(b)",
        Source = "https://www.law.cornell.edu/uscode/text/15/1692g",
        Requires = ["validation-notice"],
        Wait = ValidationPeriod,
        AllowsLaterDeadline = true,
        AllowsWithoutNotice = true,
    };

    public static DeadlineRule Revocation { get; } = new()
    {
        Id = new("us.revocation"),
        Citation = "47 CFR 64.1200(a)(10)",
        Source = "https://www.ecfr.gov/current/title-47/section-64.1200",
        Length = Period.FromDays(10),
        CountsWorkingDays = true,
        Calendar = "us",
    };

    /// <summary>Who says that it does not suit is let go; it says nothing of later.</summary>
    public static DecisionGate NotNow { get; } = new()
    {
        Id = new("us.not-now"),
        Citation = "12 CFR 1006.6(b)(1); comment 6(b)(1)-1",
        Source = RegulationF,
        Acts = ["continue-contact"],
        Forbids = ["inconvenient-now"],
    };
}
