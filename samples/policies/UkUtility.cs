namespace Dunning.Samples;

/// <summary>
/// For suppliers of energy and water in the United Kingdom: help first for whoever is vulnerable, no restriction from
/// October to March, quiet in a breathing space, a prepayment meter as the last resort.
/// </summary>
/// <remarks>
/// <para>
/// It refuses: to restrict supply in the cold months, of the vulnerable or in hardship at any time, without a person's
/// approval, or for less than 100; and it takes a restriction back as soon as any of that becomes known. A moratorium
/// silences it by itself. It carries no law: packs come later.
/// </para>
/// </remarks>
public static class UkUtility
{
    /// <summary>The name by which the command line finds it.</summary>
    public const string Name = "uk-utility";

    /// <summary>What it shows, in a line.</summary>
    public const string Sentence =
        "Help for the vulnerable, softer in winter, a prepayment meter from April to mid-October only.";

    private static readonly Condition Warm = Facts.Month.Between(4, 9)
        | (Facts.Month.Is(10) & Facts.DayOfMonth.AtMost(14));

    private static readonly Circumstance[] Protected =
    [
        Circumstance.Vulnerable, Circumstance.Hardship, Circumstance.Plan, Circumstance.Complaint, Circumstance.Dispute,
        Circumstance.Hold,
    ];

    private static readonly Measure PrepaymentMeter = new()
    {
        Name = "prepayment-meter",
        Requires = [new() { Step = "visit-notice", Days = 28 }],
        BlockedBy = [.. Protected, Circumstance.Promise],
        RevertOn = [.. Protected],
        NeedsApproval = true,
    };

    /// <summary>Builds it.</summary>
    public static DunningPolicy Build() => DunningPolicy.Named(Name)
        .Options(new() { GapDays = 10, DemandDay = 40, CallAfterUnanswered = 3 })
        .Minimum(Amounts.Of(new Money(20, Currency.GBP)))
        .Measure(PrepaymentMeter)
        .Signals(Signal.EnteredArrears, Signal.AtRisk, Signal.PlanKept, Signal.Cured)
        .AtRisk(Facts.OverdueCount.AtLeast(3))
        .Segment("vulnerable", Facts.Vulnerable.IsTrue | Facts.Hardship.IsTrue, "help-first", stickyDays: 90)
        .Segment("winter", Facts.Month.In(11, 12, 1, 2), "winter")
        .Everyone("summer")
        .Treatment("help-first", t => t
            .Level("reminder", Start.OnDay(14), Tone.Remind, Channel.Email, Channel.Letter)
            .Call("offer-of-help", Start.AfterNotice(21), Tone.Remind)
            .Enter(Entry.SameOrLower).AtLastLevel(LastLevel.Repeat(60, times: 2)))
        .Treatment("summer", t => t
            .Level("reminder", Start.OnDay(10), Tone.Remind, Channel.Email, Channel.Letter)
            .Level("second-reminder", Start.AfterNotice(14), Tone.Urge, Channel.Email, Channel.Letter)
            .Level("visit-notice", Start.AfterNotice(21), Tone.Demand, Channel.Letter).Deadline(28)
                .Minimum(Amounts.Of(new Money(100, Currency.GBP)))
            .Measure("prepayment-meter", Start.After(Span.Days(1), StartFrom.Deadline), "prepayment-meter").When(Warm)
                .Minimum(Amounts.Of(new Money(100, Currency.GBP)))
            .On("after-hold", StepEvent.HoldEnded, Tone.Inform, Channel.Email, Channel.Letter)
            .On("instalment-missed", StepEvent.PlanInstalmentMissed, Tone.Remind, Channel.Email, Channel.Letter)
            .AtLastLevel(LastLevel.Stop))
        .Treatment("winter", t => t.Extends("summer").Without("visit-notice", "prepayment-meter"))
        .Build().Value;
}
