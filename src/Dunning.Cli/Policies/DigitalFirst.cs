namespace Dunning.Cli.Policies;

/// <summary>Digital channels, one of them the host's own, and a call only after three unanswered notices.</summary>
internal static class DigitalFirst
{
    public const string Sentence =
        "App, messenger of the host, SMS and portal before paper; two courtesies before due; a call comes late.";

    private static readonly Channel Messenger = Channel.Custom("messenger", ChannelKind.TextMessage);

    public static DunningPolicyBuilder Write(DunningPolicyBuilder policy) => policy
        .Options(new() { CallAfterUnanswered = 3, GapDays = 4 })
        .Minimum(Amounts.Of(new(5, Currency.EUR), new(5, Currency.USD), new(5, Currency.GBP)))
        .Segment("forgot", Facts.StatedReason.Is("forgot") & !Facts.BrokenPromises().AtLeast(1), "gentle")
        .Segment("failed-card", Facts.FailedCollections(30, DeclineCategory.ExpiredCard).AtLeast(1), "card")
        .Everyone("standard")
        .Treatment("gentle", t => t
            .Level("reminder", Start.OnDay(7), Tone.Remind, Channel.Push, Messenger, Channel.Email)
            .AtLastLevel(LastLevel.Repeat(14, times: 1)))
        .Treatment("card", t => t
            .Level("renew-card", Start.OnDay(1), Tone.Remind, Channel.Portal, Channel.Email)
            .AtLastLevel(LastLevel.Stop))
        .Treatment("standard", t => t
            .BeforeDue("a-week-before", 7, Channel.Push, Channel.Email)
            .BeforeDue("the-day-before", 1, Channel.Push, Channel.Sms)
            .Level("reminder", Start.OnDay(3), Tone.Remind, Channel.Push, Messenger, Channel.Sms, Channel.Email)
            .Level("second-reminder", Start.AfterNotice(5), Tone.Remind, Channel.Sms, Channel.Email)
            .Level("third-reminder", Start.AfterNotice(7), Tone.Urge, Channel.Email, Channel.Letter)
            .Call("call", Start.AfterNotice(7)).When(Facts.UnansweredAttempts.AtLeast(3))
            .Level("last-reminder", Start.AfterNotice(10), Tone.Urge, Channel.Letter)
            .AtLastLevel(LastLevel.Stop));
}
