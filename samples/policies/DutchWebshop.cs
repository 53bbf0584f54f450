namespace Dunning.Samples;

/// <summary>
/// For shops that sell to consumers in the Netherlands: a reminder, the letter that gives fourteen days, and only then
/// the costs that law fixes, with interest.
/// </summary>
/// <remarks>
/// <para>
/// It refuses: to charge anything before the letter has run its fourteen days from delivery (BW 6:96(6), by the pack
/// `nl`), to charge the same invoice twice, and to charge at all whoever is known to be in hardship or vulnerable: with
/// them somebody talks.
/// Without the pack there are no costs, since nobody has said how much.
/// </para>
/// </remarks>
public static class DutchWebshop
{
    /// <summary>The name by which the command line finds it.</summary>
    public const string Name = "dutch-webshop";

    /// <summary>What it shows, in a line.</summary>
    public const string Sentence =
        "A reminder, the letter of fourteen days, then the costs that law fixes, once, and interest.";

    private static readonly Amounts One = Amounts.Of(new Money(1, Currency.EUR));

    /// <summary>Builds it.</summary>
    public static DunningPolicy Build() => DunningPolicy.Named(Name)
        .Options(new()
        {
            GapDays = 7,
            Interest = InterestOnNotices.Asked,
            InterestMinimum = One,
        })
        .Minimum(Amounts.Of(new Money(5, Currency.EUR)))
        .Segment("hardship", Facts.Hardship.IsTrue | Facts.Vulnerable.IsTrue, "without-costs", stickyDays: 60)
        .Everyone("standard")
        .Treatment("without-costs", t => t
            .Level("reminder", Start.OnDay(7), Tone.Remind, Channel.Email, Channel.Letter)
            .Call("talk", Start.AfterNotice(14), Tone.Remind)
            .AtLastLevel(LastLevel.Stop))
        .Treatment("standard", t => t
            .Level("reminder", Start.OnDay(4), Tone.Remind, Channel.Email, Channel.Letter)
            .Level("fourteen-days", Start.AfterNotice(10), Tone.Urge, Channel.Letter).Deadline(18)
                .Contains("fourteen-day-letter", "term-from-delivery")
            .Level("costs", Start.After(Span.Days(1), StartFrom.Deadline), Tone.Urge, Channel.Letter, Channel.Email)
                .ChargeByLaw(FeeKind.CollectionCosts)
            .Level("demand", Start.AfterNotice(14), Tone.Demand, Channel.Letter).Deadline(14)
            .AtLastLevel(LastLevel.Stop))
        .Build().Value;
}
