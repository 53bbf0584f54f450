using static NodaTime.IsoDayOfWeek;

namespace Dunning.Cli.Policies;

/// <summary>Three segments, a courtesy before the due date, two reminders and a call.</summary>
internal static class FirstSteps
{
    public const string Sentence =
        "Hardship, forgot, everyone: before due, reminder on day 5, second reminder 10 and a call 12 days later.";

    public static DunningPolicyBuilder Write(DunningPolicyBuilder policy) => policy
        .Options(new() { ContactDays = [Monday, Tuesday, Wednesday, Thursday, Friday] })
        .Minimum(Amounts.Of(new(15, Currency.EUR), new(15, Currency.CHF)))
        .Segment("hardship", Facts.Hardship.IsTrue | Facts.Vulnerable.IsTrue, "supportive")
        .Segment("forgot", Facts.OnTimeRate.AtLeast(Percentage.Of(90)) & Facts.DaysPastDue.AtMost(14), "gentle")
        .Everyone("standard")
        .Treatment("supportive", t => t
            .Level("reminder", Start.OnDay(15), Tone.Remind, Channel.Email, Channel.Letter)
            .AtLastLevel(LastLevel.Stop))
        .Treatment("gentle", t => t
            .BeforeDue("before-due", 3, Channel.Email)
            .Level("reminder", Start.OnDay(8), Tone.Remind, Channel.Email, Channel.Letter)
            .AtLastLevel(LastLevel.Stop))
        .Treatment("standard", t => t
            .BeforeDue("before-due", 3, Channel.Email)
            .Level("reminder", Start.OnDay(5), Tone.Remind, Channel.Email, Channel.Letter)
            .Level("second-reminder", Start.AfterNotice(10), Tone.Urge, Channel.Email, Channel.Letter)
            .Call("call", Start.AfterNotice(12))
            .AtLastLevel(LastLevel.Stop));
}
