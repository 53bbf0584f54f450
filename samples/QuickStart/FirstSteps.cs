using Dunning;
using NodaTime;

namespace QuickStart;

/// <summary>The policy of this sample: three segments, three treatments.</summary>
internal static class FirstSteps
{
    public static DunningPolicy Policy { get; } = DunningPolicy.Named("first-steps")
        .Options(new() { ContactDays = WorkingDays })
        .Minimum(Amounts.Of(new(15.00m, Currency.EUR), new(15.00m, Currency.CHF)))
        .Segment("hardship", Facts.Hardship.IsTrue, "supportive")
        .Segment("forgot", Facts.OnTimeRate.AtLeast(new(90_00)) & Facts.DaysPastDue.AtMost(14), "gentle")
        .Everyone("standard")
        .Treatment("supportive", t => t
            .Level("reminder", Start.OnDay(15), Tone.Remind, Channel.Email, Channel.Letter)
            .AtLastLevel(LastLevel.Stop))
        .Treatment("gentle", t => t
            .Level("reminder", Start.OnDay(8), Tone.Remind, Channel.Email, Channel.Letter)
            .AtLastLevel(LastLevel.Stop))
        .Treatment("standard", t => t
            .BeforeDue("before-due", 3, Channel.Email)
            .Level("reminder", Start.OnDay(5), Tone.Remind, Channel.Email, Channel.Letter)
            .Level("second-reminder", Start.AfterNotice(10), Tone.Urge, Channel.Email, Channel.Letter)
            .Call("call", Start.AfterNotice(12))
            .AtLastLevel(LastLevel.Stop))
        .Build().Value;

    private static ValueList<IsoDayOfWeek> WorkingDays =>
    [
        IsoDayOfWeek.Monday, IsoDayOfWeek.Tuesday, IsoDayOfWeek.Wednesday, IsoDayOfWeek.Thursday, IsoDayOfWeek.Friday,
    ];
}
