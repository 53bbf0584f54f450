using static NodaTime.IsoDayOfWeek;

namespace Dunning.Cli.Policies;

/// <summary>Contact on three weekdays, with payments that must be known to the day before.</summary>
internal static class Weekdays
{
    public const string Sentence =
        "Contact from Tuesday to Thursday, payments at most 1 day old, notices at least 3 days apart; no minimum.";

    public static DunningPolicyBuilder Write(DunningPolicyBuilder policy) => policy
        .Options(new()
        {
            ContactDays = [Tuesday, Wednesday, Thursday],
            PaymentsAgeMaxDays = 1,
            GapDays = 3,
            PatienceDays = 2,
            LetterDays = 4,
            GoLive = new(2020, 1, 1),
        })
        .Accept("DUN1330", "it shows what days do, whoever the debtor is")
        .Accept("DUN1332", "it shows what days do, not what follows the last level")
        .Segment("december", Facts.Month.Is(12) & Facts.DayOfMonth.AtLeast(20), "quiet")
        .Everyone("standard")
        .Treatment("quiet", _ => { })
        .Treatment("standard", t => t
            .Level("reminder", Start.OnDay(2), Tone.Remind, Channel.Email, Channel.Letter)
            .Level("second-reminder", Start.AfterNotice(5), Tone.Urge, Channel.Email, Channel.Letter).Gap(0)
            .AtLastLevel(LastLevel.Repeat(7, times: 2)));
}
