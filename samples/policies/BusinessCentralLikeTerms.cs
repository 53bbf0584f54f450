namespace Dunning.Samples;

/// <summary>
/// For smaller companies that know the reminder terms of Business Central: the customer names the terms, each level has
/// a grace and a new due date, and the last level is repeated a few times.
/// </summary>
/// <remarks>
/// <para>
/// A grace of 5 days counts to its end, so that the first reminder comes on day 6. Notices are a week apart, as where
/// reminders are made once a week.
/// </para>
/// <para>
/// It refuses: to go on after the last repeat (the case is left to a person), and to contact a customer in credit. The
/// tiers of charges that such terms have are not part of it.
/// </para>
/// </remarks>
public static class BusinessCentralLikeTerms
{
    /// <summary>The name by which the command line finds it.</summary>
    public const string Name = "bc-like-terms";

    /// <summary>What it shows, in a line.</summary>
    public const string Sentence =
        "The customer names the terms; grace and a new due date per level; the last repeats twice.";

    private static readonly Amounts Ten = Amounts.Of(new(10, Currency.EUR), new(10, Currency.USD));

    /// <summary>Builds it.</summary>
    public static DunningPolicy Build() => DunningPolicy.Named(Name)
        .Options(PolicyOptions.BusinessCentralLike with { GapDays = 7 })
        .Minimum(Ten)
        .Signals(Signal.EnteredArrears, Signal.LeftArrears)
        .Accept("DUN1332", "as in Business Central, what follows the last reminder is done by hand")
        .Segment("no-terms", Facts.Text("reminderTerms", AttributeOwner.Debtor).Is("none"), "nothing")
        .Segment("foreign", Facts.Text("reminderTerms", AttributeOwner.Debtor).Is("foreign"), "foreign")
        .Everyone("domestic")
        .Treatment("nothing", _ => { })
        .Treatment("domestic", t => Terms(t, firstGrace: 5, grace: 2, days: 7))
        .Treatment("foreign", t => Terms(t, firstGrace: 15, grace: 7, days: 14))
        .Build().Value;

    private static void Terms(TreatmentBuilder treatment, int firstGrace, int grace, int days) => treatment
        .Level("reminder-1", Start.OnDay(firstGrace + 1), Tone.Remind, Channel.Email, Channel.Letter).Deadline(days)
        .Level("reminder-2", AfterGrace(grace), Tone.Urge, Channel.Email, Channel.Letter).Deadline(days)
        .Level("reminder-3", AfterGrace(grace), Tone.Demand, Channel.Letter).Deadline(days)
        .AtLastLevel(LastLevel.Repeat(30, times: 2));

    private static Start AfterGrace(int days) => Start.After(Span.Days(days + 1), StartFrom.Deadline);
}
