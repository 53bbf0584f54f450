using NodaTime;

namespace Dunning.Tests.Jurisdictions.Law;

/// <summary>Dutch rules of time.</summary>
internal static class DutchLaw
{
    private const string Case = "https://uitspraken.rechtspraak.nl/details?id=ECLI:NL:HR:2016:2704";

    public static TimeWindow QuietHours { get; } = new()
    {
        Id = new("nl.quiet-hours"),
        Citation = "Bki (Stb. 2024, 44)",
        Source = "https://zoek.officielebekendmakingen.nl/stb-2024-44.html",
        Open =
        [
            new()
            {
                Days =
                [
                    IsoDayOfWeek.Monday, IsoDayOfWeek.Tuesday, IsoDayOfWeek.Wednesday, IsoDayOfWeek.Thursday,
                    IsoDayOfWeek.Friday, IsoDayOfWeek.Saturday,
                ],
                From = new(7, 0),
                To = new(20, 0),
            },
        ],
        ClosedOnHolidays = true,
    };

    public static NoticeGate FourteenDays { get; } = new()
    {
        Id = new("nl.fourteen-days"),
        Citation = "BW 6:96(6); HR 25-11-2016, ECLI:NL:HR:2016:2704",
        Source = Case,
        AppliesWhen = new() { DebtorKinds = [DebtorKind.Consumer] },
        Acts = ["charge"],
        Requires = ["14-days-from-the-day-after-delivery"],
        Wait = new()
        {
            Id = new("nl.fourteen-days-wait"),
            Citation = "BW 6:96(6)",
            Source = Case,
            Length = Period.FromDays(14),
            After = new()
            {
                Id = new("nl.letter-delivery"),
                Citation = "HR 25-11-2016, r.o. 3.7",
                Source = Case,
                Length = Period.FromDays(2),
                SkipsWeekdays = [IsoDayOfWeek.Sunday, IsoDayOfWeek.Monday],
                SkipsHolidays = true,
            },
        },
    };

    public static DefaultStart Default { get; } = new()
    {
        Id = new("nl.default"),
        Citation = "BW 6:82(1), 6:83(a), (c)",
        Source = Case,
        ByCalendarDate = true,
        ByDemandWithTerm = true,
        ByRefusal = true,
    };
}
