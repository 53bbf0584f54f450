using NodaTime;

namespace Dunning.Tests.Generated;

/// <summary>Sound law packs with rules of every kind and with calendars, as a file may say them.</summary>
internal static class PackRows
{
    private static readonly string[] Words = ["own-words", "amount", "next-step", "opt-out", "a \"quoted\" one"];

    public static LawPack Make(Dice dice)
    {
        var deadlines = Deadlines(dice);
        return new()
        {
            Code = "us",
            Version = $"2026.{dice.Below(9)}",
            Over = dice.MaybeOf(3, () => "eu"),
            AlsoIn = dice.OneIn(3) ? ["pr", "us-gu"] : [],
            Zones = dice.OneIn(2) ? ["America/New_York", "Pacific/Guam"] : [],
            Rules =
            [
                .. deadlines,
                .. LawRows.Rules(dice),
                .. new LegalRule[]
                {
                    Notice(dice, deadlines), Duty(dice, deadlines), Held(dice, deadlines), Content(dice),
                    Default(dice, deadlines), Limitation(dice), Decision(dice), ClaimRows.Interest(dice),
                    ClaimRows.Fee(dice), ClaimRows.Allocation(dice),
                }.Where(_ => dice.OneIn(2)).Select(rule => rule with { AppliesWhen = Scope(dice) }),
            ],
            Rates = [ClaimRows.Rates(dice)],
            Calendars = dice.OneIn(2) ? [] : [Calendar(dice, "us"), Calendar(dice, "us-gu") with { Within = "us" }],
        };
    }

    private static DeadlineRule[] Deadlines(Dice dice)
    {
        var first = Deadline(dice, "us.first") with { ExceptionTo = null };
        var then = Deadline(dice, "us.then") with { After = dice.OneIn(2) ? first : null };
        return [first, then, Deadline(dice, "us.other") with { ExceptionTo = dice.Maybe(3, () => first.Id) }];
    }

    private static DeadlineRule Deadline(Dice dice, string id) => new()
    {
        Id = new(id),
        Citation = dice.Of(Words),
        Source = "test",
        LastConfirmed = dice.Maybe(2, () => LawRows.Today),
        Length = dice.Below(4) switch
        {
            0 => Period.FromDays(dice.Below(3_661)),
            1 => Period.FromWeeks(1 + dice.Below(60)),
            2 => Period.FromMonths(1 + dice.Below(60)),
            _ => Period.FromYears(1 + dice.Below(30)),
        },
        EventDayCounts = dice.OneIn(2),
        CountsWorkingDays = dice.OneIn(3),
        SkipsWeekdays = dice.OneIn(3) ? [IsoDayOfWeek.Sunday] : [],
        SkipsHolidays = dice.OneIn(3),
        Roll = dice.Of<DeadlineRoll>(),
        Calendar = dice.MaybeOf(4, () => "us"),
    };

    private static NoticeGate Notice(Dice dice, DeadlineRule[] deadlines) => new()
    {
        Id = new("us.notice"),
        Citation = "",
        Source = "test",
        Requires = Some(dice),
        Wait = dice.MaybeOf(2, () => dice.Of(deadlines)),
        AllowsLaterDeadline = dice.OneIn(2),
        AllowsWithoutNotice = dice.OneIn(2),
        WaitsFromSending = dice.OneIn(3),
        Acts = Some(dice),
    };

    private static NoticeDuty Duty(Dice dice, DeadlineRule[] deadlines) => new()
    {
        Id = new("us.duty"),
        Citation = "",
        Source = "test",
        After = dice.OneIn(2) ? ContactCount.Outbound
            : new() { Directions = [ContactDirection.Inbound], Per = dice.Of<CountedPer>() },
        Containing = Some(dice),
        EachTime = dice.OneIn(2),
        Requires = ["own-words", .. Some(dice)],
        Within = dice.Of(deadlines),
    };

    private static HoldRule Held(Dice dice, DeadlineRule[] deadlines) => new()
    {
        Id = new("us.hold"),
        Citation = "",
        Source = "test",
        Kind = dice.Of<HoldKind>(),
        Cases = Some(dice),
        Allows = dice.OneIn(2) ? [Purpose.Statutory, dice.Of<Purpose>()] : [],
        Lasts = dice.MaybeOf(2, () => dice.Of(deadlines)),
        StopsInterest = dice.OneIn(2),
        StopsCharges = dice.OneIn(2),
        NotAgainWithin = dice.MaybeOf(2, () => Period.FromMonths(12)),
    };

    private static ContentRule Content(Dice dice) => new()
    {
        Id = new("us.content"),
        Citation = "",
        Source = "test",
        Requires = Some(dice),
        Forbids = dice.OneIn(2) ? ["threat"] : [],
        Only = dice.OneIn(3) ? [.. Words] : [],
    };

    private static DefaultStart Default(Dice dice, DeadlineRule[] deadlines) => new()
    {
        Id = new("us.default"),
        Citation = "",
        Source = "test",
        ByCalendarDate = dice.OneIn(2),
        DueDateRolls = dice.OneIn(2),
        ByDemand = dice.OneIn(2),
        ByRefusal = dice.OneIn(2),
        Within = dice.MaybeOf(2, () => dice.Of(deadlines)),
        ConsumersMustBeTold = dice.OneIn(2),
        PublicBodiesWithin = dice.MaybeOf(2, () => dice.Of(deadlines)),
        UnfairWithin = dice.MaybeOf(2, () => dice.Of(deadlines)),
    };

    private static Limitation Limitation(Dice dice) => new()
    {
        Id = new("us.limitation"),
        Citation = "",
        Source = "test",
        Years = 1 + dice.Below(30),
        YearsWithTitle = dice.Maybe(2, () => 30),
        YearsAtMost = dice.Maybe(2, () => 40),
        FromYearEnd = dice.OneIn(2),
        PaymentRestarts = dice.OneIn(2),
        ProceedingsSuspend = dice.OneIn(2),
        SuspendedMonthsAfter = dice.Below(7),
        PaymentIsReturned = dice.OneIn(2),
    };

    private static DecisionGate Decision(Dice dice) => new()
    {
        Id = new("us.decision"),
        Citation = "",
        Source = "test",
        Acts = ["terminate-credit", .. Some(dice)],
        When = Some(dice),
        Requires = Some(dice),
        RequiresOneOf = Some(dice),
        Forbids = Some(dice),
        Unless = Some(dice),
        Arrears = dice.OneIn(2) ? [new(Percentage.Of(2.5m), 36), new(Percentage.Of(5), null, true)] : [],
        ConsecutiveInstalments = dice.Below(3),
        Instead = dice.MaybeOf(2, () => "a human decides"),
    };

    private static LegalScope Scope(Dice dice) => new()
    {
        CreditorRoles = dice.OneIn(3) ? [dice.Of<CreditorRole>()] : [],
        DebtorKinds = dice.OneIn(3) ? [DebtorKind.Consumer, DebtorKind.SoleTrader] : [],
        Jurisdictions = dice.OneIn(3) ? ["us", "us-ma"] : [],
        Products = dice.OneIn(3) ? ["loan"] : [],
        Channels = dice.OneIn(3) ? [ChannelKind.Call, ChannelKind.TextMessage] : [],
        Purposes = dice.OneIn(3) ? [dice.Of<Purpose>()] : [],
        TonesFrom = dice.Of<Tone>(),
        Places = dice.OneIn(3) ? [ContactPlace.Work] : [],
        Containing = Some(dice),
        Circumstances = dice.OneIn(3) ? [LegalCircumstance.FirstDemand, LegalCircumstance.Vulnerable] : [],
    };

    private static LegalCalendar Calendar(Dice dice, string region) => new()
    {
        Region = region,
        FirstYear = 2000,
        LastYear = 2040,
        Source = "test",
        LastConfirmed = dice.Maybe(2, () => LawRows.Today),
        RestDays = dice.OneIn(2) ? [IsoDayOfWeek.Sunday] : [IsoDayOfWeek.Saturday, IsoDayOfWeek.Sunday],
        Holidays =
        [
            new()
            {
                Name = "New Year",
                Month = 1,
                Day = 1,
                Shift = dice.Of<HolidayShift>(),
                FirstYear = dice.Maybe(2, () => 2010),
                LastYear = dice.Maybe(2, () => 2030),
            },
            new() { Name = "Good Friday", Kind = HolidayKind.Easter, Day = -2 },
            new() { Name = "spring", Kind = HolidayKind.Weekday, Month = 5, Day = -1, Weekday = IsoDayOfWeek.Monday },
            new() { Name = "published", Kind = HolidayKind.Listed, Dates = [LawRows.Today] },
        ],
    };

    private static ValueList<string> Some(Dice dice) => [.. Words.Where(_ => dice.OneIn(3))];
}
