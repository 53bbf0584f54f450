namespace Dunning.Cli.Policies;

/// <summary>Reminder terms with grace and a deadline per level, as in the books of a smaller ERP system.</summary>
/// <remarks>A grace of n days there, counted to its end, is day n + 1 here.</remarks>
internal static class ReminderTerms
{
    public const string Sentence =
        "Grace of 5 days is day 6; each level names a day to pay by and follows the last; one level per notice.";

    public static DunningPolicyBuilder Write(DunningPolicyBuilder policy) => policy
        .Options(new() { CatchUp = CatchUp.OneStep, Grace = GraceMeaning.Subtracts, GapDays = 10 })
        .Minimum(Amounts.Of(new Money(10, Currency.EUR)))
        .Accept("DUN1330", "there, terms tell customers apart and circumstances do not")
        .Accept("DUN1332", "there, what follows the last reminder is done by hand")
        .Accept("DUN1333", "there, the last reminder comes again until it is paid")
        .Everyone("domestic")
        .Treatment("domestic", t => t
            .Level("reminder-1", Start.OnDay(6), Tone.Remind, Channel.Email, Channel.Letter).Deadline(7)
            .Level("reminder-2", Start.AfterNotice(13), Tone.Urge, Channel.Letter).Deadline(7)
            .Level("reminder-3", Start.AfterNotice(13), Tone.Demand, Channel.Letter).Deadline(7)
            .AtLastLevel(LastLevel.Repeat(30)));
}
